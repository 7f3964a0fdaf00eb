"""Whatever breaks while samples are judged, breaks nothing of theirs: no verdict is wrong, no row is lost."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

import pytest

from humanevalx import engine
from humanevalx.engine import Task, judge_tasks
from humanevalx.errors import EXIT_OK, EXIT_OURS, OurError
from humanevalx.evaluate import Options, evaluate
from humanevalx.judge import Outcome, Setup
from humanevalx.language import Extraction
from humanevalx.records import Program
from humanevalx.sandbox.backends import pick
from humanevalx.sandbox.base import Wall
from humanevalx.verdict import Verdict

ROOT = Path(__file__).resolve().parent.parent
STARTER = ROOT / "problems" / "starter"
NODE = shutil.which("node") or shutil.which("nodejs")
SETUP = Setup(backend="none", extraction=Extraction.AUTO, languages=())
GO_ON = "run the same command again to go on"


@pytest.fixture(scope="module")
def wall() -> None:
    if sys.platform != "linux":
        pytest.skip("looks at processes in /proc")
    try:
        pick("auto").start(Wall(launchers=())).close()
    except OurError as error:
        pytest.skip(f"no wall can be had here: {error}")


needs_node = pytest.mark.skipif(NODE is None, reason="node is missing")


def some_rows(count: int, name: str = "python", pause: float = 0.0) -> list[dict[str, Any]]:
    """Every other one passes, the others raise; no two are alike. The pause is made in every call of the function."""
    problem = json.loads((STARTER / f"{name}.jsonl").read_text("utf-8").splitlines()[0])
    right, rows = problem["canonical_solution"], []
    for n in range(count):
        if name == "js":
            code = f"  // {n}\n{right}" if n % 2 == 0 else f"  throw new Error('{n}');\n}}\n"
        else:
            wait = f"    import time; time.sleep({pause})\n" if pause and n % 4 == 0 else ""
            code = wait + (f"    # {n}\n{right}" if n % 2 == 0 else f"    raise KeyError({n})\n")
        rows.append({"task_id": problem["task_id"], "generation": code})
    return rows


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def environment(**more: str) -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": path, **more}


def command(*words: object) -> list[str]:
    return [sys.executable, "-m", "humanevalx", "run", *map(str, words), "--problems", "starter", "--k", "1"]


def run(*words: object, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words), capture_output=True, text=True, env=environment(**more), timeout=300, check=False
    )


class Running:
    """A run in a process of its own, whose output goes to files so that nobody waits for a pipe."""

    def __init__(self, folder: Path, *words: object, **more: str) -> None:
        self.folder = folder
        with (folder / "out").open("w") as out, (folder / "err").open("w") as err:
            self.process = subprocess.Popen(command(*words), stdout=out, stderr=err, env=environment(**more))

    def wait(self) -> tuple[int, str]:
        try:
            return self.process.wait(240), (self.folder / "err").read_text()
        finally:
            self.process.kill()

    def wait_for_rows(self, count: int, run: str = "s.run") -> None:
        results = self.folder / run / "results.jsonl"
        until(
            lambda: (
                self.process.poll() is not None or (results.exists() and results.read_bytes().count(b"\n") >= count)
            ),
            f"{count} rows",
        )
        assert self.process.poll() is None, (self.folder / "err").read_text()

    def below(self, wanted: bytes, root: int | None = None) -> list[int]:
        """Descendants with a word in their command lines."""
        parents, lines = {}, {}
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    parents[int(entry.name)] = int((entry / "stat").read_text("latin-1").rpartition(")")[2].split()[1])
                    lines[int(entry.name)] = (entry / "cmdline").read_bytes()
                except OSError:
                    continue
        found: list[int] = []
        level = {root or self.process.pid}
        while level:
            level = {pid for pid, parent in parents.items() if parent in level and pid not in found}
            found += level
        return [pid for pid in found if wanted in lines.get(pid, b"")]

    def workers(self) -> list[int]:
        """The parents of sandboxes."""
        return [
            int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
            for pid in self.below(b"--die-with-parent")
            if Path(f"/proc/{pid}").exists()
        ]


def until(holds: Callable[[], object], what: str, patience: float = 120) -> None:
    end = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.02)


def verdicts(directory: Path) -> list[str]:
    rows = [json.loads(line) for line in (directory / "results.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["index"] for row in rows] == list(range(len(rows)))
    return [row["verdict"] for row in rows]


def right_verdicts(count: int) -> list[str]:
    return ["passed" if n % 2 == 0 else "runtime_error" for n in range(count)]


# -- workers and agents --


def test_a_killed_worker_is_replaced_and_its_samples_are_judged(tmp_path: Path, wall: None) -> None:
    path = write(tmp_path / "s.jsonl", some_rows(400, pause=0.003))
    running = Running(tmp_path, path, "--workers", "2")
    for count in (40, 160):
        running.wait_for_rows(count)
        until(running.workers, "a worker")
        os.kill(running.workers()[0], signal.SIGKILL)
    code, err = running.wait()
    assert code == EXIT_OK, err
    assert "a worker process died" in err
    assert verdicts(tmp_path / "s.run") == right_verdicts(400)


def test_a_killed_agent_costs_nobody_a_verdict(tmp_path: Path, wall: None) -> None:
    path = write(tmp_path / "s.jsonl", some_rows(60, pause=0.02))
    running = Running(tmp_path, path, "--workers", "1")
    for count in (5, 20):
        running.wait_for_rows(count)
        until(lambda: running.below(b"/agent.py"), "an agent")
        for pid in running.below(b"/agent.py"):
            with contextlib.suppress(ProcessLookupError):  # bwrap goes with its agent
                os.kill(pid, signal.SIGKILL)
    code, err = running.wait()
    assert code == EXIT_OK, err
    assert verdicts(tmp_path / "s.run") == right_verdicts(60)


def test_a_stopped_worker_is_noticed(tmp_path: Path, wall: None, monkeypatch: pytest.MonkeyPatch, capfd: Any) -> None:
    monkeypatch.setattr(engine, "_LOOK_EVERY_S", 0.3)
    path = write(tmp_path / "s.jsonl", some_rows(60, pause=0.005))
    stopped: list[int] = []

    def stop() -> None:
        import multiprocessing

        results = tmp_path / "s.run" / "results.jsonl"
        until(lambda: results.exists() and results.read_bytes().count(b"\n") >= 8, "rows")
        stopped.append(next(p.pid for p in multiprocessing.active_children() if p.pid))
        os.kill(stopped[0], signal.SIGSTOP)

    thread = threading.Thread(target=stop)
    thread.start()
    done = evaluate([path], Options(problems="starter", ks=(1,), workers=2), progress=False)
    thread.join()
    assert verdicts(done.directory) == right_verdicts(60)
    assert f"worker process {stopped[0]} is stopped" in capfd.readouterr().err


def test_workers_that_keep_dying_end_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wall: None) -> None:
    monkeypatch.setattr(engine, "_begin_worker", os.abort)
    path = write(tmp_path / "s.jsonl", some_rows(10))
    with pytest.raises(OurError, match=f"died 3 times.*{GO_ON}") as caught:
        evaluate([path], Options(problems="starter", ks=(1,), workers=2), progress=False)
    assert caught.value.exit_code == EXIT_OURS
    assert not (tmp_path / "s.run" / "summary.json").exists()
    monkeypatch.undo()
    done = evaluate([path], Options(problems="starter", ks=(1,), workers=2), progress=False)
    assert verdicts(done.directory) == right_verdicts(10)


@pytest.mark.parametrize(("failures", "over"), [(1, False), (99, True)])
def test_a_worker_that_cannot_be_started_is_a_worker_that_died(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wall: None, failures: int, over: bool
) -> None:
    start = ProcessPoolExecutor.submit
    left = [failures]

    def submit(self: ProcessPoolExecutor, *values: Any) -> Any:
        if left[0]:
            left[0] -= 1
            raise OSError(errno.EBADF, "handle is closed")
        return start(self, *values)

    monkeypatch.setattr(ProcessPoolExecutor, "submit", submit)
    monkeypatch.setattr(engine, "_REST_S", 0.01)
    path = write(tmp_path / "s.jsonl", some_rows(10))
    options = Options(problems="starter", ks=(1,), workers=2)
    if over:
        with pytest.raises(OurError, match=f"handle is closed.*{GO_ON}"):
            evaluate([path], options, progress=False)
    else:
        assert verdicts(evaluate([path], options, progress=False).directory) == right_verdicts(10)


# -- toolchains --


@pytest.fixture
def own_node() -> Iterator[Path]:
    """A copy of node in a folder of its own, not below /tmp, which is another inside the wall."""
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        Path(folder).chmod(0o755)
        yield _copied_node(Path(folder, "node", "bin", "node"))


def _copied_node(target: Path) -> Path:
    target.parent.mkdir(parents=True)
    shutil.copy(Path(str(NODE)).resolve(), target)
    probe = subprocess.run([target, "--version"], capture_output=True, check=False)
    if probe.returncode != 0:
        pytest.skip(f"a copy of node does not run elsewhere: {probe.stderr.decode()[:200]}")
    return target


@needs_node
@pytest.mark.parametrize("damage", ["removed", "exits 1", "exits 0", "killed"])
def test_a_toolchain_that_breaks_on_the_way_is_never_the_samples_failure(
    tmp_path: Path, wall: None, own_node: Path, damage: str
) -> None:
    path = write(tmp_path / "s.jsonl", some_rows(60, "js"))
    tools = f"{own_node.parent}:{os.environ['PATH']}"
    running = Running(tmp_path, path, "--workers", "2", PATH=tools)
    running.wait_for_rows(10)
    aside = own_node.rename(own_node.with_name("aside"))
    if damage != "removed":
        last = {"exits 1": "exit 1", "exits 0": "exit 0", "killed": "kill -9 $$"}[damage]
        (own_node.parent / "new").write_text(f"#!/bin/sh\n{last}\n")
        (own_node.parent / "new").chmod(0o755)
        (own_node.parent / "new").rename(own_node)
    code, err = running.wait()
    assert code == EXIT_OURS, err
    assert GO_ON in err
    assert "Traceback" not in err
    assert not (tmp_path / "s.run" / "summary.json").exists()
    rows = [json.loads(line) for line in (tmp_path / "s.run" / "results.jsonl").read_text().splitlines()]
    right = right_verdicts(60)
    assert 10 <= len(rows) < 60
    assert {row["verdict"] for row in rows if row["verdict"] != right[row["index"]]} <= {"sandbox_error"}
    aside.replace(own_node)
    done = run(path, PATH=tools)
    assert done.returncode == EXIT_OK, done.stderr
    assert verdicts(tmp_path / "s.run") == right


# -- the machine --


def test_a_full_disk_ends_the_run_and_room_lets_it_go_on(tmp_path: Path, wall: None) -> None:
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        pytest.skip("needs root and unshare, to mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    path = write(tmp_path / "s.jsonl", some_rows(300))
    script = """
    mount -t tmpfs -o size=64k none "$1" || exit 77
    disk="$1"; shift
    "$@"; echo "first $?"
    ls "$disk/x.run"; wc -l < "$disk/x.run/results.jsonl"
    mount -o remount,size=64m "$disk"
    "$@"; echo "second $?"
    cp "$disk/x.run/results.jsonl" "$disk/x.run/summary.json" "$disk/.."
    """
    done = subprocess.run(
        ["unshare", "-m", "/bin/sh", "-c", script, "sh", str(disk), *command(path, "--out", disk / "x.run")],
        capture_output=True, text=True, env=environment(), timeout=300, check=False,
    )  # fmt: skip
    if done.returncode == 77 or "unshare failed" in done.stderr:
        pytest.skip(f"nothing can be mounted here: {done.stderr.strip()}")
    assert "first 3" in done.stdout, done.stdout + done.stderr
    assert "No space left" in done.stderr
    assert GO_ON in done.stderr
    assert "Traceback" not in done.stderr
    assert "summary.json" not in done.stdout.partition("second")[0]
    assert "second 0" in done.stdout, done.stdout + done.stderr
    assert " of 300 samples had been judged" in done.stderr
    (tmp_path / "x.run").mkdir()
    (tmp_path / "results.jsonl").rename(tmp_path / "x.run" / "results.jsonl")
    assert verdicts(tmp_path / "x.run") == right_verdicts(300)


@pytest.mark.parametrize("files", [12, 24, 48])
def test_too_few_open_files_are_our_fault_or_enough(tmp_path: Path, wall: None, files: int) -> None:
    path = write(tmp_path / "s.jsonl", some_rows(8))
    done = subprocess.run(
        command(path, "--workers", "2"), capture_output=True, text=True, env=environment(), timeout=120, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (files, files)),
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr[-600:]
    if done.returncode == EXIT_OK:
        assert verdicts(tmp_path / "s.run") == right_verdicts(8)
    else:
        assert done.returncode == EXIT_OURS, done.stderr
        assert "humanevalx: " in done.stderr
        again = run(path)
        assert again.returncode == EXIT_OK, again.stderr
        assert verdicts(tmp_path / "s.run") == right_verdicts(8)


# -- the engine alone --


class Board(Executor):
    """Stands in for the workers: threads that tell what is under way, and outcomes by the program's name."""

    def __init__(self, rule: Callable[[str, int], Outcome], threads: int = 4, pause: float = 0.002) -> None:
        self.rule, self.pause = rule, pause
        self.pool = ThreadPoolExecutor(threads)
        self.lock = threading.Lock()
        self.now: set[str] = set()
        self.log: list[tuple[str, frozenset[str]]] = []
        self.counts: dict[str, int] = {}

    def submit(self, fn: Any, /, *args: Any, **_: Any) -> Future[Any]:
        return self.pool.submit(self._judge, args[1])

    def _judge(self, programs: list[Program]) -> list[Outcome]:
        outcomes = []
        for program in programs:
            with self.lock:
                self.now.add(program.code)
                self.log.append((program.code, frozenset(self.now)))
                number = self.counts[program.code] = self.counts.get(program.code, 0) + 1
            time.sleep(self.pause)
            outcomes.append(self.rule(program.code, number))
            with self.lock:
                self.now.remove(program.code)
        return outcomes


