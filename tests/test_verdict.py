"""The decision table: every row, which row outranks which, and what happens exactly at a limit."""

from __future__ import annotations

import itertools
from dataclasses import fields, replace
from typing import Any

import pytest

from humanevalx.verdict import Facts, Kill, Report, Verdict, decide

PASSED, FAILED, RUNTIME, COMPILE = Verdict.PASSED, Verdict.FAILED, Verdict.RUNTIME_ERROR, Verdict.COMPILE_ERROR
TIMEOUT, MEMORY, OUTPUT, INCOMPLETE = (
    Verdict.TIMEOUT,
    Verdict.MEMORY_LIMIT,
    Verdict.OUTPUT_LIMIT,
    Verdict.INCOMPLETE,
)

LIMITS: dict[str, Any] = {"cpu_limit_s": 5.0, "wall_limit_s": 15.0, "memory_limit_mib": 512.0}
#: How a program can end, apart from what it reported.
ENDS: dict[str, dict[str, Any]] = {
    "clean": {"status": 0, "signal": 0},
    "status 1": {"status": 1},
    "status 137": {"status": 137},
    "SIGKILL": {"status": None, "signal": 9},
    "SIGSEGV": {"status": None, "signal": 11},
}


def verdict(**facts: Any) -> Verdict:
    return decide(Facts(**{**LIMITS, **facts}))


@pytest.mark.parametrize(
    ("report", "clean", "unclean"),
    [
        (Report.NONE, INCOMPLETE, RUNTIME),
        (Report.PASSED, PASSED, RUNTIME),
        (Report.FAILED, FAILED, FAILED),
        (Report.ERROR, RUNTIME, RUNTIME),
        (Report.COMPILE, COMPILE, COMPILE),
        (Report.MEMORY, MEMORY, MEMORY),
        (Report.EXIT, INCOMPLETE, INCOMPLETE),
        (Report.FORGED, INCOMPLETE, INCOMPLETE),
    ],
)
def test_within_all_limits_report_and_end_decide(report: Report, clean: Verdict, unclean: Verdict) -> None:
    for name, end in ENDS.items():
        assert verdict(report=report, **end) is (clean if name == "clean" else unclean), name


def test_every_report_has_a_row() -> None:
    for report, (_, end), kill in itertools.product(Report, ENDS.items(), Kill):
        assert verdict(report=report, kill=kill, **end) in Verdict


def test_only_one_way_to_pass() -> None:
    """Of all combinations of facts, those that pass are clean, reported, and hit no limit."""
    spans: dict[str, list[Any]] = {
        "report": list(Report),
        "kill": list(Kill),
        "out_of_memory": [False, True],
        "cpu_s": [0.0, 5.0, 5.1],
        "wall_s": [0.0, 15.0, 15.1],
        "peak_mib": [0.0, 600.0],
    }
    passed = 0
    for name, end in ENDS.items():
        for values in itertools.product(*spans.values()):
            facts = dict(zip(spans, values, strict=True))
            expected = (
                name == "clean"
                and facts["report"] is Report.PASSED
                and facts["kill"] is Kill.NONE
                and not facts["out_of_memory"]
                and facts["cpu_s"] <= 5
                and facts["wall_s"] <= 15
            )
            assert (verdict(**facts, **end) is PASSED) == expected, (name, facts)
            passed += expected
    # Every combination of time within the limits, whatever the peak: near the limit is not over it.
    assert passed == 2 * 2 * 2


# Each makes its verdict on its own; an earlier one outranks all later ones.
RANKED: list[tuple[Verdict, dict[str, Any]]] = [
    (OUTPUT, {"kill": Kill.OUTPUT}),
    (MEMORY, {"out_of_memory": True}),
    (TIMEOUT, {"cpu_s": 5.001}),
    (MEMORY, {"report": Report.MEMORY}),
    (MEMORY, {"peak_mib": 500.0, "status": 1}),
    (RUNTIME, {"status": 1}),
]


@pytest.mark.parametrize(("above", "below"), list(itertools.combinations(range(len(RANKED)), 2)))
def test_precedence(above: int, below: int) -> None:
    wanted, facts = RANKED[above]
    weaker, others = RANKED[below]
    assert verdict(**others) is weaker
    assert verdict(**{**others, **facts}) is wanted


