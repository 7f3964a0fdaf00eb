"""Where `runners/` and `problems/` are: inside the wheel, or at the top of a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from humanevalx.errors import OurError


@cache
def data_dir(name: str) -> Path:
    """The folder `runners` or `problems`.

    Raises OurError if the installation lacks it.
    """
    package = Path(__file__).resolve().parent
    for candidate in (package / "_data" / name, package.parent / name):
        if candidate.is_dir():
            return candidate
    raise OurError(f"this installation of humanevalx lacks its folder {name!r}: install it again")
