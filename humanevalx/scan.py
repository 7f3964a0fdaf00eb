"""A scanner for languages with braces: where comments and literals are, where a block closes, what top-level items are.

`blank` turns everything that is no code into spaces, of the same length: after that, braces can be counted and words be
looked for.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexis:
    """What differs between the languages, lexically."""

    nested_comments: bool = False  # Rust
    continued_comments: bool = False  # C++: a line comment goes on behind a backslash
    strings_span_lines: bool = False  # Rust
    raw_strings: re.Pattern[str] | None = None  # opening; its group `fence` closes, within `close`
    raw_close: str = '"'  # what closes a raw string, with {fence} in it
    text_blocks: bool = False  # Java: three quotes
    backtick: str = ""  # "raw" in Go, "template" in JavaScript
    lifetimes: bool = False  # Rust: a quote may be no character
    regex: bool = False  # JavaScript
    digit_quotes: bool = False  # C++: 1'000
    items_end_with_lines: bool = False  # Go


_CHARACTER = re.compile(r"'(?:\\x[0-9a-fA-F]{2}|\\u\{[0-9a-fA-F_]*\}|\\[^xu]|[^\\'\n])'")
_BEFORE_REGEX = re.compile(r"(?:^|[(,=:\[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw))$")
_GOES_ON = re.compile(r"\s*[;,)(=]")
_ANY = re.compile(r"[^\n]+")
_BRACE = re.compile(r"[{}]")
_QUOTED = {
    (quote, spans): re.compile(rf"(?:\\.|[^\\{quote}{'' if spans else chr(10)}])*", re.DOTALL)
    for quote in "\"'"
    for spans in (False, True)
}
_TEXT_BLOCK = re.compile(r'(?:\\.|[^\\])*?"""', re.DOTALL)
# What decides where an item ends; whatever lies between is part of it.
_STRUCTURE = re.compile(r"[{}()\[\];\n]")
_SOMETHING = re.compile(r"\S")
_WORD = re.compile(r"[A-Za-z_$][\w$]*")


def blank(text: str, lexis: Lexis) -> str:
    """`text` with comments and literals as spaces (line ends stay). What is never closed reaches to the end."""
    whole = _one_pattern(lexis)
    if whole is not None:
        return whole.sub(_blanks, text)
    out = []
    place = 0
    for start, end in _spans(text, lexis):
        out.append(text[place:start])
        out.append(_ANY.sub(_spaces, text[start:end]))
        place = end
    out.append(text[place:])
    return "".join(out)


def end_of_block(blanked: str, start: int = 0, depth: int = 1) -> int | None:
    """The place behind the brace that closes the block of `depth` open braces at `start`; None if none does."""
    for match in _BRACE.finditer(blanked, start):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.end()
    return None


def items(blanked: str, start: int, lexis: Lexis) -> list[tuple[int, int]]:
    """The top-level items from `start` on, as (start, end): declarations, functions, statements, preprocessor lines."""
    found = []
    depth = 0
    place = start
    while (match := _SOMETHING.search(blanked, place)) is not None:
        begun = match.start()
        if blanked[begun] == "#":
            end = blanked.find("\n", begun)
            place = len(blanked) if end < 0 else end
            found.append((begun, place))
            continue
        place = len(blanked)
        for match in _STRUCTURE.finditer(blanked, begun):
            c = match[0]
            if c in "{([":
                depth += 1
            elif c in "})]":
                depth = max(0, depth - 1)
            closes = c == "}" or (c == ";") or (c == "\n" and lexis.items_end_with_lines)
            if depth == 0 and closes and _whole(blanked, match.start(), c, lexis):
                place = match.end()
                break
        found.append((begun, place))
    return found


def _whole(blanked: str, place: int, c: str, lexis: Lexis) -> bool:
    if c != "}" or lexis.items_end_with_lines:
        return c != "}"
    # `struct X { … };` and `auto f = [] { … };` end with the semicolon; it comes at once or not at all.
    return _GOES_ON.match(blanked, place + 1) is None


def keep_referred(kept: str, rest: Sequence[str], names: Callable[[str], Iterable[str]]) -> list[str]:
    """Those of `rest` (blanked items) that `kept` needs: they define a name that occurs in it, or in what it needs."""
    defining: dict[str, list[int]] = {}
    for index, item in enumerate(rest):
        for name in names(item):
            defining.setdefault(name, []).append(index)
    wanted: set[int] = set()
    words = set(_WORD.findall(kept))
    while words:
        new = {index for word in words for index in defining.pop(word, ())} - wanted
        wanted |= new
        words = {word for index in new for word in _WORD.findall(rest[index])}
    return [item for index, item in enumerate(rest) if index in wanted]


