"""What can go wrong, and whose fault it is.

HumanevalxError
├── InputError          the user's input is wrong (exit code 2)
│   └── RowError        … in one row of a file: file, line, field
└── OurError            ours: sandbox, toolchain, disk (exit code 3)
    ├── SandboxUnavailable   no wall can be had on this machine
    └── SandboxBroken        a wall stood and fell; the job may be tried on a new one
"""

from __future__ import annotations

EXIT_OK = 0
EXIT_GATE = 1
EXIT_INPUT = 2
EXIT_OURS = 3
EXIT_INTERRUPTED = 130


class HumanevalxError(Exception):
    exit_code = EXIT_OURS


class InputError(HumanevalxError):
    """The user's input is wrong; the message says what to do."""

    exit_code = EXIT_INPUT


class RowError(InputError):
    """One row of a file is wrong."""

    def __init__(self, file: str, line: int, field: str | None, problem: str) -> None:
        self.file = file
        self.line = line
        self.field = field
        self.problem = problem
        where = f"{file}:{line}" + (f": field {field!r}" if field else "")
        super().__init__(f"{where}: {problem}")


class OurError(HumanevalxError):
    """Not the sample's fault and not the user's input: never scored as a failure."""

    exit_code = EXIT_OURS


class SandboxUnavailable(OurError):
    """No sandbox can be built here; the message names the reason and the ways out."""


class SandboxBroken(OurError):
    """A running sandbox stopped answering or answered nonsense."""