@pytest.mark.parametrize(
    ("kill", "wanted"), [(Kill.OUTPUT, OUTPUT), (Kill.MEMORY, MEMORY), (Kill.CPU, TIMEOUT), (Kill.WALL, TIMEOUT)]
)
def test_what_the_agent_ended_it_for_outranks_what_was_reported(kill: Kill, wanted: Verdict) -> None:
    for report in Report:
        for end in ENDS.values():
            assert verdict(kill=kill, report=report, **end) is wanted
            assert verdict(kill=kill, report=report, cpu_s=1e9, wall_s=1e9, **end) is wanted


def test_out_of_memory_outranks_time_and_report() -> None:
    for report in Report:
        for kill in (Kill.NONE, Kill.CPU, Kill.WALL, Kill.MEMORY):
            assert verdict(out_of_memory=True, kill=kill, report=report, cpu_s=99.0) is MEMORY


def test_time_at_the_limit_is_within_it() -> None:
    assert verdict(report=Report.PASSED, cpu_s=5.0) is PASSED
    assert verdict(report=Report.PASSED, cpu_s=5.0000001) is TIMEOUT
    assert verdict(report=Report.PASSED, wall_s=15.0) is PASSED
    assert verdict(report=Report.PASSED, wall_s=15.0000001) is TIMEOUT


@pytest.mark.parametrize("report", [Report.FAILED, Report.ERROR, Report.COMPILE, Report.NONE, Report.MEMORY])
def test_too_much_time_outranks_every_report(report: Report) -> None:
    assert verdict(report=report, status=1, cpu_s=5.1) is TIMEOUT
    assert verdict(report=report, status=1, wall_s=15.1) is TIMEOUT


@pytest.mark.parametrize("end", ["status 1", "status 137", "SIGKILL", "SIGSEGV"])
def test_an_abnormal_end_near_the_memory_limit(end: str) -> None:
    at = 0.95 * 512
    assert verdict(peak_mib=at, **ENDS[end]) is MEMORY
    assert verdict(peak_mib=at - 0.001, **ENDS[end]) is RUNTIME
    assert verdict(peak_mib=at, report=Report.ERROR, **ENDS[end]) is MEMORY
    # An answer that the tests refused, or text that does not parse, is not a matter of memory.
    assert verdict(peak_mib=at, report=Report.FAILED, **ENDS[end]) is FAILED
    assert verdict(peak_mib=at, report=Report.COMPILE, **ENDS[end]) is COMPILE


def test_a_normal_end_near_the_memory_limit_is_none_of_its_business() -> None:
    assert verdict(peak_mib=512.0, report=Report.PASSED) is PASSED
    assert verdict(peak_mib=512.0, report=Report.FAILED) is FAILED
    assert verdict(peak_mib=512.0) is INCOMPLETE


@pytest.mark.parametrize("status", [124, 134, 137, 139, 143, 152, 255])
def test_exit_statuses_that_look_like_signals_are_errors(status: int) -> None:
    assert verdict(status=status) is RUNTIME


@pytest.mark.parametrize("number", range(1, 65))
def test_no_signal_alone_is_a_timeout_or_a_matter_of_memory(number: int) -> None:
    assert verdict(status=None, signal=number) is RUNTIME
    assert verdict(status=0, signal=number, report=Report.PASSED) is RUNTIME


def test_no_limits_no_verdict_of_limits() -> None:
    facts = Facts(report=Report.PASSED, cpu_s=1e9, wall_s=1e9, peak_mib=1e9)
    assert decide(facts) is PASSED
    assert decide(replace(facts, status=1)) is RUNTIME


def test_nothing_is_decided_from_text() -> None:
    assert {field.type for field in fields(Facts)} == {"int | None", "int", "Report", "Kill", "bool", "float"}


def test_what_the_table_never_says() -> None:
    """A broken sandbox has no facts: its verdict comes from elsewhere."""
    said = {
        verdict(report=report, kill=kill, out_of_memory=oom, **end)
        for report, kill, oom, end in itertools.product(Report, Kill, (False, True), ENDS.values())
    }
    assert said == set(Verdict) - {Verdict.SANDBOX_ERROR}


def test_the_names_that_files_carry() -> None:
    assert [verdict.value for verdict in Verdict] == [
        "passed", "failed", "runtime_error", "compile_error", "timeout", "memory_limit", "output_limit", "incomplete",
        "sandbox_error",
    ]  # fmt: skip
