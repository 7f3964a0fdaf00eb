"""C++: verdicts through the wall, cleaning, and the fast way beside the plain one."""

from __future__ import annotations

import os
import random
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import pytest
from shares import tenth
from variants import variants

from humanevalx.errors import InputError
from humanevalx.judge import Outcome, Setup, Station, prepare, set_up
from humanevalx.language import Choices, Extraction, Toolchain
from humanevalx.languages import cpp
from humanevalx.problems import load
from humanevalx.records import SAME_PROCESS, Problem, Sample

ROOT = Path(__file__).resolve().parent.parent.parent
STARTER = ROOT / "problems" / "starter"
HOSTILE = sorted((ROOT / "tests" / "hostile" / "cpp").glob("*.cpp"))

pytestmark = pytest.mark.skipif(shutil.which("g++") is None, reason="needs g++: `apt-get install g++`")


def starter() -> dict[str, Problem]:
    return dict(load("starter", prefixes={"CPP"}).problems)


def official() -> dict[str, Problem]:
    if "HUMANEVALX_PROBLEMS" not in os.environ:
        return {}
    try:
        return dict(load(None, prefixes={"CPP"}).problems)
    except InputError:
        return {}


def test_official_data_is_tried_too() -> None:
    if not official():
        pytest.skip(
            "needs the official data (set HUMANEVALX_PROBLEMS): everything here is tried on the starter set only"
        )


@pytest.fixture(scope="module")
def setups() -> tuple[Setup, Setup]:
    """The fast way and the plain one."""
    return set_up(["cpp"]), set_up(["cpp"], choices=Choices(plain=True))


@pytest.fixture(scope="module")
def fast(setups: tuple[Setup, Setup]) -> Iterator[Station]:
    station = Station(setups[0])
    yield station
    station.close()


@pytest.fixture(scope="module")
def plain(setups: tuple[Setup, Setup]) -> Iterator[Station]:
    station = Station(setups[1])
    yield station
    station.close()


def judged(station: Station, problem: Problem, code: str, extraction: Extraction = Extraction.AUTO) -> Outcome:
    sample = Sample(task_id=problem.task_id, completion_id=0, code=code)
    return station.outcome(prepare(sample, problem, extraction, SAME_PROCESS).program)


def toolchain(setup: Setup) -> Toolchain:
    return setup.language("cpp").toolchain


# Verdicts

PROBLEM = Problem(
    task_id="CPP/900",
    prompt="/* The sum. */\n#include<vector>\nusing namespace std;\nint total(vector<int> numbers){\n",
    declaration="#include<vector>\nusing namespace std;\nint total(vector<int> numbers){\n",
    canonical_solution="    int sum = 0;\n    for (int n : numbers) sum += n;\n    return sum;\n}\n",
    test="#undef NDEBUG\n#include<assert.h>\n"
    "int main(){\n    assert (total({1, 2}) == 3);\n    assert (total({}) == 0);\n}\n",
)
RIGHT = PROBLEM.canonical_solution
VERDICTS = {
    "right": ("passed", RIGHT),
    "prints": ("passed", '    cout << "Assertion failed" << endl; cerr << "error";\n' + RIGHT),
    "wrong": ("failed", "    return 3;\n}\n"),
    "throws": ("runtime_error", "    throw 1;\n}\n"),
    "own assertion": ("runtime_error", "    abort();\n}\n"),
    "crash": ("runtime_error", "    return *(volatile int*)8;\n}\n"),
    "exit 3": ("runtime_error", "    exit(3);\n}\n"),
    "exit 0": ("incomplete", "    exit(0);\n}\n"),
    "loop": ("timeout", "    for (volatile int i = 0;; i++);\n}\n"),
    "no syntax": ("compile_error", "    return sum(numbers;\n}\n"),
    "no such name": ("compile_error", "    return summe(numbers);\n}\n"),
    "declared only": ("compile_error", "    int nowhere(int);\n    return nowhere(1);\n}\n"),
    "unused declared only": ("passed", "    int nowhere(int);\n" + RIGHT),
    "not included": ("compile_error", "    map<int, int> m;\n    return m.size();\n}\n"),
    "included by us": ("passed", '    printf("%d", INT_MAX); sort(numbers.begin(), numbers.end());\n' + RIGHT),
    "not in C++11": ("compile_error", "    auto f = [](auto x) { return x; };\n    return f(1);\n}\n"),
    "huge vector": ("memory_limit", "    vector<char> v(1ull << 33);\n    return v.size();\n}\n"),
    "fills memory": ("memory_limit", "    for (;;) memset(malloc(1 << 20), 1, 1 << 20);\n}\n"),
    "own main": ("passed", RIGHT + "int main(){ return total({1}); }\n"),
    "crash at the end": (
        "runtime_error",
        RIGHT.replace("int sum", "struct Bye { ~Bye(){ abort(); } };\n    static Bye bye;\n    int sum"),
    ),
    # What a program is linked without must come to it as from the full link.
    "atexit": ("passed", '    atexit([] { puts(""); });\n' + RIGHT),
    "a name of the C library's": ("passed", "    static int optind = 0, environ = 0, timezone = 0;\n" + RIGHT),
    "128 bits": ("passed", "    volatile __int128 x = numbers.size() + 1; if (x / 3 < 0) return 1;\n" + RIGHT),
    "versioned functions": (
        "passed",
        "    volatile double x = 2; if (pow(x, x) != 4 || exp(x - 2) != 1) return 9;\n" + RIGHT,
    ),
}