def _spans(text: str, lexis: Lexis) -> Iterable[tuple[int, int]]:
    place = 0
    interesting = re.compile(r"//|/\*|[\"'`/]" + ("|" + lexis.raw_strings.pattern if lexis.raw_strings else ""))
    while (match := interesting.search(text, place)) is not None:
        start = match.start()
        end = _end(text, start, match, lexis)
        if end is None:
            place = start + 1
            continue
        yield start, end
        place = max(end, start + 1)


@functools.cache
def _one_pattern(lexis: Lexis) -> re.Pattern[str] | None:
    """All that is no code, for languages in which a pattern can tell: many times quicker than looking at each start."""
    if lexis.nested_comments or lexis.continued_comments or lexis.raw_strings or lexis.lifetimes or lexis.regex:
        return None
    if lexis.digit_quotes or lexis.strings_span_lines or lexis.backtick == "template":
        return None
    parts = [r"//[^\n]*", r"/\*.*?(?:\*/|\Z)"]
    parts += [r'"""(?:\\.|[^\\])*?(?:"""|\\?\Z)'] if lexis.text_blocks else []
    parts += [r"`[^`]*(?:`|\Z)"] if lexis.backtick == "raw" else []
    parts += [rf"{quote}(?:\\.|[^\\{quote}\n])*{quote}?" for quote in "\"'"]
    return re.compile("|".join(parts), re.DOTALL)


def _blanks(match: re.Match[str]) -> str:
    return _ANY.sub(_spaces, match[0]) if "\n" in match[0] else " " * len(match[0])


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _end(text: str, start: int, match: re.Match[str], lexis: Lexis) -> int | None:
    """Where what begins at `start` ends; None if it is code after all."""
    opening = match[0]
    if opening == "//":
        return _line_end(text, start, lexis)
    if opening == "/*":
        return _comment_end(text, start, lexis)
    if opening == "/":
        return (
            _regex_end(text, start)
            if lexis.regex and _BEFORE_REGEX.search(text[max(0, start - 80) : start].rstrip())
            else None
        )
    if opening == "`":
        if lexis.backtick == "raw":
            close = text.find("`", start + 1)
            return len(text) if close < 0 else close + 1
        return _template_end(text, start + 1) if lexis.backtick == "template" else None
    if opening == "'":
        if lexis.lifetimes:
            character = _CHARACTER.match(text, start)
            return character.end() if character else None
        if lexis.digit_quotes and start and text[start - 1].isalnum() and text[start + 1 : start + 2].isalnum():
            return None
        return _quoted_end(text, start, "'", spans_lines=False)
    if opening == '"':
        if lexis.text_blocks and text.startswith('"""', start):
            block = _TEXT_BLOCK.match(text, start + 3)
            return block.end() if block else len(text)
        return _quoted_end(text, start, '"', spans_lines=lexis.strings_span_lines)
    if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        return None  # an identifier that ends like the opening of a raw string
    closing = lexis.raw_close.format(fence=match["fence"])
    close = text.find(closing, match.end())
    return len(text) if close < 0 else close + len(closing)


def _line_end(text: str, start: int, lexis: Lexis) -> int:
    while True:
        end = text.find("\n", start)
        if end < 0:
            return len(text)
        if not (lexis.continued_comments and text[max(start, end - 2) : end].rstrip("\r").endswith("\\")):
            return end
        start = end + 1


def _comment_end(text: str, start: int, lexis: Lexis) -> int:
    if not lexis.nested_comments:
        close = text.find("*/", start + 2)
        return len(text) if close < 0 else close + 2
    depth = 0
    for match in re.compile(r"/\*|\*/").finditer(text, start):
        depth += 1 if match[0] == "/*" else -1
        if depth == 0:
            return match.end()
    return len(text)


def _quoted_end(text: str, start: int, quote: str, *, spans_lines: bool) -> int:
    close = _QUOTED[quote, spans_lines].match(text, start + 1)
    end = close.end() if close else start + 1
    # Not closed on its line: the line is lost to it, no more.
    return end + 1 if text[end : end + 1] == quote else end


def _template_end(text: str, place: int) -> int:
    """Behind a JavaScript template that is open at `place`, with the templates in its substitutions."""
    stack = ["`"]
    while place < len(text):
        c = text[place]
        if c == "\\":
            place += 2
            continue
        if stack[-1] == "`":
            if c == "`":
                stack.pop()
                if not stack:
                    return place + 1
            elif text.startswith("${", place):
                stack.append("{")
                place += 1
        elif c == "`":
            stack.append("`")
        elif c == "{":
            stack.append("{")
        elif c == "}":
            stack.pop()
        elif c in "\"'":
            place = _quoted_end(text, place, c, spans_lines=False)
            continue
        place += 1
    return len(text)


def _regex_end(text: str, start: int) -> int | None:
    body = re.compile(r"/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\[\n])+/[a-z]*").match(text, start)
    return body.end() if body else None
