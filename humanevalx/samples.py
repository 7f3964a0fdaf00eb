"""Samples, of all files of an input and in all forms of rows, one at a time; `formats` has what reads the files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from humanevalx import formats
from humanevalx.errors import InputError, RowError
from humanevalx.formats.base import FORMS, Reading, settings_in, shown, shown_file
from humanevalx.pairing import ORIGIN, Pair, PairingError, key_of, of_file, resolve
from humanevalx.records import RENAMED, Sample

_MOST_VALUES = 5
_LARGEST_BIT = 1 << 16
_AS_IT_IS = Reading()


@dataclass(slots=True)
class Scan:
    """What a first pass over the input found, before anything is run. Counts only: its size does not grow with rows."""

    samples: int = 0
    per_source: dict[str, int] = field(default_factory=dict)  # input order
    per_task: Counter[str] = field(default_factory=Counter)
    per_pair: Counter[tuple[str, str]] = field(default_factory=Counter)  # of translations: prefixes -> rows
    per_format: dict[str, str] = field(default_factory=dict)  # source -> the format it is read in
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
    file: str  # its source, or the file of that directory or archive
    line: int
    rest: dict[str, Any]


BadRow = Callable[[RowError], None]


def scan(paths: Sequence[Path], *, on_bad: BadRow | None = None, reading: Reading = _AS_IT_IS) -> Scan:
    """Reads everything once, so that bad input is told before hours of work.

    `on_bad` is given the rows that can't be read, which are then left out.
    Raises RowError with file, line and field without it, and InputError for input without samples.
    """
    found = Scan(per_source=dict.fromkeys(sources(paths), 0))
    for path, source in zip(paths, sources(paths), strict=True):
        found.per_format[source] = formats.format_of(path, reading)
    for row in read(paths, on_bad=on_bad, reading=reading):
        sample = row.sample
        found.samples += 1
        found.per_source[sample.source] += 1
        found.per_task[sample.task_id] += 1
        if sample.origin:
            found.per_pair[sample.origin.partition("/")[0], sample.task_id.partition("/")[0]] += 1
        found.first_seen.setdefault(sample.task_id, (row.file, row.line))
        found.forms[sample.form] += 1
        for name, value in settings_in(row.rest).items():
            values = found.settings.setdefault(name, [])
            if str(value) not in values and len(values) < _MOST_VALUES:
                values.append(str(value))
    if not found.samples:
        raise InputError(f"no samples in {', '.join(map(str, paths))}")
    return found


def sources(paths: Sequence[Path]) -> list[str]:
    """How each file or directory is called in rows: by its name, or by its path where names repeat.

    Raises InputError if a file is given twice.
    """
    if len(set(paths)) < len(paths):
        raise InputError(f"a samples file is given twice: {', '.join(map(str, paths))}")
    names = [path.name if path.name not in ("", "..") else path.resolve().name for path in paths]
    return names if len(set(names)) == len(names) else [str(path) for path in paths]


def read(paths: Sequence[Path], *, on_bad: BadRow | None = None, reading: Reading = _AS_IT_IS) -> Iterator[Row]:
    """The samples of all files, in order. A row whose code is a list gives one sample for each element.

    With a `reading.pair`, which may leave both languages to the file names and rows, they are translations. Raises
    RowError with file, line and field, unless `on_bad` takes it, and InputError for what is wrong as a whole.
    """
    state = _State()
    for path, source in zip(paths, sources(paths), strict=True):
        index = 0
        mine = None if reading.pair is None else of_file(path.name, reading.pair)
        rows = formats.records(path, reading)
        while True:
            try:
                record = next(rows, None)
                if record is None:
                    break
                line, value, within = record
                if isinstance(value, RowError):
                    raise value
                for sample, rest in _samples(value, shown_file(path, within), source, line, state, mine):
                    yield Row(replace(sample, index=index), shown_file(source, within), line, rest)
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
        raise RowError(path, line, "task_id", f"must be a string such as Python/0, this is {shown(task_id)}")
    prefix, _, number = task_id.partition("/")
    task_id = f"{RENAMED.get(prefix, prefix)}/{number}"
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
            raise RowError(path, line, form, f"must be a string (or a list of strings), this is {shown(code)}")
    given = value.get("completion_id")
    if given is not None and (not isinstance(given, (int, str)) or isinstance(given, bool)):
        raise RowError(path, line, "completion_id", f"must be a number or a string, this is {shown(given)}")
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
