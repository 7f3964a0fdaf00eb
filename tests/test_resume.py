"""A run that was ended, however that was, is gone on with by the same command and ends as if nothing had been."""

from __future__ import annotations

import gzip
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from humanevalx.errors import EXIT_INPUT, EXIT_INTERRUPTED, EXIT_OK, EXIT_OURS, InputError, OurError
from humanevalx.evaluate import Options, evaluate
from humanevalx.judge import Outcome
from humanevalx.language import Extraction
from humanevalx.records import MEASUREMENTS
from humanevalx.sandbox.backends import pick
from humanevalx.sandbox.base import Wall
from humanevalx.verdict import Verdict

ROOT = Path(__file__).resolve().parent.parent
STARTER = ROOT / "problems" / "starter"
OPTIONS = Options(problems="starter", ks=(1,))
NODE = shutil.which("node") or shutil.which("nodejs")


@pytest.fixture(scope="module")
def wall() -> None:
    if sys.platform != "linux":
        pytest.skip("looks at processes in /proc")
    if NODE is None:
        pytest.skip("node is missing")
    try:
        pick("auto").start(Wall(launchers=())).close()
    except OurError as error:
        pytest.skip(f"no wall can be had here: {error}")


def some_rows(count: int, js_every: int = 10) -> list[dict[str, Any]]:
    """Right, wrong, raising and broken programs; every fifth is the same as an earlier one."""
    files = {name: (STARTER / f"{name}.jsonl").read_text("utf-8").splitlines() for name in ("python", "js")}
    problems = {name: [json.loads(line) for line in lines] for name, lines in files.items()}
    rows = []
    for number in range(count):
        name = "js" if js_every and number % js_every == 0 else "python"
        problem = problems[name][number % 7]
        twin = number - number % 5 - 4 if number % 5 == 4 else number
        if name == "js":
            bodies = [problem["canonical_solution"], "  return null;\n}\n", "  throw new Error('x');\n}\n"]
            code = f"  // {twin}\n" + bodies[number % 3]
        else:
            right = f"    # {twin % 1000}\n" + problem["canonical_solution"]
            bodies = [right, f"    return {twin}.5\n", f"    raise KeyError({twin})\n", f"    return {twin} +\n"]
            code = bodies[number % 4]
        rows.append({"task_id": problem["task_id"], "generation": code})
    return rows


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def environment(**more: str) -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": path, **more}


def command(*words: object) -> list[str]:
    return [sys.executable, "-m", "humanevalx", "run", *map(str, words), "--problems", "starter", "--k", "1"]


def run(*words: object, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words), capture_output=True, text=True, env=environment(**more), timeout=900, check=False
    )


def begin(*words: object, **more: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(),
        start_new_session=True, preexec_fn=_hear_interrupts, **more,
    )  # fmt: skip


def _hear_interrupts() -> None:
    # A shell has what it starts in the background ignore them, and all that this starts.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def rows_of(directory: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (directory / "results.jsonl").read_text(encoding="utf-8").splitlines()]


def plain(directory: Path) -> list[dict[str, Any]]:
    return [{key: value for key, value in row.items() if key not in MEASUREMENTS} for row in rows_of(directory)]


