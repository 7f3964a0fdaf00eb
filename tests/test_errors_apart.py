"""Functions that refuse an argument, each in its language's own way: the tests see it from another process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from humanevalx.judge import Judge
from humanevalx.languages import LANGUAGES
from humanevalx.problems import ProblemSet
from humanevalx.records import SEPARATE, Problem

# Half of an even number; an odd one is refused.
PROBLEMS = {
    "python": (
        "def half(number: int) -> int:\n",
        '    if number % 2:\n        raise ValueError("odd")\n    return number // 2\n',
        "def check(half):\n    assert half(8) == 4\n    try:\n        half(3)\n    except ValueError:\n        return\n"
        "    assert False\n\n\ncheck(half)\n",
    ),
    "js": (
        "const half = (number) => {\n",
        "  if (number % 2) throw new RangeError('odd');\n  return number / 2;\n}\n",
        "const testHalf = () => {\n  console.assert(half(8) === 4)\n  let refused = false\n"
        "  try { half(3) } catch (error) { refused = error instanceof RangeError }\n"
        "  console.assert(refused)\n}\ntestHalf()\n",
    ),
    "cpp": (
        "#include<stdexcept>\nusing namespace std;\nint half(int number){\n",
        '    if (number % 2) throw invalid_argument("odd");\n    return number / 2;\n}\n',
        "#undef NDEBUG\n#include<assert.h>\nint main(){\n    assert (half(8) == 4);\n    bool refused = false;\n"
        "    try { half(3); } catch (const invalid_argument&) { refused = true; }\n    assert (refused);\n}\n",
    ),
    "java": (
        "import java.util.*;\nimport java.lang.*;\n\nclass Solution {\n    public int half(int number) {\n",
        '        if (number % 2 != 0) {\n            throw new IllegalArgumentException("odd");\n        }\n'
        "        return number / 2;\n    }\n}\n",
        "public class Main {\n    public static void main(String[] args) {\n        Solution s = new Solution();\n"
        "        boolean refused = false;\n        try {\n            s.half(3);\n"
        "        } catch (IllegalArgumentException e) {\n            refused = true;\n        }\n"
        "        if (!refused || s.half(8) != 4) {\n            throw new AssertionError();\n        }\n    }\n}\n",
    ),
    "go": (
        'import (\n    "errors"\n)\n\nfunc Half(number int) (int, error) {\n',
        '    if number%2 != 0 {\n        return 0, errors.New("odd")\n    }\n    return number / 2, nil\n}\n',
        "func TestHalf(t *testing.T) {\n    assert := assert.New(t)\n    n, err := Half(8)\n"
        "    assert.Equal(4, n)\n    assert.Equal(true, err == nil)\n    _, err = Half(3)\n"
        '    assert.Equal(true, err != nil)\n    assert.Equal("odd", err.Error())\n}\n',
    ),
    "rust": (
        "fn half(number: i32) -> Result<i32, String> {\n",
        '    if number % 2 != 0 {\n        return Err("odd".to_string());\n    }\n    Ok(number / 2)\n}\n',
        "#[cfg(test)]\nmod tests {\n    use super::*;\n    #[test]\n    fn test_half() {\n"
        '        assert_eq!(half(8), Ok(4));\n        assert_eq!(half(3), Err("odd".to_string()));\n    }\n}\n',
    ),
}
SETUP = 'package main\n\nimport (\n    "testing"\n    "github.com/stretchr/testify/assert"\n)\n'
# Never refuse, and refuse everything.
WRONG = {
    "python": ("    return number // 2\n", '    raise ValueError("no")\n'),
    "js": ("  return number >> 1;\n}\n", "  throw new RangeError('no');\n}\n"),
    "cpp": ("    return number / 2;\n}\n", '    throw invalid_argument("no");\n}\n'),
    "java": ("        return number / 2;\n    }\n}\n", "        throw new IllegalArgumentException();\n    }\n}\n"),
    "go": ("    return number / 2, nil\n}\n", '    return 0, errors.New("odd")\n}\n'),
    "rust": ("    Ok(number / 2)\n}\n", '    Err("odd".to_string())\n}\n'),
}
# A class of the sample's own, derived from the one that the tests catch.
DERIVED = {
    "python": "def half(number: int) -> int:\n    class Odd(ValueError):\n        pass\n\n    if number % 2:\n"
    "        raise Odd\n    return number // 2\n",
    "js": "const half = (number) => {\n  class Odd extends RangeError {}\n  if (number % 2) throw new Odd();\n"
    "  return number / 2;\n}\n",
    "java": "class Odd extends IllegalArgumentException {}\n\nclass Solution {\n    public int half(int number) {\n"
    "        if (number % 2 != 0) throw new Odd();\n        return number / 2;\n    }\n}\n",
}
# Tests that catch whatever comes don't make good for an assertion of the sample's that failed.
ASSERTS = (
    "  console.assert(number % 2 === 0);\n  if (number % 2) throw new RangeError('odd');\n  return number / 2;\n}\n"
)
# What is thrown is of another class than the tests catch; then of one derived from it; then no exception at all.
CPP_THROWS = {
    'throw runtime_error("odd")': "runtime_error",
    'throw out_of_range("odd")': "runtime_error",
    "throw 3": "runtime_error",
    "throw exception()": "runtime_error",
    "throw Odd()": "passed",
}


@pytest.fixture(scope="module")
def judges() -> Iterator[dict[str, Judge]]:
    made: dict[str, Judge] = {}
    for name, (declaration, solution, test) in PROBLEMS.items():
        problem = Problem(
            task_id=f"{LANGUAGES[name].prefix}/0",
            prompt="\n" if name == "rust" else declaration,  # stands behind it there
            declaration=declaration.partition(")\n\n")[2] or declaration,
            canonical_solution=solution,
            test=test,
            imports=declaration.partition("func")[0] if name == "go" else "",
            test_setup=SETUP if name == "go" else "",
        )
        problems = ProblemSet(name="half", origin="", problems={problem.task_id: problem}, digest="0" * 8)
        if LANGUAGES[name].separating.reason(problem):
            raise AssertionError((name, LANGUAGES[name].separating.reason(problem)))
        made[name] = Judge(problems, languages=[name])
    yield made
    for judge in made.values():
        judge.close()


def verdicts(judge: Judge, *codes: str) -> list[str]:
    (task_id,) = judge.problems.problems
    results = judge.score((task_id, code) for code in codes)
    assert {result.integrity for result in results} == {SEPARATE}
    return [result.verdict.value for result in results]


@pytest.mark.parametrize("name", sorted(PROBLEMS))
def test_a_refusal_is_seen_by_the_tests(name: str, judges: dict[str, Judge]) -> None:
    found = verdicts(judges[name], PROBLEMS[name][1], *WRONG[name])
    assert found[0] == "passed"
    assert set(found[1:]) <= {"failed", "runtime_error"}


@pytest.mark.parametrize("name", sorted(DERIVED))
def test_a_class_of_the_samples_own_is_what_it_is_derived_from(name: str, judges: dict[str, Judge]) -> None:
    assert verdicts(judges[name], DERIVED[name]) == ["passed"]


def test_what_is_caught_is_no_excuse_for_a_failed_assertion(judges: dict[str, Judge]) -> None:
    assert verdicts(judges["js"], ASSERTS) == ["failed"]


def test_cpp_exceptions_keep_their_class(judges: dict[str, Judge]) -> None:
    # A whole program, since a class has to stand above the function.
    start = "#include<stdexcept>\nusing namespace std;\n"
    start += 'struct Odd : invalid_argument { Odd() : invalid_argument("") {} };\n'
    body = "int half(int number){{\n    if (number % 2) {};\n    return number / 2;\n}}\n"
    codes = [start + body.format(throws) for throws in CPP_THROWS]
    assert verdicts(judges["cpp"], *codes) == list(CPP_THROWS.values())
