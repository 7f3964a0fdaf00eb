"""Verdicts of real programs behind the real wall, and the Judge that other programs use."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from humanevalx import Judge
from humanevalx.errors import InputError, OurError
from humanevalx.judge import Outcome, Setup, Station, set_up
from humanevalx.language import Extraction
from humanevalx.languages import LANGUAGES
from humanevalx.problems import load
from humanevalx.records import Problem, Program, Result, Sample
from humanevalx.sandbox.base import Exit, Job
from humanevalx.verdict import Verdict

STARTER = load("starter").problems

PYTHON = {
    "passed": STARTER["Python/0"].canonical_solution,
    "failed": "    return 450\n",
    "runtime_error": "    return sides[3]\n",
    "compile_error": "    return (\n",
    "timeout": "    while True:\n        pass\n",
    "memory_limit": "    return bytearray(8 << 30)\n",
    "output_limit": "    while True:\n        print('x' * 100000)\n",
    "incomplete": "    exit(0)\n",
}
JAVASCRIPT = {
    "passed": STARTER["JavaScript/0"].canonical_solution,
    "failed": "  return 450\n}\n",
    "runtime_error": "  return sides[3].length\n}\n",
    "compile_error": "  return (\n}\n",
    "timeout": "  for (;;);\n}\n",
    "memory_limit": "  const held = []\n  for (;;) held.push(Buffer.alloc(1 << 28, 1))\n}\n",
    "output_limit": "  for (;;) console.log('x'.repeat(100000))\n}\n",
    "incomplete": "  process.exit(0)\n}\n",
}
PROGRAMS = [("Python/0", name, code) for name, code in PYTHON.items()]
PROGRAMS += [("JavaScript/0", name, code) for name, code in JAVASCRIPT.items()]

each_language = pytest.mark.parametrize("task_id", ["Python/0", "JavaScript/0"])


@pytest.fixture(scope="module")
def setup() -> Setup:
    return set_up(["python", "js"], backend="bubblewrap", timeout_s=2)


@pytest.fixture(scope="module")
def station(setup: Setup) -> Iterator[Station]:
    made = Station(setup)
    yield made
    made.close()


def score(station: Station, task_id: str, code: str, problem: Problem | None = None) -> Result:
    sample = Sample(task_id=task_id, completion_id=7, code=code, source="some.jsonl", index=3)
    return station.judge(sample, problem or STARTER[task_id])


def right(task_id: str) -> str:
    return STARTER[task_id].canonical_solution


@pytest.mark.parametrize(("task_id", "wanted", "code"), PROGRAMS, ids=lambda value: str(value).split("\n")[0][:20])
def test_one_program_of_each_verdict(task_id: str, wanted: str, code: str, station: Station) -> None:
    result = score(station, task_id, code)
    assert result.verdict.value == wanted, result.detail
    assert result.passed == (wanted == "passed")
    assert (result.task_id, result.completion_id, result.source, result.index) == (task_id, 7, "some.jsonl", 3)
    assert (result.detail == "") == (wanted == "passed")
    assert len(result.program) == 16
    assert "\n" not in result.detail
    # Where they stand in the row that other tools read.
    row = result.to_json()
    assert row["result"] == ("passed" if wanted == "passed" else f"failed: {wanted}: {result.detail}")


def test_programs_of_all_verdicts_are_there() -> None:
    told = {(task_id, name) for task_id, name, _ in PROGRAMS}
    ours = {verdict.value for verdict in Verdict} - {"sandbox_error"}  # which is no program's doing
    assert told == {(task_id, name) for task_id in ("Python/0", "JavaScript/0") for name in ours}


class Unlucky(Station):
    """Its agent dies under every program."""

    def _run_once(self, job: Job) -> Exit:
        if self._sandbox is None:
            super()._run_once(Job(launcher="python", files=(("solution.py", ""), ("test.py", ""))))
        assert self._sandbox is not None
        bwrap = self._sandbox._process.pid  # type: ignore[attr-defined]
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                if int(path.read_bytes().rpartition(b")")[2].split()[1]) == bwrap:
                    os.kill(int(path.parent.name), signal.SIGKILL)
            except OSError:
                continue
        return super()._run_once(job)


@each_language
def test_a_sandbox_that_dies_twice_is_no_failure_of_the_program(task_id: str, setup: Setup) -> None:
    station = Unlucky(setup)
    result = score(station, task_id, right(task_id))
    station.close()
    assert result.verdict is Verdict.SANDBOX_ERROR
    assert result.detail
    assert not result.passed
    assert len(result.program) == 16


@each_language
@pytest.mark.parametrize("wanted", ["passed", "failed", "incomplete", "runtime_error"])
def test_printing_changes_nothing(task_id: str, wanted: str, station: Station) -> None:
    """Whatever a program says, on either stream, in words of this or any other harness."""
    python = task_id.startswith("Python")
    code = (PYTHON if python else JAVASCRIPT)[wanted]
    quiet = score(station, task_id, code)
    for text in ("passed", "failed", "AssertionError", "Traceback (most recent call last):", "timeout", "OK", "0"):
        if python:
            noise = (
                f"    import sys\n    for s in (sys.stdout, sys.stderr):\n        print({text!r}, file=s, flush=True)\n"
            )
        else:
            noise = f"  console.log({text!r})\n  console.error({text!r})\n"
        loud = score(station, task_id, noise + code)
        assert (loud.verdict, loud.detail) == (quiet.verdict, quiet.detail), text


RANDOM = {
    "Python/0": """
    import random, os, numpy
    print(random.random(), hash("x"), {"a", "b", "c", "d"}, sorted(os.environ), id(None) and os.getcwd())
    print(numpy.random.random())
