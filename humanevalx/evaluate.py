"""Many samples to a run directory and a Summary."""

from __future__ import annotations

import contextlib
import time
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from humanevalx import __version__, formats
from humanevalx import samples as sample_files
from humanevalx.engine import Task, judge_tasks
from humanevalx.errors import InputError, OurError, RowError, SandboxUnavailable
from humanevalx.formats.base import AUTO, Reading
from humanevalx.jsonstream import spooled
from humanevalx.judge import Outcome, Setup, lacking, prepare, set_up
from humanevalx.language import Choices, Extraction
from humanevalx.languages import LANGUAGES, by_prefix
from humanevalx.pairing import Pair, chosen, named
from humanevalx.problems import ProblemSet, load
from humanevalx.progress import Progress
from humanevalx.records import SEPARATE, Program, Result, Sample
from humanevalx.reuse import Seen
from humanevalx.rundir import RunDirectory, default_for, rows_in
from humanevalx.signature import judging, toolchains
from humanevalx.summary import Summary, Tally, summarise
from humanevalx.task import GENERATION, OFFICIAL, TRANSLATION, posed
from humanevalx.verdict import Verdict

#: Verdicts that say something about the moment as well as about the program: each sample is judged by itself.
NEVER_REUSED = frozenset({Verdict.TIMEOUT, Verdict.SANDBOX_ERROR})
#: Samples that may wait for an identical program to be judged, before no more are read.
_MOST_WAITING = 4096
_MOST_EXAMPLES = 100


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
    integrity: str = SEPARATE
    skip_missing: bool = False
    skip_bad: bool = False
    fresh: bool = False
    task: str | None = None  # generation, unless the samples look like translations: then it has to be said
    source: str | None = None  # of translations: languages, where neither rows nor file names say them
    target: str | None = None
    tests: str = OFFICIAL
    format: str = AUTO
    language: str | None = None  # of samples that stand in the order of the problems
    limit_start: int | None = None

    @property
    def pair(self) -> Pair | None:
        """What `samples.read` needs to know. Raises InputError for unknown languages, or a task without two."""
        if self.task == TRANSLATION:
            return chosen(self.source, self.target)
        if self.source or self.target:
            raise InputError("--from and --to are for translations: add --task translation")
        return None

    @property
    def reading(self) -> Reading:
        """How the samples are to be read."""
        return Reading(
            format=self.format,
            language=self.language,
            limit_start=self.limit_start,
            problems=self.problems,
            corrections=self.corrections,
            pair=self.pair,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """A finished run: its directory, its scores, and what people should know about it."""

    directory: Path
    summary: Summary
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _BadRows:
    """The rows that --skip-bad leaves out."""

    count: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, error: RowError) -> None:
        self.count += 1
        if len(self.examples) < _MOST_EXAMPLES:
            self.examples.append(str(error))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Input:
    """The samples of a run, after a first pass over them."""

    files: tuple[Path, ...]
    found: sample_files.Scan
    problems: ProblemSet
    left_out: frozenset[str]  # task_ids that are no problems, whose rows are skipped
    names: tuple[str, ...]  # languages
    bad: _BadRows | None
    notes: tuple[str, ...]
    digests: Mapping[str, str]
    reading: Reading

    @property
    def total(self) -> int:
        prefixes = {LANGUAGES[name].prefix for name in self.names}
        return sum(
            n
            for task_id, n in self.found.per_task.items()
            if task_id.partition("/")[0] in prefixes and task_id not in self.left_out
        )

    def samples(self) -> Iterator[Sample]:
        """Those that are to be judged, in input order."""
        prefixes = {LANGUAGES[name].prefix for name in self.names}
        ignore = None if self.bad is None else lambda _: None
        for row in sample_files.read(self.files, on_bad=ignore, reading=self.reading):
            task_id = row.sample.task_id
            if task_id.partition("/")[0] in prefixes and task_id not in self.left_out:
                yield row.sample


