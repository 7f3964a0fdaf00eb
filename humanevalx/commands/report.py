"""humanevalx report: a run that is there, for people."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from humanevalx.commands.show_program import split
from humanevalx.errors import EXIT_OK, InputError
from humanevalx.records import Result
from humanevalx.report import examples_text, harmless, scores_text
from humanevalx.rundir import PROGRAMS, RESULTS, SUMMARY
from humanevalx.verdict import Verdict


def report(run: Path, *, show: str | None, examples: int, markdown: bool, as_json: bool) -> int:
    """Reads the rows once and holds no more than the examples."""
    if not (run / RESULTS).exists():
        raise InputError(f"{run} is no run directory: there is no {RESULTS} in it")
    if show is not None:
        return _show(run, show, as_json=as_json)
    if not (run / SUMMARY).exists():
        done = sum(1 for _ in _rows(run))
        raise InputError(f"{run} is not finished ({done} rows): run the same command again to go on")
    try:
        summary = json.loads((run / SUMMARY).read_text(encoding="utf-8"))
        missing = {"scores", "problems", "verdicts", "signature"} - set(summary)
    except (ValueError, TypeError) as error:
        raise InputError(f"{run / SUMMARY} can't be read: {error}") from error
    if missing:
        raise InputError(f"{run} is no run of ours: {SUMMARY} has no {', '.join(sorted(missing))}")
    found: dict[str, list[dict[str, Any]]] = {}
    for row in _rows(run):
        kept = found.setdefault(row["verdict"], [])
        if row["verdict"] != Verdict.PASSED.value and len(kept) < examples:
            kept.append(row)
    if as_json:
        print(json.dumps({**summary, "examples": {k: v for k, v in found.items() if v}}, indent=1))
        return EXIT_OK
    print(scores_text(summary, markdown=markdown))
    told = examples_text(found, markdown=markdown)
    if told:
        print("\n" + told)
    return EXIT_OK


def _show(run: Path, wanted: str, *, as_json: bool) -> int:
    task_id, index = split(wanted)
    rows = [row for row in _rows(run) if row["task_id"] == task_id]
    if ":" in wanted:
        rows = rows[index : index + 1]
    if not rows:
        raise InputError(f"--show {wanted}: the run has no such sample")
    codes = _programs(run, {row["program"] for row in rows})
    if as_json:
        print(json.dumps([{**row, "code": codes.get(row["program"])} for row in rows], indent=1))
        return EXIT_OK
    for row in rows:
        facts = [["verdict", row["verdict"]], ["detail", harmless(row["detail"] or "-")], ["program", row["program"]]]
        facts += [["CPU", f"{row['run_s']:.3f} s"], ["peak", f"{row['peak_mib']:.0f} MiB"]]
        print(f"=== {task_id} completion {harmless(str(row['completion_id']))} ({row['source']} row {row['index']})")
        print("\n".join(f"{key:<8} {value}" for key, value in facts))
        code = harmless(codes.get(row["program"], "(not kept)"), lines=True)
        print(f"--- program ---\n{code}", end="" if code.endswith("\n") else "\n")
    return EXIT_OK


def _rows(run: Path) -> Iterator[dict[str, Any]]:
    with (run / RESULTS).open("rb") as file:
        for number, line in enumerate(file, start=1):
            if line.endswith(b"\n"):  # the last one of a run that was cut may not
                try:
                    row = json.loads(line)
                    Result.from_json(row)
                except (ValueError, KeyError, TypeError) as error:
                    raise InputError(f"{run / RESULTS}:{number}: this row is not ours: {error!r}") from error
                yield row


def _programs(run: Path, wanted: set[str]) -> dict[str, str]:
    codes = {}
    try:
        with gzip.open(run / PROGRAMS, "rt", encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                if row["program"] in wanted:
                    codes[row["program"]] = row["code"]
    except (OSError, EOFError, ValueError):
        pass  # of a run that was cut: what could be read is shown
    return codes
