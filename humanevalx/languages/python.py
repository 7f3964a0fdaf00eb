"""Python: samples are forked from a warm interpreter of the harness's own version."""

from __future__ import annotations

import ast
import builtins
import functools
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from humanevalx.extract import before_fence, behind, normal_newlines, unfenced
from humanevalx.language import Choices, Cleaned, Extraction, Separating, Toolchain, digest_of, separated
from humanevalx.language import bare as bare
from humanevalx.language import start as start
from humanevalx.language import unoffered as unoffered
from humanevalx.records import Problem, Program, Separate
from humanevalx.sandbox.base import ENVIRONMENT, FOREVER_S, RUNNERS, Job, Launcher, Limits, Mount, Request, Server, Step

name = "python"
title = "Python"
prefix = "Python"
aliases = ("python3", "py")
tag = "# language: Python"
# Address space beyond private memory: shared mappings, numpy's libraries.
limits = Limits(address_mib=512 + 1024)

_SITE = "/hx/site"
_FLAGS = ("-s", "-S", "-B", "-X", "utf8")
#: The same for every sample on every machine. One thread for numpy's BLAS, before anything forks.
_ENV = (
    *ENVIRONMENT,
    ("PYTHONHASHSEED", "0"),
    ("PYTHONDONTWRITEBYTECODE", "1"),
    ("OPENBLAS_NUM_THREADS", "1"),
    ("OMP_NUM_THREADS", "1"),
    ("MKL_NUM_THREADS", "1"),
    ("NUMEXPR_NUM_THREADS", "1"),
)
_JUDGE = f"{name}-judge"
_JUDGING = Limits(cpu_s=FOREVER_S, wall_s=FOREVER_S, memory_mib=1024, data_mib=1024, address_mib=2048)
_MINIMUM = (3, 9)
_NUMPY = re.compile(r"\b(?:np|numpy)\b")
# A parser on the host is not for texts made to break it: some versions of Python crash on very long expressions.
_LONGEST_PARSED = 100_000
# Chatter that is longer is not searched through: every try parses.
_MOST_TRIES = 50
_TABS = re.compile(r"^[ ]*\t[ \t]*", re.MULTILINE)
_CHECK = re.compile(r"(\bdef[ \t]+)?\bcheck\b")
_DEFINED = re.compile(r"(?:async[ \t]+)?def\b|class\b")
_DECLARED = re.compile(r"^(?:async[ \t]+)?def[ \t]+(\w+)", re.MULTILINE)


@functools.lru_cache(maxsize=1024)  # asked several times for every sample of a problem
def entry_point(problem: Problem) -> str | None:
    """The function under test: the last one that the prompt declares."""
    names = _DECLARED.findall(problem.prompt)
    return names[-1] if names else None


def clean(problem: Problem, code: str, form: str, extraction: Extraction) -> Cleaned:
    """See Language.clean."""
    if extraction is Extraction.REFERENCE:
        return Cleaned(prefix=problem.prompt, code=_cut_unindented(code), rules=("cut",))
    if extraction is Extraction.NONE:
        return Cleaned(prefix="" if form == "solution" else problem.prompt, code=code)
    rules: list[str] = []
    wanted = entry_point(problem)
    code = normal_newlines(code)
    special = before_fence(code) != code or (wanted is not None and _declares(code, wanted))
    if form != "solution" and special and _continues(problem, code):
        # What comes behind the body is no second answer: a closing fence, chatter, the same function once more.
        whole = before_fence(code)
        cut = _cut_unindented(whole)
        cut += _helpers_behind(problem, cut, whole[len(cut) :])
        return Cleaned(prefix=problem.prompt, code=cut, rules=("cut",) if cut != code else ())
    code = unfenced(code, {name, *aliases}, wanted, rules, lambda text: wanted is not None and _declares(text, wanted))
    rest = behind(code, problem.prompt)
    if rest is not None:
        rules.append("prompt")
        code = rest
    elif form == "solution" or (wanted and _declares(code, wanted)):
        # The sample brings the function itself; what the prompt has above it (imports, helpers) stays in reach.
        rules.append("signature")
        return Cleaned(prefix=_above_entry(problem, wanted), code=_cut_tail(code, wanted, rules), rules=tuple(rules))
    cut = _cut_unindented(code)
    if cut != code:
        cut += _helpers_behind(problem, cut, code[len(cut) :])
        rules.extend(["cut"] if cut.split() != code.split() else [])
    spaced = _TABS.sub(lambda match: match[0].expandtabs(4), cut)
    if spaced != cut and _parse(problem.prompt + cut) is None and _parse(problem.prompt + spaced) is not None:
        # The prompt is indented by spaces, which Python lets nobody mix with tabs.
        rules.append("tabs")
        cut = spaced
    return Cleaned(prefix=problem.prompt, code=cut, rules=tuple(rules))


