"""Extraction steps that every language shares: what models wrap around code."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from humanevalx.language import Cleaned, Extraction

_FENCE = re.compile(
    r"^(?P<indent>[ \t]*)(?P<ticks>`{3,}|~{3,})[ \t]*(?P<tag>[\w+#.-]*)[^\n`]*\n(?P<body>.*?)"
    r"(?:^[ \t]*(?P=ticks)[ \t]*$|\Z)",
    re.DOTALL | re.MULTILINE,
)


#: A line that opens or closes a fenced block.
_MARK = re.compile(r"^[ \t]*(?:`{3,}|~{3,})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Fence:
    """One fenced block of a Markdown text."""

    tag: str
    body: str


_CODE = re.compile(
    r"[;{}=]|^[ \t]*(?:#|//|/\*|\*|@|import\b|from\b|use\b|using\b|package\b|def\b|class\b|func\b|fn\b|function\b)"
    r"|^[ \t]*(?:return|if|for|while|else)\b.*[:{(]",
    re.MULTILINE,
)

#: Longer texts are no answers of a model, whatever they are: no rule looks for code in them. Characters.
LONGEST = 1 << 18


def as_it_is(start: str, code: str, form: str, extraction: Extraction) -> Cleaned | None:
    """The code of a sample to which no rule applies, behind `start`, the problem's text; None if rules do.

    For languages in which the reference scorer changes nothing.
    """
    if extraction is Extraction.REFERENCE:
        return Cleaned(prefix=start, code=code)
    if extraction is Extraction.NONE or len(code) > LONGEST:
        return Cleaned(prefix="" if form == "solution" else start, code=code)
    return None


def fences(text: str) -> list[Fence]:
    """The fenced blocks of a text, in order; a block that is never closed ends with the text."""
    # A block in a list is indented as a whole.
    return [Fence(m["tag"].lower(), _outdented(m["body"], m["indent"])) for m in _FENCE.finditer(text)]


def _outdented(body: str, indent: str) -> str:
    return re.sub(rf"^{indent}", "", body, flags=re.MULTILINE) if indent else body


def behind(code: str, start: str) -> str | None:
    """What follows `start`, the text that a model was to continue, where its answer repeats it: at once, or below words
    that are no code. None if it doesn't.
    """
    if code.startswith(start):
        return code[len(start) :]
    bare = start.strip()
    place = code.find(bare) if bare else -1
    above = code[: max(place, 0)]
    if place < 0 or not (above.endswith("\n") or not above) or not is_prose(above):
        return None
    rest = code[place + len(bare) :]
    # The line end behind the opening brace belongs to the start.
    return rest[1:] if rest.startswith("\n") and start.endswith("\n") else rest


def is_prose(text: str) -> bool:
    """Whether a text has no line that could be code, in any language with braces or colons."""
    return _CODE.search(text) is None


def below_words(code: str, begins: re.Pattern[str], rules: list[str]) -> str:
    """A program from where it `begins` on, if only words stand above; adds the rule if any do."""
    found = begins.search(code)
    above = code[: found.start()] if found else ""
    if not above.strip() or not is_prose(above):
        return code
    rules.append("chatter")
    return code[len(above) :]


def before_fence(text: str) -> str:
    """What stands above the first line that opens or closes a fenced block."""
    return _MARK.split(text, maxsplit=1)[0]


def fenced_code(
    text: str, tags: Collection[str], wanted: str | None, declares: Callable[[str], bool] | None = None
) -> str | None:
    """The block that holds the code: of the right language if one is tagged so, one that declares the function, or at
    least names it, before one that doesn't.

    The longest wins. None if the text has no block.
    """
    blocks = fences(text)
    if not blocks:
        return None
    tagged = [block for block in blocks if block.tag in tags] or [b for b in blocks if not b.tag] or blocks
    named = [block for block in tagged if wanted and re.search(rf"\b{re.escape(wanted)}\b", block.body)]
    declaring = [block for block in tagged if declares is not None and declares(block.body)]
    return max(declaring or named or tagged, key=lambda block: len(block.body)).body


def unfenced(
    code: str,
    tags: Collection[str],
    wanted: str | None,
    rules: list[str],
    declares: Callable[[str], bool] | None = None,
) -> str:
    """The code without what fences it (see `fenced_code`); adds the rule if it was fenced."""
    found = fenced_code(code, tags, wanted, declares)
    if found is None:
        return code
    rules.append("fence")
    return found


def normal_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
