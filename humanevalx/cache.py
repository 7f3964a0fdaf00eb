"""Things that are built once for a machine and a toolchain: precompiled headers, archives, class data.

They live in the user cache, under a key of the toolchain and our own files. Samples see them read-only.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from humanevalx.digest import file_sha256
from humanevalx.errors import OurError
from humanevalx.problems import cache_dir

_MANIFEST = "MANIFEST.json"


def key(*parts: str, files: Iterable[Path] = ()) -> str:
    """A short name for a build: changes with every part and with the content of every file."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.encode() + b"\0")
    for path in sorted(files):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:20]


def built(name: str, key: str, build: Callable[[Path], None]) -> Path:
    """The folder that `build` filled, now or earlier: whole, and as it was built.

    `build` is given an empty folder, under a lock that one process of this user holds at a time; the folder is moved
    to its final place when it is done, so its paths must not be built into its files. What is damaged is built again.
    Raises whatever `build` raises, and OurError if the cache can't be written.
    """
    home = cache_dir() / "built" / name
    final = home / key
    try:
        home.mkdir(parents=True, exist_ok=True)
        with (home / f"{key}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if _whole(final):
                return final
            shutil.rmtree(final, ignore_errors=True)
            work = Path(tempfile.mkdtemp(prefix=f".{key}-", dir=home))
            try:
                build(work)
                (work / _MANIFEST).write_text(json.dumps(_digests(work), indent=1))
                work.chmod(0o755)
                work.rename(final)
            finally:
                shutil.rmtree(work, ignore_errors=True)
            return final
    except OSError as error:
        raise OurError(f"the cache {home} can't be used: {error.strerror or error}") from error


def sizes() -> dict[str, int]:
    """What is in the cache, by name: bytes. Half-built things are left out."""
    found = {}
    for home in sorted((cache_dir() / "built").glob("*/")):
        total = sum(path.stat().st_size for top in home.glob("[!.]*") for path in _files(top))
        if total:
            found[home.name] = total
    return found


def _files(top: Path) -> list[Path]:
    return [path for path in (top, *top.rglob("*")) if path.is_file()]


def _whole(folder: Path) -> bool:
    try:
        return bool(json.loads((folder / _MANIFEST).read_text()) == _digests(folder))
    except (OSError, ValueError):
        return False


def _digests(folder: Path) -> dict[str, str]:
    found = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = Path(root, name)
            if path.name != _MANIFEST and path.is_file():
                found[str(path.relative_to(folder))] = file_sha256(path)
    return found
