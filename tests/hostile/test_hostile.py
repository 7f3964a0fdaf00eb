"""Attacks and awkward but honest programs, each behind a real wall: the verdict, what is left, and the next program."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import corpus
import normal_user
import pytest
from shares import tenth

from humanevalx.engine import Task, judge_tasks
from humanevalx.judge import Setup, prepare
from humanevalx.records import SAME_PROCESS, Result
from humanevalx.verdict import Verdict

CASES = corpus.cases()
HONEST = [case for case in CASES if case.attack.startswith("none")]

#: What gets through as long as tests and program share a process. Closing one must shorten this list.
KNOWN_GAPS = {
    "js/equal_in_text",
    "js/forges_with_the_descriptor",
    "python/forges_with_the_descriptor",
    "python/forges_with_the_frames",
    "python/jumps_over_assertions",
    "python/lying_comparison",
    "python/lying_number",
    "python/reads_the_tests",
    "python/replaces_its_builtins",
    "python/shadows_builtins",
}


@pytest.fixture(scope="module")
def setup() -> Setup:
    return corpus.setup()


@pytest.fixture(scope="module")
def station(setup: Setup) -> Iterator[corpus.CountingStation]:
    """One for all programs, so that what one breaks is seen by the next."""
    made = corpus.CountingStation(setup)
    yield made
    made.close()


def test_the_corpus_is_there() -> None:
    names = [case.name for case in CASES]
    assert sum(name.startswith("python/") for name in names) >= 90
    assert sum(name.startswith("js/") for name in names) >= 50
    assert len(HONEST) >= 10
    for case in CASES:
        assert case.expect <= {verdict.value for verdict in Verdict}, case.name
        assert "sandbox_error" not in case.expect, case.name
        if case.gap:
            assert "passed" not in case.expect, case.name


@pytest.mark.parametrize("case", tenth(CASES, attrgetter("name"), always=attrgetter("gap")))
def test_program(case: corpus.Case, station: corpus.CountingStation) -> None:
    seen = corpus.look(station, case)
    assert corpus.complaint(case, seen) == ""
    if case.gap:
        through = seen["verdict"] not in case.expect
        assert through == (case.name in KNOWN_GAPS), (
            f"{seen['verdict']} ({seen['detail']}): " + "a gap is open that is not in KNOWN_GAPS"
            if through
            else f"{case.name} no longer gets through: take it from KNOWN_GAPS, and make its gap an attack"
        )


def test_known_gaps_are_files() -> None:
    assert {case.name for case in CASES if case.gap} >= KNOWN_GAPS


def judged(setup: Setup, chosen: list[corpus.Case], workers: int) -> list[tuple[corpus.Case, Result]]:
    samples = [corpus.sample(case, index) for index, case in enumerate(chosen)]
    tasks = [
        Task(sample.index, prepare(sample, case.problem, setup.extraction, SAME_PROCESS).program)
        for sample, case in zip(samples, chosen, strict=True)
    ]
    done = judge_tasks(tasks, setup, len(tasks), workers=workers)
    found = sorted(((task.number, task.program, outcome) for task, outcome in done), key=lambda one: one[0])
    assert [number for number, _, _ in found] == list(range(len(chosen)))
    return [(chosen[number], outcome.result(samples[number], program)) for number, program, outcome in found]


@pytest.mark.parametrize("bad", ["python/fork_bomb_stubborn", "python/infinite_loop", "python/memory_of_children"])
def test_good_programs_pass_beside_bad_ones(bad: str, setup: Setup) -> None:
    """On two workers: one program after the other for both, every third one bad."""
    attack = next(case for case in CASES if case.name == bad)
    good = [corpus.witness("python"), corpus.witness("js")]
    chosen = [attack if index % 3 == 1 else good[index % 2] for index in range(24)]
    made = corpus.limited(setup, {"cpu_s": 1, "wall_s": 30})
    for case, result in judged(made, chosen, workers=2):
        assert result.verdict.value in case.expect, f"{case.name}: {result.verdict.value} {result.detail}"


@pytest.mark.heavy
@pytest.mark.parametrize("workers", [1, 2])
def test_whole_corpus_in_any_order(workers: int, setup: Setup) -> None:
    """Every program twice, with right ones in between, in an order that no test depends on."""
    chosen = [case for case in CASES if not case.gap]
    chosen += [replace(case, name=case.name + " again") for case in chosen]
    chosen += [corpus.witness(language) for language in ("python", "js") for _ in range(50)]
    random.Random(workers).shuffle(chosen)
    # One set of limits for all: the smallest under which every honest program passes on a busy machine.
    made = corpus.limited(setup, {"cpu_s": 3, "wall_s": 9})
    wrong = [
        f"{case.name}: {result.verdict.value} {result.detail}"
        for case, result in judged(made, chosen, workers)
        if result.verdict.value not in case.expect
    ]
    assert wrong == []


def test_as_a_normal_user() -> None:
    """The other shape of the wall, for users without root: the same programs, one after the other."""
    done = normal_user.run([str(Path(corpus.__file__)), *corpus.WATCHED])
    assert done.returncode == 0, done.stderr
    rows = {row["name"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert set(rows) == {case.name for case in CASES}
    complaints = {case.name: corpus.complaint(case, rows[case.name]) for case in CASES}
    assert {name: text for name, text in complaints.items() if text} == {}
