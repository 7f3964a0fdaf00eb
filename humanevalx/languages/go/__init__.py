"""Go: compiled, vetted and linked by the tools themselves, with archives that were built once; or by `go test`."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

from humanevalx import cache, scan
from humanevalx.errors import OurError
from humanevalx.extract import as_it_is
from humanevalx.language import Choices, Cleaned, Extraction, Separating, Toolchain, digest_of
from humanevalx.languages.go import archives
from humanevalx.languages.go import source as go_source
from humanevalx.languages.go.source import LEXIS
from humanevalx.records import Problem, Program
from humanevalx.resources import data_dir
from humanevalx.sandbox.base import ENVIRONMENT, RUNNERS, WORK, Job, Launcher, Limits, Mount, Step

name = "go"
title = "Go"
prefix = "Go"
aliases = ("golang",)
# The heap is mapped ahead of its use: private memory is capped above the limit, so that the limit is what acts.
limits = Limits(data_mib=512 + 512)
separating: Separating | None = None

_MINIMUM = (1, 18)
_PLACES = ("/usr/local/go/bin/go", "/usr/lib/go/bin/go", "/snap/go/current/bin/go")
_COMPILING = Limits(cpu_s=30.0, wall_s=90.0, memory_mib=2048, data_mib=None, processes=256, open_files=512, file_mib=64)
_COMPILE = ("-o", "hx.a", "-p", "main", "-complete", "-pack", "-c=1", "-dwarf=false", f"-lang={archives.LANG}")
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
# The same on every machine. Two threads: goroutines run in parallel, and CPU time stays what one program needs.
_RUN_ENV = (
    *ENVIRONMENT,
    ("GOMAXPROCS", "2"),
)
_JUDGED = """package main

import hxjudge "github.com/stretchr/testify/judge"

func init() {
%s}
"""
_MAIN = "\nfunc main() {}\n"
#: What starts the tests. The last file: its init runs when everything of the sample's is initialised. A main function
#: may be the sample's, as under go test, where nobody calls it.
_ALONE = """package main

import hxjudge "github.com/stretchr/testify/judge"

func init() { hxjudge.Run(hxjudge.Alone) }
"""
_ENTRIES = {
    "light": _ALONE,
    "small": _ALONE,
    "real": """package main

import (
	"testing"
	"testing/internal/testdeps"

	hxjudge "github.com/stretchr/testify/judge"
)

func init() {
	hxjudge.Run(testing.MainStart(testdeps.TestDeps{}, hxjudge.Tests(), nil, nil, nil).Run)
}
""",
    "plain": """package main

import (
	"testing"

	hxjudge "github.com/stretchr/testify/judge"
)

func TestMain(m *testing.M) { hxjudge.Run(m.Run) }

