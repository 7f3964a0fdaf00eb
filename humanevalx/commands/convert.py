"""humanevalx convert: samples of any format as rows."""

from __future__ import annotations

import contextlib
import errno
import gzip
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from humanevalx.errors import EXIT_OK, InputError, OurError, RowError
from humanevalx.formats.base import Reading, settings_in
from humanevalx.jsonstream import spooled
from humanevalx.pairing import ORIGIN
from humanevalx.samples import Row, read, scan

_STDOUT = "-"
_MOST_SHOWN = 100
Write = Callable[[bytes], object]


def convert(inputs: list[str], reading: Reading, *, out: Path, force: bool, skip_bad: bool) -> int:
    """Writes the samples to `out` as rows that are judged like what they were made of.

    Everything is read before anything is written. Raises InputError for bad input, and for a file that is there unless
    `force` is given; it is then replaced once the new one is whole.
    """
    if str(out) != _STDOUT:
        _refuse(out, force=force)
    bad: list[RowError] = []
    with ExitStack() as stack:
        files = [spooled(Path(name), stack) for name in inputs]
        found = scan(files, on_bad=bad.append if skip_bad else None, reading=reading)
        with _writing(out, force=force) as write:
            for row in read(files, on_bad=(lambda _: None) if skip_bad else None, reading=reading):
                write((json.dumps(_row(row)) + "\n").encode())
    if bad:
        print(f"--skip-bad: {len(bad)} rows left out:", file=sys.stderr)
        for error in bad[:_MOST_SHOWN]:
            print(f"  {error}", file=sys.stderr)
    if len(bad) > _MOST_SHOWN:
        print(f"  … and {len(bad) - _MOST_SHOWN} more", file=sys.stderr)
    formats = ", ".join(sorted(set(found.per_format.values())))
    print(f"{out}: {found.samples} samples of {len(found.per_task)} problems, from {formats}", file=sys.stderr)
    return EXIT_OK


def _row(row: Row) -> dict[str, object]:
    sample = row.sample
    return {
        "task_id": sample.task_id,
        **({ORIGIN: sample.origin} if sample.origin else {}),
        "completion_id": sample.completion_id,
        sample.form: sample.code,
        **settings_in(row.rest),
    }


def _refuse(out: Path, *, force: bool) -> None:
    if out.exists() and not out.is_file():
        raise InputError(f"--out {out}: is no file; name one")
    if out.exists() and not force:
        raise InputError(f"--out {out}: is there already; --force overwrites it")
    if not out.parent.is_dir():
        raise InputError(f"--out {out}: there is no directory {out.parent}")


@contextmanager
def _writing(out: Path, *, force: bool) -> Iterator[Write]:
    """What writes to `out`, which gets its name when all is written."""
    if str(out) == _STDOUT:
        yield sys.stdout.buffer.write
        sys.stdout.buffer.flush()
        return
    new = out.with_name(f"{out.name}.{os.getpid()}.new")
    try:
        with new.open("xb") as plain:
            if out.suffix == ".gz":
                # Without a name and a time: equal samples give equal files.
                with gzip.GzipFile("", "wb", fileobj=plain, mtime=0) as packed:
                    yield packed.write
            else:
                yield plain.write
        _refuse(out, force=force)
        new.replace(out)
    except OSError as error:
        kind = OurError if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO) else InputError
        raise kind(f"--out {out}: can't be written: {error.strerror}") from error
    finally:
        with contextlib.suppress(OSError):
            new.unlink()