@pytest.fixture
def boards() -> Iterator[Callable[..., Board]]:
    made: list[Board] = []

    def make(*args: Any, **more: Any) -> Board:
        made.append(Board(*args, **more))
        return made[-1]

    yield make
    for board in made:
        board.pool.shutdown()


def tasks(names: list[str]) -> list[Task]:
    return [
        Task(number, Program(language="python", files=(), code=name, digest=f"{number:016x}"))
        for number, name in enumerate(names)
    ]


PASSED = Outcome(verdict=Verdict.PASSED)
NEAR = Outcome(verdict=Verdict.TIMEOUT, detail="near", near=True)


def slow_once(name: str, number: int) -> Outcome:
    if "slow" in name and number == 1:
        return NEAR
    return Outcome(verdict=Verdict.TIMEOUT, detail="again", near=True) if "too slow" in name else PASSED


def test_timeouts_near_the_limit_are_judged_again_alone_and_last(boards: Callable[..., Board]) -> None:
    board = boards(slow_once)
    names = [f"{'too slow' if n % 7 == 0 else 'slow' if n % 5 == 0 else 'fast'} {n}" for n in range(60)]
    found = list(judge_tasks(tasks(names), SETUP, 60, workers=4, executor=board))
    slow = [name for name in names if "slow" in name]
    assert sorted(task.number for task, _ in found) == list(range(60))
    assert {task.program.code for task, _ in found[-len(slow) :]} == set(slow)
    for task, outcome in found:
        again = task.program.code.startswith("too slow")
        assert (outcome.verdict, outcome.detail) == ((Verdict.TIMEOUT, "again") if again else (Verdict.PASSED, ""))
    assert board.counts == {name: 1 + ("slow" in name) for name in names}
    last = board.log[-len(slow) :]
    assert all(names_now == {name} for name, names_now in last)
    assert {name for name, _ in last} == set(slow)
    assert max(len(names_now) for _, names_now in board.log) > 1  # the others did run side by side


