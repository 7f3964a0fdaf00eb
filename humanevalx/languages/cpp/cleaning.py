"""The cleaning rules of C++."""

from __future__ import annotations

import re

from humanevalx.extract import as_it_is, before_fence, behind, normal_newlines, unfenced
from humanevalx.language import Cleaned, Extraction
from humanevalx.records import Problem
from humanevalx.scan import Lexis, blank, end_of_block, items, keep_referred

LEXIS = Lexis(
    continued_comments=True,
    raw_strings=re.compile(r'(?:u8|[uUL])?R"(?P<fence>[^()\\\s"]{0,16})\('),
    raw_close='){fence}"',
    digit_quotes=True,
)
_TAGS = ("cpp", "c++", "cc", "cxx", "c")
_OPENED = re.compile(r"\b([A-Za-z_]\w*)\s*\([^;{}]*\)[^;{}()]*\{\s*$")
_TEMPLATE = re.compile(r"^template\s*<[^<>]*(?:<[^<>]*>[^<>]*)*>\s*")
_TYPE = re.compile(r"^(?:typedef\s+)?(?:struct|class|union|enum(?:\s+(?:class|struct))?)\s+([A-Za-z_]\w*)[^()]*\{")
_CALLED = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
_FIRST_LINE = re.compile(r"^[ \t]*#[ \t]*include\b", re.MULTILINE)


def entry_point(problem: Problem) -> str | None:
    """The function under test: the one whose body the prompt leaves open."""
    found = _OPENED.search(blank_code(problem.prompt))
    return found[1] if found else None


def clean(problem: Problem, code: str, form: str, extraction: Extraction) -> Cleaned:
    """See Language.clean. The reference scorer changes nothing."""
    given = as_it_is(problem.prompt, code, form, extraction)
    if given is not None:
        return given
    rules: list[str] = []
    wanted = entry_point(problem)
    code = normal_newlines(code)
    body = before_fence(code)
    if form != "solution" and body != code and _closes(problem, body, wanted):
        return Cleaned(prefix=problem.prompt, code=_cut_behind(problem, body, rules), rules=("cut", *rules))
    code = unfenced(code, _TAGS, wanted, rules, lambda text: wanted is not None and _declares(text, wanted))
    rest = behind(code, problem.prompt)
    if rest is not None:
        rules.append("prompt")
        return Cleaned(prefix=problem.prompt, code=_cut_behind(problem, rest, rules), rules=tuple(rules))
    if form == "solution" or (wanted and _brings(problem, code, wanted)):
        # The sample brings the function itself; includes, types and helpers of the prompt stay in reach.
        rules.append("signature")
        code = _cut_above(code, rules)
        code = _cut_around(code, wanted, rules)
        return Cleaned(prefix=_above_entry(problem, code), code=code, rules=tuple(rules))
    return Cleaned(prefix=problem.prompt, code=_cut_behind(problem, code, rules), rules=tuple(rules))


def blank_code(text: str) -> str:
    # A line that goes on behind a backslash is one line.
    return blank(text, LEXIS).replace("\\\n", "  ")


def _names(item: str) -> list[str]:
    """What a blanked top-level item defines."""
    item = item.strip()
    if item.startswith("#"):
        return re.findall(r"^#\s*define\s+(\w+)", item)
    item = _TEMPLATE.sub("", item)
    found = _TYPE.match(item)
    names = [found[1]] if found else []
    if item.startswith("typedef"):
        return names + re.findall(r"(\w+)\s*(?:\[[^]]*\]\s*)*;$", item)
    if found is not None:
        return names
    if match := re.match(r"(?:using|namespace)\s+(\w+)\s*[={]", item):
        return [match[1]]
    # A declaration behind the function, or a variable, is of no use to it; and prose looks like one.
    head, brace, _ = item.partition("{")
    called = _CALLED.search(head)
    return [called[1]] if brace and called and not re.search("[;=]", head) else []


def _defines(item: str, name: str) -> bool:
    """Whether a blanked item is the definition, not the declaration, of a function of that name."""
    head, brace, _ = item.partition("{")
    called = _CALLED.search(_TEMPLATE.sub("", head.strip()))
    return bool(brace) and ";" not in head and called is not None and called[1] == name


def _brings(problem: Problem, code: str, wanted: str) -> bool:
    """Whether the code is a program with the whole function, and not the rest of one that was begun."""
    blanked = blank_code(code)
    end = end_of_block(blanked, depth=_depth(problem))
    for start, stop in items(blanked, 0, LEXIS):
        if _defines(blanked[start:stop], wanted):
            return end is None or start < end
    return False


