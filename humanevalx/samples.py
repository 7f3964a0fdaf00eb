"""Sample files, in the forms that are in use out there, one row at a time: a file is never held in memory."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import re
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from humanevalx.errors import InputError, RowError
from humanevalx.pairing import ORIGIN, Pair, PairingError, key_of, of_file, resolve
from humanevalx.records import Sample

#: Keys that hold the code, in the order in which they are looked for; the first one found names the row's form.
#: `response` and `output` are the answers of chat models, with or without a fenced block.
FORMS = ("generation", "completion", "solution", "code", "response", "output")
#: Keys of a row that say how it was generated: shown in the signature.
SETTINGS = ("model", "temperature", "top_p", "top_k", "seed", "max_tokens", "max_new_tokens")
_STDIN = "-"
# The public names of the same problems.
_RENAMED = {"HumanEval": "Python"}
_MOST_VALUES = 5
_BLOCK = 1 << 20
_GAP = re.compile(r"[ \t\r\n,]*")
_BOM = b"\xef\xbb\xbf"
_LARGEST_BIT = 1 << 16
_BROKEN_GZIP = (EOFError, zlib.error, gzip.BadGzipFile)
_File = io.BufferedReader  # or a GzipFile, which has the same methods


@dataclass(slots=True)
class Scan:
    """What a first pass over the input found, before anything is run. Counts only: its size does not grow with rows."""

    samples: int = 0
    per_source: dict[str, int] = field(default_factory=dict)  # input order
    per_task: Counter[str] = field(default_factory=Counter)
    per_pair: Counter[tuple[str, str]] = field(default_factory=Counter)  # of translations: prefixes -> rows
    first_seen: dict[str, tuple[str, int]] = field(default_factory=dict)  # task_id -> file, line
    forms: Counter[str] = field(default_factory=Counter)
    settings: dict[str, list[str]] = field(default_factory=dict)

    @property
    def prefixes(self) -> set[str]:
        return {task_id.partition("/")[0] for task_id in self.per_task}


@dataclass(frozen=True, slots=True)
class Row:
    """A sample with where it stands and the rest of its row."""

    sample: Sample
    line: int
    rest: dict[str, Any]


BadRow = Callable[[RowError], None]


def scan(paths: Sequence[Path], *, on_bad: BadRow | None = None, pair: Pair | None = None) -> Scan:
    """Reads everything once, so that bad input is told before hours of work.

    `on_bad` is given the rows that can't be read, which are then left out. `pair`: see `read`.
    Raises RowError with file, line and field without it, and InputError for input without samples.
    """
    found = Scan(per_source=dict.fromkeys(sources(paths), 0))
    for row in read(paths, on_bad=on_bad, pair=pair):
        sample = row.sample
        found.samples += 1
        found.per_source[sample.source] += 1
        found.per_task[sample.task_id] += 1
        if sample.origin:
            found.per_pair[sample.origin.partition("/")[0], sample.task_id.partition("/")[0]] += 1
        found.first_seen.setdefault(sample.task_id, (sample.source, row.line))
        found.forms[sample.form] += 1
        for name in SETTINGS:
            if name in row.rest and isinstance(row.rest[name], (str, int, float)):
                values = found.settings.setdefault(name, [])
                text = str(row.rest[name])
                if text not in values and len(values) < _MOST_VALUES:
                    values.append(text)
    if not found.samples:
        raise InputError(f"no samples in {', '.join(map(str, paths))}")
    return found


def sources(paths: Sequence[Path]) -> list[str]:
    """How each file is called in rows: by its name, or by its path where names repeat.

    Raises InputError if a file is given twice.
    """
    if len(set(paths)) < len(paths):
        raise InputError(f"a samples file is given twice: {', '.join(map(str, paths))}")
    names = [path.name for path in paths]
    return names if len(set(names)) == len(names) else [str(path) for path in paths]


def read(paths: Sequence[Path], *, on_bad: BadRow | None = None, pair: Pair | None = None) -> Iterator[Row]:
    """The samples of all files, in order. A row whose code is a list gives one sample for each element.

    With a `pair`, which may leave both languages to the file names and rows, they are translations. Raises RowError
    with file, line and field, unless `on_bad` takes it, and InputError for a file whose name says another pair.
    """
    state = _State()
    for path, source in zip(paths, sources(paths), strict=True):
        index = 0
        mine = None if pair is None else of_file(path.name, pair)
        rows = _objects(path)
        while True:
            try:
                line, value = next(rows, (0, None))
                if not line:
                    break
                if isinstance(value, RowError):
                    raise value
                for sample, rest in _samples(value, str(path), source, line, state, mine):
                    yield Row(replace(sample, index=index), line, rest)
                    index += 1
            except RowError as error:
                if on_bad is None:
                    raise
                on_bad(error)


class _State:
    """What rows are held against: how many samples a problem has had, and which numbers they had."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        # Numbers as bits, so that memory does not grow with samples; the odd ones one by one.
        self._bits: dict[str, int] = {}
        self._odd: set[tuple[str, int | str]] = set()

    def take(self, task_id: str, completion_id: int | str) -> bool:
        """Whether this number is new for the problem; from now on it isn't."""
        if isinstance(completion_id, int) and 0 <= completion_id < _LARGEST_BIT:
            bits = self._bits.get(task_id, 0)
            if bits >> completion_id & 1:
                return False
            self._bits[task_id] = bits | 1 << completion_id
            return True
        key = (task_id, completion_id)
        if key in self._odd:
            return False
        self._odd.add(key)
        return True


