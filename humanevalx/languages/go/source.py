"""Go source text: what a sample's items are, what to cut, which imports a test file needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from humanevalx import scan
from humanevalx.extract import before_fence, behind, below_words, normal_newlines, unfenced
from humanevalx.language import Cleaned
from humanevalx.records import Problem

LEXIS = scan.Lexis(backtick="raw", items_end_with_lines=True)

#: What the reference scripts import where a program uses it.
_CANDIDATES = (
    "math",
    "strings",
    "fmt",
    "strconv",
    "time",
    "bytes",
    "regexp",
    "sort",
    "math/rand",
    "crypto/md5",
)
_SETUP = 'package main\n\nimport (\n    "testing"\n    "github.com/stretchr/testify/assert"\n)\n'
#: The rule that lets a program do without imports of the tests' header that nothing uses.
UNUSED = "unused_import"

_FUNCTION = re.compile(r"^func[ \t]+(\w+)", re.MULTILINE)
_DECLARATION = re.compile(r"(?:func|type|var|const)\b")
_BEGINS = re.compile(r"^(?:package|import|func|type|var|const|//|/\*)", re.MULTILINE)
_NAMES = r"(\w+(?:[ \t]*,[ \t]*\w+)*)"
_TEST = re.compile(r"(?:Test|Benchmark|Example|Fuzz)(?![a-z])")


@dataclass(frozen=True, slots=True)
class Import:
    """One import: a path, and a name of its own if it was given one."""

    name: str
    path: str

    @property
    def called(self) -> str:
        """The name that the code uses: that of the package, which is the path's last part unless that is a version."""
        if self.name:
            return self.name
        *above, last = self.path.split("/")
        return above[-1] if above and re.fullmatch(r"v\d+", last) else last

    @property
    def line(self) -> str:
        return f'    {self.name + " " if self.name else ""}"{self.path}"\n'


def entry_point(problem: Problem) -> str | None:
    """The function under test: the last one that the prompt declares."""
    names = _FUNCTION.findall(scan.blank(problem.prompt, LEXIS))
    return names[-1] if names else None


def clean(problem: Problem, code: str, form: str, tags: Iterable[str]) -> Cleaned:
    """What Extraction.AUTO does."""
    rules: list[str] = []
    wanted = entry_point(problem)
    code = normal_newlines(code)
    body = before_fence(code)
    if form != "solution" and body != code and scan.end_of_block(scan.blank(body, LEXIS)) is not None:
        rules.append("cut")
        return _pruned(problem, problem.prompt, _continuation(problem, body, rules), rules)
    code = unfenced(code, set(tags), wanted, rules, lambda text: _declares(text, wanted))
    rest = behind(code, problem.prompt)
    if rest is not None:
        rules.append("prompt")
        code = rest
    elif form == "solution" or _brings(code, wanted):
        rules.append("signature")
        prefix, code = _whole(problem, below_words(code, _BEGINS, rules), wanted, rules)
        return _pruned(problem, prefix, code, rules)
    return _pruned(problem, problem.prompt, _continuation(problem, code, rules), rules)


def assemble(problem: Problem, cleaned: Cleaned) -> str:
    """The test file: header with imports, the code, the tests."""
    return before_tests(problem, cleaned) + "\n" + problem.test


def before_tests(problem: Problem, cleaned: Cleaned) -> str:
    """The test file up to the tests, which count where imports are chosen."""
    setup, _ = split_imports(problem.test_setup or _SETUP)
    given, body = split_imports(cleaned.text)
    blanked = scan.blank(body + "\n" + problem.test, LEXIS)
    code = scan.blank(body, LEXIS)
    from_prompt = split_imports(problem.prompt)[0]
    if UNUSED in cleaned.rules:
        setup = [one for one in setup if uses(blanked, one)]
    chosen = list(setup)
    # What the sample imports itself stays, also if it is wrong; what the prompt imports is a mere offer.
    offers = [*(one for one in given if one not in from_prompt or uses(code, one))]
    offers += [one for one in (*from_prompt, *(Import("", path) for path in _CANDIDATES)) if uses(code, one)]
    for number, one in enumerate(offers):
        own = number < len(given) and one in given and one not in from_prompt
        known = [other for other in chosen if other == one or (not own and other.called == one.called)]
        if not known:
            chosen.append(one)
    return header("main", chosen) + "\n" + body.rstrip("\n") + "\n"


