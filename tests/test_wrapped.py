"""Extraction on what models really return: a right solution passes however it is wrapped, half of one never crashes."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator

import pytest
import wrapped

from humanevalx.extract import behind, fences, is_prose
from humanevalx.judge import Judge, prepare
from humanevalx.language import Extraction
from humanevalx.languages import LANGUAGES
from humanevalx.problems import load
from humanevalx.records import SAME_PROCESS, Problem, Sample

PROBLEMS = load("starter").problems


def of(prefix: str) -> list[Problem]:
    return [problem for problem in PROBLEMS.values() if problem.prefix == prefix]


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge("starter", workers=2) as made:
        yield made


def wrong(judge: Judge, problems: list[Problem], *, every: int = 1) -> dict[str, str]:
    """What doesn't pass, of every so many forms: form and problem -> verdict and detail."""
    named = [(f"{form}: {p.task_id}", p.task_id, text) for p in problems for form, text in wrapped.forms(p)]
    # Others in each language.
    named = named[len(problems[0].prefix) % every :: every]
    results = judge.score((task_id, text) for _, task_id, text in named)
    return {
        name: f"{result.verdict.value} ({result.detail})"
        for (name, _, _), result in zip(named, results, strict=True)
        if not result.passed
    }


@pytest.mark.parametrize("name", list(LANGUAGES))
def test_a_right_solution_passes_in_every_wrapping(name: str, judge: Judge) -> None:
    prefix = LANGUAGES[name].prefix
    # Another one in each language.
    chosen = sorted(of(prefix), key=lambda problem: zlib.crc32(problem.task_id.encode()))[:1]
    assert wrong(judge, chosen, every=2) == {}


@pytest.mark.heavy
@pytest.mark.parametrize("name", list(LANGUAGES))
def test_every_right_solution_passes_in_every_wrapping(name: str, judge: Judge) -> None:
    assert wrong(judge, of(LANGUAGES[name].prefix)) == {}


@pytest.mark.parametrize("name", list(LANGUAGES))
def test_a_solution_that_stops_in_the_middle_is_judged_as_it_is(name: str, judge: Judge) -> None:
    texts = []
    for problem in of(LANGUAGES[name].prefix)[::6]:
        for text in dict(wrapped.forms(problem)).values():
            code = text[: len(text) * 3 // 5]
            if code.count("{") == code.count("}") and name != "python":
                continue  # by chance it ends where something ends
            texts.append((problem.task_id, code))
    results = judge.score(texts[::7])
    verdicts = Counter(result.verdict.value for result in results)
    # Half a function in a whole fence may parse; nothing is our fault.
    assert verdicts["sandbox_error"] == 0
    if name != "python":
        assert verdicts["compile_error"] >= 0.8 * verdicts.total()


def test_extraction_is_deterministic_and_says_what_it_did() -> None:
    for problem in list(PROBLEMS.values())[::5]:
        for form, text in wrapped.forms(problem):
            sample = Sample(task_id=problem.task_id, completion_id=0, code=text, form="generation")
            first = prepare(sample, problem, Extraction.AUTO, SAME_PROCESS)
            again = prepare(sample, problem, Extraction.AUTO, SAME_PROCESS)
            assert first == again
            assert len(set(first.rules)) <= len(first.rules)
            if form.startswith(("fence", "chat")):
                assert "fence" in first.rules, (problem.task_id, form)


def test_a_block_in_a_list_loses_the_indentation_of_its_fence() -> None:
    (found,) = fences("1. So:\n\n   ```x\n   a\n     b\n\n   ```\n")
    assert found.body == "a\n  b\n\n"


@pytest.mark.parametrize(
    ("code", "rest"),
    [
        ("def f():\n    return 1\n", "    return 1\n"),
        ("So:\n\ndef f():\n    return 1\n", "    return 1\n"),
        ("import x\n\ndef f():\n    return 1\n", None),  # what stands above is needed
        ("def g():\n    pass\n", None),
        ("x = def f():\n", None),
        ("", None),
    ],
)
def test_what_is_behind_a_repeated_prompt(code: str, rest: str | None) -> None:
    assert behind(code, "def f():\n") == rest


def test_prose_is_what_has_no_line_of_code() -> None:
    assert is_prose("Sure! Here it is, for you and me (and others).\n\nIt works if you ask nicely:\n")
    for code in ("x = 1\n", "import os\n", "# a heading or a comment\n", "int f() {\n", "if (x):\n"):
        assert not is_prose(f"Sure!\n{code}"), code