def evaluate(
    paths: Sequence[str | Path],
    options: Options | None = None,
    *,
    out: str | Path | None = None,
    executor: Executor | None = None,
    progress: bool = True,
    before: Callable[[Setup], None] | None = None,
) -> Evaluation:
    """Judges all samples in `paths` ("-" is stdin) and writes a run directory.

    A run directory of the same samples and settings is gone on with: what has been judged is not judged again.
    `executor` replaces the local worker processes. `before` is called with what was probed, before the first sample.
    Raises InputError for bad input before anything runs, OurError if a sandbox fails twice or a toolchain is missing.
    """
    options = options or Options()
    begun = time.monotonic()
    with contextlib.ExitStack() as stack:
        asked = [Path(path) for path in paths]
        given = _read_input([spooled(path, stack) for path in asked], options)
        directory = Path(out) if out else default_for(asked)
        setup = set_up(
            given.names,
            backend=options.sandbox,
            extraction=options.extraction,
            choices=options.choices,
            timeout_s=options.timeout_s,
            memory_mib=options.memory_mib,
            integrity=options.integrity,
            idle=not options.fresh and rows_in(directory) == given.total,
        )
        run = RunDirectory(directory, _identity(given, setup, options), given.found.per_source, fresh=options.fresh)
        stack.callback(run.close)
        notes = list(given.notes)
        if run.kept_aside:
            notes.append(f"the earlier run is kept as {run.kept_aside}")
        if run.resumed:
            notes.append(f"gone on with {directory}: {run.resumed} of {given.total} samples had been judged")
        if before is not None and run.resumed < given.total:
            before(setup)
        tally = Tally()
        with Progress(given.total, shown=progress) as bar:
            work = _Work(run, given.problems, setup, tally, bar)
            try:
                work.judge(given.samples(), given.total - run.resumed, options.workers, executor)
            except SandboxUnavailable as error:
                text = f"{error}. What was judged is kept; run the same command again to go on"
                raise SandboxUnavailable(text) from error
        if tally.broken:
            raise OurError(
                f"{tally.broken} samples could not be judged, because the sandbox failed twice: {work.last_fault}. "
                "They are not the samples' failures, so no score is given; "
                f"{tally.samples - tally.broken} of {given.total} samples are judged and kept in {directory}. "
                "`humanevalx check` says what is wrong; run the same command again to go on"
            )
        summary = summarise(
            tally,
            setup=setup,
            problems=given.problems,
            ks=options.ks,
            generation={"rows": sorted(given.found.forms), **given.found.settings},
            settings=_settings(options, given),
            digests={"samples": given.digests},
            seconds=time.monotonic() - begun,
            skipped=given.bad.count if given.bad else 0,
            bad_rows=given.bad.examples if given.bad else [],
        )
        run.finish(summary.to_json())
    return Evaluation(directory=directory, summary=summary, notes=tuple(notes))


