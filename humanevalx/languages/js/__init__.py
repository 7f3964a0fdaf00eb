"""JavaScript: every sample is a plain node process."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from humanevalx.extract import as_it_is
from humanevalx.language import Choices, Cleaned, Extraction, Separating, Toolchain, digest_of, separated
from humanevalx.language import bare as bare
from humanevalx.language import start as start
from humanevalx.language import unoffered as unoffered
from humanevalx.languages.js import cleaning, separate
from humanevalx.records import Problem, Program, Separate
from humanevalx.sandbox.base import ENVIRONMENT, FOREVER_S, RUNNERS, Job, Launcher, Limits, Mount, Request, Server, Step

name = "js"
title = "JavaScript"
prefix = "JavaScript"
aliases = ("node", "ecmascript")
tag = "// language: JavaScript"
# node reserves far more than it uses: its private memory is capped above the limit, so that the limit is what acts.
limits = Limits(memory_mib=1024, data_mib=1024 + 512)

_JUDGE = f"{name}-judge"
_JUDGING = Limits(cpu_s=FOREVER_S, wall_s=FOREVER_S, memory_mib=1024, data_mib=1024 + 512)
_MINIMUM = 16
# No flags that change what V8 compiles (--random-seed is one): it would refuse its own code cache, which costs more
# than all the rest of ours.
_FLAGS = ("--v8-pool-size=0", "--no-warnings")
# V8's heap may grow to a quarter of the machine's memory by itself, up to 2 GiB at least: far enough for the default
# limit where there is this much.
_ROOMY_MIB = 8192
_OWN_HEAP_MIB = 2000
_ENV = (
    *ENVIRONMENT,
    ("NODE_PATH", f"{RUNNERS}/js/modules"),
    ("UV_THREADPOOL_SIZE", "4"),
)


def clean(problem: Problem, code: str, form: str, extraction: Extraction) -> Cleaned:
    """See Language.clean. The reference scorer changes nothing."""
    given = as_it_is(problem.prompt, code, form, extraction)
    if given is not None:
        return given
    return cleaning.clean(problem, code, form, {name, "javascript", *aliases})


def program(problem: Problem, cleaned: Cleaned) -> Program:
    """See Language.program."""
    files = {"solution.js": cleaned.text, "test.js": problem.test}
    return Program(language=name, files=tuple(files.items()), code=cleaned.text, digest=digest_of(name, files))


def job(program: Program, toolchain: Toolchain, limits: Limits) -> Job:
    """See Language.job."""
    return Job(
        launcher=toolchain.launchers[0].name,
        files=program.files,
        steps=(Step(argv=(toolchain.path, *_flags(limits), f"{RUNNERS}/js/run.js"), env=_ENV, limits=limits),),
    )


def _flags(limits: Limits) -> tuple[str, ...]:
    """The heap must be able to grow past the limit, so that it is the wall that acts, for everybody alike."""
    heap = limits.memory_mib * 3 // 2
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 20
    if heap <= _OWN_HEAP_MIB and machine >= _ROOMY_MIB:
        return _FLAGS
    return (*_FLAGS, f"--max-old-space-size={heap}")


def _reason(problem: Problem) -> str:
    return separate.entry(problem).reason or ""


def _separate(problem: Problem, cleaned: Cleaned) -> Separate | None:
    if _reason(problem):
        return None
    return separated(name, separate.candidate_files(problem, cleaned.text), separate.judge_files(problem))


def _separate_job(program: Program, toolchain: Toolchain, limits: Limits) -> Job | None:
    if program.separate is None or not toolchain.judges:
        return None
    tests = program.separate.tests
    argv = separate.candidate_argv(dict(tests)["entry"], toolchain.path, _flags(limits))
    return Job(
        launcher=toolchain.launchers[0].name,
        files=program.separate.files,
        steps=(Step(argv=argv, env=_ENV, limits=limits),),
        judge=Request(server=_JUDGE, key=program.separate.key, files=tests),
    )


separating: Separating = Separating(reason=_reason, program=_separate, job=_separate_job)


def probe(choices: Choices) -> Toolchain:  # noqa: ARG001 - nothing to choose here
    """See Language.probe."""
    found = shutil.which("node") or shutil.which("nodejs")
    if found is None:
        return Toolchain(missing="node is missing: `apt-get install nodejs`")
    node = Path(found).resolve()
    try:
        shown = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        return Toolchain(path=str(node), missing=f"{node} can't be used: {error}")
    version = shown.stdout.strip().removeprefix("v")
    major = version.split(".")[0]
    if not major.isdigit() or int(major) < _MINIMUM:
        return Toolchain(path=str(node), version=version, missing=f"{node} is too old: node {_MINIMUM} or later")
    # bin/node stands in a prefix of its own outside /usr (a tarball, a version manager).
    home = node.parent.parent
    return Toolchain(
        version=version,
        major=major,
        path=str(node),
        launchers=(Launcher(name="exec", argv=()),),
        judges=(Server(name=_JUDGE, argv=separate.server_argv(str(node), _flags(limits)), env=_ENV, limits=_JUDGING),),
        mounts=(Mount(source=home, target=str(home)),),
    )


def ready(toolchain: Toolchain, choices: Choices) -> Toolchain:  # noqa: ARG001 - nothing to build
    """See Language.ready."""
    return toolchain
