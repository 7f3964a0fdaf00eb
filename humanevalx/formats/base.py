"""What a format of sample files must say about itself, and what formats share. A format is a module beside this one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, Protocol

from humanevalx.errors import InputError, RowError
from humanevalx.jsonstream import Record
from humanevalx.pairing import Pair
from humanevalx.problems import load
from humanevalx.records import RENAMED

#: Keys that hold the code, in the order in which they are looked for; the first one found names the row's form.
#: `response` and `output` are the answers of chat models, with or without a fenced block.
FORMS = ("generation", "completion", "solution", "code", "response", "output")
#: Keys of a row that say how it was generated: shown in the signature.
SETTINGS = ("model", "temperature", "top_p", "top_k", "seed", "max_tokens", "max_new_tokens")
AUTO = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How sample files are to be read: what the user says about them, and the problems that they are of."""

    format: str = AUTO
    # For files that hold samples in the order of the problems, and name none.
    language: str | None = None
    limit_start: int | None = None
    problems: str | None = None
    corrections: bool = True
    pair: Pair | None = None  # of translations, see pairing.py

    def task_ids(self, prefix: str) -> list[str]:
        """The problems with a prefix (also a public one), in the order of their set. Raises InputError if none are."""
        prefix = RENAMED.get(prefix, prefix)
        try:
            return list(load(self.problems, prefixes={prefix}, corrections=self.corrections).problems)
        except RowError as error:
            # A row of the problems is none of the samples, which may be left out.
            raise InputError(str(error)) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What can be seen of an input without reading it."""

    path: Path
    names: tuple[str, ...] | None = None  # what a directory holds; None of a file
    zipped: bool = False
    # Of JSON: the character that opens it, the one that opens its first element, and the keys of its first object, as
    # far as they stand near the beginning.
    opening: str = ""
    inner: str = ""
    keys: frozenset[str] = frozenset()
    # The first object goes on over several lines: the file is no jsonl.
    indented: bool = False


class Format(Protocol):
    """The interface of a format's module."""

    #: How it is called on the command line.
    name: str
    #: What such an input is, for messages.
    title: str
    #: Whether its inputs are directories; whether they are files.
    directories: bool
    files: bool
    #: Whether samples stand in the order of the problems, which are not named.
    positional: bool

    def fits(self, head: Head) -> bool:
        """Whether an input is of this format, by what can be seen of it."""

    def records(self, head: Head, reading: Reading) -> Iterator[Record]:
        """The samples as rows of our own: task_id, the code or a list of codes under the key that names its form,
        completion_id where one is given, and settings. A row that can't be read has a RowError as its value.

        Raises InputError where the whole input is wrong.
        """

    def parts(self, head: Head) -> list[Path]:
        """The files that are read of a directory, in order."""


class Bad(Exception):
    """A row is wrong; whoever knows where it stands makes it a RowError."""

    def __init__(self, field: str | None, problem: str) -> None:
        super().__init__(problem)
        self.field = field
        self.problem = problem


Translate = Callable[[Any], Iterable[Mapping[str, object]]]


def translated(records: Iterable[Record], path: Path, translate: Translate) -> Iterator[Record]:
    """Rows of a format as rows of ours. `translate` raises Bad for one that is wrong, which then gives a RowError."""
    for line, value, within in records:
        if isinstance(value, RowError):
            yield Record(line, value, within)
            continue
        try:
            if not isinstance(value, dict):
                raise Bad(None, "must be a JSON object")
            for row in translate(value):
                yield Record(line, row, within)
        except Bad as error:
            yield Record(line, RowError(shown_file(path, within), line, error.field, error.problem), within)


def shown_file(path: Path | str, within: str) -> str:
    """How messages call a file, or one within a directory or an archive, whose name may hold anything."""
    return f"{path}/{''.join(c if c.isprintable() else '?' for c in within)}" if within else str(path)


def no_parts(head: Head) -> list[Path]:
    """For formats that have no directories."""
    raise InputError(f"{head.path} is a directory: name a samples file")


def settings_in(*sources: object) -> dict[str, object]:
    """The settings that are found in objects, those of the first ones before others."""
    found: dict[str, object] = {}
    for source in sources:
        if isinstance(source, dict):
            for name in SETTINGS:
                if isinstance(source.get(name), (str, int, float)):
                    found.setdefault(name, source[name])
    return found


def inner(row: object, path: str, kind: type) -> Any:
    """What stands in a row below dotted keys. Raises Bad naming them if there is nothing of that kind."""
    value = row
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    if not isinstance(value, kind) or isinstance(value, bool):
        kinds = {str: "a string", list: "a list", dict: "an object", int: "a number"}
        bad(path, f"must be {kinds[kind]}, this is {shown(value)}")
    return value


def texts(values: Sequence[object], field: str) -> list[str]:
    """The values, which must be strings. Raises Bad."""
    for value in values:
        if not isinstance(value, str):
            bad(field, f"must be a list of strings, this is in it: {shown(value)}")
    return [str(value) for value in values]


def task_id_in(row: object, path: str) -> str:
    """The task_id below dotted keys. Raises Bad if there is none."""
    found: str = inner(row, path, str)
    if not re.fullmatch(r"[^/]+/[^/]+", found):
        bad(path, f"must name a problem, such as HumanEval/0, this is {shown(found)}")
    return found


def bad(field: str | None, problem: str) -> NoReturn:
    raise Bad(field, problem)


def shown(value: object) -> str:
    """A value for a message, shortened."""
    text = json.dumps(value)
    return text if len(text) <= 60 else text[:57] + "..."


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A key that sorts 2 before 10."""
    parts = re.findall(r"[0-9]+|[^0-9]+", name)
    return tuple((0, int(part), "") if part.isdecimal() and len(part) < 19 else (1, 0, part) for part in parts)