""",
    "JavaScript/0": """
  console.log(Math.random(), Math.random(), Object.keys(process.env), process.cwd())
""",
}


@each_language
def test_nothing_depends_on_luck(task_id: str, setup: Setup) -> None:
    """Seeds are the same for every program, in one sandbox after the other and in two different ones."""
    seen = set()
    noise = RANDOM[task_id]
    if not any("numpy " in note for language in setup.languages for note in language.toolchain.notes):
        noise = noise.replace(", numpy", "").replace("print(numpy.random.random())", "")
    for _ in range(2):
        station = Station(setup)
        for _ in range(2):
            module = next(m for m in LANGUAGES.values() if m.prefix == task_id.partition("/")[0])
            cleaned = module.clean(STARTER[task_id], noise + right(task_id), "generation", Extraction.NONE)
            language = setup.language(module.name)
            job = module.job(module.program(STARTER[task_id], cleaned), language.toolchain, language.limits)
            ending = station._run(job)
            assert ending.status == 0, ending
            seen.add(ending.stdout)
        station.close()
    assert len(seen) == 1
    assert "0." in seen.pop()


def test_nothing_is_left_for_the_next_program(station: Station) -> None:
    litter = "    import builtins, sys\n    builtins.left = sys.left = 1\n    open('/tmp/left', 'w')\n"
    look = "    import os, sys\n    if hasattr(sys, 'left') or 'left' in dir(__builtins__):\n"
    look += (
        "        raise RuntimeError('left')\n    if os.path.exists('/tmp/left'):\n        raise RuntimeError('file')\n"
    )
    for noise in (litter, look, litter, look):
        assert score(station, "Python/0", noise + right("Python/0")).detail == ""


def test_equal_programs_have_equal_rows_without_measurements(station: Station) -> None:
    for task_id, name, code in PROGRAMS:
        if name == "timeout":
            continue  # takes long, and twice is no news
        first, second = (score(station, task_id, code) for _ in range(2))
        measured = {"run_s": 0.0, "peak_mib": 0.0}
        assert replace(first, **measured) == replace(second, **measured), task_id


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge("starter", workers=2, timeout_s=2) as made:
        yield made


def test_judge_keeps_the_order(judge: Judge) -> None:
    codes = ["passed", "failed", "timeout", "passed", "incomplete", "compile_error", "passed", "failed"]
    pairs = [("Python/0", PYTHON[name]) for name in codes] + [("JavaScript/0", JAVASCRIPT[name]) for name in codes]
    results = judge.score(pairs)
    assert [result.verdict.value for result in results] == codes + codes
    assert [result.index for result in results] == list(range(16))
    assert [result.task_id for result in results] == [task_id for task_id, _ in pairs]


def test_judge_is_reusable(judge: Judge) -> None:
    for _ in range(3):
        (result,) = judge.score([("Python/0", right("Python/0"))])
        assert result.passed
    assert judge.score([]) == []


def test_judge_takes_generators_and_any_form(judge: Judge) -> None:
    problem = STARTER["Python/0"]
    forms = [
        problem.canonical_solution,
        problem.prompt + problem.canonical_solution,
        f"Here it is:\n```python\n{problem.prompt}{problem.canonical_solution}```\nThat should do.",
    ]
    assert [result.verdict for result in judge.score(("Python/0", code) for code in forms)] == [Verdict.PASSED] * 3


def test_judge_can_be_used_by_many_threads(judge: Judge) -> None:
    def work(number: int) -> list[str]:
        names = ["passed", "failed", "incomplete", "runtime_error"]
        names = names[number:] + names[:number]
        results = judge.score([("Python/0", PYTHON[name]) for name in names * 3])
        return [
            f"{name}, {result.verdict.value}"
            for name, result in zip(names * 3, results, strict=True)
            if name != result.verdict.value
        ]

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(work, range(4))) == [[], [], [], []]


def test_an_unknown_task_is_told_before_anything_runs(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("something ran")

    monkeypatch.setattr("humanevalx.judge.judge_chunk", never)
    with pytest.raises(InputError, match=r"Python/999.*starter"):
        judge.score([("Python/0", right("Python/0")), ("Python/999", "")])


def test_a_sandbox_error_is_an_exception(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(setup: Setup, programs: list[Program]) -> list[Outcome]:
        station = Unlucky(setup)
        try:
            return [station.outcome(program) for program in programs]
        finally:
            station.close()

    monkeypatch.setattr("humanevalx.judge.judge_chunk", broken)
    with pytest.raises(OurError, match=r"Python/0: the sandbox failed twice"):
        judge.score([("Python/0", right("Python/0"))])


def test_close_ends_every_sandbox() -> None:
    before = sandboxes()
    with Judge("starter", languages=["python"], workers=2) as judge:
        judge.score([("Python/0", "    import time; time.sleep(0.03)\n" + right("Python/0"))] * 4)
        assert len(sandboxes() - before) == 2
    assert sandboxes() - before == set()


def sandboxes() -> set[int]:
    """Children of this process that are bwrap."""
    found = set()
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            name, _, rest = path.read_bytes().partition(b"(")[2].rpartition(b")")
        except OSError:
            continue
        if name == b"bwrap" and int(rest.split()[1]) == os.getpid():
            found.add(int(path.parent.name))
    return found


STARTED_ODDLY = """
import ctypes, platform, signal
for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
    signal.signal(number, signal.SIG_IGN)
ignored = ctypes.create_string_buffer((1).to_bytes(8, "little"), 64)
for number in (32, 33):  # as make does for its commands
    rt_sigaction = {"x86_64": 13, "aarch64": 134}[platform.machine()]
    ctypes.CDLL(None).syscall(rt_sigaction, number, ignored, None, 8)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
from humanevalx import Judge
body = "    raise RuntimeError([line for line in open('/proc/self/status') if line[:6] in ('SigIgn', 'SigBlk')])\\n"
with Judge("starter", languages=["python"], integrity="same-process") as judge:
    print(judge.score([("Python/0", body)])[0].detail)
"""


def test_signals_do_not_depend_on_how_the_harness_was_started() -> None:
    done = subprocess.run([sys.executable, "-c", STARTED_ODDLY], capture_output=True, text=True, check=True)
    assert "SigBlk:\\\\t0000000000000000" in done.stdout
    assert "SigIgn:\\\\t0000000001001000" in done.stdout
