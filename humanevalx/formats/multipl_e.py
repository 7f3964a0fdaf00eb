"""MultiPL-E: a JSON file for each problem, with a list of completions; a directory of them, or rows of the same keys.

A completion goes on from MultiPL-E's own prompt, and is read as one of ours. The names of parameters are the same, but
not every type, and not the function's name in every language: a body that relies on either is judged wrong here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from humanevalx.errors import InputError, RowError
from humanevalx.formats.base import Head, Reading, bad, inner, natural, settings_in, shown, texts, translated
from humanevalx.jsonstream import Record, objects, whole
from humanevalx.languages import by_name

name = "multipl-e"
title = "MultiPL-E completions: a .json or .json.gz for each problem, in a directory"
directories = True
files = True
positional = False

_FILE = re.compile(r".*_[0-9]+_.*\.json(?:\.gz)?")
_RESULTS = re.compile(r".*\.results\.json(?:\.gz)?")
_NAME = re.compile(r"HumanEval_([0-9]+)(?:_.*)?", re.DOTALL)
# What stands above the tests of a problem and closes its function: the stop tokens cut it from every completion.
_CLOSING = re.compile(r"\s*\}[ \t]*(?:\n|$)")


def fits(head: Head) -> bool:
    """See Format.fits."""
    if head.names is not None:
        return any(_FILE.fullmatch(name) for name in head.names)
    return {"name", "language"} <= head.keys and bool({"completions", "results", "prompt"} & head.keys)


def records(head: Head, reading: Reading) -> Iterator[Record]:  # noqa: ARG001 - rows say all themselves
    """See Format.records. One file of a directory, or one JSON object of many lines, is held in memory."""
    if head.names is None:
        found = iter([_whole(head.path)]) if head.indented else objects(head.path)
        yield from translated(found, head.path, _samples)
        return
    for path in parts(head):
        record = _whole(path)._replace(within=str(path.relative_to(head.path)))
        yield from translated([record], head.path, _samples)


def parts(head: Head) -> list[Path]:
    """See Format.parts. Raises InputError for a problem that is there packed and plain."""
    names = sorted((name for name in head.names or () if name.endswith((".json", ".json.gz"))), key=natural)
    chosen = [name for name in names if not _RESULTS.fullmatch(name)]
    for name in chosen:
        if f"{name}.gz" in chosen:
            raise InputError(f"{head.path} holds {name} and {name}.gz: remove one of them")
    return [head.path / name for name in chosen]


def _whole(path: Path) -> Record:
    value = whole(path)
    return Record(value.line if isinstance(value, RowError) else 1, value)


def _samples(row: Mapping[str, object]) -> Iterator[dict[str, object]]:
    problem = _NAME.fullmatch(inner(row, "name", str))
    if problem is None:
        bad("name", f"must be that of a HumanEval problem, HumanEval_0_…, this is {shown(row['name'])}")
    ending: str = inner(row, "language", str)
    try:
        # Some languages are called by the whole ending of their files.
        language = by_name(ending.rpartition(".")[2])
    except InputError as error:
        bad("language", str(error))
    if "completions" not in row and "results" in row:
        bad("completions", "is missing: this is a file of results, whose completions stand in the file beside it")
    completions = texts(inner(row, "completions", list), "completions")
    tests = row.get("tests")
    closing = _CLOSING.match(tests) if isinstance(tests, str) else None
    end = f"\n{closing[0].rstrip()}\n" if closing else ""
    yield {
        "task_id": f"{language.prefix}/{int(problem[1])}",
        "completion": [completion + end for completion in completions],
        **settings_in(row),
    }