def programs(directory: Path) -> dict[str, str]:
    with gzip.open(directory / "programs.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    assert len({row["program"] for row in rows}) == len(rows)
    return {row["program"]: row["code"] for row in rows}


def summary(directory: Path) -> dict[str, Any]:
    """Without what may differ: the time it took."""
    found: dict[str, Any] = json.loads((directory / "summary.json").read_text(encoding="utf-8"))
    del found["seconds"]
    return found


def same_run(one: Path, other: Path) -> None:
    first, second = plain(one), plain(other)
    assert [(r["source"], r["index"]) for r in first] == [(r["source"], r["index"]) for r in second]
    assert first == second
    assert programs(one) == programs(other)
    assert summary(one) == summary(other)


def processes() -> dict[int, tuple[int, bytes]]:
    """pid -> (parent, command line), of every process that has not ended."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                state, parent = (entry / "stat").read_text("latin-1").rpartition(")")[2].split()[:2]
                line = (entry / "cmdline").read_bytes()
            except (OSError, ValueError):
                continue
            if state not in "ZX":
                found[int(entry.name)] = (int(parent), line)
    return found


def below(root: int) -> dict[int, bytes]:
    """The descendants of a process with their command lines."""
    everything = processes()
    found: dict[int, bytes] = {}
    level = {root}
    while level:
        level = {pid for pid, (parent, _) in everything.items() if parent in level and pid not in found}
        found.update({pid: everything[pid][1] for pid in level})
    return found


def until(holds: Callable[[], object], what: str, patience: float = 120) -> None:
    end = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.02)


def wait_for_rows(process: subprocess.Popen[str], directory: Path, count: int) -> None:
    def there() -> bool:
        assert process.poll() is None, process.communicate()
        results = directory / "results.jsonl"
        return results.exists() and results.read_bytes().count(b"\n") >= count

    until(there, f"{count} rows")


def none_left(ours: dict[int, bytes]) -> None:
    """Every one of these processes ends. (A pid that has been given to another has another command line.)"""
    assert any(b"bwrap" in line for line in ours.values())

    def gone() -> bool:
        now = processes()
        return not [pid for pid, line in ours.items() if pid in now and now[pid][1] == line]

    try:
        until(gone, f"left: {ours}", 30)
    finally:
        for pid in ours:
            if pid in processes() and processes()[pid][1] == ours[pid]:
                os.kill(pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory, wall: None) -> Path:
    """A folder with a samples file and the directory of its whole run."""
    folder = tmp_path_factory.mktemp("undisturbed")
    done = run(write(folder / "s.jsonl", some_rows(400)))
    assert done.returncode == EXIT_OK, done.stderr
    return folder


@pytest.fixture
def folder(tmp_path: Path, undisturbed: Path) -> Path:
    """The same samples, not judged yet."""
    shutil.copy(undisturbed / "s.jsonl", tmp_path)
    return tmp_path


@pytest.fixture
def left(tmp_path: Path, undisturbed: Path) -> Path:
    """A run that was left after 150 rows, in some order."""
    shutil.copytree(undisturbed, tmp_path, dirs_exist_ok=True)
    (tmp_path / "s.run" / "summary.json").unlink()
    lines = (tmp_path / "s.run" / "results.jsonl").read_text().splitlines(keepends=True)
    random.Random(1).shuffle(lines)
    (tmp_path / "s.run" / "results.jsonl").write_text("".join(lines[:150]))
    return tmp_path


class Refusing(Executor):
    """Nothing is to be judged."""

    def submit(self, fn: Any, /, *args: Any, **_: Any) -> Future[Any]:
        raise AssertionError("was to judge something")


class Passing(Executor):
    """Everything passes, but what says that it doesn't; nothing is run."""

    def __init__(self) -> None:
        self.count = 0

    def submit(self, fn: Any, /, *args: Any, **_: Any) -> Future[Any]:
        self.count += len(args[1])
        future: Future[Any] = Future()
        verdicts = [Verdict.SANDBOX_ERROR if "BREAKS" in p.code else Verdict.PASSED for p in args[1]]
        future.set_result([Outcome(verdict=verdict) for verdict in verdicts])
        return future


# -- ended from outside --


def test_two_kills_at_any_moment_leave_nothing_behind_and_lose_nothing(folder: Path, undisturbed: Path) -> None:
    noise = random.Random()
    for _ in range(2):
        process = begin(folder / "s.jsonl")
        have = (folder / "s.run" / "results.jsonl").read_bytes().count(b"\n") if (folder / "s.run").exists() else 0
        count = have + noise.randint(1, 150)
        print("killed at", count)  # shown if this fails
        wait_for_rows(process, folder / "s.run", count)
        ours = below(process.pid)
        process.kill()
        process.wait(60)
        none_left(ours)
        process.communicate(timeout=60)
        assert not (folder / "s.run" / "summary.json").exists()
    before = len(
        [line for line in (folder / "s.run" / "results.jsonl").read_bytes().splitlines(True) if line.endswith(b"\n")]
    )
    done = run(folder / "s.jsonl")
    assert done.returncode == EXIT_OK, done.stderr
    assert f"{before} of 400 samples had been judged" in done.stderr
    same_run(folder / "s.run", undisturbed / "s.run")


@pytest.mark.parametrize(
    ("signum", "group", "code"),
    [(signal.SIGTERM, False, 143), (signal.SIGINT, False, EXIT_INTERRUPTED), (signal.SIGINT, True, EXIT_INTERRUPTED)],
    ids=["SIGTERM", "SIGINT", "Ctrl-C"],
)
def test_an_interrupted_run_says_how_to_go_on_and_can_be(
    folder: Path, undisturbed: Path, signum: signal.Signals, group: bool, code: int
) -> None:
    process = begin(folder / "s.jsonl")
    wait_for_rows(process, folder / "s.run", 60)
    ours = below(process.pid)
    (os.killpg if group else os.kill)(process.pid, signum)
    out, err = process.communicate(timeout=60)
    assert process.returncode == code
    assert out == ""
    assert "run the same command again to go on" in err
    assert "Traceback" not in err
    assert len(err.split("\n")) <= 3, err
    none_left(ours)
    done = run(folder / "s.jsonl", "--resume")
    assert done.returncode == EXIT_OK, done.stderr
    same_run(folder / "s.run", undisturbed / "s.run")


def test_a_run_is_interrupted_while_a_sample_hangs(tmp_path: Path, wall: None) -> None:
    """What is under way is not waited for."""
    path = write(tmp_path / "s.jsonl", [{"task_id": "Python/0", "generation": "    import time; time.sleep(999)\n"}])
    process = begin(path, "--timeout", "300")

    def hanging() -> bool:
        lines = list(below(process.pid).values())  # the server comes after the checks of the wall
        return all(any(word in line for line in lines) for word in (b"forkserver", b"launcher.py"))

    until(hanging, "a worker with a launcher")
    time.sleep(0.5)
    ours = below(process.pid)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert process.returncode == EXIT_INTERRUPTED
    none_left(ours)


# -- what is taken from an earlier attempt --


def test_a_run_that_was_left_is_gone_on_with(left: Path, undisturbed: Path) -> None:
    done = run(left / "s.jsonl")
    assert done.returncode == EXIT_OK, done.stderr
    assert "150 of 400 samples had been judged" in done.stderr
    same_run(left / "s.run", undisturbed / "s.run")


def test_a_cut_row_and_rows_that_were_not_judged_are_judged_again(left: Path, undisturbed: Path) -> None:
    results = left / "s.run" / "results.jsonl"
    lines = results.read_text().splitlines(keepends=True)
    broken = [{**json.loads(line), "verdict": "sandbox_error", "passed": False, "detail": "x"} for line in lines[50:60]]
    results.write_text("".join(lines[:50] + [json.dumps(row) + "\n" for row in broken] + lines[60:])[:-25])
    done = run(left / "s.jsonl", "--workers", "3")
    assert done.returncode == EXIT_OK, done.stderr
    assert "139 of 400 samples had been judged" in done.stderr
    same_run(left / "s.run", undisturbed / "s.run")


def test_a_finished_run_is_not_judged_again(undisturbed: Path, tmp_path: Path) -> None:
    shutil.copytree(undisturbed, tmp_path, dirs_exist_ok=True)
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "node").symlink_to(Path(str(NODE)).resolve())
    (tools / "bwrap").write_text(
        f'#!/bin/sh\nif [ "$1" = --version ]; then echo bubblewrap 0.0; else echo "$@" >> {tmp_path}/used; exit 1; fi\n'
    )
    (tools / "bwrap").chmod(0o755)
    first = run(tmp_path / "s.jsonl")
    without_a_wall = run(tmp_path / "s.jsonl", PATH=str(tools))
    for done in (first, without_a_wall):
        assert done.returncode == EXIT_OK, done.stderr
        assert "400 of 400 samples had been judged" in done.stderr
    assert not (tmp_path / "used").exists()
    assert first.stdout == without_a_wall.stdout
    assert plain(tmp_path / "s.run") == plain(undisturbed / "s.run")
    assert programs(tmp_path / "s.run") == programs(undisturbed / "s.run")
    assert summary(tmp_path / "s.run")["scores"] == summary(undisturbed / "s.run")["scores"]
    # The same with a row missing: now the wall is asked for.
    results = tmp_path / "s.run" / "results.jsonl"
    results.write_text("".join(results.read_text().splitlines(keepends=True)[1:]))
    assert run(tmp_path / "s.jsonl", PATH=str(tools)).returncode == EXIT_OURS
    assert (tmp_path / "used").exists()