@pytest.mark.parametrize("case", VERDICTS)
def test_verdict(case: str, fast: Station) -> None:
    verdict, code = VERDICTS[case]
    assert judged(fast, PROBLEM, code).verdict.value == verdict


@pytest.mark.parametrize("case", [pytest.param(case, marks=pytest.mark.heavy) for case in VERDICTS])
def test_verdict_of_the_plain_way(case: str, plain: Station) -> None:
    verdict, code = VERDICTS[case]
    assert judged(plain, PROBLEM, code).verdict.value == verdict


def test_a_global_of_the_librarys_name_is_the_programs_own(fast: Station) -> None:
    problem = replace(PROBLEM, prompt='extern "C" { int optind = 41; char* tzname[2]; }\n' + PROBLEM.prompt)
    assert judged(fast, problem, "    if (optind != 41) return 99;\n" + RIGHT).verdict.value == "passed"


def test_operator_new_is_replaced_for_the_libraries_too(fast: Station) -> None:
    own = (
        "static long calls;\nvoid* operator new(size_t n){ calls++; return malloc(n + 16); }\n"
        "void operator delete(void* p) noexcept { calls++; free(p); }\n"
    )
    problem = replace(PROBLEM, prompt=own + PROBLEM.prompt)
    body = "    long before = calls;\n    { string s(100, 'x'); s += string(1000, 'y'); }\n"
    body += "    if (calls < before + 4) return 99;\n"
    assert judged(fast, problem, body + RIGHT).verdict.value == "passed"


def test_fast_way_is_used(setups: tuple[Setup, Setup]) -> None:
    fast, plain = map(toolchain, setups)
    assert not fast.plain, fast.notes
    assert plain.plain
    assert fast.major == plain.major == f"g++{fast.version.split()[1].split('.')[0]}/c++11"


def test_standard_is_chosen() -> None:
    station = Station(set_up(["cpp"], choices=Choices(cpp_std="c++17")))
    assert toolchain(station.setup).major.endswith("/c++17")
    try:
        assert (
            judged(station, PROBLEM, "    auto f = [](auto x) { return x; };\n    f(1);\n" + RIGHT).verdict.value
            == "passed"
        )
    finally:
        station.close()


def test_unknown_standard_and_compiler_are_named() -> None:
    assert "c++99" in (cpp.probe(Choices(cpp_std="c++99")).missing or "")
    assert "nowhere++" in (cpp.probe(Choices(cxx="nowhere++")).missing or "")