class _Work:
    """The way of samples to rows: what has a row is not judged, identical programs are judged once."""

    def __init__(self, run: RunDirectory, problems: ProblemSet, setup: Setup, tally: Tally, bar: Progress) -> None:
        self.run, self.problems, self.setup, self.tally, self.bar = run, problems, setup, tally, bar
        self.first = Seen(run.total)  # digest -> number of the sample whose row can be reused
        # Of programs under way: the program, its sample, and the samples that wait for its outcome.
        self.under_way: dict[str, tuple[Program, list[Sample]]] = {}
        self.owners: dict[int, Sample] = {}
        self.waiting = 0
        self.more = True
        self.alone: deque[tuple[Program, Sample]] = deque()
        self.last_fault = ""

    def judge(self, samples: Iterator[Sample], total: int, workers: int | None, executor: Executor | None) -> None:
        # Samples that wait for a timeout near the limit, which is judged last, may be left for another round.
        while not self.tally.broken and (self.more or self.alone):
            tasks = _Stream(lambda: self._next(samples))
            for task, outcome in judge_tasks(tasks, self.setup, total, workers=workers, executor=executor):
                self._take(task, outcome)

    def _take(self, task: Task, outcome: Outcome) -> None:
        sample = self.owners.pop(task.number)
        self._write(task.number, outcome.result(sample, task.program))
        _, others = self.under_way.pop(task.program.digest, (task.program, []))
        self.waiting -= len(others)
        if outcome.verdict in NEVER_REUSED:
            self.alone.extend((task.program, other) for other in others)
            return
        self.first.put(task.program.digest, task.number)
        for other in others:
            self._reuse(other, task.number)

    def _next(self, samples: Iterator[Sample]) -> Task | None:
        while True:
            if self.alone:
                program, sample = self.alone.popleft()
                return self._task(program, sample)
            if self.waiting >= _MOST_WAITING:
                return None
            sample_or_none = next(samples, None)
            if sample_or_none is None:
                self.more = False
                return None
            sample = sample_or_none
            problem = self.problems.problems[sample.task_id]
            prepared = prepare(sample, problem, self.setup.extraction, self.setup.integrity)
            self.tally.rules.update(prepared.rules)
            self.run.add_program(prepared.program)
            number = self.run.number(sample.source, sample.index)
            digest = prepared.program.digest
            if self.run.has(number):
                result = Result.from_json(self.run.row(number))
                self._count(result)
                if result.verdict not in NEVER_REUSED:
                    self.first.put(digest, number)
                continue
            known = self.first.get(digest)
            if known is not None:
                self._reuse(sample, known)
                continue
            if digest in self.under_way:
                self.under_way[digest][1].append(sample)
                self.waiting += 1
                continue
            self.under_way[digest] = (prepared.program, [])
            return self._task(prepared.program, sample)

    def _task(self, program: Program, sample: Sample) -> Task:
        number = self.run.number(sample.source, sample.index)
        self.owners[number] = sample
        return Task(number, program)

    def _reuse(self, sample: Sample, first: int) -> None:
        row = self.run.row(first)
        mine = {
            "task_id": sample.task_id,
            "completion_id": sample.completion_id,
            "source": sample.source,
            "index": sample.index,
            "source_task_id": sample.origin,
            "cached": True,
        }
        self._write(self.run.number(sample.source, sample.index), Result.from_json({**row, **mine}))

    def _write(self, number: int, result: Result) -> None:
        self.run.add(number, result)
        self._count(result)
        if result.verdict is Verdict.SANDBOX_ERROR:
            self.last_fault = f"{result.task_id}: {result.detail}"

    def _count(self, result: Result) -> None:
        self.tally.add(result)
        self.bar.add(result.passed)


class _Stream(Iterator[Task]):
    """An iterator that may have more after it had nothing, which a generator can't."""

    def __init__(self, get: Callable[[], Task | None]) -> None:
        self._get = get

    def __next__(self) -> Task:
        task = self._get()
        if task is None:
            raise StopIteration
        return task


def _read_input(files: Sequence[Path], options: Options) -> _Input:
    bad = _BadRows() if options.skip_bad else None
    if options.task is None:
        _refuse_translations(files)
    reading = options.reading
    found = sample_files.scan(files, on_bad=bad.add if bad else None, reading=reading)
    problems, left_out = _problems_for(found, options, bad)
    names, notes = _languages_for(found, options, left_out)
    if bad and bad.count:
        notes.append(f"--skip-bad: {bad.count} rows left out:")
        notes += [f"  {example}" for example in bad.examples]
        if bad.count > len(bad.examples):
            notes.append(f"  … and {bad.count - len(bad.examples)} more")
    return _Input(
        files=tuple(files),
        found=found,
        problems=problems,
        left_out=frozenset(left_out),
        names=tuple(names),
        bad=bad,
        notes=tuple(notes),
        digests={
            name: formats.digest(path, reading) for name, path in zip(sample_files.sources(files), files, strict=True)
        },
        reading=reading,
    )


def _refuse_translations(files: Sequence[Path]) -> None:
    """Scored as generations, translations would fail one and all."""
    for path in files:
        pair = named(path.name)
        if pair is not None:
            raise InputError(
                f"{path.name} looks like translations from {pair.source} to {pair.target}: add --task translation, "
                "or --task generation if they are none"
            )


