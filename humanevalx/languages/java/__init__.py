"""Java: compiled by a warm javac inside the wall, run on a small image of the JDK with an archive of its class data.

The plain way is javac and java as they come. Both run the same launcher class, which calls the tests' Main.main.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

from humanevalx.cache import built, key
from humanevalx.errors import OurError
from humanevalx.extract import as_it_is
from humanevalx.language import Choices, Cleaned, Extraction, Separating, Toolchain, digest_of, separated
from humanevalx.language import bare as bare
from humanevalx.language import start as start
from humanevalx.language import unoffered as unoffered
from humanevalx.languages.java import cleaning, separate, tools
from humanevalx.records import Problem, Program, Separate
from humanevalx.resources import data_dir
from humanevalx.sandbox.base import (
    ENVIRONMENT,
    FOREVER_S,
    RUNNERS,
    WORK,
    Job,
    Launcher,
    Limits,
    Mount,
    Request,
    Server,
    Step,
)

name = "java"
title = "Java"
prefix = "Java"
aliases = ("jdk", "openjdk")
tag = "// language: Java"
# Address space and private memory say nothing about a JVM: what acts is its heap's limit, then the control group.
limits = Limits(memory_mib=1024, data_mib=None)

_COMPILE = Limits(cpu_s=30, wall_s=90, memory_mib=2048, data_mib=None, file_mib=64)
_SERVE = Limits(cpu_s=FOREVER_S, wall_s=FOREVER_S, memory_mib=1024, data_mib=None)
_JUDGE = f"{name}-judge"
_MINIMUM = 11
_CACHE = "/hx/cache/java"
#: What a JVM needs beside its heap.
_BESIDE_HEAP_MIB = 128
# The launcher class can reach no descriptor but the first three.
_SHELL = ("/bin/sh", "-c", 'exec "$0" "$@" <&3 3<&-')

# What the small image lacks: packages of other modules, and what finds them by name. Too much of it costs time only.
_BEYOND_BASE = re.compile(
    r"\bjava\s*\.\s*(?:applet|awt|beans|rmi|sql)\b|\bjava\s*\.\s*net\s*\.\s*http\b"
    r"|\bjava\s*\.\s*util\s*\.\s*(?:logging|prefs)\b|\bjava\s*\.\s*lang\s*\.\s*(?:instrument|management)\b"
    r"|\bjavax\b|\bjdk\s*\.|\bsun\s*\.|\borg\s*\.\s*(?:w3c|xml|ietf)\b|\bcom\s*\.\s*sun\b"
    r"|\bLocale\b(?!\s*(?:;|\.\s*(?:US|ROOT|ENGLISH|getDefault)\b))|\bCharset\b|\bFileSystems\b|\bRandomGenerator"
    r"|\bforName\b|\bServiceLoader\b|\bModule(?:Layer|Finder)?\b|\bProvider\b|\bKey(?:Factory|PairGenerator|Agreement)\b"
)


def clean(problem: Problem, code: str, form: str, extraction: Extraction) -> Cleaned:
    """See Language.clean. The reference scorer changes nothing."""
    given = as_it_is(problem.prompt, code, form, extraction)
    if given is not None:
        return given
    return cleaning.clean(problem, code, {name, *aliases})


def program(problem: Problem, cleaned: Cleaned) -> Program:
    """See Language.program. One file, as in the reference scripts."""
    # On a line of their own: a comment at the end of a sample must not swallow the beginning of the tests.
    gap = "" if cleaned.text.endswith("\n") else "\n"
    files = {"Main.java": cleaned.text + gap + problem.test}
    return Program(language=name, files=tuple(files.items()), code=cleaned.text, digest=digest_of(name, files))


def job(program: Program, toolchain: Toolchain, limits: Limits) -> Job:
    """See Language.job."""
    home = dict(toolchain.data)["home"]
    if toolchain.plain:
        argv = (
            f"{home}/bin/javac",
            *tools.JAVAC_VM,
            *tools.PLAIN,
            "Main.java",
            f"{RUNNERS}/java/hx/Run.java",
        )
        steps = (
            Step(argv=argv, env=ENVIRONMENT, limits=_COMPILE, compile=True),
            _run(f"{home}/bin/java", WORK, limits),
        )
    elif _BEYOND_BASE.search(program.files[0][1]):
        steps = (
            Step(server=name, limits=_COMPILE, compile=True),
            _run(f"{home}/bin/java", f"{_CACHE}/run:{WORK}", limits),
        )
    else:
        steps = (
            Step(server=name, limits=_COMPILE, compile=True),
            _run(f"{_CACHE}/image/bin/java", WORK, limits),
        )
    return Job(launcher="exec", files=program.files, steps=steps)


def _reason(problem: Problem) -> str:
    method = separate.method(problem)
    return method if isinstance(method, str) else ""


def _separate(problem: Problem, cleaned: Cleaned) -> Separate | None:
    tests = separate.judge_files(problem)
    files = separate.candidate_files(problem, cleaned.text)
    if tests is None or files is None:
        return None
    return separated(name, files, tests)


def _separate_job(program: Program, toolchain: Toolchain, limits: Limits) -> Job | None:
    if program.separate is None or not toolchain.judges:
        return None
    files = program.separate.files
    if any(_BEYOND_BASE.search(text) for _, text in files):
        java, class_path = f"{dict(toolchain.data)['home']}/bin/java", f"{_CACHE}/run:{WORK}"
    else:
        java, class_path = f"{_CACHE}/image/bin/java", WORK
    argv = separate.candidate_argv(java, class_path, _sizes(limits))
    return Job(
        launcher="exec",
        files=files,
        steps=(
            Step(server=name, limits=_COMPILE, compile=True),
            Step(argv=argv, env=ENVIRONMENT, limits=limits),
        ),
        judge=Request(server=_JUDGE, key=program.separate.key, files=program.separate.tests, compiler=name),
    )


separating: Separating = Separating(reason=_reason, program=_separate, job=_separate_job)


def _sizes(limits: Limits) -> tuple[str, str]:
    heap = max(16, limits.memory_mib - _BESIDE_HEAP_MIB)
    return f"-Xmx{heap}m", f"-Xms{min(64, heap)}m"


def _run(java: str, class_path: str, limits: Limits) -> Step:
    # Tests may be assert statements; those of a sample's own are off, as they are for everybody.
    argv = (*_SHELL, java, *tools.RUN_VM, "-ea:Main", *_sizes(limits), "-cp", class_path, tools.LAUNCHER)
    return Step(argv=argv, env=ENVIRONMENT, limits=limits)


def probe(choices: Choices) -> Toolchain:  # noqa: ARG001 - nothing to choose here
    """See Language.probe. The JDK of JAVA_HOME, else the one whose javac is on PATH."""
    wanted = os.environ.get("JAVA_HOME")
    named = Path(wanted, "bin", "javac") if wanted else None
    found = str(named) if named and named.is_file() else shutil.which("javac")
    if found is None:
        return Toolchain(missing="javac is missing: `apt-get install default-jdk-headless`")
    home = Path(found).resolve().parent.parent
    version = _version(home)
    major = version.split(".")[0]
    if not (home / "bin" / "java").is_file() or not major.isdigit():
        return Toolchain(path=str(home), missing=f"{home} can't be used: no JDK is there that says its version")
    if int(major) < _MINIMUM:
        return Toolchain(path=str(home), version=version, missing=f"{home} is too old: JDK {_MINIMUM} or later")
    return Toolchain(
        version=version,
        major=major,
        path=str(home),
        data=(("home", str(home)),),
        walled=True,
        launchers=(Launcher(name="exec", argv=()),),
        mounts=_mounts(home),
    )


def ready(toolchain: Toolchain, choices: Choices) -> Toolchain:
    """See Language.ready."""
    if choices.plain:
        return replace(toolchain, plain=True)
    home = Path(toolchain.path)
    runners = data_dir("runners") / "java"
    sources = sorted(runners.rglob("*.java"))
    try:
        # A JDK that was replaced by another of the same version has other class files: its archive knows their time.
        stamp = (home / "lib" / "modules").stat()
        id_ = key(toolchain.version, str(home), f"{stamp.st_size} {stamp.st_mtime_ns}", tools.SETTINGS, files=sources)
        folder = built(name, id_, lambda work: tools.build(home, runners, work))
    except (OurError, OSError, subprocess.SubprocessError, tools.BuildError) as error:
        words = " ".join(str(error).split())[:300]
        return replace(
            toolchain, plain=True, notes=(*toolchain.notes, f"without compile server and run-time image: {words}")
        )
    server = Server(
        name=name,
        argv=tools.server_argv(str(home), _CACHE, f"{RUNNERS}/java"),
        env=ENVIRONMENT,
        limits=_SERVE,
    )
    mounts = (*toolchain.mounts, Mount(source=folder, target=_CACHE))
    judge = Server(name=_JUDGE, argv=tools.judge_argv(str(home), _CACHE), env=ENVIRONMENT, limits=_SERVE)
    return replace(toolchain, servers=(server,), judges=(judge,), mounts=mounts)


def _version(home: Path) -> str:
    """What the file that every JDK has says: no JVM has to be started."""
    with contextlib.suppress(OSError):
        found = re.search(r'^JAVA_VERSION="([^"]+)"', (home / "release").read_text(), re.MULTILINE)
        if found:
            return found[1]
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        shown = subprocess.run(
            [home / "bin" / "javac", "-version"], capture_output=True, text=True, timeout=60, check=True
        )
        return (shown.stdout + shown.stderr).strip().removeprefix("javac ")
    return ""


def _mounts(home: Path) -> tuple[Mount, ...]:
    """The JDK, and the folders outside of it that its settings are links into (Debian: /etc/java-17-openjdk)."""
    folders = {home}
    for part in ("lib/jvm.cfg", "conf/net.properties", "conf/security/java.security", "lib/security/default.policy"):
        with contextlib.suppress(OSError):
            folders.add((home / part).resolve(strict=True).parent)
    own = [folder for folder in folders if not any(parent in folders for parent in folder.parents)]
    return tuple(Mount(source=folder, target=str(folder)) for folder in sorted(own))