@pytest.mark.skipif(shutil.which("clang++") is None, reason="needs clang++: `apt-get install clang`")
def test_clang() -> None:
    station = Station(set_up(["cpp"], choices=Choices(cxx="clang++")))
    try:
        assert toolchain(station.setup).plain
        assert judged(station, PROBLEM, RIGHT).verdict.value == "passed"
        assert judged(station, PROBLEM, VERDICTS["wrong"][1]).verdict.value == "failed"
    finally:
        station.close()


@pytest.mark.parametrize(("header", "package"), [("boost/any.hpp", "libboost-dev"), ("openssl/md5.h", "libssl-dev")])
def test_missing_library_is_our_fault(header: str, package: str, setups: tuple[Setup, Setup]) -> None:
    found = toolchain(setups[0])
    without = replace(found, data=tuple(pair for pair in found.data if pair[0] != header.split("/")[0]))
    language = replace(setups[0].language("cpp"), toolchain=without)
    station = Station(replace(setups[0], languages=(language,)))
    try:
        problem = replace(PROBLEM, prompt=f"#include<{header}>\n" + PROBLEM.prompt)
        outcome = judged(station, problem, RIGHT)
        assert (outcome.verdict.value, package in outcome.detail) == ("sandbox_error", True)
        # It is no fault at all of those who don't need it.
        assert judged(station, PROBLEM, RIGHT).verdict.value == "passed"
    finally:
        station.close()


