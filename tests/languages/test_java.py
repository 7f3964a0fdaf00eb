"""Java: verdicts of real programs by the fast and the plain way, cleaning, attacks, what the compile server keeps."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import corpus
import pytest
from shares import tenth
from variants import variants

from humanevalx import cache
from humanevalx.errors import InputError
from humanevalx.judge import Setup, Station, set_up
from humanevalx.language import Choices, Extraction
from humanevalx.languages import java
from humanevalx.languages.java import cleaning, tools
from humanevalx.problems import load
from humanevalx.records import SAME_PROCESS, Problem, Sample
from humanevalx.verdict import Verdict

HERE = Path(__file__).resolve()
STARTER_FOLDER = HERE.parents[2] / "problems" / "starter"
HOSTILE = sorted((HERE.parents[1] / "hostile" / "java").glob("*.java"))
STARTER = {task: problem for task, problem in load("starter").problems.items() if problem.prefix == "Java"}
FIRST = STARTER["Java/0"]
RIGHT = FIRST.canonical_solution

#: What gets through as long as tests and program share a process. Closing one must shorten this list.
KNOWN_GAPS = {"shadows_arrays"}

if java.probe(Choices()).missing:
    pytest.skip("needs a JDK", allow_module_level=True)


def made(plain: bool = False, extraction: Extraction = Extraction.AUTO) -> Setup:
    setup = set_up(
        ["java"],
        backend="bubblewrap",
        extraction=extraction,
        choices=Choices(plain=plain),
        timeout_s=2,
        integrity=SAME_PROCESS,
    )
    assert setup.language("java").toolchain.plain == plain, setup.language("java").toolchain.notes
    return setup


@pytest.fixture(scope="module")
def fast() -> Iterator[Station]:
    station = Station(made())
    yield station
    station.close()


@pytest.fixture(scope="module")
def plain() -> Iterator[Station]:
    station = Station(made(plain=True))
    yield station
    station.close()


@pytest.fixture(scope="module")
def as_it_is() -> Iterator[Station]:
    station = Station(made(extraction=Extraction.NONE))
    yield station
    station.close()


@pytest.fixture(scope="module")
def plain_as_it_is() -> Iterator[Station]:
    station = Station(made(plain=True, extraction=Extraction.NONE))
    yield station
    station.close()


def verdict(station: Station, code: str, problem: Problem = FIRST, form: str = "generation") -> Verdict:
    sample = Sample(task_id=problem.task_id, completion_id=0, code=code, form=form)
    result = station.judge(sample, problem)
    assert result.verdict is not Verdict.SANDBOX_ERROR, result.detail
    return result.verdict


# Verdicts.

PROGRAMS = {
    "passed": RIGHT,
    "failed": "        return 450;\n    }\n}\n",
    "runtime_error": "        return sides.get(3);\n    }\n}\n",
    "compile_error": "        return sides;\n    }\n}\n",
    "timeout": "        while (true) {\n            grams++;\n        }\n    }\n}\n",
    "memory_limit": (
        "        List<long[]> held = new ArrayList<>();\n        while (true) {\n"
        "            held.add(new long[1 << 22]);\n        }\n    }\n}\n"
    ),
    "output_limit": '        while (true) {\n            System.out.println("x".repeat(99999));\n        }\n    }\n}\n',
    "incomplete": "        System.exit(0);\n        return 450;\n    }\n}\n",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_verdict(name: str, fast: Station, plain: Station) -> None:
    assert verdict(fast, PROGRAMS[name]).value == name
    assert verdict(plain, PROGRAMS[name]).value == name


def test_compile_errors_say_the_same(fast: Station, plain: Station) -> None:
    sample = Sample(task_id="Java/0", completion_id=0, code=PROGRAMS["compile_error"])
    details = [station.judge(sample, FIRST).detail for station in (fast, plain)]
    places = [re.match(r"Main\.java:\d+: error: incompatible types", detail) for detail in details]
    assert places[0] is not None
    assert places[1] is not None
    assert places[0][0] == places[1][0]


# The starter set.


def attempts(kind: str) -> list[tuple[str, Problem, str]]:
    found = []
    for path in sorted(STARTER_FOLDER.glob(f"*/{kind}/*.java")):
        problem = STARTER[f"Java/{int(path.parent.parent.name[:2])}"]
        found.append((path.stem, problem, path.read_text(encoding="utf-8")))
    return found


def test_starter_solutions_pass(fast: Station) -> None:
    for problem in STARTER.values():
        assert verdict(fast, problem.canonical_solution, problem) is Verdict.PASSED, problem.task_id
        examples = replace(problem, test=problem.example_test)
        assert verdict(fast, problem.canonical_solution, examples) is Verdict.PASSED, problem.task_id
    for name, problem, code in attempts("right"):
        assert verdict(fast, code, problem) is Verdict.PASSED, name


def test_wrong_attempts_fail(fast: Station) -> None:
    wrong = attempts("wrong")
    assert {problem.task_id for _, problem, _ in wrong} == set(STARTER)
    for name, problem, code in wrong:
        assert verdict(fast, code, problem) in {Verdict.FAILED, Verdict.RUNTIME_ERROR}, name


def test_broken_attempts_break_as_they_say(fast: Station) -> None:
    kinds = {"syntax error": "compile_error", "runtime error": "runtime_error", "endless loop": "timeout"}
    for name, problem, code in attempts("broken"):
        note = code.partition("\n")[0].removeprefix("// ").partition(":")[0]
        assert verdict(fast, code, problem).value == kinds[note], name


def test_answers_of_nothing_fail(fast: Station) -> None:
    for problem in STARTER.values():
        returned = problem.declaration.splitlines()[-1].split()[1]
        nothing = {"long": "return 0;", "int": "return 0;", "Optional<String>": "return Optional.of(null);"}.get(
            returned, "return null;"
        )
        assert verdict(fast, f"        {nothing}\n    }}\n}}\n", problem) in {Verdict.FAILED, Verdict.RUNTIME_ERROR}


# The fast and the plain way agree.


def official() -> list[Problem]:
    folder = Path(os.environ.get("HUMANEVALX_PROBLEMS") or HERE.parents[3] / "shared" / "humaneval-x")
    if not (folder / "humaneval_java.jsonl.gz").is_file():
        pytest.skip(f"needs the official data in {folder} (set HUMANEVALX_PROBLEMS)")
    try:
        problems = load(str(folder), prefixes={"Java"}).problems
    except InputError:
        with gzip.open(folder / "humaneval_java.jsonl.gz", "rt", encoding="utf-8") as lines:
            problems = {row.task_id: row for row in map(Problem.from_json, map(json.loads, lines))}
    return [problem for problem in problems.values() if problem.prefix == "Java"]


def disagreements(fast: Station, plain: Station, chosen: list[tuple[Problem, str, str]]) -> list[str]:
    found = []
    for problem, kind, code in chosen:
        verdicts = verdict(fast, code, problem), verdict(plain, code, problem)
        if verdicts[0] is not verdicts[1] or (kind == "solution") != (verdicts[0] is Verdict.PASSED):
            # A variant may be right by luck; it must be so both ways.
            if kind != "solution" and verdicts[0] is verdicts[1]:
                continue
            found.append(f"{problem.task_id}, {kind}: {verdicts[0].value} and {verdicts[1].value}")
    return found


def all_variants(problems: list[Problem]) -> list[tuple[Problem, str, str]]:
    return [
        (problem, kind, code)
        for problem in problems
        for kind, code in [("solution", problem.canonical_solution), *variants(problem)]
    ]


def test_variants_are_broken_in_five_ways() -> None:
    kinds = {kind for _, kind, _ in all_variants(list(STARTER.values()))}
    assert len(kinds - {"solution"}) >= 5


def test_both_ways_agree_on_a_tenth_of_the_starter_set(fast: Station, plain: Station) -> None:
    chosen = random.Random(1).sample(all_variants(list(STARTER.values())), 7)
    assert disagreements(fast, plain, chosen) == []


def test_both_ways_agree_on_a_tenth_of_the_solutions(fast: Station, plain: Station) -> None:
    problems = official()
    chosen = random.Random(2).sample(problems, len(problems) // 10)
    assert disagreements(fast, plain, [(problem, "solution", problem.canonical_solution) for problem in chosen]) == []


@pytest.mark.heavy
def test_both_ways_agree_on_everything(fast: Station, plain: Station) -> None:
    assert disagreements(fast, plain, all_variants([*STARTER.values(), *official()])) == []


# Attacks.


def expected(path: Path) -> set[str]:
    return set(re.findall(r"^// expect: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)[0].split())


@pytest.mark.parametrize("path", tenth(HOSTILE, attrgetter("stem")))
def test_hostile(path: Path, as_it_is: Station) -> None:
    code = path.read_text(encoding="utf-8")
    before = as_it_is.setup
    limits = re.search(r"^// limits: cpu_s=(\d+) wall_s=(\d+)$", code, re.MULTILINE)
    if limits:  # what must happen takes longer where the machine has other things to do
        as_it_is.setup = corpus.limited(before, {"cpu_s": float(limits[1]), "wall_s": float(limits[2])})
    seen = verdict(as_it_is, code, form="solution").value
    as_it_is.setup = before
    if "\n// gap: " in code:
        assert (seen not in expected(path)) == (path.stem in KNOWN_GAPS)
    else:
        assert seen in expected(path)
    assert verdict(as_it_is, RIGHT) is Verdict.PASSED


@pytest.mark.heavy
@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_hostile_the_plain_way(path: Path, as_it_is: Station, plain_as_it_is: Station) -> None:
    code = path.read_text(encoding="utf-8")
    seen = [verdict(station, code, form="solution").value for station in (as_it_is, plain_as_it_is)]
    assert seen[0] == seen[1] or set(seen) <= expected(path)


def in_class(members: str) -> str:
    return f"        return 450;\n    }}\n{members}\n}}\n"


#: Too large for files, or made to be. All of them: compile_error, and the next program passes.
HUGE = {
    "ten megabytes": "/*" + "x" * (10 << 20) + "*/\n" + in_class("    nonsense"),
    "ten megabytes of code": in_class("\n".join(f"    int f{i}() {{ return {i}; }}" for i in range(250_000))),
    "hundred megabytes of errors": in_class(f"    int x = {'y' * 1_000_000};\n" * 100),
    "thousands of errors": in_class("\n".join(f"    int a{i} = b{i};" for i in range(20_000))),
    "deeply nested": in_class("    int x = " + "(" * 30_000 + "1" + ")" * 30_000 + ";"),
    "a long sum": in_class("    int x = " + " + ".join(["f()"] * 50_000) + ";"),
    "lone surrogate": in_class('    String s = "\ud83d";'),
    "too much code in a method": in_class("    int[] a = {" + ", ".join(["1"] * 30_000) + "};"),
}


@pytest.mark.parametrize("name", [pytest.param(n, marks=[pytest.mark.heavy] if "megabytes" in n else []) for n in HUGE])
def test_huge(name: str, as_it_is: Station) -> None:
    assert verdict(as_it_is, HUGE[name]) is Verdict.COMPILE_ERROR
    assert verdict(as_it_is, RIGHT) is Verdict.PASSED


@pytest.mark.heavy
def test_a_program_that_keeps_the_compiler_busy(as_it_is: Station) -> None:
    """Each nested lambda is tried for both methods: twice the time for every level. The server is replaced."""
    lambdas = "g(x -> " * 28 + "x" + ")" * 28
    methods = (
        "    interface A { int a(int x); }\n    interface B { int b(int x); }\n"
        "    static int g(A a) { return 1; }\n    static long g(B b) { return 1; }\n"
    )
    assert verdict(as_it_is, in_class(f"{methods}    long x = {lambdas};")) is Verdict.COMPILE_ERROR
    assert verdict(as_it_is, RIGHT) is Verdict.PASSED


# The compile server keeps nothing.

LEAVES = {
    "a class": in_class("") + "class Leak {}\n",
    "a class in a program with an error": in_class("    int x = nothing;") + "class Leak {}\n",
    "a class in a program that can't be read": in_class("    int x = ;") + "class Leak {}\n",
    "a class named like a package": in_class("") + "class java {}\n",
    "a class named like one of the JDK": in_class("") + "class ArrayList<T> {}\nclass String {}\n",
    "a cycle of classes": in_class("") + "class Leak extends Other {}\nclass Other extends Leak {}\n",
    "a module": in_class("") + "module leak {}\n",
}


@pytest.mark.parametrize("name", LEAVES)
def test_nothing_is_left_in_the_server(name: str, as_it_is: Station) -> None:
    verdict(as_it_is, LEAVES[name])
    assert verdict(as_it_is, in_class("    Leak leak;")) is Verdict.COMPILE_ERROR
    assert verdict(as_it_is, RIGHT) is Verdict.PASSED


def test_a_package_is_not_left_in_the_server(as_it_is: Station) -> None:
    head = "import java.util.*;\n"
    whole = head + "class Solution { long parcelFee(List<Integer> sides, long grams) { return 0; } }\n"
    verdict(as_it_is, "package leaked;\n" + whole, form="solution")
    assert verdict(as_it_is, "import leaked.*;\n" + whole, form="solution") is Verdict.COMPILE_ERROR


# Tools.


def test_a_build_that_fails_leaves_the_plain_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def build(*_: object) -> None:
        raise tools.BuildError("no jlink here")

    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path))
    monkeypatch.setattr(tools, "build", build)
    monkeypatch.setattr(java, "built", lambda name, id_, make: make(tmp_path))
    toolchain = java.ready(java.probe(Choices()), Choices())
    assert toolchain.plain
    assert "no jlink here" in toolchain.notes[-1]
    assert toolchain.servers == ()


@pytest.mark.heavy
def test_a_damaged_cache_is_built_again() -> None:
    toolchain = java.ready(java.probe(Choices()), Choices())
    folder = next(mount.source for mount in toolchain.mounts if mount.target == "/hx/cache/java")
    target = folder / "server" / "Json.class"
    before = target.read_bytes()
    target.write_bytes(b"damaged")
    station = Station(made())
    assert target.read_bytes() == before
    assert verdict(station, RIGHT) is Verdict.PASSED
    station.close()


def test_the_cache_is_whole() -> None:
    toolchain = java.ready(java.probe(Choices()), Choices())
    folder = next(mount.source for mount in toolchain.mounts if mount.target == "/hx/cache/java")
    assert cache._whole(folder)


def test_a_missing_jdk_names_the_package(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert "default-jdk-headless" in str(java.probe(Choices()).missing)


def test_an_old_jdk_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    for tool in ("java", "javac"):
        (tmp_path / "bin" / tool).touch()
    (tmp_path / "release").write_text('JAVA_VERSION="10.0.2"\n')
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    assert "too old" in str(java.probe(Choices()).missing)


# Cleaning.


def cleaned(code: str, problem: Problem = FIRST, form: str = "generation") -> tuple[str, tuple[str, ...]]:
    result = java.clean(problem, code, form, Extraction.AUTO)
    return result.text, result.rules


MAIN = "public class Main {\n    public static void main(String[] args) {\n        System.out.println(1);\n    }\n}\n"
WHOLE = FIRST.prompt + RIGHT


def test_a_completion_is_left_as_it_is() -> None:
    assert cleaned(RIGHT) == (WHOLE, ())
    for problem in STARTER.values():
        assert cleaned(problem.canonical_solution, problem) == (problem.prompt + problem.canonical_solution, ())


def test_official_solutions_are_left_as_they_are() -> None:
    for problem in official():
        assert cleaned(problem.canonical_solution, problem) == (problem.prompt + problem.canonical_solution, ())


@pytest.mark.parametrize("extraction", [Extraction.REFERENCE, Extraction.NONE])
def test_other_extractions_change_nothing(extraction: Extraction) -> None:
    code = "```java\n" + WHOLE + "```\n"
    result = java.clean(FIRST, code, "generation", extraction)
    assert (result.prefix, result.code, result.rules) == (FIRST.prompt, code, ())


def test_the_entry_point_is_the_open_method() -> None:
    assert cleaning.entry_point(FIRST) == "parcelFee"
    for problem in official():
        name = cleaning.entry_point(problem)
        assert name is not None
        assert f".{name}(" in problem.test, problem.task_id


BODY = "        return help(sides);\n    }\n"
HELPER = "\n    private long help(List<Integer> sides) {\n        return sides.size();\n    }\n"
CLEANING = {
    "prompt": (WHOLE, ("prompt",)),
    "fence": ("Sure:\n```java\n" + WHOLE + "```\nDone.", ("fence", "prompt")),
    "main behind": (RIGHT + "\n" + MAIN, ("cut_main",)),
    "main within": (
        RIGHT.rstrip().removesuffix("}") + "    public static void main(String[] args) { wrong(; }\n}\n",
        ("cut_main",),
    ),
    "chatter behind": (RIGHT + "\nThis works because it's right { and more.", ("cut",)),
    "another class behind": (RIGHT + "\nclass Unused { int x }\n", ("cut",)),
    "open class": (RIGHT.rstrip().removesuffix("}"), ("close",)),
    "open class and chatter": (
        RIGHT.rstrip().removesuffix("}") + "\nHere is why: it doesn't matter.\n",
        ("cut", "close"),
    ),
    "whole with own imports": (
        "import java.util.List;\nimport java.util.stream.*;\n" + WHOLE.partition("\n\n")[2],
        ("signature",),
    ),
    "whole without imports": (WHOLE.partition("\n\n")[2], ("signature",)),
    "public": (WHOLE.replace("class Solution", "public class Solution"), ("signature", "public")),
    "whole and main": (WHOLE + MAIN, ("prompt", "cut_main")),
    "public, main and chatter": (
        "Here it is:\n\npackage a.b;\n" + WHOLE.replace("class Solution", "public final class Solution") + MAIN,
        ("signature", "cut_main", "cut", "public"),
    ),
    "method alone": (WHOLE.partition("*/\n")[2].rstrip().removesuffix("}"), ("signature",)),
    "method alone in a fence": (
        "```\n" + WHOLE.partition("*/\n")[2].rstrip().removesuffix("}") + "```",
        ("fence", "signature"),
    ),
    "windows line ends": (RIGHT.replace("\n", "\r\n"), ()),
}


@pytest.mark.parametrize("name", CLEANING)
def test_cleaning(name: str, fast: Station) -> None:
    code, rules = CLEANING[name]
    assert cleaned(code)[1] == rules
    assert verdict(fast, code) is Verdict.PASSED


def test_helpers_and_types_that_are_needed_stay() -> None:
    code = (
        "        return help(sides) + new Pair().left + SIZE;\n    }\n"
        "    private static final int SIZE = 3;\n    static {\n        System.gc();\n    }\n" + HELPER
        + "    void unused() {}\n}\n\npublic class Pair {\n    int left = Deep.VALUE;\n}\n"
        "enum Deep { A; static int VALUE = 1; }\nclass Other {}\n"
    )  # fmt: skip
    text, rules = cleaned(code)
    assert rules == ("cut", "public")
    for kept in ("long help(", "int SIZE", "System.gc", "\nclass Pair", "enum Deep"):
        assert kept in text
    for gone in ("unused", "Other", "public class Pair"):
        assert gone not in text
    assert text.count("{") == text.count("}")


def test_braces_in_literals_and_comments_are_no_braces() -> None:
    code = '        String s = "}" + \'}\' + "\\"}"; // }\n        /* }}} */ return s.length();\n    }\n}\n'
    assert cleaned(code) == (FIRST.prompt + code, ())
    block = '        String s = """\n            } " }\n            """;\n        return 1;\n    }\n}\n'
    assert cleaned(block) == (FIRST.prompt + block, ())