@functools.lru_cache(maxsize=1024)
def _tests(problem: Problem) -> str:
    """The tests. Those of the original HumanEval define a `check` and leave it to the scorer to call that."""
    wanted = entry_point(problem)
    if wanted is None or _CHECK.findall(problem.test) != ["def "]:
        return problem.test
    return f"{problem.test}\n\ncheck({wanted})\n"


def program(problem: Problem, cleaned: Cleaned) -> Program:
    """See Language.program. The import helper of the reference scripts is the warm interpreter's prologue."""
    files = {"solution.py": cleaned.text, "test.py": _tests(problem)}
    return Program(language=name, files=tuple(files.items()), code=cleaned.text, digest=digest_of(name, files))


def job(program: Program, toolchain: Toolchain, limits: Limits) -> Job:
    """See Language.job."""
    warm = toolchain.launchers[-1] if any(_NUMPY.search(text) for _, text in program.files) else toolchain.launchers[0]
    return Job(launcher=warm.name, files=program.files, steps=(Step(limits=limits),))


def _reason(problem: Problem) -> str:
    return "" if entry_point(problem) else "its declaration ends with no function"


def _separate(problem: Problem, cleaned: Cleaned) -> Separate | None:
    wanted = entry_point(problem)
    if wanted is None:
        return None
    # What is declared above the function under test is the tests' too. Cut, not parsed: not every declaration parses.
    above = problem.declaration.rpartition(f"def {wanted}")[0]
    tests = {"test.py": _tests(problem), "helpers.py": above, "entry": wanted}
    return separated(name, {"solution.py": cleaned.text, "entry": wanted}, tests)


def _separate_job(program: Program, toolchain: Toolchain, limits: Limits) -> Job | None:
    if program.separate is None or not toolchain.judges:
        return None
    request = Request(server=_JUDGE, key=program.separate.key, files=program.separate.tests)
    return replace(job(program, toolchain, limits), files=program.separate.files, judge=request)


separating: Separating = Separating(reason=_reason, program=_separate, job=_separate_job)


def probe(choices: Choices) -> Toolchain:
    """See Language.probe."""
    python = choices.python or sys.executable
    facts = _facts(python) if choices.python else _own_facts()
    if isinstance(facts, str):
        return Toolchain(path=python, missing=facts)
    version = ".".join(map(str, facts.version))
    if facts.version[:2] < _MINIMUM:
        return Toolchain(path=python, version=version, missing=f"{python} is too old: samples need Python 3.9 or later")
    mounts = [Mount(source=Path(facts.prefix), target=facts.prefix)]
    notes = []
    if facts.numpy:
        folder = Path(facts.numpy)
        # numpy alone, not its neighbours: a sample sees no other package of this environment.
        parts = (folder, folder.parent / "numpy.libs")
        mounts += [Mount(source=part, target=f"{_SITE}/{part.name}") for part in parts if part.is_dir()]
        notes.append(f"numpy {facts.numpy_version}")
    else:
        notes.append("without numpy")
    warm = Launcher(name=name, argv=(facts.executable, *_FLAGS), env=_ENV, warm=f"{RUNNERS}/python/warm.py", path=())
    launchers = [warm]
    if facts.numpy:
        # A fork of an interpreter that has numpy loaded costs a fifth more: programs that don't name it are forked from
        # one that has not, where it can still be imported.
        launchers = [
            replace(warm, late_path=(_SITE,)),
            replace(warm, name=f"{name}-numpy", path=(_SITE,), eager=False),
        ]
    return Toolchain(
        version=version,
        major=".".join(version.split(".")[:2]),
        path=facts.executable,
        notes=tuple(notes),
        launchers=tuple(launchers),
        judges=(_judge(facts),),
        mounts=tuple(mounts),
    )


