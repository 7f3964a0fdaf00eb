"""Many samples to a run directory and a Summary, over any concurrent.futures.Executor."""

from __future__ import annotations

import contextlib
import hashlib
import multiprocessing
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path

from humanevalx import samples as sample_files
from humanevalx.errors import InputError, OurError, RowError
from humanevalx.judge import Judged, Setup, judge_chunk, set_up
from humanevalx.language import Choices, Extraction
from humanevalx.languages import LANGUAGES, by_prefix
from humanevalx.problems import ProblemSet, load
from humanevalx.process import die_with_parent
from humanevalx.progress import Progress
from humanevalx.records import Problem, Sample
from humanevalx.rundir import RunDirectory, default_for
from humanevalx.summary import Summary, Tally, summarise
from humanevalx.verdict import Verdict

_LARGEST_CHUNK = 16
_AHEAD = 3  # chunks in flight for each worker


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a user may choose about a run."""

    problems: str | None = None
    corrections: bool = True
    extraction: Extraction = Extraction.AUTO
    ks: tuple[int, ...] = (1, 10, 100)
    workers: int | None = None
    sandbox: str = "auto"
    timeout_s: float | None = None
    memory_mib: int | None = None
    choices: Choices = field(default_factory=Choices)
    skip_missing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """A finished run: its directory, its scores, and what people should know about it."""

    directory: Path
    summary: Summary
    notes: tuple[str, ...] = ()


def default_workers() -> int:
    """One for each core that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def evaluate(
    paths: Sequence[str | Path],
    options: Options | None = None,
    *,
    out: Path | None = None,
    executor: Executor | None = None,
    progress: bool = True,
    before: Callable[[Setup], None] | None = None,
) -> Evaluation:
    """Judges all samples in `paths` ("-" is stdin) and writes a run directory.

    `executor` replaces the local worker processes. `before` is called with what was probed, before the first sample.
    Raises InputError for bad input before anything runs, OurError if a sandbox fails twice or a toolchain is missing.
    """
    options = options or Options()
    begun = time.monotonic()
    with contextlib.ExitStack() as stack:
        files = [Path(path) for path in paths]
        directory = out or default_for(files)
        files = [_spooled(path, stack) for path in files]
        found = sample_files.scan(files)
        problems = _problems_for(found, options)
        names, notes = _languages_for(found, options)
        setup = set_up(
            names,
            backend=options.sandbox,
            extraction=options.extraction,
            choices=options.choices,
            timeout_s=options.timeout_s,
            memory_mib=options.memory_mib,
        )
        if before is not None:
            before(setup)
        prefixes = {LANGUAGES[name].prefix for name in names}
        total = sum(n for task_id, n in found.per_task.items() if task_id.partition("/")[0] in prefixes)
        run = RunDirectory(directory, total)
        if run.kept_aside:
            notes.append(f"the earlier run is kept as {run.kept_aside}")
        tally = Tally()
        chosen = (row.sample for row in sample_files.read(files) if row.sample.task_id.partition("/")[0] in prefixes)
        pairs = ((sample, problems.problems[sample.task_id]) for sample in chosen)
        try:
            with Progress(total, shown=progress) as bar:
                for position, judged in judge_all(pairs, setup, total, workers=options.workers, executor=executor):
                    run.add(position, judged)
                    tally.add(judged)
                    bar.add(judged.result.passed)
        finally:
            run.close()
        broken = sum(counts[Verdict.SANDBOX_ERROR.value] for counts in tally.problems.values())
        if broken:
            raise OurError(
                f"{broken} of {total} samples could not be judged because the sandbox failed twice: their rows in "
                f"{directory / 'results.jsonl'} say sandbox_error. They are not the samples' failures, so no score is "
                "given. `humanevalx check` says what is wrong with the sandbox"
            )
        summary = summarise(
            tally,
            setup=setup,
            problems=problems,
            ks=options.ks,
            generation=found.settings,
            settings=_settings(options, files, found),
            digests={"samples": {path.name: _digest(path) for path in files}},
            seconds=time.monotonic() - begun,
        )
        run.finish(summary.to_json())
    return Evaluation(directory=directory, summary=summary, notes=tuple(notes))


