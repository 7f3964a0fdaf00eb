"""The formats of sample files in use out there, told apart by structure. To add one: its module, and its line here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from humanevalx.digest import file_sha256, files_sha256
from humanevalx.errors import InputError
from humanevalx.formats import bigcode, evalplus, inspect_log, lm_eval, multipl_e, openai_batch, rows
from humanevalx.formats.base import AUTO, Format, Head, Reading
from humanevalx.jsonstream import Record, beginning

#: In the order in which they are tried; what fits none is read as rows.
FORMATS: dict[str, Format] = {
    module.name: module for module in (rows, evalplus, bigcode, multipl_e, lm_eval, inspect_log, openai_batch)
}

_STDIN = "-"
_LOOKED_AT = 1 << 16
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
# Strings, and the brackets that count; a quote alone opens a string that is longer than what is looked at.
_TOKEN = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|["{}\[\]]', re.DOTALL)


def format_of(path: Path, reading: Reading) -> str:
    """The name of the format in which an input will be read. Raises InputError like `records`."""
    return _chosen(path, reading)[0].name


def records(path: Path, reading: Reading) -> Iterator[Record]:
    """The rows of an input, each as a row of ours or as the RowError that says what is wrong with it.

    Raises InputError if it can't be opened, is of no format or not of the wanted one, or is wrong as a whole.
    """
    chosen, head = _chosen(path, reading)
    yield from chosen.records(head, reading)


def digest(path: Path, reading: Reading) -> str:
    """The sha256 of a file; of a directory, that of all files that are read of it and of their names."""
    chosen, head = _chosen(path, reading)
    if head.names is None:
        return file_sha256(path)
    return files_sha256(path, chosen.parts(head))


def _chosen(path: Path, reading: Reading) -> tuple[Format, Head]:
    head = look(path)
    if reading.format != AUTO:
        chosen = FORMATS.get(reading.format)
        if chosen is None:
            raise InputError(f"--format {reading.format}: unknown; known are {', '.join((AUTO, *FORMATS))}")
    else:
        fitting = (one for one in FORMATS.values() if one.fits(head))
        chosen = next(fitting, rows if head.names is None else None)
    if head.names is not None and (chosen is None or not chosen.directories):
        kinds = " nor ".join(one.title for one in FORMATS.values() if one.directories)
        raise InputError(f"{path} is a directory, and neither {kinds}: name a samples file")
    assert chosen is not None
    if head.names is None and not chosen.files:
        raise InputError(f"{path} is a file, --format {chosen.name} is for {chosen.title}")
    if not chosen.positional and (reading.language is not None or reading.limit_start is not None):
        option = "--limit-start" if reading.language is None else "--language"
        raise InputError(f"{option} is for samples in the order of the problems; {path} says which problems it is of")
    return chosen, head


def look(path: Path) -> Head:
    """What an input is like, from its beginning. Raises InputError if it can't be opened."""
    if str(path) == _STDIN:
        return Head(path=path)  # it can be read only once
    try:
        if path.is_dir():
            return Head(path=path, names=tuple(sorted(entry.name for entry in path.iterdir())))
    except OSError as error:
        raise InputError(f"{path} can't be read: {error.strerror}") from error
    data = beginning(path, _LOOKED_AT)
    text = data.decode("utf-8-sig", errors="replace").lstrip()
    inner = text[1:].lstrip()[:1]
    if text[:1] not in ("{", "["):
        return Head(path=path, zipped=data.startswith(_ZIP))
    start = text.find("{") if inner == "{" or text[0] == "{" else len(text)
    return Head(
        path=path,
        opening=text[0],
        inner=inner,
        keys=frozenset(_keys(text, start)),
        indented=text[0] == "{" and text.partition("\n")[0].strip() == "{",
    )


def _keys(text: str, start: int) -> Iterator[str]:
    """The keys of the object that opens at `start`, as far as the text goes."""
    depth = 0
    for token in _TOKEN.finditer(text, start):
        if token[1] is not None:
            if depth == 1 and token[2]:
                yield token[1]
        elif token[0] == '"':
            return
        else:
            depth += 1 if token[0] in "{[" else -1
            if depth == 0:
                return
