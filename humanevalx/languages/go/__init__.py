"""Go: compiled, vetted and linked by the tools themselves, with archives that were built once; or by `go test`."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from humanevalx import cache, scan
from humanevalx.errors import OurError
from humanevalx.extract import as_it_is
from humanevalx.language import Choices, Cleaned, Extraction, Separating, Toolchain, digest_of, judge_key, separated
from humanevalx.language import start as start
from humanevalx.languages.go import archives, fast, separate
from humanevalx.languages.go import source as go_source
from humanevalx.languages.go.source import LEXIS
from humanevalx.records import Problem, Program, Separate
from humanevalx.resources import data_dir
from humanevalx.sandbox.base import ENVIRONMENT, RUNNERS, WORK, Job, Launcher, Limits, Mount, Request, Step

name = "go"
title = "Go"
prefix = "Go"
aliases = ("golang",)
tag = "// language: Go"
# The heap is mapped ahead of its use: private memory is capped above the limit, so that the limit is what acts.
limits = Limits(data_mib=512 + 512)

_MINIMUM = (1, 18)
_PLACES = ("/usr/local/go/bin/go", "/usr/lib/go/bin/go", "/snap/go/current/bin/go")
_COMPILING = Limits(cpu_s=30.0, wall_s=90.0, memory_mib=2048, data_mib=None, processes=256, open_files=512, file_mib=64)
# Garbage is collected only when it would matter: these are short runs over small programs.
_TOOL_ENV = (
    ("PATH", "/usr/bin:/bin"),
    ("HOME", WORK),
    ("TMPDIR", "/tmp"),
    ("LANG", "C.UTF-8"),
    ("GOMAXPROCS", "1"),
    ("GOGC", "800"),
    ("GOMEMLIMIT", "1GiB"),
)
_HOME = {"home/README": "what the go command writes\n"}
_EVERY_TEST = "-test.run=^TestHumanevalxJudged$"
# The same on every machine. Two threads: goroutines run in parallel, and CPU time stays what one program needs.
_RUN_ENV = (
    *ENVIRONMENT,
    ("GOMAXPROCS", "2"),
)


def bare(problem: Problem) -> Problem:
    """See Language.bare. The declaration lacks imports and helpers."""
    return replace(problem, prompt=go_source.undescribed(problem.prompt))


def unoffered(problem: Problem) -> str:
    """See Language.unoffered. Of testify there is the package assert, the greater part of it."""
    return fast.unoffered(problem.test, problem.test_setup)


def clean(problem: Problem, code: str, form: str, extraction: Extraction) -> Cleaned:
    """See Language.clean. The reference scorer changes nothing."""
    given = as_it_is(problem.prompt, code, form, extraction)
    if given is not None:
        return given
    return go_source.clean(problem, code, form, {name, *aliases})


def program(problem: Problem, cleaned: Cleaned) -> Program:
    """See Language.program."""
    files = {
        "main_test.go": go_source.assemble(problem, cleaned),
        "judged_test.go": fast.judged(problem.test),
    }
    return Program(language=name, files=tuple(files.items()), code=cleaned.text, digest=digest_of(name, files))


def job(program: Program, toolchain: Toolchain, limits: Limits) -> Job:
    """See Language.job."""
    source = dict(program.files)["main_test.go"]
    blanked = scan.blank(source, LEXIS)
    refused = fast.refused(source, blanked)
    data = dict(toolchain.data)
    if refused:
        return _job(program, (), _tool_steps([fast.refusing(refused)]))
    if toolchain.plain or fast.imports_one_of(source, json.loads(data["settings"])["large"]):
        return _plain_job(program, toolchain, limits)
    settings = json.loads(data["settings"])
    kind = fast.kind_of(blanked)
    configured = f"{archives.INSIDE}/{kind}"
    tools = data["tools"]
    entry = fast.entry(kind, blanked)
    files = ("main_test.go", "judged_test.go", "entry_test.go")
    commands = [
        (f"{tools}/compile", *archives.compile_flags("main"), "-importcfg", f"{configured}/compile.cfg", *files),
        (f"{tools}/link", *archives.link_flags(settings["link"]), "-importcfg", f"{configured}/link.cfg", "hx.a"),
    ]
    if fast.vet_may_object(source, blanked, settings["vet"]):
        commands.insert(1, (f"{tools}/vet", *settings["vet"], f"{configured}/vet.cfg"))
    built = _tool_steps([fast.in_turn(*commands)])
    return _job(program, (("entry_test.go", entry),), (*built, _run(limits)))


def _reason(problem: Problem) -> str:
    return separate.stub(problem)[1]


def _separate(problem: Problem, cleaned: Cleaned) -> Separate | None:
    if _reason(problem):
        return None
    files = separate.candidate_files(problem, go_source.before_tests(problem, cleaned))
    return separated(name, files, separate.judge_files(problem))


def _separate_job(program: Program, toolchain: Toolchain, limits: Limits) -> Job | None:
    if program.separate is None:
        return None
    data = dict(toolchain.data)
    settings = json.loads(data["settings"])
    runners = f"{RUNNERS}/go"
    files, tests = dict(program.separate.files), dict(program.separate.tests)
    if toolchain.plain or fast.imports_one_of(files[separate.SAMPLE], settings["large"]):
        files, commands = separate.plain_candidate(files, toolchain.path, settings, runners)
        files, steps = {**files, **_HOME}, _go_steps(commands)
    else:
        steps = _tool_steps(separate.candidate_commands(files, data["tools"], settings))
    arguments: tuple[str, ...] = ()
    if toolchain.plain or fast.imports_one_of(tests["main_test.go"], settings["large"]):
        tests, commands = separate.plain_judge(tests, toolchain.path, runners)
        tests, judge_steps, arguments = {**tests, **_HOME}, _go_steps(commands), (_EVERY_TEST,)
    else:
        judge_steps = _tool_steps(separate.judge_commands(tests, data["tools"], settings))
    return Job(
        launcher="exec",
        files=tuple(files.items()),
        steps=(*steps, _run(limits)),
        begins=False,
        judge=Request(
            key=judge_key(program.separate, toolchain),
            files=tuple(tests.items()),
            steps=(*judge_steps, _run(limits, *arguments)),
        ),
    )


separating: Separating = Separating(reason=_reason, program=_separate, job=_separate_job)


def probe(choices: Choices) -> Toolchain:
    """See Language.probe."""
    found = shutil.which("go") or next((place for place in _PLACES if Path(place).is_file()), None)
    if found is None:
        return Toolchain(
            missing="go is missing: `apt-get install golang-go`, or a release from go.dev in /usr/local/go"
        )
    env = archives.environment("/nonexistent", "/nonexistent")
    asked = ("GOVERSION", "GOROOT", "GOTOOLDIR")
    try:
        shown = subprocess.run(
            [found, "env", *asked], capture_output=True, text=True, timeout=60, check=True, cwd="/", env=env
        )
        version, root, tools = shown.stdout.splitlines()
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        return Toolchain(path=found, missing=f"{found} can't be used: {error}")
    version = version.removeprefix("go").split()[0]
    numbers = re.match(r"(\d+)\.(\d+)", version)
    if numbers is None or (int(numbers[1]), int(numbers[2])) < _MINIMUM:
        return Toolchain(path=found, version=version, missing=f"{found} is go {version}: Go 1.18 or later is needed")
    return Toolchain(
        version=version,
        major=numbers[0],
        path=str(Path(root) / "bin" / "go"),
        plain=choices.plain,
        data=(("root", root), ("tools", tools)),
        walled=True,
        launchers=(Launcher(name="exec", argv=()),),
        mounts=(Mount(source=Path(root).resolve(), target=root),),
    )


def ready(toolchain: Toolchain, choices: Choices) -> Toolchain:  # noqa: ARG001 - the toolchain says what was chosen
    """See Language.ready."""
    data = dict(toolchain.data)
    sources = sorted(path for path in (data_dir("runners") / "go").rglob("*") if path.is_file())
    own = [*sources, Path(__file__), Path(archives.__file__), Path(fast.__file__)]
    entries = {kind: fast.ENTRIES[kind] + fast.MAIN for kind in archives.KINDS}
    compiler = (Path(data["tools"]) / "compile").resolve()
    stamp = f"{compiler.stat().st_size} {compiler.stat().st_mtime_ns}" if compiler.is_file() else ""
    key = cache.key(toolchain.version, data["root"], stamp, WORK, files=own)
    try:
        folder = cache.built(name, key, lambda home: archives.build(home, toolchain.path, data["tools"], entries))
        settings = (folder / "settings.json").read_text()
    except OurError as error:
        toolchain = replace(
            toolchain,
            plain=True,
            notes=(*toolchain.notes, f"the fast way can't be set up, so `go test` builds every program: {error}"),
        )
        try:
            folder = cache.built(
                name, f"{key}-plain", lambda home: archives.build_plain(home, toolchain.path, data["tools"])
            )
            settings = (folder / "settings.json").read_text()
        except OurError as plain_error:
            return replace(toolchain, missing=f"the standard library can't be built beforehand: {plain_error}")
    mount = Mount(source=folder, target=archives.INSIDE)
    return replace(toolchain, data=(*toolchain.data, ("settings", settings)), mounts=(*toolchain.mounts, mount))


def _plain_job(program: Program, toolchain: Toolchain, limits: Limits) -> Job:
    command = (toolchain.path, "test", *archives.FLAGS, "-exec=/bin/true", "-o", "hx", ".")
    files = {"go.mod": archives.GO_MOD % f"{RUNNERS}/go", "entry_test.go": fast.ENTRIES["plain"], **_HOME}
    return _job(program, tuple(files.items()), (*_go_steps([command]), _run(limits, _EVERY_TEST)))


def _go_steps(commands: Iterable[Sequence[str]]) -> tuple[Step, ...]:
    """Steps of the go command. What is not in the cache is built into a copy of links, which the folder may hold."""
    home = f"{WORK}/home"
    env = (*archives.environment(f"{home}/cache", home).items(), ("GOMAXPROCS", "2"))
    links = ("/bin/cp", "-rs", f"{archives.INSIDE}/gocache", f"{home}/cache")
    return tuple(Step(argv=tuple(command), env=env, limits=_COMPILING, compile=True) for command in (links, *commands))


def _tool_steps(commands: Iterable[Sequence[str]]) -> tuple[Step, ...]:
    return tuple(Step(argv=tuple(command), env=_TOOL_ENV, limits=_COMPILING, compile=True) for command in commands)


def _run(limits: Limits, *arguments: str) -> Step:
    return Step(argv=(f"{WORK}/hx", *arguments), env=_RUN_ENV, limits=limits)


def _job(program: Program, files: tuple[tuple[str, str], ...], steps: tuple[Step, ...]) -> Job:
    return Job(launcher="exec", files=(*program.files, *files), steps=steps, begins=False)
