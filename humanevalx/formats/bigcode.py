"""Generations of bigcode-evaluation-harness: a list of lists of programs, one for each problem, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from humanevalx.errors import InputError, RowError
from humanevalx.formats.base import Head, Reading, no_parts, shown
from humanevalx.jsonstream import Record, objects
from humanevalx.language import Language
from humanevalx.languages import by_name, by_prefix
from humanevalx.records import RENAMED

name = "bigcode"
title = "bigcode-evaluation-harness generations: a JSON list of lists of programs"
directories = False
files = True
positional = True
parts = no_parts

# The end of what such a file is called by default: generations_humanevalsynthesize-LANGUAGE.json.
_TASK = re.compile(r"(?:^|[-_])humaneval[a-z]*-([a-z+]+)(?=[-_.]|$)")
# Tasks of that harness that are of the original problems, and don't name their language.
_ORIGINAL = re.compile(r"(?:^|[-_])humaneval(?:plus)?(?:$|[-_.])")
# Tasks that have another set of problems, fewer and in another order.
_OTHER_SET = re.compile(r"(?:^|[-_])multiple-\w")
_NO_PROGRAMS = "humanevalexplaindescribe"


def fits(head: Head) -> bool:
    """See Format.fits."""
    return head.opening == "[" and head.inner == "["


def records(head: Head, reading: Reading) -> Iterator[Record]:
    """See Format.records. The programs repeat the prompt.

    Raises InputError if there are not as many lists as problems, unless it was said which problem is the first one.
    """
    try:
        prefix = _prefix(head.path, reading)
    except _Unknown as error:
        yield Record(1, RowError(str(head.path), 1, None, str(error)))
        return
    start = reading.limit_start or 0
    task_ids = reading.task_ids(prefix)
    if start >= len(task_ids):
        raise InputError(f"--limit-start {start}: there are {len(task_ids)} problems, counted from 0")
    count = 0
    for line, value, _ in objects(head.path):
        if isinstance(value, RowError):
            yield Record(line, value)
            continue
        count += 1
        if start + count <= len(task_ids):
            yield Record(line, _row(head.path, line, task_ids[start + count - 1], value))
    if start + count > len(task_ids) or (reading.limit_start is None and count < len(task_ids)):
        raise InputError(_mismatch(head.path, count, len(task_ids), start))


def _row(path: Path, line: int, task_id: str, value: object) -> object:
    if not isinstance(value, list):
        return RowError(str(path), line, None, f"must be a list of programs, this is {shown(value)}")
    for program in value:
        if not isinstance(program, str):
            return RowError(str(path), line, None, f"must be a list of strings, this is in it: {shown(program)}")
    return {"task_id": task_id, "solution": value}


class _Unknown(Exception):
    """Nothing says which problems a file is of."""


def _prefix(path: Path, reading: Reading) -> str:
    """The prefix of the problems: as the user says, else as the file's name does."""
    if reading.language is not None:
        return by_name(reading.language).prefix
    stem = path.name.lower()
    if _NO_PROGRAMS in stem:
        raise _Unknown("descriptions of programs, by the file's name, and no programs; else say --language")
    task = _TASK.search(stem)
    words = [task[1]] if task else re.split(r"[-_.]", stem)
    found = {language.prefix for word in words if (language := _named(word)) is not None}
    if _OTHER_SET.search(stem):
        raise _Unknown(
            "generations for MultiPL-E's prompts, which are fewer than HumanEval-X's problems and in another order: "
            "give its own files of completions (--format multipl-e); if these are in its order, say --language"
        )
    if not found and _ORIGINAL.search(stem):
        return next(public for public, own in RENAMED.items() if by_prefix(own))
    if len(found) != 1:
        why = "several languages are in its name" if found else "no language is in its name"
        raise _Unknown(
            f"a list of lists, generations in the order of the problems; {why}: say which one with --language"
        )
    return found.pop()


def _named(word: str) -> Language | None:
    try:
        return by_name(word)
    except InputError:
        return None


def _mismatch(path: Path, count: int, problems: int, start: int) -> str:
    if start + count > problems:
        whole = f" from problem {start} on" if start else ""
        return f"{path}: {count} lists of generations, but {problems - start} problems{whole}: whose are they?"
    return (
        f"{path}: {count} lists of generations, but {problems} problems: if they are of the first ones say "
        "--limit-start 0, if the first is of another one its number"
    )
