"""Sample files, in the forms that are in use out there, one row at a time."""

from __future__ import annotations

import gzip
import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from humanevalx.errors import InputError, RowError
from humanevalx.records import Sample

#: Keys that hold the code, in the order in which they are looked for; the first one found names the row's form.
FORMS = ("generation", "completion", "solution", "code")
#: Keys of a row that say how it was generated: shown in the signature.
SETTINGS = ("model", "temperature", "top_p", "top_k", "seed", "max_tokens", "max_new_tokens")
_STDIN = "-"
# The public names of the same Python problems.
_RENAMED = {"HumanEval": "Python"}
_MOST_VALUES = 5


@dataclass(slots=True)
class Scan:
    """What a first pass over the input found, before anything is run. Counts only: its size does not grow with rows."""

    samples: int = 0
    per_task: Counter[str] = field(default_factory=Counter)
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


def scan(paths: list[Path]) -> Scan:
    """Reads everything once, so that bad input is told before hours of work.

    Raises RowError with file, line and field, InputError for files without samples.
    """
    found = Scan()
    seen: set[tuple[str, int | str]] = set()
    for row in read(paths):
        sample = row.sample
        key = (sample.task_id, sample.completion_id)
        if key in seen:
            raise RowError(
                sample.source,
                row.line,
                "completion_id",
                f"{sample.task_id} has a sample {sample.completion_id!r} already: number the samples of a problem",
            )
        seen.add(key)
        found.samples += 1
        found.per_task[sample.task_id] += 1
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


def read(paths: list[Path]) -> Iterator[Row]:
    """The samples of all files, in order. A row whose code is a list gives one sample for each element.

    Raises RowError with file, line and field.
    """
    counts: Counter[str] = Counter()
    for path in paths:
        index = 0
        for line, value in _objects(path):
            for sample, rest in _samples(value, str(path), line, counts, index):
                yield Row(sample, line, rest)
                index += 1


def _samples(
    value: object, source: str, line: int, counts: Counter[str], index: int
) -> Iterator[tuple[Sample, dict[str, Any]]]:
    if not isinstance(value, dict):
        raise RowError(source, line, None, 'a sample must be a JSON object such as {"task_id": …, "generation": …}')
    task_id = value.get("task_id")
    if not isinstance(task_id, str) or "/" not in task_id:
        raise RowError(source, line, "task_id", f"must be a string such as Python/0, this is {json.dumps(task_id)}")
    prefix, _, number = task_id.partition("/")
    task_id = f"{_RENAMED.get(prefix, prefix)}/{number}"
    form = next((form for form in FORMS if form in value), None)
    if form is None:
        raise RowError(source, line, None, f"has none of the keys that hold the code: {', '.join(FORMS)}")
    codes = value[form] if isinstance(value[form], list) else [value[form]]
    rest = {key: item for key, item in value.items() if key != form}
    for code in codes:
        if not isinstance(code, str):
            raise RowError(
                source,
                line,
                form,
                f"must be a string (or a list of strings), this is {json.dumps(code)[:60]}",
            )
        given = value.get("completion_id")
        if len(codes) > 1 or given is None:
            given = counts[task_id]
        elif not isinstance(given, (int, str)) or isinstance(given, bool):
            raise RowError(source, line, "completion_id", f"must be a number or a string: {json.dumps(given)[:60]}")
        counts[task_id] += 1
        yield (
            Sample(
                task_id=task_id,
                completion_id=given,
                code=code,
                form=form,
                source=Path(source).name,
                index=index,
            ),
            rest,
        )
        index += 1


def _objects(path: Path) -> Iterator[tuple[int, object]]:
    with _opened(path) as file:
        first = True
        line = 0
        try:
            for line, raw in enumerate(file, start=1):
                if first:
                    raw = raw.removeprefix(b"\xef\xbb\xbf")
                    if raw.lstrip()[:1] == b"[":
                        yield from _list(path, raw + file.read())
                        return
                    first = False
                if raw.strip():
                    yield line, _parsed(path, line, raw)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise RowError(str(path), line + 1, None, f"the gzip data ends or breaks here: {error}") from error


def _list(path: Path, raw: bytes) -> Iterator[tuple[int, object]]:
    value = _parsed(path, 1, raw)
    if isinstance(value, list):
        yield from enumerate(value, start=1)


def _parsed(path: Path, line: int, raw: bytes) -> object:
    try:
        return json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise RowError(str(path), line, None, f"not UTF-8: {error.reason} at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise RowError(str(path), line, None, f"not JSON: {error.msg} at column {error.colno}") from error
    except RecursionError as error:
        raise RowError(str(path), line, None, "not JSON that can be read: nested too deeply") from error


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    if str(path) == _STDIN:
        yield sys.stdin.buffer
        return
    try:
        # By content, not by name: a .gz that was unpacked on the way is read as well.
        with path.open("rb") as plain:
            packed = plain.peek(2)[:2] == b"\x1f\x8b"
            if packed:
                with gzip.open(plain, "rb") as file:
                    yield file  # type: ignore[misc]
            else:
                yield plain
    except IsADirectoryError as error:
        raise InputError(f"{path} is a directory: name a samples file") from error
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file") from error
    except PermissionError as error:
        raise InputError(f"{path} can't be read: {error.strerror}") from error
