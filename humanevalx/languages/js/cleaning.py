"""JavaScript: the code of a sample, got out of what a model returned.

What stands behind the function is kept if the function or the tests refer to it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection

from humanevalx.extract import before_fence, behind, below_words, normal_newlines, unfenced
from humanevalx.language import Cleaned
from humanevalx.records import Problem
from humanevalx.scan import Lexis, blank, end_of_block, items, keep_referred

LEXIS = Lexis(backtick="template", regex=True)

_DECLARED = re.compile(
    r"^(?:const|let|var)[ \t]+([\w$]+)[ \t]*=|^(?:async[ \t]+)?function[ \t]*\*?[ \t]*([\w$]+)", re.MULTILINE
)
_CLASS = re.compile(r"^class[ \t]+([\w$]+)", re.MULTILINE)
_VARIABLES = re.compile(r"^(?:const|let|var)\b([^;\n]*)", re.MULTILINE)
_PROPERTY = re.compile(r"^([\w$]+(?:\.[\w$]+)+)[ \t]*=(?![=>])", re.MULTILINE)
_BEGINS = re.compile(
    r"^(?:export[ \t]+)?(?:const|let|var|function|async|class|import|module|exports|require|if|for|while|try|//|/\*"
    r"|['\"]use)",
    re.MULTILINE,
)
# Two words in a row are code only if the first or the second is one of these.
_FIRST = (
    "async await break case class const continue default delete do else export extends function get import let new of "
    "return set static throw typeof var void yield"
)
_SECOND = "in instanceof of"
_WORDS = re.compile(
    rf"^(?:(?!(?:{'|'.join(_FIRST.split())})\b)[A-Za-z][\w'’-]*,?[ \t]+(?!(?:{'|'.join(_SECOND.split())})\b)[A-Za-z*`(]"
    r"|[A-Z][\w ]*:[ \t]*$|#+[ \t]|\*\*|[-*>][ \t]|\d+\.[ \t])",
    re.MULTILINE,
)


def entry_point(problem: Problem) -> str | None:
    """The function under test: the last one that the prompt declares at the left margin."""
    names = _names(problem.prompt)
    return names[-1] if names else None


def clean(problem: Problem, code: str, form: str, tags: Collection[str]) -> Cleaned:
    """By all rules that we have; what can't be understood is left as it is."""
    rules: list[str] = []
    wanted = entry_point(problem)
    code = normal_newlines(code)
    body = before_fence(code)
    if form != "solution" and body != code and _end(problem, body) is not None and not _brings(problem, body, wanted):
        rules.append("cut")
        return _continued(problem, body, rules)
    code = unfenced(code, tags, wanted, rules, lambda text: wanted is not None and _declares(text, wanted))
    rest = behind(code, problem.prompt)
    if rest is not None:
        rules.append("prompt")
        return _continued(problem, rest, rules)
    if form == "solution" or _brings(problem, code, wanted):
        # The sample brings the function itself; helpers that the prompt declares above it stay in reach.
        rules.append("signature")
        code = _without_words(code, rules)
        end = _end_of_function(code, wanted)
        if end is not None:
            code = code[:end] + _behind_function(problem, code, end, {wanted or ""}, rules)
        return Cleaned(prefix=_above_entry(problem, code), code=code, rules=tuple(rules))
    return _continued(problem, code, rules)


@functools.lru_cache(maxsize=1024)  # asked for every sample of a problem
def _blanked(text: str) -> str:
    """A text of a problem's without comments and literals."""
    return blank(text, LEXIS)


def _names(text: str) -> list[str]:
    return [a or b for a, b in _DECLARED.findall(text)]


def _declares(code: str, wanted: str) -> bool:
    variable = r"(?:const|let|var)[ \t]+"
    function = r"(?:async[ \t]+)?function[ \t]*\*?[ \t]*"
    pattern = rf"^(?:export[ \t]+)?(?:{variable}|{function}){re.escape(wanted)}\b"
    return re.search(pattern, code, re.MULTILINE) is not None


def _end(problem: Problem, code: str) -> int | None:
    """The place behind the brace with which a text closes what the prompt has opened."""
    blanked = _blanked(problem.prompt)
    return end_of_block(blank(code, LEXIS), depth=max(1, blanked.count("{") - blanked.count("}")))


def _brings(problem: Problem, code: str, wanted: str | None) -> bool:
    """Whether the code declares the function itself, rather than end the prompt's and then declare it once more."""
    if wanted is None or not _declares(code, wanted):
        return False
    end = _end(problem, code)
    return end is None or _declares(code[:end], wanted)


def _continued(problem: Problem, code: str, rules: list[str]) -> Cleaned:
    """The code goes on where the prompt ends."""
    end = _end(problem, code)
    if end is not None:
        code = code[:end] + _behind_function(problem, code, end, set(_names(problem.prompt)), rules)
    return Cleaned(prefix=problem.prompt, code=code, rules=tuple(rules))


def _behind_function(problem: Problem, code: str, end: int, ours: set[str], rules: list[str]) -> str:
    """What the function needs of what stands behind it, up to the first words that are no code."""
    blanked = blank(code, LEXIS)
    stop = _words_from(blanked, end)
    if stop < len(code):
        rules.append("chatter")
    places = [place for place in items(blanked[:stop], end, LEXIS) if blanked[slice(*place)].strip("; \n")]
    free = [blanked[slice(*place)] for place in places if not ours & set(_names(blanked[slice(*place)]))]
    needed = set(keep_referred(blanked[:end] + _blanked(problem.test), free, _defined))
    kept = [place for place in places if blanked[slice(*place)] in needed]
    if len(kept) == len(places):
        return code[end:stop]
    rules.append("cut")
    return "".join(f"\n{code[slice(*place)]}" for place in kept) + "\n"


def _defined(item: str) -> list[str]:
    """What an item brings: the names that it declares, or the property that it sets and whose."""
    names = _names(item) + _CLASS.findall(item)
    for declared in _VARIABLES.findall(item):  # `{ a, b } = …`, `a = 1, b = 2`
        names += re.findall(r"[\w$]+(?=[ \t]*[,}\]=])", declared)
    for found in _PROPERTY.findall(item):
        path = found.split(".")
        names += [path[0], path[-1]]
    return names


def _end_of_function(code: str, wanted: str | None) -> int | None:
    """Behind the first declaration of the function in a program of its own; None if it has none that ends."""
    blanked = blank(code, LEXIS)
    for start, stop in items(blanked, 0, LEXIS):
        if wanted in _names(blanked[start:stop].removeprefix("export ")):
            return stop if stop < len(code) else None
    return None


def _words_from(blanked: str, start: int) -> int:
    """Where the first line of words begins; in comments and literals there is none."""
    line = blanked.find("\n", start)
    found = _WORDS.search(blanked, line + 1) if line >= 0 else None
    return found.start() if found else len(blanked)


def _without_words(code: str, rules: list[str]) -> str:
    """A program without the words above and below it."""
    code = below_words(code, _BEGINS, rules)
    stop = _words_from(blank(code, LEXIS), 0)
    if stop < len(code):
        rules.append("chatter")
        code = code[:stop]
    return code


def _above_entry(problem: Problem, code: str) -> str:
    """The part of the prompt above the function under test, unless the sample brings those helpers too."""
    found = list(_DECLARED.finditer(problem.prompt))
    if len(found) < 2:
        return ""
    if any(_declares(code, helper) for helper in _names(problem.prompt)[:-1]):
        return ""
    # The comment that describes the function stands above it and may stay.
    return problem.prompt[: found[-1].start()]