def test_no_task_is_begun_after_the_sandbox_failed(boards: Callable[..., Board]) -> None:
    def rule(name: str, number: int) -> Outcome:
        return Outcome(verdict=Verdict.SANDBOX_ERROR) if name == "breaks" else slow_once(name, number)

    taken = []

    def source() -> Iterator[Task]:
        for task in tasks(["slow"] + ["fast"] * 30 + ["breaks"] + ["fast"] * 500):
            taken.append(task.number)
            yield task

    board = boards(rule, threads=1)
    begun_at: list[int] = []
    found = []
    for task, outcome in judge_tasks(source(), SETUP, 16, workers=1, executor=board):
        if outcome.verdict is Verdict.SANDBOX_ERROR:
            begun_at.append(len(taken))
        found.append(task.number)
    assert begun_at[0] < 60
    assert len(taken) == begun_at[0]
    assert 31 in found
    assert board.counts["slow"] == 1  # nor is a near one judged again


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("count", [0, 1, 2, 17, 250])
def test_every_task_is_given_once_whatever_the_executor(boards: Callable[..., Board], count: int, threads: int) -> None:
    board = boards(lambda name, _: Outcome(verdict=Verdict.FAILED, detail=name), threads=threads, pause=0)
    names = [f"p{n}" for n in range(count)]
    for total in (count, 1, 10_000):
        found = list(judge_tasks(iter(tasks(names)), SETUP, total, workers=threads, executor=board))
        assert sorted((task.number, outcome.detail) for task, outcome in found) == list(
            enumerate(sorted(names, key=lambda s: int(s[1:])))
        )


def test_an_executor_whose_processes_die_is_our_fault_and_not_repaired() -> None:
    class Dead(Executor):
        def submit(self, fn: Any, /, *args: Any, **_: Any) -> Future[Any]:
            future: Future[Any] = Future()
            future.set_exception(BrokenProcessPool("gone"))
            return future

    with pytest.raises(OurError, match=GO_ON):
        list(judge_tasks(tasks(["a", "b"]), SETUP, 2, workers=1, executor=Dead()))


def test_a_fault_of_the_source_ends_the_workers(boards: Callable[..., Board]) -> None:
    def source() -> Iterator[Task]:
        yield from tasks(["a"] * 5)
        raise OurError("the disk")

    with pytest.raises(OurError, match="the disk"):
        list(judge_tasks(source(), SETUP, 100, workers=1, executor=boards(slow_once)))
