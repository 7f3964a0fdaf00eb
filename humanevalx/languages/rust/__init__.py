"""Rust: one compiler process a sample, without cargo; the tests are run by a crate of ours instead of libtest.

The fast way has the compiler write an object file and the linker called directly, against the shared standard library.
Whatever that linker refuses is linked by the compiler, as the plain way does with everything.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from humanevalx import cache
from humanevalx.errors import OurError, SandboxBroken
from humanevalx.extract import as_it_is
from humanevalx.language import Choices, Cleaned, Extraction, Separating, Toolchain, digest_of, judge_key, separated
from humanevalx.language import unoffered as unoffered
from humanevalx.languages.rust import assembly, build, cleaning, separate
from humanevalx.languages.rust.build import Tools
from humanevalx.records import Problem, Program, Separate
from humanevalx.resources import data_dir
from humanevalx.sandbox.base import ENVIRONMENT, RUNNERS, WORK, Job, Launcher, Limits, Mount, Request, Step

name = "rust"
title = "Rust"
prefix = "Rust"
aliases = ("rs",)
tag = "// language: Rust"
# A vector that grows asks for twice what it has: private memory is capped well above the limit, which is what acts.
limits = Limits(data_mib=2048)

# Where things are seen inside the wall: the toolchain, if it is not under /usr, and what is in the cache.
_HOME = "/hx/rust"
_CRATES = "/hx/cache/rust"
_REGEX = "/hx/cache/rust-regex"
_COMPILE = Limits(cpu_s=30, wall_s=90, memory_mib=2048, data_mib=None, file_mib=64)
_ENV = (
    *ENVIRONMENT,
    # Where it is set, every failing program pays for reading its debugging information.
    ("RUST_BACKTRACE", "0"),
)
_MINIMUM = (1, 63)
_REGEX_VERSION = r'name = "regex"\nversion = "(.*)"'


def start(problem: Problem) -> str:
    """See Language.start. The description stands behind the declaration."""
    return problem.declaration + problem.prompt


def bare(problem: Problem) -> Problem:
    """See Language.bare."""
    return replace(problem, prompt="")


def clean(problem: Problem, code: str, form: str, extraction: Extraction) -> Cleaned:
    """See Language.clean. The reference scorer changes nothing."""
    given = as_it_is(problem.declaration + problem.prompt, code, form, extraction)
    if given is not None:
        return given
    return cleaning.clean(problem, code, form, {name, *aliases})


def program(problem: Problem, cleaned: Cleaned) -> Program:
    """See Language.program. What the two parts become depends on the toolchain, see `job`."""
    files = {"solution.rs": cleaned.text, "test.rs": problem.test}
    return Program(language=name, files=tuple(files.items()), code=cleaned.text, digest=digest_of(name, files))


def job(program: Program, toolchain: Toolchain, limits: Limits) -> Job:
    """See Language.job. Raises SandboxBroken if the program uses a crate that this machine lacks."""
    files = dict(program.files)
    solution, test = files["solution.rs"], files["test.rs"]
    data = dict(toolchain.data)
    regex = _regex(data, solution + test)
    tools = Tools.from_json(data["tools"])
    arguments: tuple[str, ...] = ()
    if toolchain.plain:
        text, arguments = assembly.plain(solution, test)
        commands = build.plain_commands(tools, regex=regex, sources=f"{RUNNERS}/rust")
    else:
        text = assembly.fast(solution, test)
        own_link = assembly.needs_own_link(solution)
        commands = [build.fast_command(tools, regex=regex, own_link=own_link)]
    return Job(
        launcher=toolchain.launchers[0].name,
        files=(("main.rs", text),),
        steps=_steps(commands, limits, *arguments),
        begins=False,  # what a program does before its main comes before anything of ours
    )


def _regex(data: Mapping[str, str], code: str) -> str | None:
    """The library of the crate regex if the code uses it. Raises SandboxBroken if this machine lacks it."""
    if not assembly.uses_regex(code):
        return None
    if "regex" not in data:
        raise SandboxBroken(
            "the program uses the crate regex, which this machine lacks: "
            "`apt-get install cargo librust-regex+default-dev`, or run once where cargo reaches crates.io"
        )
    return data["regex"]


def _steps(commands: Iterable[Sequence[str]], limits: Limits, *arguments: str) -> tuple[Step, ...]:
    return (
        *(Step(argv=tuple(command), env=_ENV, limits=_COMPILE, compile=True) for command in commands),
        Step(argv=(f"{WORK}/program", *arguments), env=_ENV, limits=limits),
    )


def _reason(problem: Problem) -> str:
    return separate.stubs(problem)[1]


def _separate(problem: Problem, cleaned: Cleaned) -> Separate | None:
    if _reason(problem):
        return None
    return separated(name, separate.candidate_files(problem, cleaned.text), separate.judge_parts(problem))


def _separate_job(program: Program, toolchain: Toolchain, limits: Limits) -> Job | None:
    if program.separate is None:
        return None
    data = dict(toolchain.data)
    tools = Tools.from_json(data["tools"])
    files = dict(program.separate.files)
    tests, arguments = separate.judge_files(dict(program.separate.tests), plain=toolchain.plain)
    regex, judge_regex = (_regex(data, source[separate.SOURCE]) for source in (files, tests))
    if toolchain.plain:
        sources = f"{RUNNERS}/rust"
        commands = separate.plain_commands(tools, regex, sources, judge=False)
        judge_commands = separate.plain_commands(tools, judge_regex, sources, judge=True)
    else:
        commands = [separate.candidate_command(files, tools, regex)]
        judge_commands = [separate.judge_command(tools, judge_regex)]
    return Job(
        launcher=toolchain.launchers[0].name,
        files=program.separate.files,
        steps=_steps(commands, limits),
        begins=False,
        judge=Request(
            key=judge_key(program.separate, toolchain),
            files=tuple(tests.items()),
            steps=_steps(judge_commands, limits, *arguments),
        ),
    )


separating: Separating = Separating(reason=_reason, program=_separate, job=_separate_job)


def probe(choices: Choices) -> Toolchain:  # noqa: ARG001 - nothing to choose here
    """See Language.probe."""
    found = shutil.which("rustc")
    if found is None:
        return Toolchain(missing="rustc is missing: `apt-get install rustc`, or https://rustup.rs")
    try:
        # From the root: a folder's own choice of a toolchain is none of ours.
        root = Path(_said([found, "--print", "sysroot"])).resolve()
        rustc = root / "bin" / "rustc"
        said = _said([str(rustc), "-vV"])
    except (OSError, subprocess.SubprocessError) as error:
        return Toolchain(path=found, missing=f"{found} can't be used: {error}")
    facts = dict(re.findall(r"^([\w -]+): (.*)$", said, re.MULTILINE))
    version = facts.get("release", "")
    numbers = re.match(r"(\d+)\.(\d+)", version)
    if numbers is None or (int(numbers[1]), int(numbers[2])) < _MINIMUM:
        return Toolchain(
            path=str(rustc), version=version, missing=f"{rustc} is too old: samples need Rust 1.63 or later"
        )
    if shutil.which("cc") is None:
        return Toolchain(
            path=str(rustc), version=version, missing="cc, which links programs, is missing: `apt-get install gcc`"
        )
    system = root.is_relative_to("/usr")
    tools = Tools(root=str(root) if system else _HOME, host=facts.get("host", ""), release=int(numbers[2]))
    return Toolchain(
        version=version,
        major=f"{numbers[0]} with our own rand",
        path=str(rustc),
        notes=("rand 0.4 and md5 of our own",),
        data=(("compiler", said), ("tools", tools.to_json())),
        walled=True,
        launchers=(Launcher(name="exec", argv=()),),
        mounts=() if system else (Mount(source=root, target=_HOME),),
    )


def ready(toolchain: Toolchain, choices: Choices) -> Toolchain:
    """See Language.ready."""
    inside = Tools.from_json(dict(toolchain.data)["tools"])
    here = replace(inside, root=str(Path(toolchain.path).parent.parent))
    toolchain = _with_regex(toolchain, here)
    if choices.plain:
        return replace(toolchain, plain=True)
    sources = data_dir("runners") / "rust"
    how = [Path(__file__).with_name(name) for name in ("build.py", "assembly.py")]
    refusal = "no linker"
    try:
        for tools in build.linkers(here):
            key = cache.key(_identity(toolchain), tools.to_json(), files=(*sources.glob("*.rs"), *how))
            try:
                folder = cache.built("rust", key, partial(build.build_crates, tools, sources))
            except OurError as error:
                refusal = str(error)
                continue
            ours = replace(tools, root=inside.root, crates=_CRATES).to_json()
            return replace(
                toolchain,
                data=(*(pair for pair in toolchain.data if pair[0] != "tools"), ("tools", ours)),
                mounts=(*toolchain.mounts, Mount(source=folder, target=_CRATES)),
            )
    except OurError as error:
        refusal = str(error)
    return replace(
        toolchain, plain=True, notes=(*toolchain.notes, f"rustc --test, since the fast way failed: {refusal}")
    )


def _with_regex(toolchain: Toolchain, here: Tools) -> Toolchain:
    recipe = data_dir("runners") / "rust" / "regex"
    try:
        key = cache.key(_identity(toolchain), files=recipe.iterdir())
        folder = cache.built("rust-regex", key, partial(build.build_regex, here, recipe))
        library = min(folder.glob("libregex-*.rlib"))
        lock = folder.joinpath("Cargo.lock").read_text()
    except (OurError, OSError, ValueError) as error:
        return replace(toolchain, notes=(*toolchain.notes, f"without the crate regex: {error}"))
    return replace(
        toolchain,
        notes=(*toolchain.notes, f"regex {''.join(re.findall(_REGEX_VERSION, lock))}"),
        data=(*toolchain.data, ("regex", f"{_REGEX}/{library.name}")),
        mounts=(*toolchain.mounts, Mount(source=folder, target=_REGEX)),
    )


def _identity(toolchain: Toolchain) -> str:
    """Names the compiler: what it says of itself, and where it is."""
    return f"{toolchain.path} {dict(toolchain.data)['compiler']}"


def _said(command: list[str]) -> str:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("RUSTC_")}
    shown = subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        cwd="/",
        env=environment,
        stdin=subprocess.DEVNULL,
    )
    return shown.stdout.strip()
