"""Extraction steps that every language shares: what models wrap around code."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

_FENCE = re.compile(
    r"^(?P<indent>[ \t]*)(?P<ticks>`{3,}|~{3,})[ \t]*(?P<tag>[\w+#.-]*)[^\n`]*\n(?P<body>.*?)"
    r"(?:^[ \t]*(?P=ticks)[ \t]*$|\Z)",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Fence:
    """One fenced block of a Markdown text."""

    tag: str
    body: str


def fences(text: str) -> list[Fence]:
    """The fenced blocks of a text, in order; a block that is never closed ends with the text."""
    return [Fence(m["tag"].lower(), m["body"]) for m in _FENCE.finditer(text)]


def fenced_code(text: str, tags: Collection[str], wanted: str | None) -> str | None:
    """The block that holds the code: of the right language if one is tagged so, with the declared name if one has it.

    The longest wins. None if the text has no block.
    """
    blocks = fences(text)
    if not blocks:
        return None
    tagged = [block for block in blocks if block.tag in tags] or [b for b in blocks if not b.tag] or blocks
    named = [block for block in tagged if wanted and re.search(rf"\b{re.escape(wanted)}\b", block.body)]
    return max(named or tagged, key=lambda block: len(block.body)).body


def normal_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
