"""What a Go program has to be compiled, vetted and linked with: told from its text."""

from __future__ import annotations

import functools
import re
import shlex
from collections.abc import Iterable

from humanevalx import scan
from humanevalx.languages.go import archives
from humanevalx.languages.go import source as go_source
from humanevalx.languages.go.source import LEXIS
from humanevalx.resources import data_dir

_JUDGED = """package main

import hxjudge "github.com/stretchr/testify/judge"

func init() {
%s}
"""
MAIN = "\nfunc main() {}\n"
#: What starts the tests. The last file: its init runs when everything of the sample's is initialised. A main function
#: may be the sample's, as under go test, where nobody calls it.
_ALONE = """package main

import hxjudge "github.com/stretchr/testify/judge"

func init() { hxjudge.Run(hxjudge.Alone) }
"""
ENTRIES = {
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


def judged(test: str) -> str:
    """The file that tells the judge package which tests to expect."""
    how = "assert" if re.search(r"\bassert\b", test) else "plain"
    tests = re.findall(r"^func (Test\w*)\(\w+ \*testing\.T\)", scan.blank(test, LEXIS), re.MULTILINE)
    expected = "".join(f'\thxjudge.Expect("{name}", "{how}", {name})\n' for name in tests)
    return _JUDGED % (expected or "\t_ = hxjudge.Tests\n")


def entry(kind: str, blanked: str) -> str:
    """The file that starts the tests."""
    return ENTRIES[kind] + ("" if re.search(r"\bfunc\s+main\s*[(\[]", blanked) else MAIN)


def refused(source: str, blanked: str) -> str:
    """Why a program is not compiled at all, or nothing."""
    for pattern, what in _REFUSED:
        text = blanked if what == "TestMain" else source
        if re.search(pattern, text, re.MULTILINE):
            return f"error: {what} is not allowed in a sample"
    if _REDEFINED.search(blanked):
        return "error: true, false and nil may not be redefined"
    return ""


def refusing(why: str) -> list[str]:
    """A compile command that fails with those words."""
    return ["/bin/sh", "-c", 'echo "$0"; exit 1', why]


def in_turn(*commands: Iterable[str]) -> list[str]:
    """One command that runs these until one fails: to make a step costs more than the shell does."""
    *before, last = map(shlex.join, commands)
    return ["/bin/sh", "-c", " && ".join([*before, f"exec {last}"])]


def unoffered(test: str, setup: str) -> str:
    """What tests use of testify that there isn't here, or nothing."""
    blanked = scan.blank(test, LEXIS)
    packages = {one.path for one in go_source.split_imports(setup + "\n")[0] if one.path.startswith(archives.MODULE)}
    if others := sorted(packages - {f"{archives.MODULE}/assert"}):
        return f"the package {others[0]}, of which there is only assert"
    objects = {"assert", *re.findall(r"\b(\w+)\s*:=\s*assert\.New\(", blanked)}
    used = re.findall(rf"(?<![\w.])(?:{'|'.join(sorted(objects))})\.([A-Z]\w*)", blanked)
    lacking = sorted({*used} - _offered())
    offered = ", ".join(sorted(_offered() - {"Assertions", "New", "PanicTestFunc", "TestingT"}))
    return f"assert.{lacking[0]}; offered are {offered}" if lacking else ""


@functools.cache
def _offered() -> frozenset[str]:
    """What our package assert has."""
    sources = sorted((data_dir("runners") / "go" / "assert").glob("*.go"))
    return frozenset(
        name
        for source in sources
        for name in re.findall(r"^(?:func|type) ([A-Z]\w*)", source.read_text(encoding="utf-8"), re.MULTILINE)
    )


def imports_one_of(source: str, large: list[str]) -> bool:
    imports, _ = go_source.split_imports(source)
    return any(one.path in large for one in imports)


def kind_of(blanked: str) -> str:
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


def vet_may_object(source: str, blanked: str, checks: list[str], *, expected: int = 1) -> bool:
    """Whether vet has to look at a program, which has `expected` tests that are none of the sample's."""
    imports, _ = go_source.split_imports(source)
    tests = re.findall(r"\bfunc\s+(Test\w*)", blanked)
    return not (
        _CHECKS.issuperset(checks)
        and _UNCHECKED.issuperset(one.path for one in imports)
        and len(tests) == expected
        and not _CHECKED.search(blanked)
        and not _DIRECTIVE.search(source)
    )
