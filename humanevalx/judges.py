"""The compiled programs of judges, kept between runs: the tests of a problem change less often than its samples.

They live in the user cache like what `cache` builds, but one file each, and samples never see them.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from functools import cache
from pathlib import Path

from humanevalx.problems import cache_dir

#: Bytes that all of them may have; beyond that those go that were not used for longest.
MOST = 1 << 30
# Kept as they are: to unpack one for a sample would cost more than to run it.
_DIGEST = 32


def load(key: str) -> bytes | None:
    """The program of that key, as it was kept; None if there is none or if it is damaged."""
    path = _folder() / key
    try:
        data = path.read_bytes()
        digest, program = data[:_DIGEST], data[_DIGEST:]
        if hashlib.sha256(program).digest() != digest:
            return None
        os.utime(path)  # used now
    except OSError:
        return None
    return program


def keep(key: str, program: bytes) -> None:
    """Keeps a program under a key. If the cache can't be written it is merely made anew the next time."""
    with contextlib.suppress(OSError):
        home = _folder()
        home.mkdir(parents=True, exist_ok=True)
        _make_room(home)
        handle, name = tempfile.mkstemp(prefix=".", dir=home)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.sha256(program).digest() + program)
            Path(name).rename(home / key)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


@cache
def _make_room(home: Path) -> None:
    """Once a process: what one run adds is little beside what may be kept."""
    found = sorted((status.st_mtime, status.st_size, path) for path in home.iterdir() for status in (path.stat(),))
    total = sum(size for _, size, _ in found)
    for _, size, path in found:
        if total <= MOST:
            return
        path.unlink(missing_ok=True)
        total -= size


def _folder() -> Path:
    return cache_dir() / "built" / "judges"