# -- the same command is the same run, another is another --


def judge(path: Path, options: Options = OPTIONS, **more: Any) -> Any:
    return evaluate([path], options, progress=False, **{"executor": Passing(), **more})


@pytest.fixture
def finished(tmp_path: Path) -> Path:
    path = write(tmp_path / "s.jsonl", some_rows(20))
    judge(path)
    return path


def test_other_k_and_workers_are_the_same_run(finished: Path) -> None:
    options = replace(OPTIONS, ks=(1, 2), workers=7)
    done = judge(finished, options, executor=Refusing())
    assert set(done.summary.scores["python"]) == {"pass@1", "pass@2"}
    assert done.summary.settings["k"] == [1, 2]
    assert any("20 of 20 samples had been judged" in note for note in done.notes)


def _changed_set(folder: Path) -> str:
    other = folder / "problems"
    other.mkdir()
    for name in ("python", "js"):
        (other / f"{name}.jsonl").write_text((STARTER / f"{name}.jsonl").read_text().replace("parcel", "packet"))
    return str(other)


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"timeout_s": 4.0}, "limits"),
        ({"memory_mib": 300}, "limits"),
        ({"extraction": Extraction.REFERENCE}, "extraction"),
        ({"extraction": Extraction.NONE}, "extraction"),
        ({"problems": _changed_set}, "problems"),
        ({"skip_bad": True}, "skip_bad"),
        ({"sandbox": "none"}, "wall"),
    ],
    ids=["timeout", "memory", "extraction", "no extraction", "problems", "skip-bad", "sandbox"],
)
def test_other_settings_are_another_run(finished: Path, change: dict[str, Any], word: str) -> None:
    before = {path.name: path.read_bytes() for path in (finished.parent / "s.run").iterdir()}
    change = {key: value(finished.parent) if callable(value) else value for key, value in change.items()}
    with pytest.raises(InputError) as caught:
        judge(finished, replace(OPTIONS, **change), executor=Refusing())
    assert word in str(caught.value).partition(": ")[2]
    assert "--fresh" in str(caught.value)
    assert caught.value.exit_code == EXIT_INPUT
    assert {path.name: path.read_bytes() for path in (finished.parent / "s.run").iterdir()} == before


