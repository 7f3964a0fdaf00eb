"""Identical programs run once, and nobody can tell from the verdicts."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humanevalx.errors import OurError
from humanevalx.evaluate import Options, evaluate
from humanevalx.judge import Outcome
from humanevalx.records import MEASUREMENTS, Program
from humanevalx.reuse import Seen
from humanevalx.sandbox.backends import pick
from humanevalx.sandbox.base import Wall
from humanevalx.verdict import Verdict

OPTIONS = Options(problems="starter", ks=(1,))
DIGESTS = st.integers(0, 2**64 - 1).map("{:016x}".format)
# Many that begin their search in the same place of the table, and those at the ends of what fits.
CROWDED = st.integers(0, 20).map(lambda n: f"{n * 1024 * 64:016x}") | st.sampled_from(["0" * 16, "f" * 16])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(DIGESTS | CROWDED, st.integers(0, 2**31 - 1)), max_size=60), st.lists(DIGESTS | CROWDED))
def test_seen_is_a_dict(puts: list[tuple[str, int]], others: list[str]) -> None:
    seen, plain = Seen(), {}
    for digest, number in puts:
        assert seen.get(digest) == plain.get(digest)
        seen.put(digest, number)
        plain[digest] = number
        assert seen.get(digest) == number
        assert len(seen) == len(plain)
    for digest in [*plain, *others]:
        assert seen.get(digest) == plain.get(digest)


@pytest.mark.parametrize("expected", [0, 3_000, 20_000])
def test_seen_is_a_dict_when_it_has_grown(expected: int) -> None:
    noise = random.Random(3)
    seen, plain = Seen(expected), {}
    for number in range(20_000):
        digest = f"{noise.getrandbits(64):016x}" if number % 50 else f"{number << 40:016x}"
        seen.put(digest, number)
        plain[digest] = number
    assert len(seen) == len(plain)
    assert all(seen.get(digest) == number for digest, number in plain.items())
    assert all(seen.get(f"{noise.getrandbits(64):016x}") is None for _ in range(5000))
    # Flat arrays, at most two thirds full: a dict of the same takes many times this.
    assert len(seen._keys) * 12 < 20_000 * 80


class Stub(Executor):
    """Judges by a rule instead of running, and keeps what it was given."""

    def __init__(self, rule: Callable[[str], Outcome]) -> None:
        self.rule = rule
        self.programs: list[Program] = []

    def submit(self, fn: Any, /, *args: Any, **_: Any) -> Future[Any]:
        _, programs = args
        self.programs += programs
        future: Future[Any] = Future()
        future.set_result([self.rule(program.code) for program in programs])
        return future

    @property
    def runs(self) -> Counter[str]:
        return Counter(program.digest for program in self.programs)


def rule(code: str) -> Outcome:
    """What a sample says that it is."""
    for verdict in Verdict:
        if f"# {verdict.value}" in code:
            return Outcome(verdict=verdict, detail=f"said {verdict.value}", run_s=0.25, peak_mib=3)
    raise AssertionError(code)


def sample(verdict: str, name: object = "", task_id: str = "Python/0") -> dict[str, Any]:
    return {"task_id": task_id, "generation": f"    pass  # {verdict} {name}\n"}


def write(path: Path, rows: Sequence[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def rows_of(directory: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (directory / "results.jsonl").read_text(encoding="utf-8").splitlines()]


def judged(tmp_path: Path, rows: Sequence[dict[str, Any]], workers: int = 1, name: str = "s") -> tuple[Stub, Any]:
    stub = Stub(rule)
    path = write(tmp_path / f"{name}.jsonl", rows)
    return stub, evaluate([path], OPTIONS, executor=stub, progress=False)


def test_identical_programs_run_once(tmp_path: Path) -> None:
    rows = [sample("passed")] * 7 + [sample("failed")] * 5 + [sample("passed", "other")] + [sample("passed")] * 3
    stub, done = judged(tmp_path, rows)
    assert sorted(stub.runs.values()) == [1, 1, 1]
    written = rows_of(done.directory)
    assert [row["verdict"] for row in written] == ["passed"] * 7 + ["failed"] * 5 + ["passed"] * 4
    assert [row["completion_id"] for row in written] == [row["index"] for row in written] == list(range(16))
    assert Counter(row["cached"] for row in written) == {True: 13, False: 3}
    assert done.summary.cached == json.loads((done.directory / "summary.json").read_text())["cached"] == 13
    for row in written:
        assert (row["detail"], row["run_s"], row["peak_mib"]) == (
            "" if row["passed"] and row["detail"] == "" else f"said {row['verdict']}",
            0.25,
            3.0,
        )
    assert len({row["program"] for row in written}) == 3


def test_equal_code_of_different_problems_is_no_equal_program(tmp_path: Path) -> None:
    rows = [sample("passed", task_id=f"Python/{n}") for n in range(4)] + [sample("passed", task_id="JavaScript/0")]
    stub, done = judged(tmp_path, rows)
    assert sorted(stub.runs.values()) == [1] * 5
    assert done.summary.cached == 0


def test_what_cleaning_makes_equal_is_equal(tmp_path: Path) -> None:
    body = "    return 1  # failed\n"
    rows = [{"task_id": "Python/0", "generation": body + tail} for tail in ("", "\nprint(1)\n", "\nprint(2)\n")]
    stub, done = judged(tmp_path, [rows[0], {"task_id": "Python/0", "generation": f"```python\n{body}```"}])
    assert sum(stub.runs.values()) == 1
    assert done.summary.cached == 1
    assert [row["cached"] for row in rows_of(done.directory)] == [False, True]


@pytest.mark.parametrize("verdict", [verdict.value for verdict in Verdict if verdict is not Verdict.SANDBOX_ERROR])
def test_which_verdicts_are_reused(tmp_path: Path, verdict: str) -> None:
    stub, done = judged(tmp_path, [sample(verdict)] * 6)
    once = verdict != "timeout"
    assert stub.runs.total() == (1 if once else 6)
    assert done.summary.cached == (5 if once else 0)
    written = rows_of(done.directory)
    assert [row["verdict"] for row in written] == [verdict] * 6
    assert [row["index"] for row in written] == list(range(6))


def test_timeouts_of_an_earlier_run_are_not_reused_either(tmp_path: Path) -> None:
    rows = [sample("timeout")] * 3 + [sample("failed")] * 3
    path = write(tmp_path / "s.jsonl", rows)
    whole = evaluate([path], OPTIONS, executor=Stub(rule), progress=False)
    results = whole.directory / "results.jsonl"
    kept = results.read_text().splitlines(keepends=True)
    results.write_text(kept[0] + kept[3])
    stub = Stub(rule)
    again = evaluate([path], OPTIONS, executor=stub, progress=False)
    assert Counter(program.code[-10:-2] for program in stub.programs) == {"timeout"[-8:].rjust(8): 2}
    assert [row["verdict"] for row in rows_of(again.directory)] == ["timeout"] * 3 + ["failed"] * 3
    assert [row["cached"] for row in rows_of(again.directory)] == [False] * 4 + [True] * 2
    assert again.summary.cached == 2


def test_a_program_that_no_sandbox_could_run_is_not_reused(tmp_path: Path) -> None:
    path = write(tmp_path / "s.jsonl", [sample("sandbox_error")] * 4)
    with pytest.raises(OurError):
        evaluate([path], OPTIONS, executor=Stub(rule), progress=False)
    assert all(not row["cached"] for row in rows_of(tmp_path / "s.run"))
    stub = Stub(lambda code: Outcome(verdict=Verdict.PASSED))
    done = evaluate([path], OPTIONS, executor=stub, progress=False)
    assert [row["verdict"] for row in rows_of(done.directory)] == ["passed"] * 4
    assert stub.runs.total() == 1


def test_more_waiting_for_one_program_than_may_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("humanevalx.evaluate._MOST_WAITING", 3)
    for name, verdict, runs in (("a", "passed", 2), ("b", "timeout", 51)):
        stub, done = judged(tmp_path, [sample(verdict)] * 50 + [sample(verdict, "x")], name=name)
        assert stub.runs.total() == runs
        assert [row["index"] for row in rows_of(done.directory)] == list(range(51))


def test_a_timeout_near_the_limit_is_waited_for(tmp_path: Path) -> None:
    """Its second outcome counts, for those that wait for it as well."""
    seen: Counter[str] = Counter()

    def first_near(code: str) -> Outcome:
        seen[code] += 1
        if seen[code] == 1 and "slow" in code:
            return Outcome(verdict=Verdict.TIMEOUT, detail="near", near=True)
        return Outcome(verdict=Verdict.PASSED)

    path = write(tmp_path / "s.jsonl", [sample("slow")] * 5 + [sample("fast", n) for n in range(5)])
    done = evaluate([path], OPTIONS, executor=Stub(first_near), progress=False)
    assert [row["verdict"] for row in rows_of(done.directory)] == ["passed"] * 10
    assert sum(seen.values()) == 7
    assert done.summary.cached == 4


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from([(v, n) for v in ("passed", "failed", "timeout") for n in range(3)]), min_size=1, max_size=40
    )
)
def test_any_mixture(tmp_path_factory: pytest.TempPathFactory, picks: list[tuple[str, int]]) -> None:
    stub, done = judged(tmp_path_factory.mktemp("mixture"), [sample(verdict, name) for verdict, name in picks])
    assert [row["verdict"] for row in rows_of(done.directory)] == [verdict for verdict, _ in picks]
    timeouts = sum(verdict == "timeout" for verdict, _ in picks)
    different = len({pick for pick in picks if pick[0] != "timeout"})
    assert stub.runs.total() == timeouts + different
    assert done.summary.cached == len(picks) - timeouts - different


# -- behind the wall --


@pytest.fixture(scope="module")
def wall() -> None:
    try:
        pick("auto").start(Wall(launchers=())).close()
    except OurError as error:
        pytest.skip(f"no wall can be had here: {error}")


def real_rows() -> list[dict[str, Any]]:
    """Right, wrong, raising, broken, leaving and sleeping programs, each several times."""
    root = Path(__file__).resolve().parent.parent / "problems" / "starter"
    problems = [json.loads(line) for line in (root / "python.jsonl").read_text("utf-8").splitlines()]
    rows = []
    for problem in problems[:5]:
        bodies = [problem["canonical_solution"], "    return None\n", "    raise KeyError(3)\n", "    return (\n"]
        bodies += ["    import sys; sys.exit(0)\n"]
        for number in range(4):
            rows += [(problem["task_id"], body, f"{n}-{number}") for n, body in enumerate(bodies)]
    rows += [("Python/0", "    import time; time.sleep(99)\n", f"sleeps-{n}") for n in range(2)]
    return [{"task_id": t, "generation": code, "completion_id": f"{name}"} for t, code, name in rows]


def test_verdicts_do_not_depend_on_workers_or_order(tmp_path: Path, wall: None) -> None:
    rows = real_rows()
    seen = []
    for number, workers in enumerate((1, 2, 4)):
        random.Random(number).shuffle(rows)
        path = write(tmp_path / f"s{number}.jsonl", rows)
        options = Options(problems="starter", ks=(1,), workers=workers, timeout_s=1)
        done = evaluate([path], options, progress=False)
        written = rows_of(done.directory)
        assert [row["completion_id"] for row in written] == [row["completion_id"] for row in rows]
        place = {"index", "source", *MEASUREMENTS}
        named = {
            (row["task_id"], row["completion_id"]): {key: value for key, value in row.items() if key not in place}
            for row in written
        }
        assert done.summary.cached == 5 * 5 * 3
        seen.append((named, done.summary.scores, done.summary.problems, done.summary.verdicts))
    assert Counter(row["verdict"] for row in seen[0][0].values()) == {
        "passed": 20, "failed": 20, "runtime_error": 20, "compile_error": 20, "incomplete": 20, "timeout": 2
    }  # fmt: skip
    for other in seen[1:]:
        assert other == seen[0]
