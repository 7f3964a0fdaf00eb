"""The run directory: results.jsonl, programs.jsonl.gz, summary.json, run.json. Nothing that was written is ever lost.

Rows are appended as samples are judged, in any order, and put into input order at the end. run.json says what the run
is of; a directory whose run.json matches can be gone on with after whatever ended the run.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import gzip
import json
import os
from array import array
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from humanevalx.errors import InputError, OurError
from humanevalx.records import Program, Result
from humanevalx.reuse import Seen
from humanevalx.verdict import Verdict

RESULTS, PROGRAMS, SUMMARY, IDENTITY, LOCK = (
    "results.jsonl",
    "programs.jsonl.gz",
    "summary.json",
    "run.json",
    ".lock",
)
_NOWHERE = -1


def default_for(paths: Sequence[Path]) -> Path:
    """The first samples file's or directory's name without its ending, plus `.run`."""
    first = paths[0]
    if str(first) == "-":
        return Path("stdin.run")
    if first.name in ("", ".."):
        first = first.resolve()
    name = first.name
    for ending in (".gz", ".jsonl", ".json", ".eval"):
        name = name.removesuffix(ending)
    return first.with_name(name + ".run")


class RunDirectory:
    """A run being written. Samples are known by their number in the whole input, from 0."""

    def __init__(
        self, path: Path, identity: Mapping[str, Any], per_source: Mapping[str, int], *, fresh: bool = False
    ) -> None:
        """Opens `path` for the run that `identity` describes: goes on with what is there if it is the same run.

        `fresh` starts over; what is there is then kept aside under another name. Raises InputError naming what differs
        if another run is there, if it is no run directory, or if another process is at work in it.
        """
        self.path = path
        self.kept_aside: Path | None = None
        self.resumed = 0
        self._first: dict[str, int] = {}
        total = 0
        for source, count in per_source.items():
            self._first[source] = total
            total += count
        # Where each sample's row begins: eight bytes a sample, so that rows need not be held.
        self._places = array("q", [_NOWHERE]) * total
        self._end = 0
        self._programs: Any = None
        self._known = Seen(total)
        self._lock = self._prepare(identity, fresh)
        try:
            self._recover()
            self._rows = os.open(path / RESULTS, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
            os.ftruncate(self._rows, self._end)
            # A finished run that is scored again keeps its programs; else they are added anew, sample by sample.
            self._finished = (path / SUMMARY).exists() and (path / PROGRAMS).exists()
            where = os.devnull if self._finished else path / PROGRAMS
            self._programs = gzip.open(where, "wt", encoding="utf-8", compresslevel=6)  # noqa: SIM115
        except OSError as error:
            os.close(self._lock)
            raise _unwritable(path, error) from error
        except BaseException:
            os.close(self._lock)
            raise

    def _prepare(self, identity: Mapping[str, Any], fresh: bool) -> int:
        path = self.path
        text = json.dumps(identity, indent=1, sort_keys=True) + "\n"
        lock = -1
        try:
            if path.exists():
                if not path.is_dir() or not ((path / IDENTITY).exists() or _nothing_in(path)):
                    raise InputError(f"{path} is there and is no run directory: choose another with --out")
                lock = self._locked()
                if (path / IDENTITY).exists():
                    if not fresh:
                        _same(path, json.loads((path / IDENTITY).read_text(encoding="utf-8")), identity)
                        return lock
                    # Under the lock: nobody is at work in what is moved away.
                    self.kept_aside = _keep_aside(path)
                    os.close(lock)
                    lock = -1
            path.mkdir(parents=True, exist_ok=True)
            lock = self._locked() if lock < 0 else lock
            new = path / (IDENTITY + ".new")
            new.write_text(text, encoding="utf-8")
            new.replace(path / IDENTITY)
            return lock
        except BaseException as error:
            if lock >= 0:
                os.close(lock)
            if isinstance(error, OSError):
                raise _unwritable(path, error) from error
            if isinstance(error, ValueError):
                raise InputError(f"{path / IDENTITY} can't be read ({error}): start over with --fresh") from error
            raise

    def _locked(self) -> int:
        try:
            fd = os.open(self.path / LOCK, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o644)
        except OSError as error:
            raise _unwritable(self.path, error) from error
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(fd)
            raise InputError(f"another process is at work in {self.path}: wait for it, or use another --out") from error
        return fd

    def _recover(self) -> None:
        """Takes the rows of an earlier attempt, but for a last one that was cut and those that were not judged."""
        if not (self.path / RESULTS).exists():
            return
        with (self.path / RESULTS).open("rb") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    break
                place, self._end = self._end, self._end + len(line)
                try:
                    row = json.loads(line)
                    number = self._number_of(row)
                    unjudged = row["verdict"] == Verdict.SANDBOX_ERROR.value
                except (ValueError, KeyError, IndexError, TypeError):
                    raise InputError(
                        f"{self.path / RESULTS}: the row at byte {place} is not of this run: start over with --fresh"
                    ) from None
                if not unjudged:
                    self.resumed += self._places[number] == _NOWHERE
                    self._places[number] = place

    @property
    def total(self) -> int:
        """How many samples there are."""
        return len(self._places)

    def number(self, source: str, index: int) -> int:
        """The number of a sample in the whole input."""
        return self._first[source] + index

    def _number_of(self, row: Any) -> int:
        number = self.number(row["source"], row["index"])
        if not 0 <= number < len(self._places):
            raise IndexError(number)
        return number

    def has(self, number: int) -> bool:
        """Whether the sample has a row."""
        return self._places[number] != _NOWHERE

    def row(self, number: int) -> dict[str, Any]:
        """The row of a sample that has one."""
        return dict(json.loads(self._line(self._places[number])))

    def rows(self) -> Iterator[dict[str, Any]]:
        """All rows so far, in input order."""
        for number in range(len(self._places)):
            if self.has(number):
                yield self.row(number)

    def add(self, number: int, result: Result) -> None:
        """Appends a row.

        Raises OurError if the disk does not take it; what was written before stays good.
        """
        row = (json.dumps(result.to_json()) + "\n").encode()
        try:
            written = os.pwrite(self._rows, row, self._end)
            if written < len(row):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        except OSError as error:
            raise self._full(error) from error
        self._places[number] = self._end
        self._end += len(row)

    def add_program(self, program: Program) -> None:
        """Keeps the code of a program, once. Raises OurError like `add`."""
        if self._known.get(program.digest) is not None:
            return
        self._known.put(program.digest, 1)
        try:
            self._programs.write(json.dumps({"program": program.digest, "code": program.code}) + "\n")
        except OSError as error:
            raise self._full(error) from error

    def finish(self, summary: Mapping[str, Any]) -> None:
        """Rows into input order, then the summary: its presence says that the run is whole."""
        try:
            self._programs.close()
            ordered = self.path / (RESULTS + ".ordered")
            with ordered.open("wb") as out:
                for place in self._places:
                    if place != _NOWHERE:
                        out.write(self._line(place))
                out.flush()
                os.fsync(out.fileno())
            ordered.replace(self.path / RESULTS)
            new = self.path / (SUMMARY + ".new")
            new.write_text(json.dumps(summary, indent=1) + "\n", encoding="utf-8")
            new.replace(self.path / SUMMARY)
        except OSError as error:
            raise self._full(error) from error
        finally:
            self.close()

    def _line(self, place: int) -> bytes:
        size = 1024
        while True:
            data = os.pread(self._rows, size, place)
            cut = data.find(b"\n") + 1
            if cut:
                return data[:cut]
            if len(data) < size:
                raise OurError(f"{self.path / RESULTS} was changed by somebody else while the run was on")
            size *= 4

    def close(self) -> None:
        """Leaves the directory as it is: to be gone on with, or whole."""
        if self._programs is not None:
            with contextlib.suppress(OSError):
                self._programs.close()
            self._programs = None
            os.close(self._rows)
            os.close(self._lock)

    def _full(self, error: OSError) -> OurError:
        return OurError(
            f"{self.path}: can't be written: {error.strerror}. What was judged is kept; make room and run the same "
            "command again to go on"
        )


def rows_in(path: Path) -> int:
    """How many samples a run directory has rows of; none if it is none yet."""
    try:
        with (path / RESULTS).open("rb") as file:
            return sum(1 for _ in file)
    except OSError:
        return 0


def _same(path: Path, there: Any, wanted: Mapping[str, Any]) -> None:
    changed = list(_differences("", there, json.loads(json.dumps(wanted))))
    if changed:
        raise InputError(
            f"{path} is a run of something else: {'; '.join(changed)}. Start over with --fresh (what is there is kept "
            "under another name), or choose another directory with --out"
        )


def _differences(name: str, there: Any, wanted: Any) -> Iterator[str]:
    if isinstance(there, dict) and isinstance(wanted, dict):
        for key in sorted({*there, *wanted}):
            yield from _differences(f"{name}.{key}" if name else key, there.get(key), wanted.get(key))
    elif there != wanted:
        yield f"{name} was {_short(there)}, is {_short(wanted)}"


def _nothing_in(path: Path) -> bool:
    """Nothing but what a run that was ended while it made its directory leaves."""
    return all(entry.name in (LOCK, IDENTITY + ".new") for entry in path.iterdir())


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= 40 else text[:16] + "…"


def _keep_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.name}.{number}")).exists():
        number += 1
    path.rename(aside)
    return aside


def _unwritable(path: Path, error: OSError) -> OurError | InputError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EMFILE, errno.ENFILE):
        return OurError(f"{path}: {error.strerror}")
    return InputError(f"the run directory {path} can't be used: {error.strerror}; choose another with --out")
