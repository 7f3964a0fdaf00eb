"""C++: compiled and linked by g++'s own tools with a precompiled header, or plainly by g++ or clang++."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

from humanevalx import cache
from humanevalx.errors import OurError
from humanevalx.language import Choices, Cleaned, Separating, Toolchain, digest_of, judge_key, separated
from humanevalx.language import bare as bare
from humanevalx.language import start as start
from humanevalx.language import unoffered as unoffered
from humanevalx.languages.cpp import fast, separate
from humanevalx.languages.cpp.cleaning import clean, entry_point
from humanevalx.languages.cpp.commands import CACHE, LIBRARIES, Role, compile_argv
from humanevalx.records import Problem, Program, Separate
from humanevalx.sandbox.base import ENVIRONMENT, WORK, Job, Launcher, Limits, Mount, Request, Step

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
tag = "// language: C++"
limits = Limits()

_COMPILE = Limits(cpu_s=30, wall_s=90, memory_mib=2048, data_mib=2048, file_mib=64)
_MINIMUM = {"g++": 9, "clang++": 7}


def program(problem: Problem, cleaned: Cleaned) -> Program:
    """See Language.program. The includes of the reference scripts are in prelude.h."""
    files = {"solution.cpp": cleaned.text, "test.cpp": problem.test}
    return Program(language=name, files=tuple(files.items()), code=cleaned.text, digest=digest_of(name, files))


def job(program: Program, toolchain: Toolchain, limits: Limits) -> Job:
    """See Language.job. Raises SandboxBroken if the program needs a library that this machine lacks."""
    return Job(
        launcher=toolchain.launchers[0].name,
        files=program.files,
        steps=_steps(toolchain, program.files, Role.WHOLE, limits),
        begins=False,  # static initialisers of the program run before anything of ours could speak
    )


def _steps(toolchain: Toolchain, files: tuple[tuple[str, str], ...], role: Role, limits: Limits) -> tuple[Step, ...]:
    argv = compile_argv(toolchain, dict(files)["solution.cpp"], role)
    return (
        Step(argv=argv, env=ENVIRONMENT, limits=_COMPILE, compile=True),
        Step(argv=(f"{WORK}/program",), env=ENVIRONMENT, limits=limits),
    )


def _reason(problem: Problem) -> str:
    return separate.signature(problem).reason


def _separate(problem: Problem, cleaned: Cleaned) -> Separate | None:
    if _reason(problem):
        return None
    return separated(name, separate.candidate_files(problem, cleaned.text), separate.judge_files(problem))


def _separate_job(program: Program, toolchain: Toolchain, limits: Limits) -> Job | None:
    if program.separate is None:
        return None
    files, tests = program.separate.files, program.separate.tests
    return Job(
        launcher=toolchain.launchers[0].name,
        files=files,
        steps=_steps(toolchain, files, Role.CANDIDATE, limits),
        begins=False,
        judge=Request(
            key=judge_key(program.separate, toolchain),
            files=tests,
            steps=_steps(toolchain, tests, Role.JUDGE, limits),
        ),
    )


separating: Separating = Separating(reason=_reason, program=_separate, job=_separate_job)


_ASK = """
#if defined(__clang__)
HX kind clang++
HX version __clang_major__ __clang_minor__ __clang_patchlevel__
#elif defined(__GNUC__)
HX kind g++
HX version __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__
#endif
""" + "".join(f"#if __has_include(<{header}>)\nHX {library} yes\n#endif\n" for library, header, _, _ in LIBRARIES)


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
        **{library: " ".join(said[library]) for library, _, _, _ in LIBRARIES if library in said},
    }
    absent = [f"without {header} ({package})" for library, header, package, _ in LIBRARIES if library not in said]
    return Toolchain(
        version=f"{kind} {version}",
        major=f"{kind}{numbers[0]}/{std}",
        path=found,
        notes=tuple(absent),
        data=tuple(data.items()),
        walled=True,
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
        installed = data.get("boost", "")
        key = cache.key(toolchain.version, data["std"], commands.text, installed, files=fast.sources())
        folder = cache.built(name, key, lambda into: fast.build(into, toolchain.path, data["std"], commands))
    except (OurError, fast.CannotBuild) as error:
        return replace(toolchain, plain=True, notes=(*toolchain.notes, f"without the fast way: {error}"))
    return replace(toolchain, mounts=(*toolchain.mounts, Mount(source=folder, target=CACHE)))
