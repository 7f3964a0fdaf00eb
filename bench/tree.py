"""Runs a command to the end of its last descendant and measures what the whole tree used.

Orphans count too: the process that waits is their subreaper. What it can't see is the time of children whose parent
ended without collecting them, as happens at the end of a process namespace; a control group (cpuacct, root only) sees
it. Where there is none, `missed` in speed.py tells whether anything is missed.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PR_SET_CHILD_SUBREAPER = 36
_CPUACCT = Path("/sys/fs/cgroup/cpuacct")


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What a command and all its descendants used."""

    cpu_s: float
    wall_s: float
    status: int
    how: str  # cpuacct or rusage


def measure(argv: Sequence[str], *, cpu: int | None, cwd: Path, env: Mapping[str, str], log: Path) -> Use:
    """Runs `argv`, on core number `cpu` only if one is given; its output goes to `log`."""
    order = {"argv": list(argv), "cpu": cpu, "log": str(log)}
    shown = subprocess.run(
        [sys.executable, "-I", __file__],
        input=json.dumps(order),
        capture_output=True,
        text=True,
        cwd=cwd,
        env=dict(env),
        check=True,
    )
    return Use(**json.loads(shown.stdout))


def _main() -> None:
    order = json.load(sys.stdin)
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    if order["cpu"] is not None:
        os.sched_setaffinity(0, {order["cpu"]})
    group = _enter_group()
    begun = time.monotonic()
    with Path(order["log"]).open("ab") as log:
        process = subprocess.Popen(order["argv"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        status = process.wait()
    wall = time.monotonic() - begun
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu, how = used.ru_utime + used.ru_stime, "rusage"
    if group is not None:
        # Our own process lives in the group as well, and does next to nothing.
        cpu, how = int((group / "cpuacct.usage").read_text()) / 1e9, "cpuacct"
        (_CPUACCT / "tasks").write_text(str(os.getpid()))
        with contextlib.suppress(OSError):
            group.rmdir()
    print(json.dumps({"cpu_s": cpu, "wall_s": wall, "status": status, "how": how}))


def _enter_group() -> Path | None:
    group = _CPUACCT / f"humanevalx-bench-{os.getpid()}"
    try:
        group.mkdir()
        (group / "cgroup.procs").write_text(str(os.getpid()))
        (group / "cpuacct.usage").write_text("0")
    except OSError:
        return None
    return group


if __name__ == "__main__":
    _main()
