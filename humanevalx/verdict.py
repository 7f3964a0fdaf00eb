"""Verdicts, and the one table that maps facts to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    """What became of a sample."""

    PASSED = "passed"
    FAILED = "failed"
    RUNTIME_ERROR = "runtime_error"
    COMPILE_ERROR = "compile_error"
    TIMEOUT = "timeout"
    MEMORY_LIMIT = "memory_limit"
    OUTPUT_LIMIT = "output_limit"
    INCOMPLETE = "incomplete"
    SANDBOX_ERROR = "sandbox_error"


class Report(Enum):
    """What the code around a sample said over its private descriptor, the first thing it said, once."""

    NONE = "none"
    UNSTARTED = "unstarted"  # not even that the program was about to begin: nothing of the program's has run
    PASSED = "passed"  # the last assertion of the tests has been reached and held
    FAILED = "failed"  # an assertion of the tests did not hold
    ERROR = "error"  # an exception that is no assertion of the tests
    COMPILE = "compile"  # the program does not parse
    MEMORY = "memory"  # the language's own report that memory could not be had
    EXIT = "exit"  # asked to exit with status 0 before the tests ended
    UNSERVABLE = "unservable"  # separate judging: the tests hand over what can't be sent; says nothing of the program
    FORGED = "forged"  # bytes on the descriptor that are no report, or more than one report


class Kill(Enum):
    """Why the agent ended a program that would have gone on."""

    NONE = "none"
    CPU = "cpu"
    WALL = "wall"
    MEMORY = "memory"
    OUTPUT = "output"
    FILES = "files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything a verdict may depend on. Nothing here was read from stdout or stderr."""

    compiled: bool = True  # False: a compile step failed, and the other facts are those of its end
    status: int | None = 0  # exit status, None if a signal ended the program
    signal: int = 0
    report: Report = Report.NONE
    kill: Kill = Kill.NONE
    out_of_memory: bool = False  # an out-of-memory event of the control group
    cpu_s: float = 0.0
    cpu_limit_s: float = float("inf")
    wall_s: float = 0.0
    wall_limit_s: float = float("inf")
    peak_mib: float = 0.0
    memory_limit_mib: float = float("inf")


#: A peak this close to the limit makes an abnormal end a memory_limit.
NEAR_LIMIT = 0.95


def decide(facts: Facts) -> Verdict:
    """The verdict that the facts of one run mean. The first row that applies wins."""
    clean = facts.status == 0 and facts.signal == 0
    near_memory = facts.peak_mib >= NEAR_LIMIT * facts.memory_limit_mib
    rows = (
        (not facts.compiled, Verdict.COMPILE_ERROR),
        (facts.kill is Kill.OUTPUT, Verdict.OUTPUT_LIMIT),
        (facts.kill is Kill.MEMORY or facts.out_of_memory, Verdict.MEMORY_LIMIT),
        (facts.kill in (Kill.CPU, Kill.WALL), Verdict.TIMEOUT),
        (facts.kill is Kill.FILES, Verdict.RUNTIME_ERROR),
        (facts.cpu_s > facts.cpu_limit_s or facts.wall_s > facts.wall_limit_s, Verdict.TIMEOUT),
        (facts.report is Report.MEMORY, Verdict.MEMORY_LIMIT),
        (facts.report is Report.PASSED and clean, Verdict.PASSED),
        (facts.report is Report.FAILED, Verdict.FAILED),
        (facts.report is Report.COMPILE, Verdict.COMPILE_ERROR),
        (not clean and near_memory, Verdict.MEMORY_LIMIT),
        (facts.report is Report.ERROR, Verdict.RUNTIME_ERROR),
        (facts.report in (Report.EXIT, Report.FORGED) or clean, Verdict.INCOMPLETE),
    )
    return next((verdict for applies, verdict in rows if applies), Verdict.RUNTIME_ERROR)