def _judge(facts: _Facts) -> Server:
    site = (_SITE,) if facts.numpy else ()
    argv = (facts.executable, *_FLAGS, f"{RUNNERS}/python/judge.py", *site)
    return Server(name=_JUDGE, argv=argv, env=_ENV, limits=_JUDGING)


def ready(toolchain: Toolchain, choices: Choices) -> Toolchain:  # noqa: ARG001 - nothing to build
    """See Language.ready."""
    return toolchain


# Run in the interpreter that is to run the samples.
_ASK = """
import json, os, sys
from importlib.util import find_spec
spec = find_spec("numpy")
numpy = os.path.dirname(spec.origin) if spec and spec.origin else None
version = None
if numpy:
    from importlib import metadata
    version = metadata.version("numpy")
print(json.dumps({"version": sys.version_info[:3], "executable": os.path.realpath(sys.executable),
    "prefix": sys.base_prefix, "numpy": numpy, "numpy_version": version}))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    version: tuple[int, ...]
    executable: str
    prefix: str
    numpy: str | None
    numpy_version: str | None


def _facts(python: str) -> _Facts | str:
    try:
        shown = subprocess.run([python, "-c", _ASK], capture_output=True, text=True, timeout=60, check=True, cwd="/")
        found = json.loads(shown.stdout)
        return _Facts(**{**found, "version": tuple(found["version"])})
    except (OSError, subprocess.SubprocessError, ValueError, TypeError, KeyError) as error:
        return f"{python} can't be used to run samples: {error}"


def _own_facts() -> _Facts:
    # The same answers without starting an interpreter, and without importing numpy.
    from importlib import metadata  # only where toolchains are probed

    spec = find_spec("numpy")
    origin = spec.origin if spec else None
    return _Facts(
        version=tuple(sys.version_info[:3]),
        executable=os.path.realpath(sys.executable),
        prefix=sys.base_prefix,
        numpy=str(Path(origin).parent) if origin else None,
        numpy_version=metadata.version("numpy") if origin else None,
    )


def _declares(code: str, wanted: str) -> bool:
    return re.search(rf"^(?:async[ \t]+)?def[ \t]+{wanted}\b", code, re.MULTILINE) is not None


def _continues(problem: Problem, code: str) -> bool:
    """Whether the text begins with a body for the prompt's function."""
    body = _cut_unindented(before_fence(code))
    return bool(body.strip()) and _parse(problem.prompt + body) is not None


def _cut_unindented(code: str) -> str:
    """Everything before the first line that is neither blank nor begins with a space or tab: the reference rule."""
    kept = []
    for line in code.split("\n"):
        if line.strip() and line[0] not in " \t":
            break
        kept.append(line)
    return "\n".join(kept)