def undescribed(prompt: str) -> str:
    """A prompt without the comment above the function under test."""
    found = list(_FUNCTION.finditer(scan.blank(prompt, LEXIS)))
    if not found:
        return prompt
    start = found[-1].start()
    above = prompt[:start].split("\n")
    while len(above) > 1 and above[-2].startswith("//"):
        del above[-2]
    return "\n".join(above) + prompt[start:]


def imports_of(problem: Problem, blanked: str) -> list[Import]:
    """What code of our own needs: of the tests' header, of the prompt, of what the reference scripts import."""
    offered = split_imports(problem.test_setup or _SETUP)[0] + split_imports(problem.prompt)[0]
    offered += [Import("", path) for path in _CANDIDATES]
    return list({one.called: one for one in reversed(offered) if uses(blanked, one)}.values())


def header(package: str, imports: Iterable[Import]) -> str:
    return f"package {package}\n\nimport (\n" + "".join(one.line for one in imports) + ")\n"


def split_imports(text: str) -> tuple[list[Import], str]:
    """The imports that stand above all declarations, and the text without them and without a package line."""
    blanked = scan.blank(text, LEXIS)
    imports: list[Import] = []
    kept = []
    place = 0
    clause = re.compile(r"\s*(?:(package[ \t]+\w+)|import\b[ \t]*(?:(\()[^)]*\)|[^\n;]*))[ \t]*;?")
    while (match := clause.match(blanked, place)) is not None:
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        # A comment above stays.
        kept.append(text[place:start])
        imports += _specs(text[start : match.end()]) if not match[1] else []
        place = match.end()
    kept.append(text[place:])
    return imports, "".join(kept).lstrip("\n")


def _specs(clause: str) -> list[Import]:
    plain = re.sub(r"/\*.*?\*/|//[^\n]*", "", clause.removeprefix("import"), flags=re.DOTALL)
    found = re.findall(r'([\w.]+[ \t]*(?=["`]))?["`]([^"`\n]*)["`]', plain)
    return [Import(name.strip(), path) for name, path in found]


def uses(blanked: str, one: Import) -> bool:
    """Whether code uses a package: `name.Something`, where `name` is no variable of its own."""
    name = one.called
    if name in (".", "_"):
        return True
    word = re.escape(name)
    use = re.search(rf"(?<![\w.)\]}}]){word}\s*\.\s*[A-Z]", blanked)
    if use is None:
        return False
    if re.search(rf"^(?:func|type|var|const)[ \t]+{word}\b", blanked, re.MULTILINE):
        return False
    declared = rf"\b{word}\b(?:[ \t]*,[ \t]*\w+){{0,9}}[ \t]*:=|\bvar\s+{word}\b|[(,]\s*{word}\s+[\w*\[]"
    local = re.search(declared, blanked)
    # In `rand := rand.New(…)` the package is used before the variable is there.
    return local is None or use.start() < local.start() or "\n" not in blanked[local.start() : use.start()]


def _pruned(problem: Problem, prefix: str, code: str, rules: list[str]) -> Cleaned:
    _, body = split_imports(prefix + code)
    blanked = scan.blank(body + "\n" + problem.test, LEXIS)
    if not all(uses(blanked, one) for one in split_imports(problem.test_setup or _SETUP)[0]):
        rules.append(UNUSED)
    return Cleaned(prefix=prefix, code=code, rules=tuple(rules))


def _brings(code: str, wanted: str | None) -> bool:
    """Whether the code declares the function itself, rather than continue the prompt and then declare it once more."""
    if wanted is None:
        return False
    blanked = scan.blank(code, LEXIS)
    match = re.search(rf"^func[ \t]+{re.escape(wanted)}\b", blanked, re.MULTILINE)
    return match is not None and scan.end_of_block(blanked[: match.start()]) is None


def _declares(code: str, wanted: str | None) -> bool:
    return wanted is not None and wanted in _FUNCTION.findall(scan.blank(code, LEXIS))


def _continuation(problem: Problem, code: str, rules: list[str]) -> str:
    """Cuts behind the brace that closes the prompt's function, but for what the function needs."""
    text = problem.prompt + code
    blanked = scan.blank(text, LEXIS)
    end = scan.end_of_block(blanked, len(problem.prompt))
    if end is None:
        return code
    spans = scan.items(blanked, end, LEXIS)
    # What the prompt has is not brought twice.
    ours = set(_FUNCTION.findall(blanked[:end]))
    texts = [blanked[start:stop] for start, stop in spans]
    kept = _needed(blanked[:end], ["" if ours & set(_FUNCTION.findall(text)) else text for text in texts])
    _note_cut(blanked, spans, kept, rules)
    if len(kept) == len(spans):
        return code
    tail = "".join("\n" + text[spans[index][0] : spans[index][1]] for index in kept)
    return text[len(problem.prompt) : end] + "\n" + tail


