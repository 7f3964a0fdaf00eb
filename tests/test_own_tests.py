"""Tests of users' own problems that use more of their language than official ones: panics, results, more assertions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from humanevalx.commands.problems import check_file
from humanevalx.errors import InputError, OurError
from humanevalx.judge import Judge
from humanevalx.language import Choices
from humanevalx.languages import LANGUAGES
from humanevalx.problems import ProblemSet, load
from humanevalx.records import BOTH, SAME_PROCESS, SEPARATE, Problem, Result

GO_SETUP = 'package main\n\nimport (\n    "testing"\n    "github.com/stretchr/testify/assert"\n)\n'
GO_TEST = "func TestIt(t *testing.T) {\n    assert := assert.New(t)\n%s\n}\n"
RUST_TEST = "#[cfg(test)]\nmod tests {\n    use super::*;\n%s\n}\n"
HALF = "    if number % 2 != 0 {{ panic!({}) }}\n    number / 2\n}}\n"


def go_problem(declaration: str, *lines: str, setup: str = GO_SETUP) -> Problem:
    return Problem(
        task_id="Go/0",
        prompt=declaration,
        declaration=declaration,
        canonical_solution="",
        test=GO_TEST % "\n".join(f"    {line}" for line in lines),
        test_setup=setup,
    )


def rust_problem(tests: str) -> Problem:
    declaration = "fn half(number: i32) -> i32 {\n"
    return Problem(
        task_id="Rust/0", prompt="\n", declaration=declaration, canonical_solution="", test=RUST_TEST % tests
    )


def judge_of(problems: Mapping[str, Problem], *, plain: bool = False) -> Judge:
    name = next(name for name, language in LANGUAGES.items() if language.prefix == next(iter(problems))[:-2])
    own = ProblemSet(name="own", origin="own.jsonl", problems=problems, digest="0" * 8)
    try:
        return Judge(own, languages=[name], integrity=BOTH, choices=Choices(plain=plain))
    except OurError as error:
        pytest.skip(f"needs {name}: {error}")


def results(problem: Problem, *codes: str, plain: bool = False) -> list[Result]:
    with judge_of({problem.task_id: problem}, plain=plain) as judge:
        return list(judge.score((problem.task_id, code) for code in codes))


# An assertion that holds for some number of 2, one that does not.
ASSERTIONS = {
    "True(n == 2)": "True(n == 3)",
    "False(n == 3)": "False(n == 2)",
    "NotEqual(3, n)": "NotEqual(2, n)",
    "Nil([]int(nil))": "Nil(n)",
    "NotNil(n)": "NotNil(map[int]int(nil))",
    'Len("ab", n)': "Len([]int{1}, n)",
    'Empty("")': "Empty(n)",
    "NotEmpty(n)": "NotEmpty([]int{})",
    "Zero(n - 2)": "Zero(n)",
    "NotZero(n)": "NotZero(n - 2)",
    "Contains([]int{1, n}, 2)": "Contains([]int{1, n}, 3)",
    'Contains("abc", "bc")': "Contains(n, 2)",
    "Contains(map[int]bool{n: true}, 2)": 'Contains("abc", "d")',
    "NotContains([]int{1, n}, 3)": "NotContains([]int{1, n}, 2)",
    "ElementsMatch([]int{1, 2, 2}, []int{n, 1, n})": "ElementsMatch([]int{1, 1, 2}, []int{n, 1, n})",
    "ElementsMatch([]int{}, []int(nil))": "ElementsMatch([]int{1}, []int{1, n})",
    "EqualValues(int64(2), n)": "EqualValues(int64(3), n)",
    "Exactly(2, n)": "Exactly(int64(2), n)",
    "InDelta(2.5, n, 0.5)": "InDelta(2.5, n, 0.4)",
    "InDelta(math.Inf(1), math.Inf(1), 0)": "InDelta(math.NaN(), n, 9)",
    "InDeltaSlice([]float64{2.1}, []float64{float64(n)}, 0.2)": "InDeltaSlice([]int{2, 2}, []int{n}, 1)",
    "InEpsilon(2.1, n, 0.05)": "InEpsilon(2.2, n, 0.05)",
    "Greater(n, 1)": "Greater(n, 2)",
    "GreaterOrEqual(n, 2)": "GreaterOrEqual(n, int64(1))",
    "Less(n, 3)": "Less(n, 2)",
    'LessOrEqual("a", "a")': "LessOrEqual(n, 1)",
    "NotPanics(func() { Half(2) })": "NotPanics(func() { panic(n) })",
}


def test_assertions_of_testify() -> None:
    wanted: dict[str, tuple[str, str]] = {}
    problems: dict[str, Problem] = {}
    setup = GO_SETUP.replace("(\n", '(\n    "math"\n', 1)
    for number, assertion in enumerate(part for pair in ASSERTIONS.items() for part in pair):
        lines = ("n := Half(4)", "_, _ = n, math.Pi", f"assert.{assertion}")
        problem = go_problem("func Half(number int) int {\n", *lines, setup=setup)
        task_id = f"Go/{number}"
        problems[task_id] = replace(problem, task_id=task_id)
        wanted[task_id] = (assertion, "failed" if number % 2 else "passed")
    with judge_of(problems) as judge:
        found = list(judge.score((task_id, "    return number / 2\n}\n") for task_id in problems))
    assert len(found) == len(wanted)
    for result in found:
        assertion, verdict = wanted[result.task_id]
        assert (result.verdict.value, result.same_process) == (verdict, verdict), (assertion, result)
        assert result.integrity == SEPARATE


def test_assertions_about_errors() -> None:
    declaration = 'import "errors"\n\nfunc Half(number int) (int, error) {\n'
    right = '    if number%2 != 0 {\n        return 0, errors.New("it is odd")\n    }\n    return number / 2, nil\n}\n'
    silent = '    if number == 0 { return 0, errors.New("zero") }\n    return number / 2, nil\n}\n'
    always = '    return number / 2, errors.New("it is odd")\n}\n'
    texts = ("_, err = Half(3)", 'assert.EqualError(err, "it is odd")', 'assert.ErrorContains(err, "odd")')
    problem = go_problem(declaration, "_, err := Half(4)", "assert.NoError(err)", *texts, "assert.Error(err)")
    found = results(problem, right, silent, always)
    assert [result.verdict.value for result in found] == ["passed", "failed", "failed"]
    assert [result.same_process for result in found] == ["passed", "failed", "failed"]
    assert {result.integrity for result in found} == {SEPARATE}


def test_which_error_it_is_and_panics_can_only_be_seen_in_the_same_process() -> None:
    declaration = 'import "errors"\n\nvar ErrOdd = errors.New("odd")\n\nfunc Half(number int) (int, error) {\n'
    right = "    if number%2 != 0 {\n        return 0, ErrOdd\n    }\n    return number / 2, nil\n}\n"
    other = right.replace("ErrOdd", 'errors.New("odd")')
    for line in ("assert.ErrorIs(err, ErrOdd)", "assert.True(err == ErrOdd)", "assert.True(errors.Is(err, ErrOdd))"):
        setup = GO_SETUP.replace("(\n", '(\n    "errors"\n', 1) if "errors." in line else GO_SETUP
        found = results(go_problem(declaration, "_, err := Half(3)", line, setup=setup), right, other)
        assert [(r.verdict.value, r.integrity) for r in found] == [("passed", SAME_PROCESS), ("failed", SAME_PROCESS)]
    problem = go_problem("func Half(number int) int {\n", "assert.Panics(func() { Half(3) })")
    panicking = '    if number%2 != 0 {\n        panic("odd")\n    }\n    return number / 2\n}\n'
    found = results(problem, panicking, "    return number / 2\n}\n")
    assert [(r.verdict.value, r.integrity) for r in found] == [("passed", SAME_PROCESS), ("failed", SAME_PROCESS)]


@pytest.mark.parametrize(
    ("lines", "setup", "named"),
    [
        (('assert.JSONEq("{}", "{}")',), GO_SETUP, "assert.JSONEq"),
        (("a := assert", "require.Nil(t, a)"), GO_SETUP.replace("/assert", "/require"), "require"),
    ],
)
def test_what_is_not_offered_is_said_before_anything_runs(lines: tuple[str, ...], setup: str, named: str) -> None:
    problem = go_problem("func Half(number int) int {\n", *lines, setup=setup)
    with pytest.raises(InputError, match=rf"own.jsonl: Go/0: the tests use .*{named}"):
        results(problem, "")


RUST_PANICS = """
    #[test]
    fn test_even() { assert_eq!(half(4), 2); }

    #[test]
    #[should_panic(expected = "it is odd")]
    fn test_odd() {
        // A brace in a string: "}".
        half(3);
    }

    #[should_panic]
    #[test]
    fn test_assertion() { assert_eq!(half(4), 3); }

    #[test]
    #[ignore]
    fn test_ignored() { assert!(false); }
