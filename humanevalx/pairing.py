"""Which language a sample was translated from, and which problem it is for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from humanevalx.errors import InputError
from humanevalx.languages import by_name, by_prefix

#: The key of a row that names the problem whose solution was translated.
ORIGIN = "source_task_id"
_ARROW = "->"
_NAMED = re.compile(r"(?=(?<![A-Za-z+#])([A-Za-z+#]+)-to-([A-Za-z+#]+))")
_WAYS = (
    f"name the source by --from L (and --to L), by a file name such as python-to-go.jsonl, or by the key {ORIGIN!r} "
    "of the rows"
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Prefixes of task_ids of the source and of the target; empty what is not known."""

    source: str = ""
    target: str = ""


class PairingError(InputError):
    """A row that can't be paired; `field` is the key at fault."""

    def __init__(self, field: str, text: str) -> None:
        super().__init__(text)
        self.field = field


def chosen(source: str | None, target: str | None) -> Pair:
    """What --from and --to say. Raises InputError for an unknown language or twice the same."""
    pair = Pair(by_name(source).prefix if source else "", by_name(target).prefix if target else "")
    if pair.source and pair.source == pair.target:
        raise InputError(f"--from {source} --to {target}: a translation has two languages")
    return pair


def named(file_name: str) -> Pair | None:
    """The pair that a file's name has in it, such as `python-to-go`; None if it has none, or not of known languages."""
    found = None
    for source, target in _NAMED.findall(file_name):
        try:
            pair = Pair(by_name(source).prefix, by_name(target).prefix)
        except InputError:
            continue
        found = pair if pair.source != pair.target else found
    return found


def of_file(file_name: str, given: Pair) -> Pair:
    """The pair of a file's rows: what was chosen, completed by the file's name. Raises InputError if they differ."""
    told = named(file_name)
    if told is None:
        return given
    for mine, theirs, option in ((given.source, told.source, "--from"), (given.target, told.target, "--to")):
        if mine and mine != theirs:
            raise InputError(f"{file_name} is named {told.source} to {told.target}, and {option} says {mine}")
    return told


def resolve(task_id: str, row: Mapping[str, Any], pair: Pair) -> tuple[str, str]:
    """The task_ids of the target and of the source of a row, which carries either's.

    Raises PairingError for a row of a third language, or one whose source is not known.
    """
    prefix, _, number = task_id.partition("/")
    origin = row.get(ORIGIN)
    if origin is not None:
        return task_id, _said(task_id, origin, pair)
    if pair.source == prefix:
        if not pair.target:
            raise PairingError("task_id", f"{task_id} is of the source language, and the target is not known: --to L")
        return f"{pair.target}/{number}", task_id
    if not pair.source:
        if pair.target and pair.target != prefix:
            # The reference scripts' form: a row carries the source's id.
            return f"{pair.target}/{number}", task_id
        raise PairingError("task_id", f"{task_id}: not known what it was translated from; {_WAYS}")
    if pair.target and pair.target != prefix:
        raise PairingError("task_id", f"{task_id} is neither of {pair.source} (source) nor {pair.target} (target)")
    return task_id, f"{pair.source}/{number}"


def _said(task_id: str, origin: object, pair: Pair) -> str:
    if not isinstance(origin, str) or "/" not in origin:
        raise PairingError(ORIGIN, f"must be a string such as Python/0, this is {origin!r}")
    source, _, number = origin.partition("/")
    target, _, own = task_id.partition("/")
    if number != own:
        raise PairingError(ORIGIN, f"{origin} and {task_id} are not the same problem")
    if source == target:
        raise PairingError(ORIGIN, f"{origin} and {task_id} are of the same language")
    if by_prefix(source) is None:
        raise PairingError(ORIGIN, f"{origin}: {source} is no language of this version")
    for mine, theirs, what in ((pair.source, source, "source"), (pair.target, target, "target")):
        if mine and mine != theirs:
            raise PairingError(ORIGIN, f"{origin} to {task_id}, where {mine} is the {what} of the others")
    return origin


def key_of(task_id: str, origin: str) -> str:
    """Names a problem in a summary: its task_id, behind the source's prefix and an arrow if it is a translation."""
    return f"{origin.partition('/')[0]}{_ARROW}{task_id}" if origin else task_id


def task_of(key: str) -> str:
    """The task_id in such a key."""
    return key.rpartition(_ARROW)[2]


def score_of(key: str) -> str:
    """The name under which a summary has the scores of a problem: `go`, or `cpp->go`."""
    source, arrow, target = key.partition("/")[0].rpartition(_ARROW)
    names = [language.name for prefix in (source, target) if (language := by_prefix(prefix))]
    return arrow.join(names)


def sides(score: str) -> tuple[str, str]:
    """The names of the source, empty for generation, and of the target of a summary's scores."""
    source, _, target = score.rpartition(_ARROW)
    return source, target


def title_of(score: str) -> str:
    """How people read it: `Go`, or `C++ -> Go`."""
    return f" {_ARROW} ".join(by_name(name).title for name in sides(score) if name)
