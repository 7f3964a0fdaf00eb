"""What is asked of a sample: the same problems, posed for another task or with other tests."""

from __future__ import annotations

from dataclasses import replace

from humanevalx.errors import InputError
from humanevalx.languages import by_prefix
from humanevalx.problems import ProblemSet
from humanevalx.records import Problem

GENERATION, TRANSLATION = "generation", "translation"
TASKS = (GENERATION, TRANSLATION)
OFFICIAL, EXAMPLE = "official", "example"
TESTS = (OFFICIAL, EXAMPLE)


def posed(problems: ProblemSet, *, task: str = GENERATION, tests: str = OFFICIAL) -> ProblemSet:
    """Problems as they are judged.

    A translation continues the declaration alone, which has no description. With `tests` "example" the tests are those
    that the prompt shows; problems that show none keep their own, as in the reference scorer, and are named.

    Raises InputError if tests use what no sample is run with.
    """
    kept = problems.problems
    if task == TRANSLATION:
        kept = {task_id: bare(problem) for task_id, problem in kept.items()}
    without: tuple[str, ...] = ()
    if tests == EXAMPLE:
        # Published rows say None where they have none.
        without = tuple(t for t, problem in kept.items() if problem.example_test.strip() in ("", "None"))
        kept = {
            task_id: problem if task_id in without else replace(problem, test=problem.example_test)
            for task_id, problem in kept.items()
        }
    for task_id, problem in kept.items():
        if lacking := unoffered(problem):
            raise InputError(f"{problems.origin}: {task_id}: the tests use {lacking}")
    return replace(problems, problems=kept, task=task, tests=tests, without_examples=without)


def unoffered(problem: Problem) -> str:
    """What the tests use that no sample is run with; or nothing."""
    language = by_prefix(problem.prefix)
    return "" if language is None else language.unoffered(problem)


def bare(problem: Problem) -> Problem:
    """The problem without its description, as a translation continues it."""
    language = by_prefix(problem.prefix)
    return problem if language is None else language.bare(problem)