def _problems_for(found: sample_files.Scan, options: Options, bad: _BadRows | None) -> tuple[ProblemSet, set[str]]:
    """The problems, and the task_ids of samples that are none: an error, unless bad rows are left out."""
    left_out = set()

    def refuse(task_id: str, what: str) -> None:
        file, line = found.first_seen[task_id]
        rows = found.per_task[task_id]
        error = RowError(file, line, "task_id", what + (f" ({rows} rows)" if rows > 1 else ""))
        if bad is None:
            raise error
        bad.add(error)
        bad.count += rows - 1
        left_out.add(task_id)

    known = ", ".join(f"{language.prefix}/…" for language in LANGUAGES.values())
    for task_id in found.first_seen:
        if by_prefix(task_id.partition("/")[0]) is None:
            refuse(task_id, f"{task_id}: this version runs {known}")
    prefixes = {prefix for prefix in found.prefixes if by_prefix(prefix) is not None}
    if not prefixes:
        raise InputError("no sample is left: " + "; ".join(bad.examples if bad else []))
    problems = load(options.problems, prefixes=prefixes, corrections=options.corrections)
    for task_id in found.first_seen:
        if task_id not in left_out and task_id not in problems.problems:
            refuse(task_id, f"{task_id} is not a problem of {problems.name} ({problems.origin})")
    return posed(problems, task=options.task or GENERATION, tests=options.tests), left_out


def _languages_for(
    found: sample_files.Scan, options: Options, left_out: Collection[str]
) -> tuple[list[str], list[str]]:
    """The languages to run, and what must be said about those that are left out."""
    counts: Counter[str] = Counter()
    for task_id, n in found.per_task.items():
        if task_id not in left_out:
            counts[task_id.partition("/")[0]] += n
    named = {language.name: prefix for prefix in sorted(counts) if (language := by_prefix(prefix))}
    missing = lacking(list(named), options.sandbox, options.choices) if options.skip_missing and named else {}
    names = [name for name in named if name not in missing]
    notes = [
        f"SKIPPED {LANGUAGES[name].title}: {counts[named[name]]} samples not scored, {missing[name]}"
        for name in missing
    ]
    if not names:
        if notes:
            raise OurError("; ".join(notes))
        raise InputError("no sample is left to judge: every row was left out")
    return names, notes


def _identity(given: _Input, setup: Setup, options: Options) -> dict[str, Any]:
    """What makes a run the same run. How it is scored (k) and how many workers it has are not part of it."""
    return {
        "version": 1,
        "humanevalx": __version__,
        "samples": dict(given.digests),
        "judging": judging(setup, given.problems),
        "problems": given.problems.digest,
        "toolchains": toolchains(setup),
        "skip_bad": options.skip_bad,
        "languages": list(given.names),
        **_read_as(given),
    }


def _read_as(given: _Input) -> dict[str, Any]:
    """What may give other samples for the same files."""
    others = {source: name for source, name in given.found.per_format.items() if name != formats.rows.name}
    chosen = {"language": given.reading.language, "limit_start": given.reading.limit_start, "pairs": _pairs(given)}
    said = {key: value for key, value in {**chosen, "formats": others}.items() if value not in (None, {})}
    return {"reading": said} if said else {}


def _pairs(given: _Input) -> dict[str, int]:
    """Of translations: samples of each pair."""
    return {f"{source}->{target}": n for (source, target), n in sorted(given.found.per_pair.items())}


def _settings(options: Options, given: _Input) -> dict[str, object]:
    return {
        "samples": list(given.digests),
        "formats": dict(given.found.per_format),
        "forms": dict(sorted(given.found.forms.items())),
        "problems": options.problems,
        "corrections": options.corrections,
        "extraction": options.extraction.value,
        "k": list(options.ks),
        "task": options.task or GENERATION,
        "pairs": _pairs(given),
        "tests": options.tests,
        "sandbox": options.sandbox,
        "integrity": options.integrity,
        "timeout": options.timeout_s,
        "memory": options.memory_mib,
    }


def parse_ks(text: str) -> tuple[int, ...]:
    """`1,10,100` as numbers. Raises InputError."""
    try:
        ks: Iterable[int] = sorted({int(word) for word in text.split(",")})
    except ValueError:
        ks = ()
    chosen = tuple(ks)
    if not chosen or chosen[0] < 1:
        raise InputError(f"--k takes whole numbers from 1 on, such as 1,10,100: {text!r}")
    return chosen