"""
RUST_RESULTS = """
    #[test]
    fn test_even() -> Result<(), String> {
        if half(4) != 2 { return Err("no half".to_string()); }
        let parsed: i32 = "2".parse().map_err(|_| "unread".to_string())?;
        assert_eq!(half(4), parsed);
        Ok(())
    }
"""


@pytest.mark.parametrize("plain", [False, True])
def test_rust_tests_that_are_to_panic(*, plain: bool) -> None:
    codes = (HALF.format('"it is odd"'), HALF.format('"no"'), "    number / 2\n}\n")
    found = results(rust_problem(RUST_PANICS), *codes, plain=plain)
    assert [result.verdict.value for result in found] == ["passed", "failed", "failed"]
    assert {result.integrity for result in found} == {SAME_PROCESS}


@pytest.mark.parametrize("plain", [False, True])
def test_rust_tests_that_return_something(*, plain: bool) -> None:
    codes = ("    number / 2\n}\n", "    number\n}\n", HALF.format('"it is odd"').replace("!= 0", "== 0"))
    found = results(rust_problem(RUST_RESULTS), *codes, plain=plain)
    assert [result.same_process for result in found] == ["passed", "failed", "runtime_error"]
    assert [result.verdict.value for result in found] == ["passed", "failed", "runtime_error"]


def test_problems_check_says_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    problems = [
        go_problem("func Half(number int) int {\n", 'assert.JSONEq("{}", "{}")'),
        rust_problem(RUST_PANICS),
    ]
    file = tmp_path / "own.jsonl"
    file.write_text("".join(json.dumps(problem.to_json()) + "\n" for problem in problems))
    assert check_file(file, as_json=False) == 2
    said = capsys.readouterr().out
    assert "can't be judged: Go/0: the tests use assert.JSONEq; offered are Contains, " in said
    assert "Rust/0: the tests look at panics" in said


# How people write tests: language, tests, and the verdict of a wrong solution; a star where it is judged in the
# process of the sample. A right one passes.
GO_PLAIN = "func TestHalf(t *testing.T) {\n    if got := Half(4); got != 2 {\n        %s\n    }\n}\n"
GO_TABLE = (
    "func TestHalf(t *testing.T) {\n    for _, c := range []struct{ in, out int }{{4, 2}, {6, 3}} {\n"
    '        t.Run("case", func(t *testing.T) {\n            assert.Equal(t, c.out, Half(c.in))\n        })\n    }\n}\n'
)
JAVA_MAIN = "public class Main {\n    public static void main(String[] args) {\n        %s\n    }\n}\n"
STYLES = {
    "go Errorf": ("go", GO_PLAIN % 't.Errorf("got %d", got)', "failed"),
    "go Fatalf": ("go", GO_PLAIN % 't.Fatalf("got %d", got)', "failed"),
    "go parallel": ("go", GO_PLAIN % "t.FailNow()" + "func TestIt(t *testing.T) {\n    t.Parallel()\n}\n", "failed"),
    "go subtests": ("go", GO_TABLE, "failed"),
    "java assert": ("java", JAVA_MAIN % "assert new Solution().half(4) == 2;", "failed"),
    "java exception": (
        "java",
        JAVA_MAIN % "if (new Solution().half(4) != 2) throw new RuntimeException();",
        "failed",
    ),
    "java exit": ("java", JAVA_MAIN % "if (new Solution().half(4) != 2) System.exit(1);", "runtime_error *"),
    "cpp status": ("cpp", "int main(){ if (half(4) != 2) return 1; return 0; }\n", "failed"),
    "cpp abort": ("cpp", "#include<stdlib.h>\nint main(){ if (half(4) != 2) abort(); }\n", "failed"),
    "cpp exit": ("cpp", "#include<stdlib.h>\nint main(){ if (half(4) != 2) exit(3); return 0; }\n", "failed"),
    "rust panic": ("rust", RUST_TEST % '#[test]\nfn it() { if half(4) != 2 { panic!("no") } }', "runtime_error"),
    "rust exit": ("rust", RUST_TEST % "#[test]\nfn it() { if half(4) != 2 { std::process::exit(1) } }", "failed"),
    "rust without a module": ("rust", "#[test]\nfn it() { assert_eq!(half(4), 2); }\n", "failed"),
    "python exception": ("python", "if half(4) != 2: raise ValueError\n", "failed"),
    "python exit": ("python", "import sys\nif half(4) != 2: sys.exit(1)\n", "failed"),
    "python, nobody calls check": ("python", "def check(candidate):\n    assert candidate(4) == 2\n", "failed"),
    "js assert": ("js", "require('assert').strictEqual(half(4), 2)\n", "failed"),
    "js exception": ("js", "if (half(4) !== 2) throw new Error('no')\n", "failed"),
    "js exit": ("js", "if (half(4) !== 2) process.exit(1)\n", "runtime_error *"),
    "js exit code": ("js", "if (half(4) !== 2) process.exitCode = 1\n", "failed *"),
    "js test runner": (
        "js",
        "const test = require('node:test')\ntest('it', () => { require('assert').equal(half(4), 2) })\n",
        "failed *",
    ),
    "js promise": (
        "js",
        "Promise.resolve().then(() => { if (half(4) !== 2) throw new Error('no') })\n",
        "runtime_error *",
    ),
}
HALVES = {
    "go": ("func Half(number int) int {\n", "    return number{}\n}}\n"),
    "java": ("class Solution {\n    public int half(int number) {\n", "        return number{};\n    }}\n}}\n"),
    "cpp": ("using namespace std;\nint half(int number){\n", "    return number{};\n}}\n"),
    "rust": ("fn half(number: i32) -> i32 {\n", "    number{}\n}}\n"),
    "python": ("def half(number):\n", "    return number{}\n"),
    "js": ("const half = (number) => {\n", "  return number{}\n}}\n"),
}


@pytest.mark.parametrize("style", STYLES)
def test_ways_of_writing_tests(style: str) -> None:
    name, test, wrong = STYLES[style]
    verdict, _, together = wrong.partition(" ")
    declaration, body = HALVES[name]
    problem = Problem(
        task_id=f"{LANGUAGES[name].prefix}/0",
        prompt="\n" if name == "rust" else declaration,
        declaration=declaration,
        canonical_solution="",
        test=test,
        test_setup=GO_SETUP if name == "go" else "",
    )
    right, bad = results(problem, body.format(" / 2"), body.format(""))
    assert (right.verdict.value, right.detail) == ("passed", "")
    assert (bad.verdict.value, bad.integrity) == (verdict, SAME_PROCESS if together else SEPARATE), bad
    assert right.same_process in ("passed", "")
    assert bad.same_process != "passed"


def test_rows_of_the_original_humaneval(tmp_path: Path) -> None:
    prompt = 'from typing import List\n\n\ndef half(\n    number: int,\n) -> int:\n    """ Half.\n    """\n'
    row = {
        "task_id": "HumanEval/3",
        "prompt": prompt,
        "entry_point": "half",
        "canonical_solution": "    return number // 2\n",
        "test": "METADATA = {}\n\n\ndef check(candidate):\n    assert candidate(4) == 2\n",
    }
    file = tmp_path / "HumanEval.jsonl"
    file.write_text(json.dumps(row) + "\n")
    problems = load(str(file), prefixes={"Python"}).problems
    assert list(problems) == ["Python/3"]
    assert problems["Python/3"].declaration == prompt[: prompt.index('    """')]
    found = results(problems["Python/3"], row["canonical_solution"], "    return number\n")
    assert [result.verdict.value for result in found] == ["passed", "failed"]
    del row["entry_point"]
    file.write_text(json.dumps(row) + "\n")
    with pytest.raises(InputError, match=r"HumanEval\.jsonl:1: field 'declaration'"):
        load(str(file))
