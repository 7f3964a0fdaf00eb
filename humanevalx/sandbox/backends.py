"""Which backends there are, and which one a run uses."""

from __future__ import annotations

from humanevalx.errors import InputError
from humanevalx.sandbox import bubblewrap, none
from humanevalx.sandbox.base import Backend

BACKENDS: dict[str, Backend] = {"bubblewrap": bubblewrap, "none": none}


def pick(name: str) -> Backend:
    """The backend called `name`; `auto` is the best one that this version has, never `none`.

    Raises InputError for a name that is no backend, or not one of this version's.
    """
    if name == "auto":
        return bubblewrap
    if name not in BACKENDS:
        raise InputError(f"sandbox {name!r} is not available: choose one of auto, {', '.join(BACKENDS)}")
    return BACKENDS[name]
