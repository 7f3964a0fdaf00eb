"""Drives the whole hostile corpus through `humanevalx run`, on any backend, mixed with right programs.

    python tests/hostile/drive.py [--sandbox B] [--workers N]… [--integrity I]… [--language L]… [--share N]

Prints how many verdicts are wrong, what is left on the machine, and, for same-process runs, which known gaps are open.
Nothing else of humanevalx's may run meanwhile.
Exit codes: 0 all as it must be, 1 something is not.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import corpus
from corpus import Case

from humanevalx.errors import HumanevalxError
from humanevalx.language import Choices
from humanevalx.languages import LANGUAGES
from humanevalx.problems import load
from humanevalx.records import SAME_PROCESS, SEPARATE
from humanevalx.sandbox import docker

#: CPU seconds a program: an endless one need not be waited for, and the longest honest one needs a third of it.
TIMEOUT_S = 3
_SEED = 7
_COMMENTS = {"python": "#"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What became of one run over the corpus."""

    verdicts: Mapping[str, str]  # by the name of the case
    wrong: Sequence[str]
    open_gaps: Sequence[str]
    good: int  # right programs between them
    leftovers: Sequence[str]
    seconds: float


def drive(folder: Path, cases: Sequence[Case], *, sandbox: str, workers: int, integrity: str) -> Found:
    """One run, every case once, a right program of its language after each. Raises HumanevalxError if it ends early."""
    problems = folder / "problems.jsonl"
    starter = load("starter").problems
    rows = [problem.to_json() for problem in (*starter.values(), corpus.BUILTINS)]
    problems.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    samples: list[tuple[Case | None, dict[str, object]]] = []
    for number, case in enumerate(cases):
        first = starter[f"{LANGUAGES[case.language].prefix}/0"]
        right = f"{first.declaration}{first.canonical_solution}\n{_COMMENTS.get(case.language, '//')} {number}\n"
        for one, task_id, code in ((case, case.problem.task_id, case.code), (None, first.task_id, right)):
            samples.append((one, {"task_id": task_id, "solution": code}))
    random.Random(_SEED).shuffle(samples)
    path = folder / "samples.jsonl"
    numbered = [{**row, "completion_id": number} for number, (_, row) in enumerate(samples)]
    path.write_text("".join(json.dumps(row) + "\n" for row in numbered), encoding="utf-8")
    run = folder / f"{sandbox}-{integrity}-{workers}.run"
    argv = [
        *(sys.executable, "-m", "humanevalx", "run", str(path), "--problems", str(problems), "--out", str(run)),
        *("--sandbox", sandbox, "--workers", str(workers), "--integrity", integrity, "--extraction", "none"),
        *("--timeout", str(TIMEOUT_S), "--k", "1", "--fresh"),
    ]
    before = leftovers()
    begun = time.monotonic()
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - begun
    if done.returncode != 0:
        raise HumanevalxError(f"the run ended with status {done.returncode}: {done.stderr[-2000:]}")
    results = [json.loads(line) for line in (run / "results.jsonl").read_text(encoding="utf-8").splitlines()]
    verdicts, wrong, gaps, good = {}, [], [], 0
    for (case, _), result in zip(samples, results, strict=True):
        seen = result["verdict"]
        if case is None:
            good += 1
            if seen != "passed":
                wrong.append(f"a right program in {result['task_id']}: {seen} ({result['detail']})")
            continue
        verdicts[case.name] = seen
        expected = case.separate if integrity == SEPARATE else case.expect
        if seen in expected:
            continue
        if integrity == SAME_PROCESS and case.gap:
            gaps.append(case.name)
        else:
            wrong.append(f"{case.name}: {seen} ({result['detail']}), expected {' or '.join(sorted(expected))}")
    left = [one for one in leftovers() if one not in before]
    return Found(verdicts=verdicts, wrong=wrong, open_gaps=gaps, good=good, leftovers=left, seconds=seconds)


def leftovers() -> list[str]:
    """What a run may leave on a machine: processes under uids of samples, control groups, containers."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            uid = path.stat().st_uid
            if 1_900_000_000 <= uid < 1_902_000_000:
                words = (path / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
                found.append(f"process {path.name} of uid {uid}: {words}")
    found += [f"control group {path}" for path in Path("/sys/fs/cgroup").glob("**/humanevalx-*")]
    with contextlib.suppress(HumanevalxError):
        found += [f"container {identity}" for identity in docker.left()]
    return found


def _differing(runs: Mapping[str, Found]) -> list[str]:
    """Cases on which runs in the same way of judging don't agree, though each verdict may be expected."""
    names = sorted({name for run in runs.values() for name in run.verdicts})
    differing = []
    for name in names:
        seen = {key: run.verdicts[name] for key, run in runs.items()}
        if len(set(seen.values())) > 1:
            differing.append(f"{name}: " + ", ".join(f"{key} {verdict}" for key, verdict in seen.items()))
    return differing


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sandbox", action="append", metavar="B")
    parser.add_argument("--workers", action="append", type=int, metavar="N")
    parser.add_argument("--integrity", action="append", choices=[SEPARATE, SAME_PROCESS])
    parser.add_argument("--language", action="append", choices=list(LANGUAGES))
    parser.add_argument("--share", type=int, default=1, metavar="N", help="only every Nth program")
    given = parser.parse_args()
    languages = given.language or [name for name in LANGUAGES if not LANGUAGES[name].probe(Choices()).missing]
    cases = corpus.cases(languages)[:: given.share]
    ending = 0
    for integrity in given.integrity or [SEPARATE, SAME_PROCESS]:
        runs = {}
        for sandbox in given.sandbox or ["bubblewrap"]:
            for workers in given.workers or [2]:
                with tempfile.TemporaryDirectory(prefix="humanevalx-hostile-") as folder:
                    found = drive(Path(folder), cases, sandbox=sandbox, workers=workers, integrity=integrity)
                runs[f"{sandbox}/{workers}"] = found
                print(
                    f"{sandbox}, {integrity}, {workers} workers: {len(cases)} hostile programs in {len(languages)} "
                    f"languages among {found.good} right ones, {len(found.wrong)} wrong verdicts, "
                    f"{len(found.leftovers)} leftovers, {found.seconds:.0f} s"
                )
                for line in (*found.wrong, *found.leftovers):
                    print(f"  {line}")
                if found.open_gaps:
                    print(f"  known gaps of {integrity}: {len(found.open_gaps)} ({', '.join(found.open_gaps)})")
                ending |= bool(found.wrong or found.leftovers)
        if len(runs) > 1:
            differing = _differing(runs)
            print(f"{integrity}: {len(differing)} of {len(cases)} verdicts differ between runs")
            for line in differing:
                print(f"  {line}")
    return ending


if __name__ == "__main__":
    sys.exit(main())
