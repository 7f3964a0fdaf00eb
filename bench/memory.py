"""Memory of a run, in MiB of its parent, and CPU milliseconds a sample of the harness's own processes.

Both by the number of samples.

    python bench/memory.py [--samples N]… [--workers N] [--json]

The samples are solutions of the Python starter problems, no two alike; nearly all are wrong, which is soon found out.
The harness's own processes are the parent and its workers; the sandboxes, which are their children, are not counted.

Exit codes: 0 measured, 1 a run did not end as it must.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from humanevalx.problems import load

_LOOK_EVERY_S = 0.2
_OURS = ("humanevalx", "multiprocessing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One measured run."""

    samples: int
    parent_mib: float  # at its highest
    own_ms_a_sample: float  # CPU time of parent and workers
    wall_s: float
    passed: int


def write_samples(path: Path, count: int) -> None:
    """A few of them are right; a comment with a number makes each another program."""
    problems = list(load("starter", prefixes={"Python"}).problems.values())
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            problem = problems[number % len(problems)]
            body = "    return None\n" if number // len(problems) % 20 else problem.canonical_solution
            code = f"    # {number}\n{body}"
            file.write(json.dumps({"task_id": problem.task_id, "completion_id": number, "generation": code}) + "\n")


def own_processes(parent: int) -> Iterator[int]:
    """The parent and those below it that run our own modules outside a sandbox."""
    todo = [parent]
    while todo:
        pid = todo.pop()
        try:
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            below = [int(n) for task in Path(f"/proc/{pid}/task").iterdir() for n in _words(task / "children")]
        except OSError:
            continue
        if any(name.encode() in word for word in words for name in _OURS):
            yield pid
            todo += below


def measured(folder: Path, samples: int, workers: int) -> Point:
    file = folder / f"{samples}.jsonl"
    write_samples(file, samples)
    out = folder / f"{samples}.run"
    argv = [sys.executable, "-m", "humanevalx", "run", str(file), "--problems", "starter", "--out", str(out)]
    begun = time.monotonic()
    run = subprocess.Popen(
        [*argv, "--workers", str(workers), "--k", "1", "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert run.stdout is not None
    highest, used = 0.0, dict[int, float]()
    while run.poll() is None:
        # The last is the highest; before its start the parent is a copy of ourselves.
        highest = next((int(line[1]) / 1024 for line in _status(run.pid) if line[0] == "VmHWM:"), highest)
        for pid in own_processes(run.pid):
            used[pid] = _cpu_s(pid) or used.get(pid, 0.0)
        time.sleep(_LOOK_EVERY_S)
    said = run.stdout.read()
    if run.returncode:
        raise SystemExit(f"memory: a run of {samples} samples ended with {run.returncode}")
    problems = json.loads(said)["problems"].values()
    return Point(
        samples=samples,
        parent_mib=highest,
        own_ms_a_sample=1000 * sum(used.values()) / samples,
        wall_s=time.monotonic() - begun,
        passed=sum(problem["c"] for problem in problems),
    )


def _status(pid: int) -> list[list[str]]:
    try:
        return [line.split() for line in Path(f"/proc/{pid}/status").read_text().splitlines()]
    except OSError:
        return []


def _words(path: Path) -> list[str]:
    return path.read_text().split()


def _cpu_s(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / 100


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--samples", type=int, action="append", metavar="N", help="may be repeated: 1000 and 200000")
    parser.add_argument("--workers", type=int, default=2, metavar="N")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="humanevalx-memory-") as folder:
        for samples in given.samples or (1000, 200_000):
            point = measured(Path(folder), samples, given.workers)
            if given.json:
                print(json.dumps(asdict(point)), flush=True)
            else:
                print(
                    f"{samples} samples: parent {point.parent_mib:.1f} MiB at most, parent and workers "
                    f"{point.own_ms_a_sample:.2f} CPU ms a sample, {point.passed} passed, {point.wall_s:.0f} s",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
