"""EvalPlus: a directory with a folder for each problem, HumanEval_0, and its samples in it as files 0.py, 1.py …

Each is a whole program. Its rows as jsonl, with `solution` or `completion`, are read as rows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from humanevalx.errors import InputError, RowError
from humanevalx.formats.base import Head, Reading, natural, shown_file
from humanevalx.jsonstream import Record
from humanevalx.languages import by_name, by_prefix
from humanevalx.records import RENAMED

name = "evalplus"
title = "an EvalPlus directory: folders such as HumanEval_0 with files 0.py, 1.py …"
directories = True
files = False
positional = False

_FOLDER = re.compile(r"([A-Za-z][^_/]*)_([0-9]+)")


def fits(head: Head) -> bool:
    """See Format.fits."""
    return head.names is not None and any(
        _FOLDER.fullmatch(name) and (head.path / name).is_dir() for name in head.names
    )


def records(head: Head, reading: Reading) -> Iterator[Record]:  # noqa: ARG001 - folders say all themselves
    """See Format.records. What is in the folders and is no sample is a bad row; results beside them are passed over."""
    for file in _listed(head):
        within = str(file.relative_to(head.path))
        folder = _FOLDER.fullmatch(file.parent.name)
        if folder is None:
            what = f"the folder {file.parent.name} is called after no problem, such as HumanEval_0"
            yield _bad(head, within, what)
            continue
        prefix, number = folder.groups()
        language = by_prefix(RENAMED.get(prefix, prefix))
        if not file.stem.isdecimal() or (language and not _is_ending(file.suffix, language.name)):
            yield _bad(
                head, within, "is no sample, which is called by a number and the language's ending: 0.py, 1.py …"
            )
            continue
        try:
            # As it is: whether line ends are changed is for the rules of extraction to say.
            code = file.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            yield _bad(head, within, f"not UTF-8: {error.reason} at byte {error.start}")
            continue
        except OSError as error:
            yield _bad(head, within, f"can't be read: {error.strerror}")
            continue
        row = {"task_id": f"{prefix}/{number}", "completion_id": int(file.stem), "solution": code}
        yield Record(1, row, within)


def parts(head: Head) -> list[Path]:
    """See Format.parts."""
    return _listed(head)


def _listed(head: Head) -> list[Path]:
    try:
        folders = [entry for entry in head.path.iterdir() if entry.is_dir() and not _is_hidden(entry)]
        found = [
            entry
            for folder in sorted(folders, key=lambda folder: natural(folder.name))
            for entry in sorted(folder.iterdir(), key=lambda entry: natural(entry.name))
            if not _is_hidden(entry)
        ]
    except OSError as error:
        raise InputError(f"{error.filename or head.path} can't be read: {error.strerror}") from error
    return [entry for entry in found if not entry.is_dir()]


def _is_hidden(entry: Path) -> bool:
    return entry.name.startswith((".", "__"))


def _is_ending(suffix: str, language: str) -> bool:
    try:
        return by_name(suffix.removeprefix(".")).name == language
    except InputError:
        return False


def _bad(head: Head, within: str, what: str) -> Record:
    return Record(1, RowError(shown_file(head.path, within), 1, None, what), within)