def judge_all(
    pairs: Iterable[tuple[Sample, Problem]],
    setup: Setup,
    total: int,
    *,
    workers: int | None = None,
    executor: Executor | None = None,
) -> Iterator[tuple[int, Judged]]:
    """(position in the input, judgement) of every pair, in the order in which they are done.

    Ends early after a sandbox_error: what was under way is still given. Raises OurError if a worker process dies.
    """
    count = workers or default_workers()
    size = max(1, min(_LARGEST_CHUNK, total // (count * 4)))
    with contextlib.ExitStack() as stack:
        pool = executor or stack.enter_context(_local_pool(min(count, -(-total // size))))
        waiting: dict[Future[list[Judged]], int] = {}
        chunks = _chunks(pairs, size)
        more = True
        while more or waiting:
            while more and len(waiting) < count * _AHEAD:
                position, chunk = next(chunks, (0, []))
                if not chunk:
                    more = False
                    break
                waiting[pool.submit(judge_chunk, setup, chunk)] = position
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                position = waiting.pop(future)
                try:
                    judgements = future.result()
                except BrokenProcessPool as error:
                    raise OurError(f"a worker process died: {error}") from error
                for offset, judged in enumerate(judgements):
                    yield position + offset, judged
                    if judged.result.verdict is Verdict.SANDBOX_ERROR:
                        more = False


def _chunks(pairs: Iterable[tuple[Sample, Problem]], size: int) -> Iterator[tuple[int, list[tuple[Sample, Problem]]]]:
    chunk: list[tuple[Sample, Problem]] = []
    position = 0
    for pair in pairs:
        chunk.append(pair)
        if len(chunk) == size:
            yield position, chunk
            position += size
            chunk = []
    if chunk:
        yield position, chunk


@contextlib.contextmanager
def _local_pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    # Forked from a server that never had threads or the caller's memory: safe in any program, and cheap for many.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["humanevalx.judge"])
    with _without_main():
        pool = ProcessPoolExecutor(max_workers=workers, mp_context=context, initializer=_begin_worker)
        try:
            yield pool
        except BaseException:
            # Whoever waits for a running chunk now, waits for the slowest program in it.
            pool.shutdown(wait=False, cancel_futures=True)
            for process in multiprocessing.active_children():
                process.terminate()
            raise
        pool.shutdown()


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Keeps multiprocessing from importing the caller's main module into every worker, which needs nothing of it."""
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
    die_with_parent()


def _spooled(path: Path, stack: contextlib.ExitStack) -> Path:
    """stdin is read twice, so it is kept in a file for the time of the run."""
    if str(path) != "-":
        return path
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="humanevalx-")))
    with (folder / "stdin").open("wb") as file:
        shutil.copyfileobj(sys.stdin.buffer, file)
    return folder / "stdin"


def _problems_for(found: sample_files.Scan, options: Options) -> ProblemSet:
    for task_id, (file, line) in found.first_seen.items():
        if by_prefix(task_id.partition("/")[0]) is None:
            known = ", ".join(f"{language.prefix}/…" for language in LANGUAGES.values())
            raise RowError(file, line, "task_id", f"{task_id}: this version runs {known}")
    problems = load(options.problems, prefixes=found.prefixes, corrections=options.corrections)
    for task_id, (file, line) in found.first_seen.items():
        if task_id not in problems.problems:
            raise RowError(file, line, "task_id", f"{task_id} is not a problem of {problems.name} ({problems.origin})")
    return problems


def _languages_for(found: sample_files.Scan, options: Options) -> tuple[list[str], list[str]]:
    """The languages to run, and what must be said about those that are left out."""
    names, notes = [], []
    for prefix in sorted(found.prefixes):
        language = by_prefix(prefix)
        assert language is not None
        missing = language.probe(options.choices).missing if options.skip_missing else None
        if missing:
            rows = sum(n for task_id, n in found.per_task.items() if task_id.startswith(prefix + "/"))
            notes.append(f"SKIPPED {language.title}: {rows} samples not scored, {missing}")
        else:
            names.append(language.name)
    if not names:
        raise OurError("; ".join(notes))
    return names, notes


def _settings(options: Options, files: Sequence[Path], found: sample_files.Scan) -> dict[str, object]:
    return {
        "samples": [path.name for path in files],
        "forms": dict(sorted(found.forms.items())),
        "problems": options.problems,
        "corrections": options.corrections,
        "extraction": options.extraction.value,
        "k": list(options.ks),
        "sandbox": options.sandbox,
        "integrity": "same-process",
        "timeout": options.timeout_s,
        "memory": options.memory_mib,
    }


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        digest = hashlib.sha256()
        while part := file.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()


def parse_ks(text: str) -> tuple[int, ...]:
    """`1,10,100` as numbers. Raises InputError."""
    try:
        ks = tuple(sorted({int(word) for word in text.split(",")}))
    except ValueError:
        ks = ()
    if not ks or ks[0] < 1:
        raise InputError(f"--k takes whole numbers from 1 on, such as 1,10,100: {text!r}")
    return ks
