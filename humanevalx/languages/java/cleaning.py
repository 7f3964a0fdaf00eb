"""Java: the code of a sample, got out of what a model returned. A completion goes on in a method of class Solution."""

from __future__ import annotations

import re
from dataclasses import dataclass

from humanevalx.extract import before_fence, behind, normal_newlines, unfenced
from humanevalx.language import Cleaned
from humanevalx.records import Problem
from humanevalx.scan import Lexis, blank, end_of_block, items, keep_referred

LEXIS = Lexis(text_blocks=True)

_MODIFIER = r"(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp)\s+"
_TYPE = re.compile(rf"\s*(?:{_MODIFIER})*(?:class|interface|enum|record|@\s*interface)\s+(\w+)")
_ANNOTATION = re.compile(r"@(?!\s*interface\b)\s*[\w.]+(?:\s*\([^()]*\))?")
_METHOD = re.compile(r"(\w+)\s*\(")
_FIELD = re.compile(r"(\w+)\s*(?:\[\s*\]\s*)*[=,;]")
_INITIALISER = re.compile(r"\s*(?:static\s*)?\{")
_IMPORT = re.compile(r"\s*import\b")
# Where the code of a whole program begins, at the start of a line.
_BEGIN = re.compile(
    r"^[ \t]*(?:import|package)[ \t]+[\w.* \t]+;"
    rf"|^[ \t]*(?:@[\w.]+\s+)*(?:{_MODIFIER})*(?:class|interface|enum|record)\s+\w+",
    re.MULTILINE,
)
_SOLUTION = re.compile(r"\bclass\s+Solution\b[^{};]*\{")
_ENTRY = re.compile(r"(\w+)\s*\([^()]*\)[^(){};]*\{\s*$")


@dataclass(frozen=True, slots=True)
class _Item:
    """A member of a class or a type of the file; `start` is where the one before it ends."""

    start: int
    begin: int
    end: int
    names: frozenset[str]
    is_type: bool


def entry_point(problem: Problem) -> str | None:
    """The method under test: the one that the prompt leaves open."""
    found = _ENTRY.search(blank(problem.declaration, LEXIS))
    return found[1] if found else None


def imports_of(problem: Problem) -> str:
    """What the prompt has above its class."""
    found = _SOLUTION.search(blank(problem.prompt, LEXIS))
    return problem.prompt[: problem.prompt.rfind("\n", 0, found.start()) + 1] if found else ""


def clean(problem: Problem, code: str, tags: set[str]) -> Cleaned:
    """By all rules that we have; what can't be understood is left as it is."""
    rules: list[str] = []
    wanted = entry_point(problem)
    code = normal_newlines(code)
    body = before_fence(code)
    if body != code and _closes(body):
        return Cleaned(prefix=problem.prompt, code=_continued(problem, body, rules), rules=("cut", *rules))
    code = unfenced(code, tags, wanted, rules, lambda text: wanted is not None and _declares(text, wanted))
    rest = behind(code, problem.prompt)
    if rest is not None:
        rules.append("prompt")
        code = rest
    else:
        blanked = blank(code, LEXIS)
        whole = _at_top(blanked, _SOLUTION)
        if whole is not None:
            rules.append("signature")
            code = _whole_program(problem, code, blanked, rules)
            return Cleaned(prefix=imports_of(problem), code=code, rules=tuple(rules))
        if wanted and _at_top(blanked, _method_named(wanted)) is not None:
            rules.append("signature")
            return Cleaned(prefix=imports_of(problem), code=_method(problem, code, rules), rules=tuple(rules))
    return Cleaned(prefix=problem.prompt, code=_continued(problem, code, rules), rules=tuple(rules))


def _method_named(wanted: str) -> re.Pattern[str]:
    return re.compile(rf"[\w>\]]\s+{wanted}\s*\([^()]*\)[^(){{}};]*\{{")


def _declares(code: str, wanted: str) -> bool:
    return _method_named(wanted).search(blank(code, LEXIS)) is not None


def _closes(body: str) -> bool:
    """Whether a text is the rest of the prompt's method, and not a method or a class of its own."""
    return end_of_block(blank(body, LEXIS)) is not None


def _continued(problem: Problem, code: str, rules: list[str]) -> str:
    """A completion: the rest of the method, then what it needs of the class and of the file."""
    blanked = blank(code, LEXIS)
    end = end_of_block(blanked)
    if end is None:
        return code
    class_end = end_of_block(blanked, end)
    inside = _items(blanked, end, len(code) if class_end is None else class_end - 1)
    behind = [] if class_end is None else _items(blanked, class_end, len(code))
    kept = _referred(_words_of(problem) + blanked[:end], inside + behind, blanked)
    members = [item for item in inside if item in kept or _INITIALISER.match(blanked, item.begin)]
    types = [item for item in behind if item in kept and item.is_type and not item.names & {"Main", "Solution"}]
    dropped = [item for item in inside + behind if item not in members and item not in types]
    _note_cut(dropped, rules)
    if class_end is None:
        rules.append("close")
    public = any(_is_public(blanked, item) for item in types)
    if not dropped and class_end is not None and not public:
        return code
    parts = [code[:end], *(code[item.start : item.end] for item in members), "\n}"]
    return "".join(parts) + "".join(_private(code, blanked, item, rules) for item in types) + "\n"