def test_corrections_are_part_of_the_run(tmp_path: Path) -> None:
    folder = Path(os.environ.get("HUMANEVALX_PROBLEMS") or ROOT.parent / "shared" / "humaneval-x")
    if not list(folder.glob("humaneval_*.jsonl.gz")):
        pytest.skip("needs the official data (set HUMANEVALX_PROBLEMS to the folder that holds it)")
    path = write(tmp_path / "s.jsonl", [{"task_id": "Python/0", "generation": "    pass"}])
    judge(path, Options(problems=str(folder)))
    with pytest.raises(InputError, match="corrections was"):
        judge(path, Options(problems=str(folder), corrections=False))


@pytest.mark.parametrize("change", ["row", "order", "whitespace", "name"])
def test_other_samples_are_another_run(finished: Path, change: str) -> None:
    lines = finished.read_text().splitlines(keepends=True)
    out = finished.parent / "s.run"
    if change == "name":
        finished = finished.rename(finished.with_name("other.jsonl"))
    elif change == "row":
        finished.write_text("".join(lines[:-1]))
    elif change == "order":
        finished.write_text("".join(reversed(lines)))
    else:
        finished.write_text("".join(lines) + "\n")
    with pytest.raises(InputError, match=r"samples\.(s|other)\.jsonl was"):
        judge(finished, out=out, executor=Refusing())


def test_the_command_line_refuses_another_run_and_opposites(finished: Path) -> None:
    other = run(finished, "--timeout", "3")
    assert (other.returncode, other.stdout) == (EXIT_INPUT, "")
    assert "judging.limits was" in other.stderr
    both = run(finished, "--resume", "--fresh")
    assert (both.returncode, both.stdout) == (EXIT_INPUT, "")
    assert "--resume" in both.stderr
    assert [path.name for path in finished.parent.iterdir() if path.is_dir()] == ["s.run"]


def test_starting_over_keeps_the_earlier_run(finished: Path) -> None:
    rows = rows_of(finished.parent / "s.run")
    stub = Passing()
    done = judge(finished, replace(OPTIONS, fresh=True, timeout_s=3.0), executor=stub)
    assert stub.count > 0
    assert rows_of(finished.parent / "s.run.1") == rows
    assert summary(finished.parent / "s.run.1")
    assert any("s.run.1" in note for note in done.notes)
    judge(finished, replace(OPTIONS, timeout_s=3.0), executor=Refusing())


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"version": 1}'])
def test_a_damaged_run_json_is_told(finished: Path, content: str) -> None:
    (finished.parent / "s.run" / "run.json").write_text(content)
    with pytest.raises(InputError, match="--fresh"):
        judge(finished, executor=Refusing())
    judge(finished, replace(OPTIONS, fresh=True))


