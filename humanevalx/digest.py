"""Digests of files."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

_BLOCK = 1 << 20


def file_sha256(path: Path) -> str:
    """The sha256 of a file's content, in hexadecimal, without holding it in memory. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_BLOCK):
            digest.update(part)
    return digest.hexdigest()


def files_sha256(folder: Path, files: Iterable[Path]) -> str:
    """The sha256 of files with their paths below a folder, in the order given. What can't be read counts as such."""
    digest = hashlib.sha256()
    for file in files:
        name = os.fsencode(file.relative_to(folder))
        try:
            content = file_sha256(file)
        except OSError:
            content = "unreadable"
        # The name's length goes first: no other names and contents make the same bytes.
        digest.update(b"%d:%b:%b\n" % (len(name), name, content.encode()))
    return digest.hexdigest()
