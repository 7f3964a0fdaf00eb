"""Memory control groups for sandboxes started by root: exact limits and out-of-memory events, v1 or v2.

Where none can be made (no root, no controller, a container's read-only tree) sandboxes do without, on process limits.
"""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

_PREFIX = "humanevalx-"


def create(tag: str) -> Path | None:
    """A new, empty group that only root can enter, or None where that can't be had."""
    for parent in _parents():
        path = parent / f"{_PREFIX}{os.getpid()}-{tag}"
        try:
            path.mkdir(mode=0o700)
        except OSError:
            continue
        for name, value in (("memory.swappiness", "0"), ("memory.swap.max", "0")):
            with contextlib.suppress(OSError):
                if (path / name).exists():
                    (path / name).write_text(value)
        if (path / "memory.limit_in_bytes").exists() or (path / "memory.max").exists():
            return path
        remove(path)
    return None


def remove(path: Path) -> None:
    """Removes a group whose processes have ended, and with it those whose makers were killed before they could."""
    for _ in range(100):
        try:
            path.rmdir()
            break
        except FileNotFoundError:
            break
        except OSError:  # its last processes are still on their way out
            time.sleep(0.01)
    for group in path.parent.glob(_PREFIX + "*"):
        owner = group.name.removeprefix(_PREFIX).partition("-")[0]
        if not Path("/proc", owner).exists():
            with contextlib.suppress(OSError):
                group.rmdir()


def _parents() -> list[Path]:
    """Where a group can be made: below our own (v1), at the top (v2, where groups with processes have no children)."""
    own: dict[str, str] = {}
    for line in _lines("/proc/self/cgroup"):
        _, controllers, path = line.split(":", 2)
        own.update(dict.fromkeys(controllers.split(","), path))
    parents = []
    for line in _lines("/proc/mounts"):
        _, target, kind, options, *_ = line.split()
        if kind == "cgroup" and "memory" in options.split(","):
            parents += [Path(target + own.get("memory", "/")), Path(target)]
        elif kind == "cgroup2" and "memory" in (Path(target) / "cgroup.subtree_control").read_text().split():
            parents.append(Path(target))
    return parents


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text().splitlines()
    except OSError:
        return []
