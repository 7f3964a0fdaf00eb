"""Samples of Python and JavaScript go through a worker's own place, behind the wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from humanevalx.errors import OurError
from humanevalx.judge import Station, set_up
from humanevalx.language import Extraction
from humanevalx.records import SAME_PROCESS, Problem, Result, Sample

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def station() -> Iterator[Station]:
    try:
        setup = set_up(["python", "js"], timeout_s=20, extraction=Extraction.NONE, integrity=SAME_PROCESS)
        station = Station(setup)
    except OurError as error:
        pytest.skip(str(error))
    yield station
    station.close()


@pytest.fixture
def run(station: Station) -> Run:
    """Judges a program that consists of a solution and a test."""

    def run_program(prefix: str, solution: str, test: str) -> Result:
        problem = Problem(task_id=f"{prefix}/0", prompt="", declaration="", canonical_solution=solution, test=test)
        sample = Sample(task_id=problem.task_id, completion_id=0, code=solution, form="solution")
        return station.judge(sample, problem)

    return run_program