def _helpers_behind(problem: Problem, body: str, tail: str) -> str:
    """The functions and classes behind a completion's body that it needs and nothing else defines."""
    tree = _parse(problem.prompt + body)
    if tree is None:
        return ""
    # A later exercise that redefines `max` is none of this one's.
    ours = {*_DECLARED.findall(problem.prompt), *dir(builtins)}
    found = {name: text for name, text in _definitions(tail) if name not in ours}
    kept: list[str] = []
    todo = _free_names(tree)
    while needed := [name for name in found if name in todo]:
        texts = [found.pop(name) for name in needed]
        kept += texts
        todo = {name for text in texts for name in _free_names(ast.parse(text))}
    return "".join(f"\n\n{text}" for text in kept)


def _definitions(tail: str) -> Iterator[tuple[str, str]]:
    """Functions and classes of a text's top level, each of which parses alone."""
    above = ""
    for block in re.split(r"^(?=[^\s#)\]}])", tail[:_LONGEST_PARSED], flags=re.MULTILINE):
        if block.startswith("@"):
            above += block
            continue
        text, above = above + block, ""
        tree = _parse(text) if _DEFINED.match(block) else None
        match tree and tree.body:
            case [ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name)]:
                yield name, text.rstrip() + "\n"


def _free_names(tree: ast.AST) -> set[str]:
    """Names that are used and nowhere bound."""
    used, bound = set(), set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                used.add(name)
            case ast.Name(id=name) | ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                bound.add(name)
            case ast.alias(name=name, asname=other):
                bound.add(other or name.partition(".")[0])
    return used - bound


def _above_entry(problem: Problem, wanted: str | None) -> str:
    """The part of the prompt above the function under test."""
    found = list(_DECLARED.finditer(problem.prompt))
    if wanted is None or not found:
        return ""
    start = found[-1].start()
    # Decorators belong to the function.
    above = problem.prompt[:start]
    while above.rstrip("\n").rpartition("\n")[2].startswith("@"):
        above = above.rstrip("\n").rpartition("\n")[0] + "\n"
    return above


def _cut_tail(code: str, wanted: str | None, rules: list[str]) -> str:
    """Drops what stands behind the last definition and is run at import: example calls, prints, a main block.

    If the text doesn't parse (chatter below the function, an unfinished last line), the longest run of lines from the
    top that does, and that holds the whole function, is kept.
    """
    tree = _parse(code)
    if tree is None:
        shortened = _longest_parsing(code, wanted)
        if shortened is None:
            return code
        rules.append("chatter")
        code = shortened
        tree = _parse(code)
        assert tree is not None
    last = 0
    for node in tree.body:
        if isinstance(
            node,
            (
                ast.FunctionDef,
                ast.AsyncFunctionDef,
                ast.ClassDef,
                ast.Import,
                ast.ImportFrom,
                ast.Assign,
                ast.AnnAssign,
            ),
        ):
            last = node.end_lineno or last
    lines = code.split("\n")
    if last and any(line.strip() for line in lines[last:]):
        rules.append("tail")
        return "\n".join(lines[:last]) + "\n"
    return code


def _parse(code: str) -> ast.Module | None:
    if len(code) > _LONGEST_PARSED:
        return None
    try:
        return ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _longest_parsing(code: str, wanted: str | None) -> str | None:
    lines = code.split("\n")
    start = next(
        (i for i, line in enumerate(lines) if wanted and re.match(rf"(?:async\s+)?def\s+{wanted}\b", line)),
        None,
    )
    if start is None:
        return None
    # Code that is followed by chatter is a run of blocks, each a line at the margin and what is indented below it.
    edges = [i for i, line in enumerate(lines) if line.strip() and line[0] not in " \t)"] + [len(lines)]
    at = edges.index(start)
    ends = edges[at + 1 : at + 1 + _MOST_TRIES][::-1]
    begins = edges[max(0, at - _MOST_TRIES) : at + 1]
    for first in begins:
        if _parse("\n".join(lines[first : edges[at + 1]]) + "\n") is None:
            continue
        for last in ends:
            candidate = "\n".join(lines[first:last]) + "\n"
            if _parse(candidate) is not None:
                return candidate
    return None
