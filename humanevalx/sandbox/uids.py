"""Ranges of uids for samples: no two agents on a machine may share one, since process limits count per uid."""

from __future__ import annotations

import fcntl
import os
from dataclasses import dataclass
from pathlib import Path

from humanevalx.errors import SandboxUnavailable

COUNT = 64
_SLOTS = 4096
# Far above what distributions, systemd and container managers hand out; the second is for machines whose root is
# itself in a user namespace that maps only the lower ids.
_BASES = (1_900_000_000, 40_000)


@dataclass(frozen=True, slots=True)
class Range:
    """`count` uids from `first` on, ours as long as `lock_fd` is open."""

    first: int
    count: int
    lock_fd: int

    def release(self) -> None:
        os.close(self.lock_fd)


def take(folder: Path = Path("/run/lock")) -> Range:
    """Takes a range that nobody on this machine holds.

    Raises SandboxUnavailable if there is none.
    """
    home = (folder if folder.is_dir() else Path("/tmp")) / "humanevalx"
    home.mkdir(mode=0o700, exist_ok=True)
    if home.is_symlink() or home.stat().st_uid != os.geteuid():
        raise SandboxUnavailable(f"{home} is not ours: remove it")
    base = next((base for base in _BASES if _mapped(base, base + 1)), None)
    if base is None:
        raise SandboxUnavailable("this user namespace maps no uids that samples could have")
    for slot in range(_SLOTS):
        first = base + slot * COUNT
        if not _mapped(first, first + COUNT):
            break
        fd = os.open(home / f"uids-{first}", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(fd)
            continue
        return Range(first, COUNT, fd)
    raise SandboxUnavailable(f"all ranges of uids for samples are taken (locks in {home})")


def _mapped(first: int, end: int) -> bool:
    for line in Path("/proc/self/uid_map").read_text().splitlines():
        inside, _, length = map(int, line.split())
        if inside <= first and end <= inside + length:
            return True
    return False