def _samples(
    value: object, path: str, source: str, line: int, state: _State, pair: Pair | None
) -> Iterator[tuple[Sample, dict[str, Any]]]:
    if not isinstance(value, dict):
        raise RowError(path, line, None, 'a sample must be a JSON object such as {"task_id": …, "generation": …}')
    task_id = value.get("task_id")
    if not isinstance(task_id, str) or "/" not in task_id:
        raise RowError(path, line, "task_id", f"must be a string such as Python/0, this is {_shown(task_id)}")
    prefix, _, number = task_id.partition("/")
    task_id = f"{_RENAMED.get(prefix, prefix)}/{number}"
    origin = ""
    if pair is not None:
        try:
            task_id, origin = resolve(task_id, value, pair)
        except PairingError as error:
            raise RowError(path, line, error.field, str(error)) from error
    elif ORIGIN in value:
        raise RowError(path, line, ORIGIN, "this row is a translation: add --task translation")
    form = next((form for form in FORMS if form in value), None)
    if form is None:
        raise RowError(path, line, None, f"has none of the keys that hold the code: {', '.join(FORMS)}")
    codes = value[form] if isinstance(value[form], list) else [value[form]]
    for code in codes:
        if not isinstance(code, str):
            raise RowError(path, line, form, f"must be a string (or a list of strings), this is {_shown(code)}")
    given = value.get("completion_id")
    if given is not None and (not isinstance(given, (int, str)) or isinstance(given, bool)):
        raise RowError(path, line, "completion_id", f"must be a number or a string, this is {_shown(given)}")
    rest = {key: item for key, item in value.items() if key != form}
    key = key_of(task_id, origin)
    for code in codes:
        completion_id = state.counts[key] if given is None or len(codes) > 1 else given
        if not state.take(key, completion_id):
            raise RowError(
                path,
                line,
                "completion_id",
                f"{key} has a sample {completion_id!r} already: number the samples of a problem",
            )
        state.counts[key] += 1
        sample = Sample(
            task_id=task_id, completion_id=completion_id, code=code, form=form, source=source, origin=origin
        )
        yield sample, rest


def _shown(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _objects(path: Path) -> Iterator[tuple[int, object]]:
    """(line, value) of every row; a RowError as the value of one that is no JSON. Lines count from 1, in a JSON list
    elements do."""
    with _opened(path) as file:
        line = 0
        try:
            # Not by reading a line: a list may be one line, as long as the file.
            if file.peek(1).removeprefix(_BOM).lstrip()[:1] == b"[":
                yield from _elements(path, file)
                return
            for line, raw in enumerate(file, start=1):
                text = raw.removeprefix(_BOM) if line == 1 else raw
                if text.strip():
                    yield line, _parsed(path, line, text)
        except _BROKEN_GZIP as error:
            yield line + 1, RowError(str(path), line + 1, None, f"the gzip data ends or breaks here: {error}")


def _elements(path: Path, file: _File) -> Iterator[tuple[int, object]]:
    """The elements of a JSON list, parsed as they come."""
    decoder = json.JSONDecoder()
    unicode = codecs.getincrementaldecoder("utf-8-sig")()
    number = 1
    block = _BLOCK
    try:
        text = ""
        while not text:
            text = unicode.decode(_some(file, block)).lstrip()
        place = 1
        while True:
            gap = _GAP.match(text, place)
            place = gap.end() if gap else place
            if text.startswith("]", place):
                if text[place + 1 :].strip() or file.read().strip():
                    yield number, RowError(str(path), number, None, "something stands behind the end of the list")
                return
            try:
                value, end = decoder.raw_decode(text, place)
                # A number at the end of what was read may go on in what was not: `12.` in 12.5.
                if not isinstance(value, (dict, list, str)) and text[end : end + 1] not in tuple(",] \t\r\n"):
                    raise json.JSONDecodeError("unfinished", text, end)
            except json.JSONDecodeError as error:
                more = _some(file, block)
                if not more:
                    text += unicode.decode(b"", final=True)
                    what = f"not JSON: {error.msg}" if text[place:] else "not JSON: the list is not closed"
                    yield number, RowError(str(path), number, None, f"{what} (element {number} of the list)")
                    return
                text, place = text[place:] + unicode.decode(more), 0
                block *= 2  # an element longer than a block must not be parsed again for every one
                continue
            yield number, value
            number += 1
            block = _BLOCK
            place = end
    except UnicodeDecodeError as error:
        yield number, RowError(str(path), number, None, f"not UTF-8: {error.reason} (element {number} of the list)")
    except RecursionError:
        yield number, RowError(str(path), number, None, "not JSON that can be read: nested too deeply")
    except ValueError as error:
        yield number, RowError(str(path), number, None, f"not JSON that can be read: {error}")
    except _BROKEN_GZIP as error:
        yield number, RowError(str(path), number, None, f"the gzip data ends or breaks here: {error}")


def _some(file: _File, size: int) -> bytes:
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


def _parsed(path: Path, line: int, raw: bytes) -> object:
    try:
        return json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        return RowError(str(path), line, None, f"not UTF-8: {error.reason} at byte {error.start}")
    except json.JSONDecodeError as error:
        return RowError(str(path), line, None, f"not JSON: {error.msg} at column {error.colno}")
    except RecursionError:
        return RowError(str(path), line, None, "not JSON that can be read: nested too deeply")
    except ValueError as error:
        return RowError(str(path), line, None, f"not JSON that can be read: {error}")


@contextmanager
def _opened(path: Path) -> Iterator[_File]:
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