def test_damaged_cache_is_built_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path))
    found = toolchain(set_up(["cpp"]))
    assert not found.plain, found.notes
    (before,) = (mount.source for mount in found.mounts)
    header = before / "prelude.h.gch"
    whole = header.read_bytes()
    header.write_bytes(whole[: len(whole) // 2])
    again = toolchain(set_up(["cpp"]))
    assert not again.plain
    assert header.stat().st_size > len(whole) // 2


def test_without_a_cache_the_plain_way_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("HUMANEVALX_CACHE", str(blocked))
    found = toolchain(set_up(["cpp"]))
    assert found.plain
    assert "fast way" in " ".join(found.notes)


# Cleaning

HELPED = replace(
    PROBLEM,
    prompt="#include<vector>\nusing namespace std;\nint twice(int n){\n    return 2 * n;\n}\n"
    "int total(vector<int> numbers){\n",
)
WHOLE = "int total(vector<int> numbers){\n" + RIGHT
CLEANED = {
    "as it is": (RIGHT, RIGHT, ()),
    "main behind": (RIGHT + "\nint main(){\n    return 0;\n}\n", RIGHT.rstrip(), ("cut_main",)),
    "main without a type": (RIGHT + "main() { }\n", RIGHT.rstrip(), ("cut_main",)),
    "brace in a literal": (
        '    const char* s = "}"; char c = \'}\'; // }\n    auto r = R"x(})" })x"; /* } */ int k = 1\'0;\n'
        + RIGHT
        + "int more(){ return 1; }\n",
        '    const char* s = "}"; char c = \'}\'; // }\n    auto r = R"x(})" })x"; /* } */ int k = 1\'0;\n'
        + RIGHT.rstrip(),
        ("cut",),
    ),
    "needed helper behind": (
        "    int add(int, int);\n    return add(1, 2);\n}\n"
        "struct Unused { int x; };\nint add(int a, int b){ return a + b; }\n",
        "    int add(int, int);\n    return add(1, 2);\n}\nint add(int a, int b){ return a + b; }",
        ("cut",),
    ),
    "the function again": (RIGHT + WHOLE, RIGHT.rstrip(), ("cut",)),
    "prose behind": (RIGHT + "This adds the numbers; it's simple.\n", RIGHT.rstrip(), ("cut",)),
    "prompt repeated": (PROBLEM.prompt + RIGHT, RIGHT, ("prompt",)),
    "fenced": ("Sure!\n```cpp\n" + RIGHT + "```\nDone.\n", RIGHT, ("fence",)),
    "line ends": (RIGHT.replace("\n", "\r\n"), RIGHT, ()),
    "unclosed": ("    return 1;\n", "    return 1;\n", ()),
}


@pytest.mark.parametrize("case", CLEANED)
def test_cleaning(case: str) -> None:
    code, wanted, rules = CLEANED[case]
    cleaned = cpp.clean(PROBLEM, code, "generation", Extraction.AUTO)
    assert (cleaned.prefix, cleaned.code.rstrip(), cleaned.rules) == (PROBLEM.prompt, wanted.rstrip(), rules)


def test_whole_function_brings_its_signature() -> None:
    cleaned = cpp.clean(PROBLEM, "#include <map>\n" + WHOLE + "int main(){ }\n", "generation", Extraction.AUTO)
    assert cleaned.rules == ("signature", "cut_main")
    assert "total" not in cleaned.prefix
    assert "#include<vector>" in cleaned.prefix
    assert cleaned.code.rstrip() == ("#include <map>\n" + WHOLE).rstrip()


def test_helpers_of_the_prompt_stay_unless_the_sample_brings_them() -> None:
    cleaned = cpp.clean(HELPED, WHOLE, "generation", Extraction.AUTO)
    assert "int twice(" in cleaned.prefix
    cleaned = cpp.clean(HELPED, "int twice(int n){ return n + n; }\n" + WHOLE, "generation", Extraction.AUTO)
    assert "int twice(" not in cleaned.prefix
    assert "using namespace std;" in cleaned.prefix
    assert cleaned.text.count("int twice(") == 1


def test_a_sentence_above_a_program_is_cut() -> None:
    cleaned = cpp.clean(PROBLEM, "Here is the program:\n\n#include <vector>\n" + WHOLE, "generation", Extraction.AUTO)
    assert cleaned.rules == ("signature", "chatter")
    assert cleaned.code.startswith("#include <vector>")


def test_main_above_the_function_is_cut() -> None:
    code = "int total(vector<int> numbers);\nint main(){ total({}); }\n" + WHOLE
    cleaned = cpp.clean(PROBLEM, code, "solution", Extraction.AUTO)
    assert "cut_main" in cleaned.rules
    assert "main" not in cleaned.code
    assert cleaned.code.startswith("int total(vector<int> numbers);")


@pytest.mark.parametrize("extraction", [Extraction.REFERENCE, Extraction.NONE])
def test_nothing_else_is_cleaned(extraction: Extraction) -> None:
    code = RIGHT + "int main(){ }\n"
    cleaned = cpp.clean(PROBLEM, code, "generation", extraction)
    assert (cleaned.prefix, cleaned.code, cleaned.rules) == (PROBLEM.prompt, code, ())


def test_a_main_that_is_not_cut_does_not_compile(fast: Station) -> None:
    outcome = judged(fast, PROBLEM, RIGHT + "int main(){ }\n", Extraction.REFERENCE)
    assert outcome.verdict.value == "compile_error"


def test_cleaning_never_fails() -> None:
    pieces = [
        "{",
        "}",
        '"',
        "'",
        "/*",
        "*/",
        "//",
        "#",
        "\\\n",
        'R"(',
        ')"',
        "int main(",
        "total(",
        "template<",
        ";",
        "\n",
        "`",
    ]
    dice = random.Random(5)
    for _ in range(2000):
        cpp.clean(
            PROBLEM,
            "".join(dice.choices(pieces, k=dice.randrange(12))),
            dice.choice(["generation", "solution"]),
            Extraction.AUTO,
        )


@pytest.mark.parametrize("problems", [starter, official])
def test_reference_solutions_are_found_in_every_shape(problems: object) -> None:
    for task_id, problem in problems().items():  # type: ignore[operator]
        solution = problem.canonical_solution
        for shape in (
            solution,
            problem.prompt + solution,
            f"```cpp\n{problem.prompt}{solution}```\n",
            solution + "\nint main()\n{\n    return 0;\n}\n",
            problem.prompt + solution + '\nint main(){ cout << "}"; }\n',
        ):
            cleaned = cpp.clean(problem, shape, "generation", Extraction.AUTO)
            # One reference solution ends with lines of the tests, which are cut: they come again.
            wanted = re.sub(r"\n#undef NDEBUG\n#include<assert.h>\n*$", "", solution).rstrip()
            assert cleaned.prefix == problem.prompt, task_id
            assert cleaned.code.rstrip() == wanted or cleaned.code == solution, (task_id, cleaned.rules)


# The starter set

KINDS = {"right": {"passed"}, "wrong": {"failed", "runtime_error"}}
BROKEN = {"syntax error": {"compile_error"}, "runtime error": {"runtime_error"}, "endless loop": {"timeout"}}


def attempts() -> list[tuple[str, Path]]:
    return [(f"CPP/{int(path.parent.parent.name[:2])}", path) for path in sorted(STARTER.glob("[0-9]*/*/*.cpp"))]


@pytest.mark.parametrize(
    "path", [path for _, path in attempts()], ids=lambda path: f"{path.parent.parent.name}/{path.stem}"
)
def test_starter_attempt(path: Path, fast: Station) -> None:
    note, _, code = path.read_text().partition("\n")
    kind = note.removeprefix("// ").partition(":")[0]
    problem = starter()[f"CPP/{int(path.parent.parent.name[:2])}"]
    wanted = BROKEN[kind] if path.parent.name == "broken" else KINDS[path.parent.name]
    assert judged(fast, problem, code).verdict.value in wanted


@pytest.mark.parametrize("task_id", sorted(starter()))
def test_starter_solution(task_id: str, fast: Station) -> None:
    problem = starter()[task_id]
    assert judged(fast, problem, problem.canonical_solution).verdict.value == "passed"
    assert (
        judged(fast, replace(problem, test=problem.example_test), problem.canonical_solution).verdict.value == "passed"
    )
    nothing = judged(fast, problem, "    return {};\n}\n")
    assert nothing.verdict.value == "failed"


def test_every_starter_problem_has_a_wrong_attempt() -> None:
    assert {task_id for task_id, path in attempts() if path.parent.name == "wrong"} == set(starter())


# Hostile programs


def expected(path: Path) -> set[str]:
    return set(path.read_text().splitlines()[0].removeprefix("// expect: ").split())


@pytest.mark.parametrize("path", tenth(HOSTILE, attrgetter("stem")))
def test_hostile(path: Path, fast: Station, plain: Station) -> None:
    assert len(HOSTILE) >= 10
    problem = starter()["CPP/0"]
    sample = Sample(task_id=problem.task_id, completion_id=0, code=path.read_text(), form="solution")
    program = prepare(sample, problem, Extraction.AUTO, SAME_PROCESS).program
    for station in (fast, plain):
        assert station.outcome(program).verdict.value in expected(path)
        assert judged(station, problem, problem.canonical_solution).verdict.value == "passed"


def test_ten_megabytes_of_source(fast: Station, plain: Station) -> None:
    code = "    // " + "x" * 10_000_000 + "\n" + starter()["CPP/0"].canonical_solution
    for station in (fast, plain):
        assert judged(station, starter()["CPP/0"], code).verdict.value == "passed"


# The fast way and the plain one agree


def all_variants() -> list[tuple[Problem, str, str]]:
    problems = {**official(), **{f"starter {key}": problem for key, problem in starter().items()}}
    return [
        (problem, kind, code)
        for problem in problems.values()
        for kind, code in [("right", problem.canonical_solution), *variants(problem)]
    ]


def disagreements(cases: list[tuple[Problem, str, str]], fast: Station, plain: Station) -> list[str]:
    found = []
    for problem, kind, code in cases:
        one, other = (judged(station, problem, code, Extraction.NONE).verdict.value for station in (fast, plain))
        # A function that returns nothing returns whatever lies there: wrong, but not always in the same way.
        undefined = kind == "missing return" and "passed" not in (one, other) and "compile_error" not in (one, other)
        if one != other and not undefined:
            found.append(f"{problem.task_id}, {kind}: {one}, plainly {other}")
    return found


def test_fast_and_plain_agree_on_a_share(fast: Station, plain: Station) -> None:
    cases = all_variants()
    assert disagreements(random.Random(42).sample(cases, len(cases) // 25), fast, plain) == []


@pytest.mark.heavy
def test_fast_and_plain_agree_on_everything(fast: Station, plain: Station) -> None:
    assert disagreements(all_variants(), fast, plain) == []
