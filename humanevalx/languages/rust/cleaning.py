"""What the extraction rule `auto` keeps of a Rust sample: the function, and what it or the tests refer to."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from humanevalx import scan
from humanevalx.extract import before_fence, behind, normal_newlines, unfenced
from humanevalx.language import Cleaned
from humanevalx.languages.rust.assembly import LEXIS
from humanevalx.records import Problem

FUNCTION = re.compile(r"\bfn\s+(\w+)")
_DEFINED = re.compile(
    r"\b(?:fn|struct|enum|union|trait|type|mod|static(?:\s+mut)?|const(?!\s+(?:fn|unsafe|async|extern)\b)|macro_rules\s*!)"
    r"\s+(\w+)"
)
_VISIBLE = r"(?:pub\b(?:\s*\([^)]*\))?\s*)?"
_USE = re.compile(rf"\s*{_VISIBLE}use\b([^;]*);")
_IMPL = re.compile(r"\s*(?:unsafe\s+)?impl\b")
_BEGINS_ITEM = re.compile(
    r"[ \t]*(?:#!?\[|//|/\*"
    r"|(?:pub|use|fn|struct|enum|union|trait|impl|type|mod|static|const|unsafe|async|extern|macro_rules)\b)"
)

_DEEPEST = 20  # braces in an import


@dataclass(frozen=True, slots=True)
class _Item:
    """A top-level item with the comments and attributes above it."""

    text: str
    code: str  # the same without them, and without literals

    @property
    def names(self) -> set[str]:
        return set(_names(self.code))


def entry_point(problem: Problem) -> str | None:
    """The function that a completion goes on with: the last one that the declaration begins."""
    names = FUNCTION.findall(scan.blank(problem.declaration, LEXIS))
    return names[-1] if names else None


def clean(problem: Problem, code: str, form: str, tags: Collection[str]) -> Cleaned:
    """See Language.clean."""
    rules: list[str] = []
    wanted = entry_point(problem)
    code = normal_newlines(code)
    start = problem.declaration + problem.prompt
    body = before_fence(code)
    if form != "solution" and body != code and scan.end_of_block(scan.blank(body, LEXIS)) is not None:
        rules.append("cut")
        return _continued(problem, start, body, wanted, rules)
    code = unfenced(code, tags, wanted, rules, lambda text: wanted in FUNCTION.findall(scan.blank(text, LEXIS)))
    code = _below_prose(code, start)
    for given in (start, problem.declaration, problem.prompt):
        if given.strip() and code.lstrip().startswith(given.strip()):
            rules.append("prompt")
            code = code.lstrip()[len(given.strip()) :]
            if given is not problem.prompt:
                return _continued(problem, start, code, wanted, rules)
            break
    # A function that comes once more behind the brace that closes the prompt's is not the first.
    end = None if form == "solution" else scan.end_of_block(scan.blank(code, LEXIS))
    items = items_of(code if end is None else code[: end - 1])
    if form == "solution" or any(wanted in FUNCTION.findall(head_of(item.code)) for item in items):
        rules.append("signature")
        return _whole(problem, code, wanted, rules)
    return _continued(problem, start, code, wanted, rules)


def _below_prose(code: str, start: str) -> str:
    """The code from the repeated prompt on, where only words stand above it."""
    rest = behind(code, start)
    return code if rest is None else start.strip() + "\n" + rest


def _continued(problem: Problem, start: str, code: str, wanted: str | None, rules: list[str]) -> Cleaned:
    """The code goes on where the prompt ends."""
    text = start + code
    blanked = scan.blank(text, LEXIS)
    begun = None if wanted is None else re.search(rf"\bfn\s+{wanted}\b[^{{]*\{{", blanked)
    end = None if begun is None else scan.end_of_block(blanked, begun.end())
    if end is None or end < len(start):
        return Cleaned(prefix=start, code=code, rules=tuple(rules))
    kept = text[len(start) : end]
    ours = set(FUNCTION.findall(blanked[:end]))
    bound = _bound(items_of(problem.declaration))
    rest = _chosen(items_of(text[end:]), blanked[:end], problem, rules, bound=bound, ours=ours)
    if rest is None:
        return Cleaned(prefix=start, code=code, rules=tuple(rules))
    return Cleaned(prefix=start, code=kept + rest, rules=tuple(rules))


def _whole(problem: Problem, code: str, wanted: str | None, rules: list[str]) -> Cleaned:
    """The code brings the function itself."""
    lines = code.split("\n")
    first = next((number for number, line in enumerate(lines) if _BEGINS_ITEM.match(line)), 0)
    if any(line.strip() for line in lines[:first]):
        rules.append("chatter")
        code = "\n".join(lines[first:])
    without = _without_inner_attributes(code)
    if without != code:
        rules.append("attributes")
        code = without
    items = items_of(code)
    entry = next((i for i, item in enumerate(items) if wanted in FUNCTION.findall(head_of(item.code))), None)
    if entry is not None:
        above = _chosen(items[:entry], None, problem, rules) or "".join(item.text for item in items[:entry])
        kept = above + items[entry].text
        blanked = "".join(item.code for item in items[: entry + 1])
        rest = _chosen(items[entry + 1 :], blanked, problem, rules)
        code = kept + ("".join(item.text for item in items[entry + 1 :]) if rest is None else rest)
    return Cleaned(
        prefix=above_function(problem, wanted, _bound(items_of(code))),
        code="\n" + code.strip("\n") + "\n",
        rules=tuple(rules),
    )


def _chosen(
    items: Sequence[_Item],
    referring: str | None,
    problem: Problem,
    rules: list[str],
    bound: Collection[str] = (),
    ours: Collection[str] = (),
) -> str | None:
    """The items that `referring` or the tests need (all, where that is None), but for a main, modules of tests, and
    functions that are here already.

    None if that is all of them.
    """
    tests = scan.blank(problem.test, LEXIS)
    clashing = {"main", *ours, *re.findall(r"\bmod\s+(\w+)", tests)}
    free = [item for item in _firsts(items) if not item.names & clashing and not _imports_only(item, bound)]
    if referring is None:
        kept = {item.code for item in free}
    else:
        kept = set(scan.keep_referred(referring + tests, [item.code for item in free], _names))
    chosen = [item for item in free if item.code in kept]
    if len(chosen) == len(items):
        return None
    mains = sum("main" in item.names for item in items)
    rules += ["cut_main"] if mains else []
    rules += ["tail"] if len(items) - len(chosen) > mains else []
    return "".join(item.text for item in chosen) + "\n"


def _firsts(items: Sequence[_Item]) -> Iterator[_Item]:
    """Without functions that come once more."""
    seen: set[str] = set()
    for item in items:
        names = set(FUNCTION.findall(head_of(item.code)))
        if not names & seen:
            yield item
        seen |= names


def _imports_only(item: _Item, bound: Collection[str]) -> bool:
    """Whether an item is an import of nothing but what the prompt imports too, which may not be said twice."""
    match = _USE.match(item.code)
    return match is not None and all(name in bound for _, name in _leaves(match[1]))


def above_function(problem: Problem, wanted: str | None, taken: Collection[str]) -> str:
    """What the declaration has above the function, but for what the sample brings itself."""
    kept = []
    for item in items_of(problem.declaration):
        if wanted in FUNCTION.findall(head_of(item.code)):
            break
        match = _USE.match(item.code)
        if match is None:
            kept += [] if item.names & set(taken) else [item.text]
            continue
        leaves = _leaves(match[1])
        free = [(path, name) for path, name in leaves if name == "*" or name not in taken]
        if len(free) == len(leaves):
            kept.append(item.text)
        else:
            kept += [
                f"\nuse {path};" if path.rpartition("::")[2] == name else _renamed(path, name) for path, name in free
            ]
    return "".join(kept) + "\n"


def _renamed(path: str, name: str) -> str:
    return f"\nuse {path};" if name == "*" else f"\nuse {path} as {name};"


def _bound(items: Iterable[_Item]) -> set[str]:
    """The names that items define or import at the top level."""
    return {name for item in items if not _IMPL.match(item.code) for name in _DEFINED.findall(head_of(item.code))} | {
        name
        for item in items
        for match in [_USE.match(item.code)]
        if match is not None
        for _, name in _leaves(match[1])
    }


def items_of(text: str) -> list[_Item]:
    blanked = _without_attributes(scan.blank(text, LEXIS))
    found = []
    place = 0
    for _, end in scan.items(blanked, 0, LEXIS):
        found.append(_Item(text[place:end], blanked[place:end]))
        place = end
    return found


def head_of(code: str) -> str:
    """An item up to its body."""
    return code.partition("{")[0]


def _names(code: str) -> Iterable[str]:
    """The names by which others refer to an item."""
    use = _USE.match(code)
    if use is not None:
        return {name for _, name in _leaves(use[1])}
    if _IMPL.match(code):
        # It belongs to its type; if that is none of the sample's, to its trait, and to whoever calls its methods.
        trait, _, target = head_of(code).rpartition(" for ")
        own = re.findall(r"\b[A-Z]\w*", target)
        return {*own[:1], *re.findall(r"\b[A-Z]\w*", trait)[-1:], *FUNCTION.findall(code)}
    names = set(_DEFINED.findall(head_of(code))[:1])
    if re.match(rf"\s*{_VISIBLE}(?:unsafe\s+)?trait\b", code):
        names |= set(FUNCTION.findall(code))
    return names


def _leaves(tree: str, base: str = "", depth: int = 0) -> list[tuple[str, str]]:
    """What a use declaration imports: (path, name it is bound to), `*` for everything."""
    if depth > _DEEPEST:
        return []
    head, brace, inner = tree.strip().partition("{")
    if brace:
        prefix = base + re.sub(r"\s", "", head)
        return [leaf for part in split_at_commas(inner.rpartition("}")[0]) for leaf in _leaves(part, prefix, depth + 1)]
    path, _, alias = (part.strip() for part in re.sub(r"\s+as\s+", "@", head).partition("@"))
    path = base + re.sub(r"\s", "", path)
    path = path.removesuffix("::self")
    return [(path, alias or path.rpartition("::")[2])] if path else []


def split_at_commas(inner: str) -> list[str]:
    """Splits at the commas that are in no further braces."""
    parts = [""]
    depth = 0
    for c in inner:
        depth += (c == "{") - (c == "}")
        if c == "," and not depth:
            parts.append("")
        else:
            parts[-1] += c
    return [part for part in parts if part.strip()]


def _without_attributes(blanked: str, opening: str = r"#\s*!?\s*\[") -> str:
    """Attributes as spaces: what they hold is no item."""
    out = []
    place = 0
    pattern = re.compile(opening)
    while (match := pattern.search(blanked, place)) is not None:
        end = _closing(blanked, match.end())
        out += [blanked[place : match.start()], re.sub(r"[^\n]", " ", blanked[match.start() : end])]
        place = end
    return "".join(out) + blanked[place:]


def _closing(blanked: str, place: int) -> int:
    """The place behind the bracket that closes the one before `place`."""
    depth = 1
    for match in re.compile(r"[\[\]]").finditer(blanked, place):
        depth += 1 if match[0] == "[" else -1
        if depth == 0:
            return match.end()
    return len(blanked)


def _without_inner_attributes(code: str) -> str:
    """Attributes of the whole file may only stand at its top, where the prompt is."""
    blanked = scan.blank(code, LEXIS)
    spaced = _without_attributes(blanked, r"#\s*!\s*\[")
    return "".join(old if before == after else after for old, before, after in zip(code, blanked, spaced, strict=True))
