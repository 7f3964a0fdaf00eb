"""Which backends there are. Which one a run uses is for `selfcheck.settled` to say."""

from __future__ import annotations

from humanevalx.errors import InputError
from humanevalx.sandbox import bubblewrap, docker, none
from humanevalx.sandbox.base import Backend

BACKENDS: dict[str, Backend] = {"bubblewrap": bubblewrap, "docker": docker, "none": none}

#: What `auto` tries, in this order; never `none`.
AUTO: tuple[Backend, ...] = (bubblewrap, docker)


def pick(name: str) -> Backend:
    """The backend called `name`; `auto` is the first one. Raises InputError for a name that is no backend."""
    if name == "auto":
        return AUTO[0]
    if name not in BACKENDS:
        raise InputError(f"sandbox {name!r} is not available: choose one of auto, {', '.join(BACKENDS)}")
    return BACKENDS[name]