def _whole(problem: Problem, code: str, wanted: str | None, rules: list[str]) -> tuple[str, str]:
    """A sample that brings the function: what stands before it (imports, the prompt's helpers), and its own items."""
    imports, body = split_imports(code)
    blanked = scan.blank(body, LEXIS)
    spans = scan.items(blanked, 0, LEXIS)
    texts = [blanked[start:stop] for start, stop in spans]
    here = next((i for i, text in enumerate(texts) if wanted in _names(text) and text.startswith("func")), None)
    helpers = helpers_above(problem, blanked)
    if here is None:
        return "".join(f"import {one.line.strip()}\n" for one in imports) + helpers, body
    above = [i for i in range(here) if _DECLARATION.match(texts[i]) and not _is_extra(texts[i])]
    fixed = [*above, here]
    rest = [i for i in range(len(texts)) if i not in fixed]
    needed = _needed(helpers + "".join(texts[i] for i in fixed), [texts[i] for i in rest])
    kept = sorted([*fixed, *(rest[i] for i in needed)])
    _note_cut(blanked, spans, kept, rules)
    if len(kept) < len(spans):
        pieces = [body[spans[i][0] : spans[i][1]].strip("\n") + "\n" for i in kept]
        # An import that only the cut part used would now be an error.
        left = scan.blank("\n".join(pieces), LEXIS)
        imports = [one for one in imports if uses(left, one) or not uses(blanked, one)]
        body = "\n".join(pieces)
    return "".join(f"import {one.line.strip()}\n" for one in imports) + helpers, body


def helpers_above(problem: Problem, blanked: str = "") -> str:
    """What the prompt declares above the function under test, unless `blanked`, the sample, brings it too."""
    _, prompt = split_imports(problem.prompt)
    shown = scan.blank(prompt, LEXIS)
    found = [match.start() for match in _FUNCTION.finditer(shown)]
    if not found:
        return ""
    pieces = [prompt[start:stop] for start, stop in scan.items(shown[: found[-1]], 0, LEXIS)]
    brought = set(_FUNCTION.findall(blanked))
    return "".join(piece.strip("\n") + "\n\n" for piece in pieces if not brought & set(_FUNCTION.findall(piece)))


def _needed(kept: str, rest: Sequence[str]) -> list[int]:
    """Which of the items that follow are declarations that the kept code needs."""
    candidates = [text if _DECLARATION.match(text) and not _is_extra(text) else "" for text in rest]
    variables = {name for text in candidates if text.startswith("var") for name in _names(text)}

    def names(text: str) -> Iterable[str]:
        # Nobody calls init: it belongs to the variables that it fills.
        found = _names(text)
        return variables & set(re.findall(r"\w+", text)) if found == ["init"] else found

    wanted = {id(text) for text in scan.keep_referred(kept, candidates, names)}
    return [index for index, text in enumerate(candidates) if text and id(text) in wanted]


def _is_extra(text: str) -> bool:
    """Whether an item is a main function or a test of the sample's own."""
    match = re.match(r"func[ \t]+(\w+)", text)
    return match is not None and (match[1] == "main" or _TEST.match(match[1]) is not None)


def _names(item: str) -> list[str]:
    """The names that a top-level item declares; a method counts for its type."""
    method = re.match(r"func\s*\(\s*(?:\w+\s+)?\*?\s*(\w+)", item)
    function = re.match(r"func\s+(\w+)", item)
    if method or function:
        return [(method or function)[1]]  # type: ignore[index]
    group = re.match(r"(?:type|var|const)\s*\(", item)
    if group:
        lines = re.findall(rf"^[ \t]*{_NAMES}", item[group.end() :], re.MULTILINE)
    else:
        lines = re.findall(rf"^(?:type|var|const)\s+{_NAMES}", item)
    return [name.strip() for line in lines for name in line.split(",")]


def _note_cut(blanked: str, spans: Sequence[tuple[int, int]], kept: Sequence[int], rules: list[str]) -> None:
    cut = [blanked[start:stop] for index, (start, stop) in enumerate(spans) if index not in set(kept)]
    if cut:
        rules.append("cut")
    if any(re.match(r"func[ \t]+main\b", text) for text in cut):
        rules.append("cut_main")