func TestHumanevalxJudged(t *testing.T) { hxjudge.Each(t) }
""",
}
_REFUSED = (
    (r"^[ \t]*//go:embed\b", "//go:embed"),
    (r"^[ \t]*//go:linkname\b", "//go:linkname"),
    (r"^[ \t]*//go:cgo_", "cgo"),
    (r'^[ \t]*(?:import\b[ \t]*)?["`]C["`]', "cgo"),
    (r"\bfunc[ \t]+TestMain\b", "TestMain"),
    (r"\btesting/internal\b", "testing/internal"),
    (rf"\b{re.escape(archives.MODULE)}/(?!assert\b)", "the judge's own packages"),
)
# The tests' expected values are written with these words.
_REDEFINED = re.compile(
    r"\b(?:true|false|nil)\b(?:[ \t]*,[ \t]*\w+){0,9}[ \t]*(?::=|=[^=])"
    r"|\b(?:const|var|func|type)\s+(?:true|false|nil)\b"
)

# What is expected is a literal of a plain type (text is blank by then), or a flat list of such.
_PLAIN = r"bool|int|float64|string"
_PLAIN_ASSERTION = re.compile(
    rf"\bassert\.Equal\(\s*(?:(?:-?\d[\d.]*(?:e[+-]?\d+)?|true|false|nil)?\s*,|\[2?\](?:{_PLAIN})\{{[^{{}}]*\}}\s*,)"
)
_OWN_PLAIN = re.compile(rf"\b(?:type|func|var|const)\s+(?:{_PLAIN})\b|^[ \t]*(?:{_PLAIN})[ \t]+[=\w]", re.MULTILINE)

# Vet is left out where none of the checks that `go test` asks for can find anything. These are the checks that the rule
# knows; packages that none of them looks at; and what the others look at.
_CHECKS = {
    *("-atomic", "-bool", "-buildtags", "-directive", "-errorsas", "-ifaceassert"),
    *("-nilfunc", "-printf", "-slog", "-stringintconv", "-tests"),
}
_UNCHECKED = {
    *("bytes", "container/heap", "container/list", "crypto/md5", "math", "math/big", "math/bits", "math/cmplx"),
    *("math/rand", "regexp", "sort", "strconv", "strings", "testing", "time", "unicode", "unicode/utf8"),
    f"{archives.MODULE}/assert",
}
_CHECKED = re.compile(r"&&|\|\||\bnil\b|\.\s*\(|\bstring\b[\s)]*\(|\btype\b|\bfunc\s+(?:Benchmark|Example|Fuzz)")
_DIRECTIVE = re.compile(r"//\s*(?:go:|\+build)")


def clean(problem: Problem, code: str, form: str, extraction: Extraction) -> Cleaned:
    """See Language.clean. The reference scorer changes nothing."""
    given = as_it_is(problem.prompt, code, form, extraction)
    if given is not None:
        return given
    return go_source.clean(problem, code, form, {name, *aliases})


def program(problem: Problem, cleaned: Cleaned) -> Program:
    """See Language.program."""
    how = "assert" if re.search(r"\bassert\b", problem.test) else "plain"
    tests = re.findall(r"^func (Test\w*)\(\w+ \*testing\.T\)", scan.blank(problem.test, LEXIS), re.MULTILINE)
    expected = "".join(f'\thxjudge.Expect("{test}", "{how}", {test})\n' for test in tests)
    files = {
        "main_test.go": go_source.assemble(problem, cleaned),
        "judged_test.go": _JUDGED % (expected or "\t_ = hxjudge.Tests\n"),
    }
    return Program(language=name, files=tuple(files.items()), code=cleaned.text, digest=digest_of(name, files))


def job(program: Program, toolchain: Toolchain, limits: Limits) -> Job:
    """See Language.job."""
    source = dict(program.files)["main_test.go"]
    blanked = scan.blank(source, LEXIS)
    refused = _refused(source, blanked)
    data = dict(toolchain.data)
    if refused:
        return _job(program, (), (_compile(("/bin/sh", "-c", 'echo "$0"; exit 1', refused)),))
    if toolchain.plain or _imports_one_of(source, json.loads(data["settings"])["large"]):
        return _plain_job(program, toolchain, limits)
    settings = json.loads(data["settings"])
    kind = _kind(blanked)
    configured = f"{archives.INSIDE}/{kind}"
    tools = data["tools"]
    entry = _ENTRIES[kind] + ("" if re.search(r"\bfunc\s+main\s*[(\[]", blanked) else _MAIN)
    files = ("main_test.go", "judged_test.go", "entry_test.go")
    link = (f"{tools}/link", *archives.link_flags(settings["link"]), "-importcfg", f"{configured}/link.cfg", "hx.a")
    if _vet_may_object(source, blanked, settings["vet"]):
        # One step for both: making a step costs as much as vet itself.
        vet = (f"{tools}/vet", *settings["vet"], f"{configured}/vet.cfg")
        link = ("/bin/sh", "-c", f"{shlex.join(vet)} && exec {shlex.join(link)}")
    steps = (
        _compile((f"{tools}/compile", *_COMPILE, "-importcfg", f"{configured}/compile.cfg", *files)),
        _compile(link),
        Step(argv=(f"{WORK}/hx",), env=_RUN_ENV, limits=limits),
    )
    return _job(program, (("entry_test.go", entry),), steps)


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
        launchers=(Launcher(name="exec", argv=()),),
        mounts=(Mount(source=Path(root).resolve(), target=root),),
    )


def ready(toolchain: Toolchain, choices: Choices) -> Toolchain:  # noqa: ARG001 - the toolchain says what was chosen
    """See Language.ready."""
    data = dict(toolchain.data)
    sources = sorted(path for path in (data_dir("runners") / "go").rglob("*") if path.is_file())
    own = [*sources, Path(__file__), Path(archives.__file__)]
    entries = {kind: _ENTRIES[kind] + _MAIN for kind in archives.KINDS}
    compiler = (Path(data["tools"]) / "compile").resolve()
    stamp = f"{compiler.stat().st_size} {compiler.stat().st_mtime_ns}" if compiler.is_file() else ""
    key = cache.key(toolchain.version, data["root"], stamp, WORK, files=own)
    try:
        folder = cache.built(
            name, key, lambda home: archives.build(home, toolchain.path, data["tools"], entries, _COMPILE)
        )
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
    # What is not in the cache is built into a copy of links, which the program's folder may hold.
    home = f"{WORK}/home"
    env = (*archives.environment(f"{home}/cache", home).items(), ("GOMAXPROCS", "2"))
    steps = (
        Step(
            argv=("/bin/cp", "-rs", f"{archives.INSIDE}/gocache", f"{home}/cache"),
            env=env,
            limits=_COMPILING,
            compile=True,
        ),
        Step(
            argv=(toolchain.path, "test", *archives.FLAGS, "-exec=/bin/true", "-o", "hx", "."),
            env=env,
            limits=_COMPILING,
            compile=True,
        ),
        Step(argv=(f"{WORK}/hx", "-test.run=^TestHumanevalxJudged$"), env=_RUN_ENV, limits=limits),
    )
    files = (
        ("go.mod", archives.GO_MOD % f"{RUNNERS}/go"),
        ("entry_test.go", _ENTRIES["plain"]),
        ("home/README", "what go test writes\n"),
    )
    return _job(program, files, steps)


def _compile(argv: tuple[str, ...]) -> Step:
    return Step(argv=argv, env=_TOOL_ENV, limits=_COMPILING, compile=True)


def _job(program: Program, files: tuple[tuple[str, str], ...], steps: tuple[Step, ...]) -> Job:
    return Job(launcher="exec", files=(*program.files, *files), steps=steps, begins=False)


def _refused(source: str, blanked: str) -> str:
    """Why a program is not compiled at all, or nothing."""
    for pattern, what in _REFUSED:
        text = blanked if what == "TestMain" else source
        if re.search(pattern, text, re.MULTILINE):
            return f"error: {what} is not allowed in a sample"
    if _REDEFINED.search(blanked):
        return "error: true, false and nil may not be redefined"
    return ""


def _imports_one_of(source: str, large: list[str]) -> bool:
    imports, _ = go_source.split_imports(source)
    return any(one.path in large for one in imports)


def _kind(blanked: str) -> str:
    """The least that a program has to be linked with."""
    mentions = len(re.findall(r"\btesting\b", blanked))
    functions = re.findall(r"^func Test\w*\((\w+) \*testing\.T\)", blanked, re.MULTILINE)
    names = "|".join({re.escape(function) for function in functions}) or "t"
    tests = blanked[match.start() :] if (match := re.search(r"^func Test", blanked, re.MULTILINE)) else ""
    handed_on = len(re.findall(rf"^func Test\w*\((?:{names}) |\bassert\.\w+\((?:{names})[,)]", tests, re.MULTILINE))
    used = len(re.findall(rf"\b(?:{names})\b", tests))
    # The parameter is all that there is of the testing package, and it is only handed on.
    if mentions != len(functions) or used > handed_on:
        return "real"
    asserts = len(re.findall(r"\bassert\.(?!New\()", blanked))
    return "light" if asserts == len(_PLAIN_ASSERTION.findall(blanked)) and not _OWN_PLAIN.search(blanked) else "small"


def _vet_may_object(source: str, blanked: str, checks: list[str]) -> bool:
    imports, _ = go_source.split_imports(source)
    tests = re.findall(r"\bfunc\s+(Test\w*)", blanked)
    return not (
        _CHECKS.issuperset(checks)
        and _UNCHECKED.issuperset(one.path for one in imports)
        and len(tests) == 1
        and not _CHECKED.search(blanked)
        and not _DIRECTIVE.search(source)
    )
