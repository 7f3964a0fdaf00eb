"""The commands that compile a C++ program: in the fast way (see runners/cpp/compile.sh) or plainly."""

from __future__ import annotations

import re
from enum import Enum

from humanevalx.errors import SandboxBroken
from humanevalx.language import Toolchain
from humanevalx.sandbox.base import RUNNERS

CACHE = "/hx/cache/cpp"

#: What a program may include beyond the standard library: a header of it, Debian's package, and what must be linked.
LIBRARIES = (
    ("boost", "boost/any.hpp", "libboost-dev", ""),
    ("openssl", "openssl/md5.h", "libssl-dev", "-lcrypto"),
)
_INCLUDED = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"](\w+)/', re.MULTILINE)


class Role(Enum):
    """Which program it is."""

    WHOLE = "whole"  # the sample and the tests
    JUDGE = "judge"  # the tests and a stub
    CANDIDATE = "candidate"  # the sample and what serves it


_SOURCES = {
    Role.WHOLE: ("main.cpp", "report.cpp"),
    Role.JUDGE: ("main.cpp", "judge.cpp", "wire.cpp"),
    Role.CANDIDATE: ("candidate.cpp", "serve.cpp", "wire.cpp"),
}


def compile_argv(
    toolchain: Toolchain, text: str, role: Role = Role.WHOLE, *, ours: str = f"{RUNNERS}/cpp", cache: str = CACHE
) -> tuple[str, ...]:
    """Makes ./program of the files in the folder it is run in. `text` is that of solution.cpp.

    Raises SandboxBroken if the program needs a library that this machine lacks.
    """
    linked = _linked(text, dict(toolchain.data))
    if role is Role.JUDGE:
        linked = ()  # what needs the library is in the candidate
    if toolchain.plain:
        return _plain(toolchain, linked, role, ours)
    named = () if role is Role.WHOLE else (role.value,)
    # The quick link knows no other library than the standard one.
    return ("/bin/sh", f"{cache}/compile.sh", *named, "full" if linked else "quick", *linked)


def _linked(text: str, data: dict[str, str]) -> tuple[str, ...]:
    """The options that link what the program includes."""
    included = set(_INCLUDED.findall(text))
    for library, header, package, _ in LIBRARIES:
        if library in included and not data.get(library):
            raise SandboxBroken(f"<{header}> is missing on this machine: `apt-get install {package}`")
    return tuple(option for library, _, _, option in LIBRARIES if library in included and option)


def _plain(toolchain: Toolchain, linked: tuple[str, ...], role: Role, ours: str) -> tuple[str, ...]:
    data = dict(toolchain.data)
    flags = (f"-std={data['std']}", "-w", data["most errors"], data["no caret"])
    wire = () if role is Role.WHOLE else ("-include", f"{ours}/wire.h")
    seen = ("-include", f"{ours}/prelude.h", *wire, "-iquote", ".", "-I", f"{ours}/include")
    sources = (f"{ours}/{name}" for name in _SOURCES[role])
    wrapped = () if role is Role.CANDIDATE else ("-Wl,--wrap=main",)
    return (toolchain.path, *flags, *seen, *sources, *wrapped, "-o", "program", *linked)
