"""JSON files, row by row: lines or the elements of one list, gzip or not. A file is never held in memory."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import re
import shutil
import sys
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from humanevalx.errors import InputError, RowError

_STDIN = "-"
_BLOCK = 1 << 20
_GAP = re.compile(r"[ \t\r\n,]*")
_BOM = b"\xef\xbb\xbf"
_BROKEN = "the gzip data ends or breaks here"
_BROKEN_GZIP = (EOFError, zlib.error, gzip.BadGzipFile)
_File = io.BufferedReader  # or a GzipFile, which has the same methods


class Record(NamedTuple):
    """A row of a file, or a RowError in place of one that can't be read. Lines count from 1, in a JSON list elements
    do; `within` is the file's path in a directory or an archive."""

    line: int
    value: object
    within: str = ""


def objects(path: Path) -> Iterator[Record]:
    """Every row of a file, a RowError as the value of one that is no JSON. Raises InputError if it can't be opened."""
    with opened(path) as file:
        line = 0
        try:
            # Not by reading a line: a list may be one line, as long as the file.
            if file.peek(1).removeprefix(_BOM).lstrip()[:1] == b"[":
                yield from _elements(path, file)
                return
            for line, raw in enumerate(file, start=1):
                text = raw.removeprefix(_BOM) if line == 1 else raw
                if text.strip():
                    yield Record(line, parsed(path, line, text))
        except _BROKEN_GZIP as error:
            yield _bad(path, line + 1, f"{_BROKEN}: {error}")


def _elements(path: Path, file: _File) -> Iterator[Record]:
    """The elements of a JSON list, parsed as they come."""
    decoder = json.JSONDecoder()
    unicode = codecs.getincrementaldecoder("utf-8-sig")()
    number = 1
    block = _BLOCK
    try:
        text = ""
        while not text:
            text = unicode.decode(some(file, block)).lstrip()
        place = 1
        while True:
            gap = _GAP.match(text, place)
            place = gap.end() if gap else place
            if text.startswith("]", place):
                if text[place + 1 :].strip() or file.read().strip():
                    yield _bad(path, number, "something stands behind the end of the list")
                return
            try:
                value, end = decoder.raw_decode(text, place)
                # A number at the end of what was read may go on in what was not: `12.` in 12.5.
                if not isinstance(value, (dict, list, str)) and text[end : end + 1] not in tuple(",] \t\r\n"):
                    raise json.JSONDecodeError("unfinished", text, end)
            except json.JSONDecodeError as error:
                more = some(file, block)
                if not more:
                    text += unicode.decode(b"", final=True)
                    what = f"not JSON: {error.msg}" if text[place:] else "not JSON: the list is not closed"
                    yield _bad(path, number, f"{what} (element {number} of the list)")
                    return
                text, place = text[place:] + unicode.decode(more), 0
                block *= 2  # an element longer than a block must not be parsed again for every one
                continue
            yield Record(number, value)
            number += 1
            block = _BLOCK
            place = end
    except UnicodeDecodeError as error:
        yield _bad(path, number, f"not UTF-8: {error.reason} (element {number} of the list)")
    except RecursionError:
        yield _bad(path, number, "not JSON that can be read: nested too deeply")
    except ValueError as error:
        yield _bad(path, number, f"not JSON that can be read: {error}")
    except _BROKEN_GZIP as error:
        yield _bad(path, number, f"{_BROKEN}: {error}")


def _bad(path: Path, line: int, what: str) -> Record:
    return Record(line, RowError(str(path), line, None, what))


def whole(path: Path) -> object:
    """A file that is one JSON value, or the RowError that says why it isn't. It is held in memory.

    Raises InputError if it can't be opened.
    """
    with opened(path) as file:
        try:
            raw = file.read()
        except _BROKEN_GZIP as error:
            return RowError(str(path), 1, None, f"{_BROKEN}: {error}")
    return parsed(path, 0, raw.removeprefix(_BOM))


def beginning(path: Path, size: int) -> bytes:
    """Up to `size` bytes of a file, unpacked; nothing of one whose gzip data is broken from the start.

    Raises InputError if it can't be opened.
    """
    with opened(path) as file:
        try:
            return some(file, size)
        except _BROKEN_GZIP:
            return b""


def some(file: _File, size: int) -> bytes:
    """Up to `size` bytes. What stands before broken gzip data is given first."""
    parts, missing = [], size
    try:
        while missing and (part := file.read1(missing)):
            parts.append(part)
            missing -= len(part)
    except _BROKEN_GZIP:
        if not parts:
            raise
    return b"".join(parts)


def parsed(path: Path, line: int, raw: bytes) -> object:
    """The value of a row, or the RowError that says why it is none. Line 0: `raw` is a whole file of many lines."""
    try:
        return json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = line or raw.count(b"\n", 0, error.start) + 1
        return RowError(str(path), line, None, f"not UTF-8: {error.reason} at byte {error.start}")
    except json.JSONDecodeError as error:
        return RowError(str(path), line or error.lineno, None, f"not JSON: {error.msg} at column {error.colno}")
    except RecursionError:
        return RowError(str(path), line or 1, None, "not JSON that can be read: nested too deeply")
    except ValueError as error:
        return RowError(str(path), line or 1, None, f"not JSON that can be read: {error}")


def spooled(path: Path, stack: ExitStack) -> Path:
    """`path`, or a copy of stdin that lasts as long as `stack`, for what is read more than once."""
    if str(path) != _STDIN:
        return path
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="humanevalx-")))
    with (folder / "stdin").open("wb") as file:
        shutil.copyfileobj(sys.stdin.buffer, file)
    return folder / "stdin"


@contextmanager
def opened(path: Path) -> Iterator[_File]:
    """A file, unpacked if it is gzip. Raises InputError if it can't be opened or is a directory."""
    if str(path) == _STDIN:
        yield sys.stdin.buffer  # type: ignore[misc]
        return
    try:
        # By content, not by name: a .gz that was unpacked on the way is read as well.
        with path.open("rb") as plain:
            if plain.peek(2)[:2] == b"\x1f\x8b":
                with gzip.open(plain, "rb") as file:
                    yield file  # type: ignore[misc]
            else:
                yield plain
    except IsADirectoryError as error:
        raise InputError(f"{path} is a directory: name a samples file") from error
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file") from error
    except gzip.BadGzipFile:
        raise
    except OSError as error:
        raise InputError(f"{path} can't be read: {error.strerror}") from error
