"""Many samples: the same verdicts whatever judges them, and nothing lost when something breaks."""

from __future__ import annotations

import gzip
import json
import os
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from humanevalx import judge as judge_module
from humanevalx.engine import Task, judge_tasks
from humanevalx.errors import EXIT_INPUT, InputError, OurError, RowError, SandboxBroken, SandboxUnavailable
from humanevalx.evaluate import Options, evaluate, parse_ks
from humanevalx.judge import Judge, Setup, prepare, set_up
from humanevalx.language import Extraction
from humanevalx.languages import LANGUAGES
from humanevalx.problems import ProblemSet, load
from humanevalx.records import MEASUREMENTS, SAME_PROCESS, Problem, Result, Sample
from humanevalx.sandbox.base import Exit, Job, StepEnd, Wall
from humanevalx.verdict import Kill, Report, Verdict

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "problems" / "starter" / "demo.jsonl"
STARTER = Options(problems="starter", ks=(1, 2))


def cheap_rows() -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in DEMO.read_text(encoding="utf-8").splitlines()]
    some = [row for row in rows if int(row["task_id"].partition("/")[2]) < 8]
    return [row for row in some if row["note"].partition(":")[0] in ("right", "wrong")]


def write(path: Path, rows: Sequence[object]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def rows_of(directory: Path) -> list[dict[str, Any]]:
    """The rows of a run without what may differ between equal runs."""
    rows = [json.loads(line) for line in (directory / "results.jsonl").read_text(encoding="utf-8").splitlines()]
    return [{key: value for key, value in row.items() if key not in MEASUREMENTS} for row in rows]


@pytest.fixture(scope="session", autouse=True)
def _wall() -> None:
    try:
        set_up(["python", "js"])
        judge_module.pick("auto").start(Wall(launchers=())).close()
    except (OurError, SandboxUnavailable) as error:
        pytest.skip(f"nothing can be judged here: {error}")


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    """The cheap samples, and their rows as one worker judges them."""
    folder = tmp_path_factory.mktemp("once")
    samples = write(folder / "samples.jsonl", cheap_rows())
    evaluation = evaluate([samples], Options(problems="starter", workers=1), out=folder / "run", progress=False)
    return samples, rows_of(evaluation.directory)


def test_the_demo_samples_are_what_they_say(once: tuple[Path, list[dict[str, Any]]]) -> None:
    wanted = [row["note"].partition(":")[0] == "right" for row in cheap_rows()]
    assert [row["passed"] for row in once[1]] == wanted
    assert 0 < sum(wanted) < len(wanted)
    assert {row["verdict"] for row in once[1]} >= {"passed", "failed"}


@pytest.mark.parametrize("workers", [2, 4])
def test_verdicts_do_not_depend_on_the_number_of_workers(
    tmp_path: Path, once: tuple[Path, list[dict[str, Any]]], workers: int
) -> None:
    samples, rows = once
    options = Options(problems="starter", workers=workers)
    evaluation = evaluate([samples], options, out=tmp_path / "run", progress=False)
    assert rows_of(evaluation.directory) == rows


def test_verdicts_do_not_depend_on_the_order(tmp_path: Path, once: tuple[Path, list[dict[str, Any]]]) -> None:
    rows = list(enumerate(cheap_rows()))
    random.Random(3).shuffle(rows)
    shuffled = write(tmp_path / "samples.jsonl", [row for _, row in rows])
    evaluation = evaluate([shuffled], Options(problems="starter", workers=2), out=tmp_path / "run", progress=False)
    expected = [{**once[1][place], "index": index} for index, (place, _) in enumerate(rows)]
    assert rows_of(evaluation.directory) == expected


def test_any_executor_does(tmp_path: Path, once: tuple[Path, list[dict[str, Any]]]) -> None:
    samples, rows = once
    with ThreadPoolExecutor(2) as pool:
        evaluation = evaluate([samples], STARTER, out=tmp_path / "run", executor=pool, progress=False)
        assert rows_of(evaluation.directory) == rows
        assert not pool._shutdown, "it is its owner's to shut down"
        _end_sandboxes(pool, 2)


def test_several_files_make_one_run(tmp_path: Path, once: tuple[Path, list[dict[str, Any]]]) -> None:
    rows = cheap_rows()[:6]
    one, two = write(tmp_path / "one.jsonl", rows[:4]), write(tmp_path / "two.jsonl", rows[4:])
    evaluation = evaluate([one, two], STARTER, progress=False)
    assert evaluation.directory == tmp_path / "one.run"
    got = [(row["source"], row["index"], row["verdict"]) for row in rows_of(evaluation.directory)]
    places = [("one.jsonl", i) for i in range(4)] + [("two.jsonl", i) for i in range(len(rows) - 4)]
    assert got == [(*place, row["verdict"]) for place, row in zip(places, once[1], strict=False)]
    assert set(evaluation.summary.digests["samples"]) == {"one.jsonl", "two.jsonl"}


def _end_sandboxes(pool: Executor, workers: int) -> None:
    def close() -> None:
        station = getattr(judge_module._local, "station", None)
        if station is not None:
            station.close()

    for future in [pool.submit(close) for _ in range(8 * workers)]:
        future.result()


# ---- input that is wrong


def test_wrong_input_is_told_before_anything_runs(tmp_path: Path) -> None:
    rows = [*cheap_rows()[:2], {"task_id": "Python/99", "generation": ""}]
    called = []
    with pytest.raises(RowError) as caught:
        evaluate([write(tmp_path / "s.jsonl", rows)], STARTER, before=called.append, progress=False)
    assert (caught.value.line, caught.value.field, caught.value.exit_code) == (3, "task_id", EXIT_INPUT)
    assert called == []
    assert not (tmp_path / "s.run").exists()


def test_a_language_that_can_not_be_run(tmp_path: Path) -> None:
    with pytest.raises(RowError, match=r"Cobol/0.*Python/…"):
        evaluate([write(tmp_path / "s.jsonl", [{"task_id": "Cobol/0", "code": ""}])], STARTER, progress=False)


@pytest.mark.parametrize("text", ["", "0", "-1", "a", "1,,2", "1.5", "1;2", "1,0"])
def test_k_must_be_whole_numbers(text: str) -> None:
    with pytest.raises(InputError, match="--k takes whole numbers"):
        parse_ks(text)


def test_k_is_sorted_and_given_once() -> None:
    assert parse_ks("10, 1,10,100") == (1, 10, 100)


# ---- our own faults, with a wall that is none


class Fake:
    """A backend whose programs end as their text says: `broken` breaks the sandbox, `crash` is a fault of ours."""

    name = "fake"

    def __init__(self) -> None:
        self.started = 0
        self.closed = 0
        self.ran: Counter[str] = Counter()
        self.worn = False

    def start(self, wall: Wall) -> Fake:
        self.started += 1
        return self

    def describe(self, image: object = None) -> str:
        return "fake"

    def run(self, job: Job) -> Exit:
        code = next(text for name, text in job.files if name.startswith("solution"))
        self.ran[code] += 1
        if "broken" in code or ("shaky" in code and self.ran[code] == 1):
            raise SandboxBroken("the agent ended")
        if "crash" in code:
            raise RuntimeError("a fault of ours")
        self.worn = "worn" in code
        end = StepEnd(status=0, signal=0, cpu_s=0.1, wall_s=0.1, peak_mib=1.0, kill=Kill.NONE)
        return Exit(
            last=end, compiled=True, compile_s=0.0, out_of_memory=False, report=Report.PASSED, detail="",
            stdout="", stderr="", messages="", leftovers=0,
        )  # fmt: skip

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Fake:
    backend = Fake()
    for module in ("judge", "signature"):
        monkeypatch.setattr(f"humanevalx.{module}.pick", lambda name: backend)
    return backend


@pytest.fixture
def one_thread() -> Iterator[Executor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


def faked(tmp_path: Path, pool: Executor, *bodies: str, ks: tuple[int, ...] = (1,)) -> Any:
    rows = [
        {"task_id": f"Python/{i % 10}", "completion_id": i, "generation": f"    pass  # {body} {i}\n"}
        for i, body in enumerate(bodies)
    ]
    samples = write(tmp_path / "s.jsonl", rows)
    return evaluate([samples], Options(problems="starter", ks=ks, workers=1), executor=pool, progress=False)


def test_a_sandbox_that_fails_twice_ends_the_run_without_a_score(
    tmp_path: Path, fake: Fake, one_thread: Executor
) -> None:
    with pytest.raises(OurError, match=r"1 samples could not be judged.*failed twice.*go on") as caught:
        faked(tmp_path, one_thread, *["fine"] * 9, "broken", *["fine"] * 50)
    assert caught.value.exit_code == 3
    rows = rows_of(tmp_path / "s.run")
    assert 10 <= len(rows) < 60, "what was judged is kept, and the run ended early"
    assert Counter(row["verdict"] for row in rows)["sandbox_error"] == 1
    assert not (tmp_path / "s.run" / "summary.json").exists()
    (broken,) = (row for row in rows if row["verdict"] == "sandbox_error")
    assert (broken["completion_id"], broken["passed"]) == (9, False)
    assert max(n for code, n in fake.ran.items() if "broken" in code) == 2


def test_a_sandbox_that_fails_once_is_replaced_and_nobody_notices(
    tmp_path: Path, fake: Fake, one_thread: Executor
) -> None:
    evaluation = faked(tmp_path, one_thread, "fine", "shaky", "fine", "worn", "fine")
    assert {row["verdict"] for row in rows_of(evaluation.directory)} == {"passed"}
    assert fake.started == 3
    assert fake.closed >= 2


def test_a_fault_of_ours_leaves_the_rows_that_were_written(tmp_path: Path, fake: Fake, one_thread: Executor) -> None:
    with pytest.raises(RuntimeError, match="a fault of ours"):
        faked(tmp_path, one_thread, *["fine"] * 29, "crash")
    rows = rows_of(tmp_path / "s.run")
    assert 0 < len(rows) < 30
    assert all(row["verdict"] == "passed" for row in rows)
    assert not (tmp_path / "s.run" / "summary.json").exists()
    with gzip.open(tmp_path / "s.run" / "programs.jsonl.gz", "rt") as programs:
        digests = {json.loads(line)["program"] for line in programs}
    assert {row["program"] for row in rows} <= digests


def test_an_interrupted_run_leaves_the_rows_that_were_written(
    tmp_path: Path, fake: Fake, one_thread: Executor, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(self: object, passed: bool) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("humanevalx.evaluate.Progress.add", interrupt)
    with pytest.raises(KeyboardInterrupt):
        faked(tmp_path, one_thread, *["fine"] * 5)
    assert len(rows_of(tmp_path / "s.run")) == 1


def test_few_samples_give_no_number_and_the_reason(tmp_path: Path, fake: Fake, one_thread: Executor) -> None:
    evaluation = faked(tmp_path, one_thread, *["fine"] * 15, ks=(1, 2, 3))
    scores = evaluation.summary.scores["python"]
    assert scores["pass@1"]["value"] == 1.0
    assert scores["pass@2"] == {"value": None, "reason": scores["pass@2"]["reason"]}
    assert "5 of 10 problems have fewer" in scores["pass@2"]["reason"]
    assert "10 of 10 problems have fewer" in scores["pass@3"]["reason"]
    assert set(evaluation.summary.partial) == {"python"}


def test_judgements_carry_the_position_of_their_sample(fake: Fake, one_thread: Executor) -> None:
    problem = Problem(task_id="Python/0", prompt="def f():\n", declaration="", canonical_solution="", test="f()\n")
    pairs = [
        (Sample(task_id="Python/0", completion_id=i, code=f"    pass  # {i}\n", index=i), problem) for i in range(50)
    ]
    judged = list(judged_pairs(pairs, set_up(["python"]), workers=2, executor=one_thread))
    assert sorted(position for position, _ in judged) == list(range(50))
    assert all(position == result.index for position, result in judged)


def judged_pairs(pairs: list[tuple[Sample, Problem]], setup: Setup, **how: Any) -> Iterator[tuple[int, Result]]:
    tasks = [
        Task(number, prepare(sample, problem, setup.extraction, SAME_PROCESS).program)
        for number, (sample, problem) in enumerate(pairs)
    ]
    for task, outcome in judge_tasks(tasks, setup, len(tasks), **how):
        yield task.number, outcome.result(pairs[task.number][0], task.program)


# ---- as a library


def test_the_judge_scores_pairs_in_order_and_is_reusable() -> None:
    problems = load("starter")
    solutions = {task_id: problem.canonical_solution for task_id, problem in problems.problems.items()}
    pairs = [
        ("Python/0", solutions["Python/0"]),
        ("JavaScript/1", "  return null\n}\n"),
        ("Python/1", "    return 5\n"),
    ]
    with Judge(problems, workers=2) as judge:
        for _ in range(2):
            results = judge.score(pairs)
            assert [result.verdict for result in results] == [Verdict.PASSED, Verdict.FAILED, Verdict.FAILED]
        assert judge.score([]) == []
        with pytest.raises(InputError, match="Python/77"):
            judge.score([("Python/77", "")])


# ---- the official data


@pytest.fixture(scope="module")
def data() -> Path:
    folder = Path(os.environ.get("HUMANEVALX_PROBLEMS") or ROOT.parent / "shared" / "humaneval-x")
    if not (folder / "humaneval_python.jsonl.gz").is_file():
        pytest.skip("needs the official data (set HUMANEVALX_PROBLEMS to the folder that holds it)")
    return folder


def reference_run(problems: ProblemSet) -> Counter[str]:
    """task_ids of the reference solutions that do not pass -> verdict."""
    pairs = [
        (Sample(task_id=task_id, completion_id=0, code=problem.canonical_solution, index=index), problem)
        for index, (task_id, problem) in enumerate(problems.problems.items())
    ]
    names = sorted({LANGUAGES[name].name for name in LANGUAGES if LANGUAGES[name].prefix in problems.count_by_prefix()})
    judged = [result for _, result in judged_pairs(pairs, set_up(names, extraction=Extraction.NONE))]
    assert len(judged) == len(pairs)
    return Counter({result.task_id: result.verdict.value for result in judged if not result.passed})


@pytest.mark.parametrize("prefix", [language.prefix for language in LANGUAGES.values()])
def test_all_corrected_reference_solutions_pass(data: Path, prefix: str) -> None:
    problems = load(str(data), prefixes={prefix})
    assert len(problems.problems) == 164
    assert reference_run(problems) == {}


def test_published_javascript_has_two_wrong_reference_solutions(data: Path) -> None:
    found = reference_run(load(str(data), prefixes={"JavaScript"}, corrections=False))
    assert set(found) == {"JavaScript/112", "JavaScript/155"}


@pytest.mark.parametrize(("language", "right"), [("python", 164), ("js", 162)])
def test_published_solutions_as_samples(tmp_path: Path, data: Path, language: str, right: int) -> None:
    problems = load(str(data), prefixes={LANGUAGES[language].prefix}, corrections=False)
    rows = [{"task_id": p.task_id, "generation": p.canonical_solution} for p in problems.problems.values()]
    options = Options(problems=str(data), corrections=False, extraction=Extraction.REFERENCE)
    evaluation = evaluate([write(tmp_path / "s.jsonl", rows)], options, progress=False)
    score = evaluation.summary.scores[language]["pass@1"]
    assert score["value"] == pytest.approx(right / 164)
    assert (score["n_problems"], score["n_samples"]) == (164, 164)
    assert evaluation.summary.scores[language]["pass@10"]["value"] is None
