"""Programs to outcomes over any concurrent.futures.Executor, whatever happens to the workers."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from humanevalx.errors import OurError
from humanevalx.judge import Outcome, Setup, judge_chunk
from humanevalx.process import die_with_parent
from humanevalx.records import Program
from humanevalx.verdict import Verdict

_LARGEST_CHUNK = 16
_AHEAD = 3  # chunks in flight for each worker
_LOOK_EVERY_S = 5.0
#: Pools in a row that may die without a single chunk done before we give up.
_MOST_DEATHS = 3
_REST_S = 0.2


@dataclass(frozen=True, slots=True)
class Task:
    """A program and the number by which the caller knows it."""

    number: int
    program: Program


def default_workers() -> int:
    """One for each core that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def judge_tasks(
    tasks: Iterable[Task],
    setup: Setup,
    total: int,
    *,
    workers: int | None = None,
    executor: Executor | None = None,
    tell: Callable[[str], None] = lambda text: print(text, file=sys.stderr, flush=True),
) -> Iterator[tuple[Task, Outcome]]:
    """Every task with its outcome, in the order in which they are done. `total` is about how many there are.

    A timeout that was near the limit is judged again when nothing else runs. After a sandbox_error no further task is
    begun; what is under way is still given. `executor` replaces the local worker processes. Raises OurError if workers
    keep dying or no sandbox can be had.
    """
    count = workers or default_workers()
    size = max(1, min(_LARGEST_CHUNK, total // (count * 4)))
    crew = _Crew(executor, min(count, max(1, -(-total // size))), tell)
    near: list[Task] = []
    broken = False
    try:
        for task, outcome in _flow(tasks, setup, crew, size, count * _AHEAD):
            broken = broken or outcome.verdict is Verdict.SANDBOX_ERROR
            if outcome.near:
                near.append(task)
            else:
                yield task, outcome
        # Alone: one at a time, with nothing of ours beside it.
        for task in near:
            if broken:
                break
            for _, outcome in _flow([task], setup, crew, 1, 1):
                broken = outcome.verdict is Verdict.SANDBOX_ERROR
                yield task, outcome
        crew.close()
    except BaseException:
        crew.abandon()
        raise


def _flow(tasks: Iterable[Task], setup: Setup, crew: _Crew, size: int, ahead: int) -> Iterator[tuple[Task, Outcome]]:
    waiting: dict[Future[list[Outcome]], list[Task]] = {}
    again: list[list[Task]] = []
    source = iter(tasks)
    more = True
    while more or waiting or again:
        while again and len(waiting) < ahead:
            chunk = again.pop()
            waiting[crew.submit(setup, chunk)] = chunk
        while more and len(waiting) < ahead:
            chunk = _take(source, size)
            if not chunk:
                # Nothing now; the caller may make more out of what it has yet to be given.
                more = bool(waiting)
                break
            waiting[crew.submit(setup, chunk)] = chunk
        if not waiting:
            continue
        done, _ = wait(waiting, timeout=_LOOK_EVERY_S, return_when=FIRST_COMPLETED)
        if not done:
            crew.look()
        broken = False
        for future in done:
            chunk = waiting.pop(future)
            try:
                outcomes = future.result()
            except BrokenProcessPool:
                broken = True
                again.append(chunk)
                continue
            crew.deaths = 0
            if len(outcomes) < len(chunk):
                again.append(chunk[len(outcomes) :])
            for task, outcome in zip(chunk, outcomes, strict=False):
                if outcome.verdict is Verdict.SANDBOX_ERROR:
                    more = False
                    again.clear()
                yield task, outcome
        if broken:
            # One dead worker fails everything that was under way: all of it is done again, on new workers.
            for future in list(waiting):
                if future.done() and future.exception() is None:
                    continue
                again.append(waiting.pop(future))
            crew.replace()


def _take(source: Iterator[Task], size: int) -> list[Task]:
    chunk = []
    for _ in range(size):
        task = next(source, None)
        if task is None:
            break
        chunk.append(task)
    return chunk


class _Crew:
    """The executor, replaced when its processes die."""

    def __init__(self, executor: Executor | None, workers: int, tell: Callable[[str], None]) -> None:
        self._given = executor
        self._workers = workers
        self._tell = tell
        self._pool: ProcessPoolExecutor | None = None
        self._stopped: set[int] = set()
        self._cause: Exception | None = None
        self.deaths = 0

    def submit(self, setup: Setup, chunk: list[Task]) -> Future[list[Outcome]]:
        programs = [task.program for task in chunk]
        if self._given is not None:
            return self._given.submit(judge_chunk, setup, programs)
        try:
            with _without_main():  # submit() is what starts processes
                return self._local().submit(judge_chunk, setup, programs)
        except (BrokenProcessPool, OSError) as error:
            # It died between two chunks, or while a worker was being started: a pool that finds a worker dead closes
            # its pipes in a thread of its own, maybe just when a new worker is given them. The chunks under way are
            # found out by whoever waits for them.
            self._cause = error
            failed: Future[list[Outcome]] = Future()
            failed.set_exception(BrokenProcessPool("a worker process died"))
            return failed

    def _local(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # Forked from a server that never had threads or the caller's memory: safe in any program, cheap for many.
            context = multiprocessing.get_context("forkserver")
            context.set_forkserver_preload(["humanevalx.judge"])
            self._pool = ProcessPoolExecutor(self._workers, mp_context=context, initializer=_begin_worker)
        return self._pool

    def look(self) -> None:
        """Called when nothing has come for a while: a worker that somebody stopped would hold its chunk for ever."""
        stopped = {pid for pid in self._pids() if _state(pid) == "T"}
        for pid in stopped & self._stopped:
            self._tell(f"worker process {pid} is stopped: ending it, its samples are judged by another")
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._stopped = stopped - self._stopped

    def _pids(self) -> list[int]:
        if self._pool is None:
            return []
        return [process.pid for process in multiprocessing.active_children() if process.pid is not None]

    def replace(self) -> None:
        """New workers for those that died. Raises OurError if they die again and again."""
        self.deaths += 1
        if self.deaths >= _MOST_DEATHS or self._given is not None:
            raise OurError(
                f"worker processes died {self.deaths} times without a sample done: is memory short, or does something "
                f"kill them?{_because(self._cause)} What was judged is kept; run the same command again to go on"
            )
        self._tell("a worker process died: its samples are judged again by new ones")
        self._end()
        time.sleep(_REST_S * self.deaths)  # what ended them may be ending still

    def close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def abandon(self) -> None:
        """Ends the workers without waiting for what they are at."""
        self._end()

    def _end(self) -> None:
        if self._pool is None:
            return
        # Waited for below: else Python, at its end, wakes this thread by a pipe that the thread just closes.
        thread: threading.Thread | None = getattr(self._pool, "_executor_manager_thread", None)
        self._pool.shutdown(wait=False, cancel_futures=True)
        for process in multiprocessing.active_children():
            process.kill()  # their sandboxes end with them
            process.join(10)
        if thread is not None:
            thread.join(10)
        self._pool = None


def _because(cause: Exception | None) -> str:
    return f" The last could not be started: {cause}." if isinstance(cause, OSError) else ""


def _state(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return ""


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Keeps multiprocessing from importing the caller's main module into a worker, which needs nothing of it."""
    main = sys.modules["__main__"]
    hidden = {name: getattr(main, name) for name in ("__file__", "__spec__") if hasattr(main, name)}
    main.__spec__ = None
    if "__file__" in hidden:
        del main.__file__
    try:
        yield
    finally:
        for name, value in hidden.items():
            setattr(main, name, value)


def _begin_worker() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends us
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    die_with_parent()  # that is the server that forked us, which lives as long as any of us
    threading.Thread(target=_leave_with_main, daemon=True).start()


def _leave_with_main() -> None:
    main = multiprocessing.parent_process()
    if main is not None:
        main.join()
        os._exit(1)