def _whole_program(problem: Problem, code: str, blanked: str, rules: list[str]) -> str:
    """A sample that brings `class Solution` itself: the imports, the class, and the types that it needs."""
    begin = _BEGIN.search(blanked)
    found = _items(blanked, begin.start() if begin else 0, len(code))
    imports = [item for item in found if _IMPORT.match(blanked, item.begin)]
    solution = next((item for item in found if item.is_type and "Solution" in item.names), None)
    if solution is None:
        return code
    others = [item for item in found if item.is_type and item is not solution and not item.names & {"Main", "Solution"}]
    kept = _referred(_words_of(problem) + blanked[solution.begin : solution.end], others, blanked)
    types = [item for item in found if item is solution or item in kept]
    _note_cut([item for item in found if item not in imports and item not in types], rules)
    parts = [code[item.start : item.end] for item in imports]
    for item in types:
        text = _private(code, blanked, item, rules)
        parts.append(_with_helpers(problem, text, rules) if item is solution else text)
    return "".join(parts).lstrip("\n") + "\n"


def _method(problem: Problem, code: str, rules: list[str]) -> str:
    """A sample that brings the method without the class around it."""
    blanked = blank(code, LEXIS)
    found = _items(blanked, 0, len(code))
    wanted = entry_point(problem) or ""
    first = next((item for item in found if wanted in item.names), None)
    if first is None:
        return code
    imports = [item for item in found if _IMPORT.match(blanked, item.begin)]
    rest = [item for item in found if item is not first and item not in imports]
    kept = _referred(_words_of(problem) + blanked[first.begin : first.end], rest, blanked)
    members = [item for item in rest if item in kept and "Main" not in item.names]
    _note_cut([item for item in rest if item not in members], rules)
    text = "".join(code[item.start : item.end] for item in imports).lstrip("\n")
    text += "\nclass Solution {\n" + code[first.begin : first.end]
    text += "".join(code[item.start : item.end] for item in members) + "\n}\n"
    return _with_helpers(problem, text, rules)


def _with_helpers(problem: Problem, text: str, rules: list[str]) -> str:
    """Methods that the prompt has beside the one under test stay in reach, unless the sample brings them too."""
    blanked = blank(text, LEXIS)
    opening = _SOLUTION.search(blanked)
    declared = blank(problem.declaration, LEXIS)
    theirs = _SOLUTION.search(declared)
    if opening is None or theirs is None:
        return text
    end = end_of_block(blanked, opening.end())
    own: set[str] = set().union(*(item.names for item in _items(blanked, opening.end(), (end or len(text)) - 1)))
    # The last one is the method under test, which is left open.
    helpers = [item for item in _items(declared, theirs.end(), len(declared))[:-1] if not item.names & own]
    if not helpers:
        return text
    rules.append("helpers")
    brought = "".join(problem.declaration[item.start : item.end] for item in helpers)
    return text[: opening.end()] + brought + text[opening.end() :]


def _items(blanked: str, start: int, end: int) -> list[_Item]:
    found = []
    for begin, stop in items(blanked[:end], start, LEXIS):
        head = _ANNOTATION.sub(" ", blanked[begin:stop])
        type_ = _TYPE.match(head)
        found.append(_Item(start, begin, stop, frozenset({type_[1]} if type_ else _member_names(head)), bool(type_)))
        start = stop
    return found


def _member_names(text: str) -> set[str]:
    method = _METHOD.search(re.split(r"[{=;]", text, maxsplit=1)[0])
    # Of a field, more than its name may be found: then something is kept that was not needed.
    return {method[1]} if method else set(_FIELD.findall(text))


def _referred(kept: str, rest: list[_Item], blanked: str) -> list[_Item]:
    texts = {item: blanked[item.begin : item.end] for item in rest}
    names = {text: item.names for item, text in texts.items()}
    wanted = set(keep_referred(kept, list(texts.values()), lambda text: names[text]))
    return [item for item in rest if texts[item] in wanted]


def _words_of(problem: Problem) -> str:
    """What the tests and the prompt say, as far as it can name things of a sample's. Their own main is not one."""
    words = blank(problem.test, LEXIS) + "\n" + blank(problem.declaration, LEXIS) + "\n"
    return re.sub(r"\b[Mm]ain\b", " ", words)


def _note_cut(dropped: list[_Item], rules: list[str]) -> None:
    if any(item.names & {"Main", "main"} for item in dropped):
        rules.append("cut_main")
    if any(not item.names & {"Main", "main"} for item in dropped):
        rules.append("cut")


def _head_end(blanked: str, item: _Item) -> int:
    brace = blanked.find("{", item.begin, item.end)
    return item.end if brace < 0 else brace


def _is_public(blanked: str, item: _Item) -> bool:
    return "public" in blanked[item.begin : _head_end(blanked, item)].split()


def _private(code: str, blanked: str, item: _Item, rules: list[str]) -> str:
    """The text of a type without `public`: the file is called after the class of the tests."""
    if not _is_public(blanked, item):
        return code[item.start : item.end]
    found = re.compile(r"\bpublic\s+").search(blanked, item.begin)
    assert found is not None
    if "public" not in rules:
        rules.append("public")
    return code[item.start : found.start()] + code[found.end() : item.end]


def _at_top(blanked: str, pattern: re.Pattern[str]) -> int | None:
    """Where a pattern is found outside of all braces."""
    depth = 0
    place = 0
    for match in pattern.finditer(blanked):
        for c in blanked[place : match.start()]:
            if c == "{":
                depth += 1
            elif c == "}":
                depth -= 1
                if depth < 0:
                    return None
        place = match.start()
        if depth == 0:
            return place
    return None
