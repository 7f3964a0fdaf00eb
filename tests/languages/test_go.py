"""Go: programs of every verdict through the wall, cleaning rules, the fast way against `go test`, hostile programs."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest
from shares import tenth
from variants import variants

from humanevalx.errors import OurError
from humanevalx.judge import Outcome, Station, prepare, set_up
from humanevalx.language import Choices, Extraction
from humanevalx.languages import go
from humanevalx.languages.go import archives
from humanevalx.languages.go import source as go_source
from humanevalx.problems import load
from humanevalx.records import SAME_PROCESS, Problem, Sample

ROOT = Path(__file__).resolve().parents[2]
STARTER = load("starter", prefixes={"Go"}).problems
SEED = 20
SHARE = 10

if go.probe(Choices()).missing:
    pytest.skip(f"needs Go: {go.probe(Choices()).missing}", allow_module_level=True)


@pytest.fixture(scope="module")
def fast() -> Iterator[Station]:
    station = Station(set_up(["go"]))
    toolchain = station.setup.language("go").toolchain
    assert not toolchain.plain, toolchain.notes
    yield station
    station.close()


@pytest.fixture(scope="module")
def plain() -> Iterator[Station]:
    station = Station(set_up(["go"], choices=Choices(plain=True)))
    assert station.setup.language("go").toolchain.plain
    yield station
    station.close()


def sample(code: str, form: str = "generation") -> Sample:
    return Sample(task_id="Go/0", completion_id=0, code=code, form=form)


def outcome(
    station: Station,
    code: str,
    problem: Problem = STARTER["Go/0"],
    extraction: Extraction = Extraction.AUTO,
    form: str = "generation",
) -> Outcome:
    return station.outcome(prepare(sample(code, form), problem, extraction, SAME_PROCESS).program)


def cleaned(code: str, number: int = 0, form: str = "generation") -> tuple[str, set[str]]:
    """The test file without the tests, and the rules."""
    problem = STARTER[f"Go/{number}"]
    found = go.clean(problem, code, form, Extraction.AUTO)
    text = dict(go.program(problem, found).files)["main_test.go"]
    assert text.endswith("\n\n" + problem.test)
    return text.removesuffix("\n\n" + problem.test), set(found.rules) - {go_source.UNUSED}


def imports(text: str) -> list[str]:
    return [one.path for one in go_source.split_imports(text)[0]]


# --- verdicts

# What a body ends as. Each is tried both ways.
BODIES = {
    "    return 0\n}\n": "failed",
    "    return sides[len(sides)]\n}\n": "runtime_error",
    "    panic(nil)\n}\n": "incomplete",
    '    panic("no")\n}\n': "runtime_error",
    '    return "x"\n}\n': "compile_error",
    "    if grams > 0 {\n        return 1\n    }\n}\n": "compile_error",
    "    return 0\n": "compile_error",
    "    unused := 1\n    return 0\n}\n": "compile_error",
    '    fmt.Printf("%d\\n", "x")\n    return 0\n}\n': "compile_error",  # vet
    "    if grams == 1 || grams == 1 {\n        return 0\n    }\n    return 0\n}\n": "compile_error",  # vet
    "    _ = string(grams)\n    return 0\n}\n": "compile_error",  # vet
    "    for {\n    }\n}\n": "timeout",
    "    var never chan int\n    return <-never\n}\n": "runtime_error",
    "    return ParcelFee(sides, grams+1) + 1\n}\n": "memory_limit",
    "    a := [][]byte{}\n    for {\n        a = append(a, bytes.Repeat([]byte{1}, 1<<24))\n    }\n}\n": "memory_limit",
    '    for {\n        fmt.Println(strings.Repeat("x", 1<<16))\n    }\n}\n': "output_limit",
}


@pytest.mark.parametrize(("body", "verdict"), BODIES.items())
def test_every_verdict_both_ways(body: str, verdict: str, fast: Station, plain: Station) -> None:
    assert [outcome(station, body, extraction=Extraction.NONE).verdict.value for station in (fast, plain)] == [
        verdict
    ] * 2


def test_a_failed_assertion_tells_what_it_wanted(fast: Station, plain: Station) -> None:
    for station in (fast, plain):
        assert outcome(station, "    return 7\n}\n").detail == "expected 570, got 7"
        assert "undefined: nothing" in outcome(station, "    return nothing\n}\n").detail


def test_leaving_is_no_pass(fast: Station, plain: Station) -> None:
    left = 'import "%s"\n\nfunc ParcelFee(sides []int, grams int) int {\n\t%s\n\treturn 0\n}\n'
    for package, call in (("os", "os.Exit(0)"), ("runtime", "runtime.Goexit()"), ("syscall", "syscall.Exit(0)")):
        for station in (fast, plain):
            assert outcome(station, left % (package, call)).verdict.value == "incomplete", call


def test_a_test_that_skips_itself_is_no_pass(fast: Station, plain: Station) -> None:
    problem = STARTER["Go/0"]
    skipping = Problem(
        **{
            **as_fields(problem),
            "test": problem.test.replace("assert.Equal(570", "t.SkipNow()\n    assert.Equal(570", 1),
        }
    )
    failing = Problem(
        **{**as_fields(problem), "test": "func TestX(t *testing.T) {\n    assert.New(t)\n    t.Fail()\n}\n"}
    )
    silent = Problem(**{**as_fields(problem), "test": "func TestX(t *testing.T) {\n    assert.New(t)\n}\n"})
    for station in (fast, plain):
        verdicts = [outcome(station, problem.canonical_solution, p).verdict.value for p in (skipping, failing, silent)]
        assert verdicts == ["incomplete", "failed", "incomplete"]


def as_fields(problem: Problem) -> dict[str, str]:
    return {name: getattr(problem, name) for name in problem.__dataclass_fields__}


def test_equality_is_testifys(fast: Station, plain: Station) -> None:
    """Type and value, deeply; nil is not empty; []byte by content; functions never."""
    cases = {
        "[]int{}, []int(nil)": False,
        "[]int(nil), []int(nil)": True,
        "[]int{1}, []int{1}": True,
        "[]int{1, 2}, []int{1}": False,
        "1, int32(1)": False,
        "'a', int32(97)": True,
        "1.5, 1.5": True,
        "0.0, math.NaN()": False,
        "nil, nil": True,
        "nil, []int(nil)": False,
        "[]byte{}, []byte(nil)": False,
        '[]byte("a"), []byte{97}': True,
        "math.Abs, math.Abs": False,
        "nil, math.Abs": False,
        "[2]int{1, 2}, [2]int{1, 2}": True,
        "[2]int{1, 2}, []int{1, 2}": False,
        'map[string]int{"a": 1}, map[string]int{"a": 1}': True,
        "[]interface{}{1, nil}, []interface{}{1, nil}": True,
        "[]interface{}{1}, []interface{}{int64(1)}": False,
    }
    for case, equal in cases.items():
        test = f"func TestX(t *testing.T) {{\n    assert := assert.New(t)\n    assert.Equal({case})\n}}\n"
        problem = Problem(**{**as_fields(STARTER["Go/0"]), "test": test})
        code = STARTER["Go/0"].canonical_solution + "\nvar _ = math.Pi\n"
        for station in (fast, plain) if case.startswith(("[]int", "nil", "[]byte")) else (fast,):
            given = outcome(station, code, problem, Extraction.NONE)
            assert given.verdict.value == ("passed" if equal else "failed"), (case, given)


def test_a_main_function_and_packages_outside_the_cache_work(fast: Station) -> None:
    """go test calls no main, and what the fast way has no archive of is built by go test."""
    right = STARTER["Go/0"].canonical_solution
    assert outcome(fast, right + "\nfunc main() {}\n", extraction=Extraction.NONE).verdict.value == "passed"
    whole = 'import "net/url"\n\nvar _ = url.PathEscape\n\n' + STARTER["Go/0"].prompt.lstrip() + right
    assert "net/url" in json.loads(dict(fast.setup.language("go").toolchain.data)["settings"])["large"]
    given = outcome(fast, whole, extraction=Extraction.NONE, form="solution")
    assert (given.verdict.value, given.detail) == ("passed", "")


def test_packages_that_are_nowhere_do_not_compile(fast: Station, plain: Station) -> None:
    whole = 'import "github.com/nobody/nothing"\n\nvar _ = nothing.X\n\n' + STARTER["Go/0"].prompt.lstrip()
    for station in (fast, plain):
        given = outcome(
            station, whole + STARTER["Go/0"].canonical_solution, extraction=Extraction.NONE, form="solution"
        )
        assert given.verdict.value == "compile_error"


# --- cleaning

BODY = STARTER["Go/0"].canonical_solution
WHOLE = STARTER["Go/0"].prompt.lstrip("\n") + BODY


@pytest.mark.parametrize(
    ("code", "rules"),
    [
        (BODY, set()),
        (WHOLE, {"prompt"}),
        (f"Here you are:\n```go\npackage main\n\n{WHOLE}```\nHave fun!\n", {"fence", "signature"}),
        (
            f'package main\n\nimport "fmt"\n\n{WHOLE}\nfunc main() {{\n\tfmt.Println("}}")\n}}\n',
            {"signature", "cut", "cut_main"},
        ),
        (BODY + '\nfunc main() {\n    fmt.Println("{")\n}\n', {"cut", "cut_main"}),
        (BODY + "\nThis function doesn't {use} `loops`.\n", {"cut"}),
        (BODY + "\nfunc TestParcelFee(t *testing.T) {\n}\n", {"cut"}),
        (BODY.replace("\n", "\r\n"), set()),
    ],
)
def test_what_surrounds_a_solution_goes(code: str, rules: set[str], fast: Station) -> None:
    text, found = cleaned(code)
    assert found == rules
    assert "main()" not in text
    assert imports(text) == ["testing", "github.com/stretchr/testify/assert"]
    assert outcome(fast, code).verdict.value == "passed"


def test_what_the_function_needs_stays() -> None:
    code = (
        "    return fee(table[0], 1)\n}\n\n"
        "// unused is never called.\nfunc unused() {}\n\n"
        "type point struct {\n    x int\n}\n\nfunc (p *point) up() int { return p.x }\n\n"
        "var table = make([]int, 3)\n\nfunc init() { table[0] = base }\n\n"
        "const (\n    base = 4\n    other = 5\n)\n\n"
        "func fee(a, b int) int {\n    p := point{a}\n    return p.up() + b\n}\n\n"
        "func main() {\n    unused()\n}\n"
    )
    text, rules = cleaned(code)
    assert rules == {"cut", "cut_main"}
    for kept in ("func fee", "type point", "func (p *point) up", "var table", "func init", "base = 4"):
        assert kept in text
    assert "unused" not in text
    assert "func main" not in text


def test_braces_in_literals_close_nothing() -> None:
    code = "    s := \"}\" + `}\n}` + string('}') /* } */ // }\n    return len(s)\n}\nfunc main() {}\n"
    text, rules = cleaned(code)
    assert text.rstrip().endswith("return len(s)\n}")
    assert rules == {"cut", "cut_main"}


@pytest.mark.parametrize(
    ("body", "added"),
    [
        ("    return int(math.Abs(1))\n}\n", ["math"]),
        ("    // strings.Repeat\n    return len(`fmt.Println`)\n}\n", []),
        ("    x := rand.New(rand.NewSource(1))\n    return x.Int()\n}\n", ["math/rand"]),
        ("    rand := rand.New(rand.NewSource(1))\n    return rand.Int()\n}\n", ["math/rand"]),
        ("    type clock struct{ Hour int }\n    time := clock{1}\n    return time.Hour\n}\n", []),
        ("    return len(md5.Sum([]byte{}))\n}\n", ["crypto/md5"]),
        ("    var b other.strings.X\n}\n", []),
    ],
)
def test_imports_are_added_where_a_package_is_used(body: str, added: list[str]) -> None:
    assert imports(cleaned(body)[0])[2:] == added


def test_the_samples_own_imports_are_merged() -> None:
    code = (
        'package main\n\nimport (\n\t"math" // for Abs\n\tr "math/rand"\n\t"testing"\n)\nimport "fmt"\n\n'
        + WHOLE.replace("    if grams", "    _ = r.Int()\n    fmt.Print(math.Pi)\n    if grams", 1)
    )
    text, rules = cleaned(code)
    assert rules == {"signature"}
    assert imports(text) == ["testing", "github.com/stretchr/testify/assert", "math", "math/rand", "fmt"]


def test_an_unused_import_of_the_samples_own_is_its_error(fast: Station) -> None:
    assert outcome(fast, 'import "fmt"\n\n' + WHOLE).verdict.value == "compile_error"


def test_a_version_is_not_the_name_of_a_package() -> None:
    assert go_source.Import("", "math/rand/v2").called == "rand"
    assert go_source.Import("", "container/heap").called == "heap"


def test_reference_and_none_change_nothing() -> None:
    code = BODY + "\nfunc main() {}\n"
    for extraction in (Extraction.REFERENCE, Extraction.NONE):
        found = go.clean(STARTER["Go/0"], code, "generation", extraction)
        assert (found.text, found.rules) == (STARTER["Go/0"].prompt + code, ())


def test_nonsense_is_cleaned_too() -> None:
    whole = [
        WHOLE,
        f"```go\n{WHOLE}```",
        BODY,
        "import (",
        'import "',
        "func ParcelFee(",
        "`",
        "'",
        "package",
        "}",
        "{{{",
    ]
    for text in whole:
        for end in range(0, len(text), 7):
            problem = STARTER["Go/0"]
            go.program(problem, go.clean(problem, text[:end], "generation", Extraction.AUTO))


# --- the starter set, both ways


def attempts(kind: str) -> list[tuple[str, str, str]]:
    found = []
    for path in sorted((ROOT / "problems" / "starter").glob(f"*/{kind}/*.go")):
        note, _, code = path.read_text(encoding="utf-8").partition("\n")
        found.append((f"Go/{int(path.parts[-3][:2])}", note.removeprefix("// "), code))
    return found


def test_starter_solutions_pass_and_examples_hold(fast: Station, plain: Station) -> None:
    for number, (task_id, problem) in enumerate(STARTER.items()):
        assert set(as_fields(problem)) and problem.declaration.rstrip().endswith("{")
        examples = Problem(**{**as_fields(problem), "test": problem.example_test})
        assert outcome(fast, problem.canonical_solution, problem).verdict.value == "passed", task_id
        if number % 4 == 0:
            assert outcome(plain, problem.canonical_solution, problem).verdict.value == "passed", task_id
        assert outcome(fast, problem.canonical_solution, examples).verdict.value == "passed", task_id


@pytest.mark.heavy
def test_starter_attempts_end_as_they_say(fast: Station, plain: Station) -> None:
    wrong, broken = attempts("wrong"), attempts("broken")
    assert {task_id for task_id, *_ in wrong} == set(STARTER)
    ends = {"syntax error": "compile_error", "runtime error": "runtime_error", "endless loop": "timeout"}
    for task_id, note, code in wrong + broken:
        expected = {ends[kind]} if (kind := note.partition(":")[0]) in ends else {"failed", "runtime_error"}
        found = {outcome(station, code, STARTER[task_id]).verdict.value for station in (fast, plain)}
        assert len(found) == 1, (task_id, note, found)
        assert found <= expected, (task_id, note, found)


# --- the fast way and go test agree


def share(problems: dict[str, Problem], whole: bool) -> list[Problem]:
    chosen = sorted(problems.values(), key=lambda problem: int(problem.number))
    return chosen if whole else random.Random(SEED).sample(chosen, max(1, len(chosen) // SHARE))


def official() -> dict[str, Problem]:
    folder = Path(os.environ.get("HUMANEVALX_PROBLEMS") or ROOT.parent / "shared" / "humaneval-x")
    if not (folder / "humaneval_go.jsonl.gz").is_file():
        pytest.skip(f"needs the official data in {folder} (set HUMANEVALX_PROBLEMS)")
    return dict(load(str(folder), prefixes={"Go"}).problems)


def disagreements(problems: list[Problem], fast: Station, plain: Station, *, every: bool) -> tuple[list[str], set[str]]:
    """Where the two ways differ, on solutions and on their broken variants: every kind of them, or one by turns."""
    found, kinds = [], set()
    for number, problem in enumerate(problems):
        broken = list(variants(problem))
        chosen = broken if every else broken[number % len(broken) :][:1]
        for kind, code in [("", problem.canonical_solution), *chosen]:
            one, other = (outcome(s, code, problem, Extraction.NONE).verdict.value for s in (fast, plain))
            kinds.add(kind)
            if one != other or (not kind and one != "passed"):
                found.append(f"{problem.task_id} {kind}: {one}, {other}")
    return found, kinds


def test_both_ways_agree_on_broken_variants_of_a_starter_problem(fast: Station, plain: Station) -> None:
    found, kinds = disagreements([STARTER["Go/3"]], fast, plain, every=True)
    assert found == []
    assert len(kinds) >= 6


@pytest.mark.parametrize("whole", [False, pytest.param(True, marks=pytest.mark.heavy)])
def test_both_ways_agree_on_the_official_problems(whole: bool, fast: Station, plain: Station) -> None:
    found, kinds = disagreements(share(official(), whole), fast, plain, every=whole)
    assert found == []
    assert len(kinds) >= 5


# --- hostile programs

HOSTILE = sorted((ROOT / "tests" / "hostile" / "go").glob("*.go"))


def expected(path: Path) -> set[str]:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    return set(first.removeprefix("// expect: ").split())


@pytest.mark.parametrize("path", tenth(HOSTILE, attrgetter("stem")))
def test_hostile_programs(path: Path, fast: Station) -> None:
    code = path.read_text(encoding="utf-8")
    given = outcome(fast, code, extraction=Extraction.NONE, form="solution")
    assert given.verdict.value in expected(path), given
    assert len(given.detail) < 1000
    assert outcome(fast, BODY).verdict.value == "passed"


@pytest.mark.heavy
@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_hostile_programs_the_plain_way(path: Path, plain: Station) -> None:
    given = outcome(plain, path.read_text(encoding="utf-8"), extraction=Extraction.NONE, form="solution")
    assert given.verdict.value in expected(path), given


@pytest.mark.parametrize(
    "code",
    [
        "    return 0\n}\n\n" + "// filler filler filler filler filler filler filler\n" * 200_000,
        "    return 0\n}\n\nvar big = []int{" + "1, " * 3_000_000 + "}\n",
        "    return " + "(" * 200_000 + "1" + ")" * 200_000 + "\n}\n",
        "    return " + " + ".join(["x"] * 200_000) + "\n}\n",
    ],
    ids=["comments", "numbers", "parentheses", "errors"],
)
@pytest.mark.heavy
def test_huge_sources(code: str, fast: Station) -> None:
    given = outcome(fast, code, extraction=Extraction.NONE)
    assert given.verdict.value in {"failed", "compile_error"}
    assert len(given.detail) < 1000


# --- the cache


def test_a_damaged_cache_is_built_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fast: Station) -> None:
    calls = []
    folder = next(m.source for m in fast.setup.language("go").toolchain.mounts if m.target == archives.INSIDE)
    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path))

    def build(home: Path, *rest: object) -> None:
        calls.append(home)
        for name in ("settings.json", "small/link.cfg"):
            (home / name).parent.mkdir(exist_ok=True)
            (home / name).write_bytes((folder / name).read_bytes())

    monkeypatch.setattr(archives, "build", build)
    made = [go.ready(go.probe(Choices()), Choices()).mounts[-1].source for _ in range(2)]
    assert made[0] == made[1]
    assert len(calls) == 1
    made[0].joinpath("small/link.cfg").write_text("packagefile runtime=/dev/zero\n")
    again = go.ready(go.probe(Choices()), Choices())
    assert len(calls) == 2
    assert again.mounts[-1].source.joinpath("small/link.cfg").read_text() == (folder / "small/link.cfg").read_text()


def test_a_cache_that_cannot_be_built_means_the_plain_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path))

    def build(*_: object) -> None:
        raise OurError("no space left")

    def build_plain(home: Path, *_: object) -> None:
        (home / "settings.json").write_text("{}")

    monkeypatch.setattr(archives, "build", build)
    monkeypatch.setattr(archives, "build_plain", build_plain)
    made = go.ready(go.probe(Choices()), Choices())
    assert made.plain
    assert "no space left" in made.notes[-1]
    assert made.missing is None
    monkeypatch.setattr(archives, "build_plain", build)
    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path / "other"))
    # Without a library to link with, every program would fail to compile: nothing may be scored.
    assert "no space left" in (go.ready(go.probe(Choices()), Choices()).missing or "")


def test_a_cache_that_cannot_be_written_scores_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_CACHE", os.devnull + "/none")
    with pytest.raises(OurError, match=r"nothing was scored.*/dev/null/none\S* can't be used"):
        set_up(["go"])


@pytest.mark.heavy
def test_the_plain_way_has_a_cache_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path))

    def build(*_: object) -> None:
        raise OurError("refused")

    monkeypatch.setattr(archives, "build", build)
    station = Station(set_up(["go"]))
    assert outcome(station, STARTER["Go/0"].canonical_solution).verdict.value == "passed"
    assert station.setup.language("go").toolchain.plain
    station.close()


def test_an_old_or_missing_go_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(go, "_PLACES", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "golang-go" in (go.probe(Choices()).missing or "")
    (tmp_path / "go").write_text("#!/bin/sh\nprintf 'go1.15.9\\n/usr/lib/go\\n/usr/lib/go/pkg/tool\\n'\n")
    (tmp_path / "go").chmod(0o755)
    assert "1.18 or later" in (go.probe(Choices()).missing or "")
