"""The run directory: results.jsonl, programs.jsonl.gz, summary.json. Nothing that was written is ever lost."""

from __future__ import annotations

import gzip
import json
import os
from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from humanevalx.errors import InputError, OurError
from humanevalx.judge import Judged

RESULTS, PROGRAMS, SUMMARY = "results.jsonl", "programs.jsonl.gz", "summary.json"


def default_for(paths: list[Path]) -> Path:
    """The first samples file's name without its ending, plus `.run`."""
    first = paths[0]
    if str(first) == "-":
        return Path("stdin.run")
    name = first.name
    for ending in (".gz", ".jsonl", ".json"):
        name = name.removesuffix(ending)
    return first.with_name(name + ".run")


class RunDirectory:
    """A run being written. Rows are appended as they come; `finish` puts them in input order."""

    def __init__(self, path: Path, samples: int) -> None:
        """Makes the directory; one that is there is kept aside under another name.

        Raises InputError if it can't be made there, or what is there is no run.
        """
        self.path = path
        self.kept_aside = _keep_aside(path)
        try:
            path.mkdir(parents=True)
            self._rows = (path / RESULTS).open("wb")
            self._programs = gzip.open(path / PROGRAMS, "wt", encoding="utf-8")  # noqa: SIM115
        except OSError as error:
            raise InputError(
                f"the run directory {path} can't be made: {error.strerror}; choose another with --out"
            ) from error
        # Where each sample's row begins, by input order: eight bytes a sample, so that rows need not be held.
        self._places = array("q", [-1]) * samples
        self._written = 0
        self._known: set[str] = set()

    def add(self, position: int, judged: Judged) -> None:
        """Appends the row of the sample at `position` of the input.

        Raises OurError if the disk does not take it.
        """
        try:
            row = (json.dumps(judged.result.to_json()) + "\n").encode()
            self._rows.write(row)
            self._rows.flush()
            self._places[position] = self._written
            self._written += len(row)
            digest = judged.result.program
            if digest and digest not in self._known:
                self._known.add(digest)
                self._programs.write(json.dumps({"program": digest, "code": judged.code}) + "\n")
        except OSError as error:
            raise OurError(f"{self.path}: a row can't be written: {error.strerror}") from error

    def finish(self, summary: Mapping[str, Any]) -> None:
        """Rows into input order, then the summary: its presence says that the run is whole."""
        self.close()
        try:
            ordered = self.path / (RESULTS + ".ordered")
            with (self.path / RESULTS).open("rb") as rows, ordered.open("wb") as out:
                for place in self._places:
                    rows.seek(place)
                    out.write(rows.readline())
                out.flush()
                os.fsync(out.fileno())
            ordered.replace(self.path / RESULTS)
            whole = self.path / (SUMMARY + ".new")
            whole.write_text(json.dumps(summary, indent=1) + "\n", encoding="utf-8")
            whole.replace(self.path / SUMMARY)
        except OSError as error:
            raise OurError(f"{self.path}: the run can't be written: {error.strerror}") from error

    def close(self) -> None:
        self._rows.close()
        self._programs.close()


def _keep_aside(path: Path) -> Path | None:
    if not path.exists():
        return None
    if not path.is_dir() or (any(path.iterdir()) and not (path / RESULTS).exists()):
        raise InputError(f"{path} is there and is no run directory: choose another with --out")
    number = 1
    while (aside := path.with_name(f"{path.name}.{number}")).exists():
        number += 1
    path.rename(aside)
    return aside
