"""C++: compiled and linked by g++'s own tools with a precompiled header, or plainly by g++ or clang++."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

from humanevalx import cache
from humanevalx.errors import OurError, SandboxBroken
from humanevalx.language import Choices, Cleaned, Separating, Toolchain, digest_of
from humanevalx.languages.cpp import fast
from humanevalx.languages.cpp.cleaning import clean, entry_point
from humanevalx.records import Problem, Program
from humanevalx.sandbox.base import ENVIRONMENT, RUNNERS, WORK, Job, Launcher, Limits, Mount, Step

__all__ = [
    "aliases",
    "clean",
    "entry_point",
    "job",
    "limits",
    "name",
    "prefix",
    "probe",
    "program",
    "ready",
    "separating",
    "title",
]

name = "cpp"
title = "C++"
prefix = "CPP"
aliases = ("c++", "cc", "cxx")
limits = Limits()
separating: Separating | None = None

_CACHE = "/hx/cache/cpp"
_COMPILE = Limits(cpu_s=30, wall_s=90, memory_mib=2048, data_mib=2048, file_mib=64)
_MINIMUM = {"g++": 9, "clang++": 7}
#: What a program may include beyond the standard library: a header of it, Debian's package, and what must be linked.
_LIBRARIES = (
    ("boost", "boost/any.hpp", "libboost-dev", ""),
    ("openssl", "openssl/md5.h", "libssl-dev", "-lcrypto"),
)
_INCLUDED = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"](\w+)/', re.MULTILINE)


def program(problem: Problem, cleaned: Cleaned) -> Program:
    """See Language.program. The includes of the reference scripts are in prelude.h."""
    files = {"solution.cpp": cleaned.text, "test.cpp": problem.test}
    return Program(language=name, files=tuple(files.items()), code=cleaned.text, digest=digest_of(name, files))


def job(program: Program, toolchain: Toolchain, limits: Limits) -> Job:
    """See Language.job. Raises SandboxBroken if the program needs a library that this machine lacks."""
    linked = _linked(program, dict(toolchain.data))
    if toolchain.plain:
        argv = _plain(toolchain, linked)
    else:
        # The quick link knows no other library than the standard one.
        argv = ("/bin/sh", f"{_CACHE}/compile.sh", "full" if linked else "quick", *linked)
    return Job(
        launcher=toolchain.launchers[0].name,
        files=program.files,
        steps=(
            Step(argv=argv, env=ENVIRONMENT, limits=_COMPILE, compile=True),
            Step(argv=(f"{WORK}/program",), env=ENVIRONMENT, limits=limits),
        ),
        begins=False,  # static initialisers of the program run before anything of ours could speak
    )


def _linked(program: Program, data: dict[str, str]) -> tuple[str, ...]:
    """The options that link what the program includes."""
    included = set(_INCLUDED.findall(dict(program.files)["solution.cpp"]))
    for library, header, package, _ in _LIBRARIES:
        if library in included and not data.get(library):
            raise SandboxBroken(f"<{header}> is missing on this machine: `apt-get install {package}`")
    return tuple(option for library, _, _, option in _LIBRARIES if library in included and option)


def _plain(toolchain: Toolchain, linked: tuple[str, ...]) -> tuple[str, ...]:
    ours = f"{RUNNERS}/cpp"
    data = dict(toolchain.data)
    flags = (f"-std={data['std']}", "-w", data["most errors"], data["no caret"])
    seen = ("-include", f"{ours}/prelude.h", "-iquote", ".", "-I", f"{ours}/include")
    sources = (f"{ours}/main.cpp", f"{ours}/report.cpp")
    return (toolchain.path, *flags, *seen, *sources, "-Wl,--wrap=main", "-o", "program", *linked)


_ASK = """
#if defined(__clang__)
HX kind clang++
HX version __clang_major__ __clang_minor__ __clang_patchlevel__
#elif defined(__GNUC__)
HX kind g++
HX version __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__
#endif
""" + "".join(f"#if __has_include(<{header}>)\nHX {library} yes\n#endif\n" for library, header, _, _ in _LIBRARIES)


def probe(choices: Choices) -> Toolchain:
    """See Language.probe."""
    found = shutil.which(choices.cxx or "g++")
    if found is None:
        if choices.cxx:
            return Toolchain(missing=f"{choices.cxx} is missing")
        return Toolchain(missing="g++ is missing: `apt-get install g++`")
    std = choices.cpp_std
    argv = [found, f"-std={std}", "-E", "-P", "-x", "c++", "-"]
    try:
        shown = subprocess.run(argv, input=_ASK, capture_output=True, text=True, timeout=60, check=True)
    except subprocess.CalledProcessError as error:
        return Toolchain(path=found, missing=f"{found} can't be used: {error.stderr.strip()[:300]}")
    except (OSError, subprocess.SubprocessError) as error:
        return Toolchain(path=found, missing=f"{found} can't be used: {error}")
    said = {words[1]: words[2:] for words in map(str.split, shown.stdout.splitlines()) if words[:1] == ["HX"]}
    kind = " ".join(said.get("kind", []))
    numbers = said.get("version", [])
    if kind not in _MINIMUM or not numbers:
        return Toolchain(path=found, missing=f"{found} is neither g++ nor clang++")
    version = ".".join(numbers)
    if int(numbers[0]) < _MINIMUM[kind]:
        return Toolchain(path=found, version=version, missing=f"{found} is too old: {kind} {_MINIMUM[kind]} or later")
    data = {
        "std": std,
        "kind": kind,
        "most errors": "-fmax-errors=20" if kind == "g++" else "-ferror-limit=20",
        "no caret": "-fno-diagnostics-show-caret" if kind == "g++" else "-fno-caret-diagnostics",
        **{library: " ".join(said[library]) for library, _, _, _ in _LIBRARIES if library in said},
    }
    absent = [f"without {header} ({package})" for library, header, package, _ in _LIBRARIES if library not in said]
    return Toolchain(
        version=f"{kind} {version}",
        major=f"{kind}{numbers[0]}/{std}",
        path=found,
        notes=tuple(absent),
        data=tuple(data.items()),
        launchers=(Launcher(name="exec", argv=()),),
        mounts=_mounts(found),
    )


def _mounts(compiler: str) -> tuple[Mount, ...]:
    """bin/g++ stands in a prefix of its own, if it is not the system's."""
    homes = {Path(compiler).parent.parent, Path(compiler).resolve().parent.parent}
    return tuple(
        Mount(source=home, target=str(home)) for home in sorted(homes) if home not in (Path("/usr"), Path("/"))
    )


def ready(toolchain: Toolchain, choices: Choices) -> Toolchain:
    """See Language.ready. The fast way is g++'s; clang++ is always used plainly."""
    data = dict(toolchain.data)
    if choices.plain or data["kind"] != "g++":
        return replace(toolchain, plain=True)
    try:
        commands = fast.commands(toolchain.path, data["std"])
        key = cache.key(toolchain.version, data["std"], commands.text, files=fast.sources())
        folder = cache.built(name, key, lambda into: fast.build(into, toolchain.path, data["std"], commands))
    except (OurError, fast.CannotBuild) as error:
        return replace(toolchain, plain=True, notes=(*toolchain.notes, f"without the fast way: {error}"))
    return replace(toolchain, mounts=(*toolchain.mounts, Mount(source=folder, target=_CACHE)))
