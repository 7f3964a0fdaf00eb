"""Judging apart: the tests in a judge that serves many samples, each sample in a process that never sees them."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from humanevalx.records import Problem
from humanevalx.sandbox.base import RUNNERS

_HEAD = re.compile(
    r"(?:const|let|var)[ \t]+([\w$]+)[ \t]*=(?![ \t]*async\b|[ \t]*function[ \t]*\*)|function[ \t]+([\w$]+)[ \t]*\("
)
# What tests may do only in the process of the sample, and why. Errors keep nothing but their class on the way.
_TOGETHER = (
    (re.compile(r"\b(?:module|exports|__filename|__dirname|arguments)\b"), "look at the sample's own scope"),
    (re.compile(r"\bprocess\b"), "look at their process"),
    (
        re.compile(r"\brequire\s*\(\s*['\"](?:node:)?(?:test|worker_threads|child_process|cluster)['\"]"),
        "start something of their own",
    ),
    (re.compile(r"\bawait\b|\.(?:then|catch|finally)\s*\("), "wait for answers"),
    (re.compile(r"\b(?:throws|doesNotThrow|rejects|doesNotReject)\s*\("), "look at errors"),
    (re.compile(r"\bcatch\b[^\0]*\.\s*(?:message|stack|code|cause|toString)\b"), "look at the texts of errors"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The function under test. `reason` says why its problem can't be judged apart; then the rest is empty."""

    name: str = ""
    helpers: str = ""  # what the declaration says above it, and tests may use
    reason: str | None = None


@functools.lru_cache(maxsize=1024)  # asked for every sample of a problem
def entry(problem: Problem) -> Entry:
    """The function that the last line of the declaration begins."""
    helpers, _, last = problem.declaration.rstrip().rpartition("\n")
    head = _HEAD.match(last)
    if head is None:
        return Entry(reason="the last line of its declaration begins no function that answers at once")
    name = head[1] or head[2]
    called = rf"(?<![\w$]){re.escape(name)}(?![\w$])"
    if re.search(called, problem.test) is None:
        return Entry(reason=f"its tests don't mention {name}")
    for pattern, what in (*_TOGETHER, (re.compile(called + r"\s*[.\[]"), f"look at properties of {name}")):
        if pattern.search(problem.test):
            return Entry(reason=f"its tests {what}")
    return Entry(name=name, helpers=helpers)


def judge_files(problem: Problem) -> dict[str, str]:
    """What the judge needs to know of a problem that can be judged apart; no byte of a sample."""
    found = entry(problem)
    return {"entry": found.name, "helpers.js": found.helpers, "test.js": problem.test}


def candidate_files(problem: Problem, text: str) -> dict[str, str]:  # noqa: ARG001 - other languages need the problem
    """The files of a sample's own process: `text` is the whole program."""
    return {"solution.js": text}


def candidate_argv(name: str, node: str, flags: tuple[str, ...]) -> tuple[str, ...]:
    """Serves the function `name` in the folder of the candidate's files; descriptor 3 is the wire."""
    return (node, *flags, f"{RUNNERS}/js/serve.js", name)


def server_argv(node: str, flags: tuple[str, ...]) -> tuple[str, ...]:
    """The judge of all problems; frames on its standard input and output."""
    return (node, *flags, f"{RUNNERS}/js/judge.js")