def test_an_open_method_is_left_alone() -> None:
    assert cleaned("        while (true) {\n") == (FIRST.prompt + "        while (true) {\n", ())


def test_helpers_of_the_prompt_stay_in_reach() -> None:
    head = "import java.util.*;\n\nclass Solution {\n"
    helper = "    public int twice(int x) {\n        return 2 * x;\n    }\n"
    problem = Problem(
        task_id="Java/900",
        prompt=head + helper + "    /** Four times. */\n    public int four(int x) {\n",
        declaration=head + helper + "    public int four(int x) {\n",
        canonical_solution="        return twice(twice(x));\n    }\n}\n",
        test="public class Main {\n    public static void main(String[] a) { new Solution().four(1); }\n}\n",
    )
    whole = "class Solution {\n    public int four(int x) {\n        return twice(twice(x));\n    }\n}\n"
    text, rules = cleaned(whole, problem)
    assert rules == ("signature", "helpers")
    assert text.count("int twice(") == 1
    own = whole.replace("Solution {\n", "Solution {\n" + helper)
    assert cleaned(own, problem)[0].count("int twice(") == 1
    alone = "public int four(int x) {\n    return twice(twice(x));\n}\n"
    assert cleaned(alone, problem)[0].count("int twice(") == 1


@pytest.mark.parametrize(
    "code", ["", "}", "}}", "{", '"', "class Solution", "class Solution {", "/*", "@", "import", "\\"]
)
def test_cleaning_never_fails(code: str) -> None:
    for form in ("generation", "solution"):
        cleaned(code, form=form)