def _declares(code: str, wanted: str) -> bool:
    """Whether a definition of the function stands at the top level of the code."""
    blanked = blank_code(code)
    return any(_defines(blanked[start:stop], wanted) for start, stop in items(blanked, 0, LEXIS))


def _closes(problem: Problem, body: str, wanted: str | None) -> bool:
    """Whether a text is the rest of the prompt's function, and not a function of its own."""
    if wanted is not None and _brings(problem, body, wanted):
        return False
    return end_of_block(blank_code(body), depth=_depth(problem)) is not None


def _depth(problem: Problem) -> int:
    """How many blocks the prompt leaves open."""
    blanked = blank_code(problem.prompt)
    return max(1, blanked.count("{") - blanked.count("}"))


def _cut_behind(problem: Problem, code: str, rules: list[str]) -> str:
    """Cuts what stands behind the function's closing brace, but not what the function needs of it."""
    blanked = blank_code(code)
    end = end_of_block(blanked, depth=_depth(problem))
    if end is None or not code[end:].strip():
        return code
    ours = {
        name for start, stop in items(blank_code(problem.prompt), 0, LEXIS) for name in _names_of(problem, start, stop)
    }
    rest = [place for place in items(blanked, end, LEXIS) if not ours & set(_names(blanked[slice(*place)]))]
    kept = _kept(blanked[:end], blanked, rest, items(blanked, end, LEXIS), rules)
    return _joined(code, end, kept)


def _names_of(problem: Problem, start: int, stop: int) -> list[str]:
    return _names(blank_code(problem.prompt)[start:stop])


def _cut_around(code: str, wanted: str | None, rules: list[str]) -> str:
    """Cuts a main, and what stands behind the function and isn't needed."""
    blanked = blank_code(code)
    places = items(blanked, 0, LEXIS)
    last = max((stop for start, stop in places if wanted and _defines(blanked[start:stop], wanted)), default=None)
    mains = [(start, stop) for start, stop in places if stop != last and _defines(blanked[start:stop], "main")]
    before = [place for place in mains if last is None or place[0] < last]
    text = code
    end = len(code) if last is None else last
    for start, stop in reversed(before):
        rules.append("cut_main")
        text = text[:start] + text[stop:]
        blanked = blanked[:start] + blanked[stop:]
        end -= stop - start
    if not text[end:].strip():
        return text
    rest = items(blanked, end, LEXIS)
    kept = _kept(blanked[:end], blanked, rest, rest, rules)
    return _joined(text, end, kept)


def _kept(
    function: str, blanked: str, rest: list[tuple[int, int]], all_: list[tuple[int, int]], rules: list[str]
) -> list[tuple[int, int]]:
    """Those items that the function needs; says which rule cut the others."""
    candidates = [place for place in rest if not _defines(blanked[slice(*place)], "main")]
    needed = set(keep_referred(function, [blanked[slice(*place)] for place in candidates], _names))
    kept = [place for place in candidates if blanked[slice(*place)] in needed]
    mains = sum(_defines(blanked[slice(*place)], "main") for place in all_)
    rules.extend(["cut_main"] if mains else [])
    rules.extend(["cut"] if len(all_) > len(kept) + mains else [])
    return kept


def _joined(code: str, end: int, kept: list[tuple[int, int]]) -> str:
    return code[:end] + "\n" + "".join(f"{code[slice(*place)]}\n" for place in kept)


def _cut_above(code: str, rules: list[str]) -> str:
    """Cuts a sentence or two above the first #include."""
    found = _FIRST_LINE.search(code)
    above = code[: found.start()] if found else ""
    if above.strip() and not re.search(r"[;{}#]|//|/\*", above):
        rules.append("chatter")
        return code[len(above) :]
    return code


def _above_entry(problem: Problem, code: str) -> str:
    """The part of the prompt above the function under test, without what the sample brings too."""
    blanked = blank_code(problem.prompt)
    places = items(blanked, 0, LEXIS)
    if not places or "{" not in blanked[slice(*places[-1])]:
        return ""
    text = problem.prompt[: places[-1][0]]
    mine = blank_code(code)
    brought = {
        name
        for start, stop in items(mine, 0, LEXIS)
        for name in _names(mine[start:stop])
        if not mine[start:stop].startswith("#")
    }
    for start, stop in reversed(places[:-1]):
        item = blanked[start:stop]
        # Types and aliases may be repeated as they are; functions and structures may not.
        if "{" in item and brought & set(_names(item)):
            text = text[:start] + text[stop:]
    return text