def test_files_of_the_same_name_in_different_folders(tmp_path: Path) -> None:
    rows = some_rows(30)
    paths = [write(tmp_path / "a" / "s.jsonl", rows[:20]), write(tmp_path / "b" / "s.jsonl", rows[20:])]
    once = evaluate(paths, OPTIONS, executor=Passing(), out=tmp_path / "once.run", progress=False)
    written = rows_of(once.directory)
    assert [(row["source"], row["index"]) for row in written] == [
        *((str(paths[0]), n) for n in range(20)), *((str(paths[1]), n) for n in range(10))
    ]  # fmt: skip
    results = once.directory / "results.jsonl"
    lines = results.read_text().splitlines(keepends=True)
    results.write_text("".join(lines[25:] + lines[3:7]))
    again = evaluate(paths, OPTIONS, executor=Passing(), out=tmp_path / "once.run", progress=False)
    assert plain(again.directory) == [{k: v for k, v in row.items() if k not in MEASUREMENTS} for row in written]
    with pytest.raises(InputError, match=r"samples\..*s\.jsonl was"):
        evaluate(paths[:1], OPTIONS, executor=Refusing(), out=tmp_path / "once.run", progress=False)


def test_rows_without_a_sandbox_are_judged_again_and_scored_then(tmp_path: Path) -> None:
    rows = some_rows(12)
    rows[5]["generation"] = "    pass  # BREAKS\n"
    path = write(tmp_path / "s.jsonl", rows)
    with pytest.raises(OurError, match="run the same command again to go on"):
        judge(path)
    assert not (tmp_path / "s.run" / "summary.json").exists()

    class Healed(Passing):
        def submit(self, fn: Any, /, *args: Any, **_: Any) -> Future[Any]:
            future: Future[Any] = Future()
            future.set_result([Outcome(verdict=Verdict.PASSED) for _ in args[1]])
            return future

    done = judge(path, executor=Healed())
    assert [row["index"] for row in rows_of(done.directory)] == list(range(12))
    assert {row["verdict"] for row in rows_of(done.directory)} == {"passed"}


def test_scores_do_not_depend_on_the_order_in_which_samples_were_done(tmp_path: Path) -> None:
    rows = []
    for task in range(10):
        rows += [{"task_id": f"Python/{task}", "generation": f"    return {n}  # {n <= task}\n"} for n in range(11)]

    class Said(Executor):
        def submit(self, fn: Any, /, *args: Any, **_: Any) -> Future[Any]:
            future: Future[Any] = Future()
            verdicts = [Verdict.PASSED if "# True" in p.code else Verdict.FAILED for p in args[1]]
            future.set_result([Outcome(verdict=verdict) for verdict in verdicts])
            return future

    seen = []
    for number in range(4):
        path = write(tmp_path / f"{number}.jsonl", rows)
        done = judge(path, executor=Said())
        seen.append(done.summary.scores)
        random.Random(number).shuffle(rows)
    assert seen == [seen[0]] * 4


def test_a_second_process_is_refused_while_one_is_at_work(folder: Path, undisturbed: Path) -> None:
    process = begin(folder / "s.jsonl")
    try:
        wait_for_rows(process, folder / "s.run", 10)
        for more in ([], ["--fresh"]):
            second = run(folder / "s.jsonl", *more)
            assert (second.returncode, second.stdout) == (EXIT_INPUT, "")
            assert "another process is at work" in second.stderr
    finally:
        process.communicate(timeout=300)
    assert process.returncode == EXIT_OK
    same_run(folder / "s.run", undisturbed / "s.run")


@pytest.mark.heavy
def test_twenty_thousand_samples_and_three_kills(tmp_path: Path, wall: None) -> None:
    path = write(tmp_path / "s.jsonl", some_rows(20_000, js_every=50))
    whole = run(path, "--out", tmp_path / "whole.run")
    assert whole.returncode == EXIT_OK, whole.stderr
    count = 0
    noise = random.Random()
    for _ in range(3):
        process = begin(path, "--out", tmp_path / "x.run")
        count += noise.randint(500, 6000)
        print("killed at", count)
        wait_for_rows(process, tmp_path / "x.run", count)
        ours = below(process.pid)
        process.kill()
        process.wait(60)
        none_left(ours)
        process.communicate(timeout=60)
        count = (tmp_path / "x.run" / "results.jsonl").read_bytes().count(b"\n")
    done = run(path, "--out", tmp_path / "x.run")
    assert done.returncode == EXIT_OK, done.stderr
    assert f"{count} of 20000 samples had been judged" in done.stderr
    same_run(tmp_path / "x.run", tmp_path / "whole.run")
