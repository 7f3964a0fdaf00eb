"""One sample to one verdict: clean, assemble, run behind the wall, decide."""

from __future__ import annotations

import contextlib
import signal
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import util as process_exit

from humanevalx.errors import InputError, OurError, SandboxBroken
from humanevalx.image import Image
from humanevalx.language import Choices, Extraction, Toolchain
from humanevalx.languages import LANGUAGES, by_prefix
from humanevalx.problems import ProblemSet, load
from humanevalx.records import BOTH, SAME_PROCESS, SEPARATE, Problem, Program, Result, Sample
from humanevalx.sandbox.backends import pick
from humanevalx.sandbox.base import COMPILERS_MIB, Exit, Job, Launcher, Limits, Sandbox, Wall
from humanevalx.sandbox.selfcheck import settled
from humanevalx.task import GENERATION, OFFICIAL, posed
from humanevalx.verdict import Facts, Kill, Report, Verdict, decide


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageSetup:
    """How samples of one language are run."""

    name: str
    toolchain: Toolchain
    limits: Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """Everything that a process needs in order to judge. Plain data: it travels to workers as it is."""

    backend: str
    extraction: Extraction
    languages: tuple[LanguageSetup, ...]
    integrity: str = SEPARATE
    image: Image | None = None  # where the toolchains are, unless on this machine

    def language(self, name: str) -> LanguageSetup:
        return next(language for language in self.languages if language.name == name)

    def slow(self, choices: Choices) -> Iterator[str]:
        """What people should know about languages that are run the plain way though nobody asked for it."""
        for language in self.languages:
            if language.toolchain.plain and not choices.plain:
                why = f": {language.toolchain.notes[-1]}" if language.toolchain.notes else ""
                yield f"{LANGUAGES[language.name].title}: plain tools, slower, same verdicts{why}"

    def wall(self) -> Wall:
        launchers: dict[str, Launcher] = {}
        for language in self.languages:
            launchers.update({launcher.name: launcher for launcher in language.toolchain.launchers})
        servers = {server.name: server for language in self.languages for server in language.toolchain.servers}
        if self.integrity != SAME_PROCESS:
            servers |= {judge.name: judge for language in self.languages for judge in language.toolchain.judges}
        if servers:
            launchers.setdefault("exec", Launcher(name="exec", argv=(), eager=False))  # what starts them
        mounts = {mount.target: mount for language in self.languages for mount in language.toolchain.mounts}
        programs = max((language.limits.memory_mib for language in self.languages), default=0)
        return Wall(
            launchers=tuple(launchers.values()),
            servers=tuple(servers.values()),
            mounts=tuple(mounts.values()),
            image=self.image,
            memory_mib=max(COMPILERS_MIB, programs) + sum(server.limits.memory_mib for server in servers.values()),
        )


def lacking(names: Sequence[str], backend: str, choices: Choices) -> dict[str, str]:
    """Languages that can't be run, and what is missing: on this machine, or in the image that the backend uses.

    Raises SandboxUnavailable if no backend can be used, InputError for an unknown one.
    """
    image = settled(backend, choices, names).image(names, choices)
    found = {name: image.toolchain(name, choices) if image else LANGUAGES[name].probe(choices) for name in names}
    return {name: toolchain.missing for name, toolchain in found.items() if toolchain.missing}


def set_up(
    names: Iterable[str],
    *,
    backend: str = "auto",
    extraction: Extraction = Extraction.AUTO,
    choices: Choices | None = None,
    timeout_s: float | None = None,
    memory_mib: int | None = None,
    integrity: str = SEPARATE,
    idle: bool = False,
) -> Setup:
    """Probes the toolchains of the named languages. `timeout_s` is CPU time; wall time is three times that.

    `idle` says that nothing will be judged, so that no wall need be tried to choose one. Raises OurError naming every
    toolchain that is missing and what to install, InputError for an unknown backend, or a language that it can't run.
    """
    names = sorted(set(names))
    choices = choices or Choices()
    wall = pick(backend) if idle and pick(backend).present() else settled(backend, choices, names)
    image = wall.image(names, choices)
    languages = []
    missing = []
    for name in names:
        module = LANGUAGES[name]
        toolchain = image.toolchain(name, choices) if image else module.probe(choices)
        if toolchain.walled and backend == "none":
            raise InputError(f"--sandbox none: {module.title} runs behind a wall only; leave it out, or the option")
        if not toolchain.missing and not image:
            toolchain = module.ready(toolchain, choices)
        if toolchain.missing:
            missing.append(f"{module.title}: {toolchain.missing}")
        limits = _limits(module.limits, timeout_s, memory_mib)
        languages.append(LanguageSetup(name=name, toolchain=toolchain, limits=limits))
    if missing:
        raise OurError("a toolchain is missing; nothing was scored. " + "; ".join(missing))
    return Setup(backend=wall.name, extraction=extraction, languages=tuple(languages), integrity=integrity, image=image)


def _limits(limits: Limits, timeout_s: float | None, memory_mib: int | None) -> Limits:
    if timeout_s is not None:
        limits = replace(limits, cpu_s=timeout_s, wall_s=3 * timeout_s)
    if memory_mib is not None:
        # The caps of single processes keep their distance to the limit.
        more = memory_mib - limits.memory_mib
        limits = replace(
            limits,
            memory_mib=memory_mib,
            data_mib=None if limits.data_mib is None else limits.data_mib + more,
            address_mib=None if limits.address_mib is None else limits.address_mib + more,
        )
    return limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A sample made ready: the program, and the extraction rules that made it."""

    program: Program
    rules: tuple[str, ...]


def prepare(sample: Sample, problem: Problem, extraction: Extraction, integrity: str) -> Prepared:
    """Cleans a sample's code and assembles its program, for separate judging too if that is wanted. Pure.

    Raises InputError if no language of this version has such problems.
    """
    module = by_prefix(problem.prefix)
    if module is None:
        raise InputError(f"{problem.task_id}: this version can't run {problem.prefix}")
    cleaned = module.clean(problem, sample.code, sample.form, extraction)
    program = module.program(problem, cleaned)
    if integrity != SAME_PROCESS:
        program = replace(program, separate=module.separating.program(problem, cleaned))
    return Prepared(program=program, rules=cleaned.rules)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a program. Times are CPU seconds."""

    verdict: Verdict
    detail: str = ""
    compile_s: float = 0.0
    run_s: float = 0.0
    peak_mib: float = 0.0
    near: bool = False  # a timeout that was near the limit: to be judged again, alone
    integrity: str = SAME_PROCESS
    same_process: str = ""  # see Result

    def result(self, sample: Sample, program: Program) -> Result:
        return Result(
            task_id=sample.task_id,
            completion_id=sample.completion_id,
            verdict=self.verdict,
            source=sample.source,
            index=sample.index,
            program=program.digest,
            detail=self.detail,
            compile_s=self.compile_s,
            run_s=self.run_s,
            peak_mib=self.peak_mib,
            integrity=self.integrity,
            same_process=self.same_process,
            origin=sample.origin,
        )


class Station:
    """A worker's place: its sandbox, made when first needed, replaced when worn or broken."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self._sandbox: Sandbox | None = None

    def outcome(self, program: Program) -> Outcome:
        """Runs a program and decides. A sandbox that breaks is replaced once, then the verdict is sandbox_error.

        Raises SandboxUnavailable if no sandbox can be had any more.
        """
        language = self.setup.language(program.language)
        module = LANGUAGES[program.language]
        try:
            apart = None
            if program.separate is not None:
                apart = module.separating.job(program, language.toolchain, language.limits)
            if apart is not None:
                ending = self._run(apart)
                if ending.report is not Report.UNSERVABLE:
                    outcome = replace(_decided(ending, language.limits), integrity=SEPARATE)
                    if self.setup.integrity != BOTH:
                        return outcome
                    together = self._run(module.job(program, language.toolchain, language.limits))
                    return replace(outcome, same_process=_decided(together, language.limits).verdict.value)
            ending = self._run(module.job(program, language.toolchain, language.limits))
        except SandboxBroken as error:
            return Outcome(verdict=Verdict.SANDBOX_ERROR, detail=" ".join(str(error).split())[:500])
        return _decided(ending, language.limits)

    def judge(self, sample: Sample, problem: Problem) -> Result:
        """One sample, from its text to its result; see `outcome`."""
        prepared = prepare(sample, problem, self.setup.extraction, self.setup.integrity)
        return self.outcome(prepared.program).result(sample, prepared.program)

    def _run(self, job: Job) -> Exit:
        try:
            return self._run_once(job)
        except SandboxBroken:
            return self._run_once(job)

    def _run_once(self, job: Job) -> Exit:
        if self._sandbox is None:
            self._sandbox = pick(self.setup.backend).start(self.setup.wall())
        try:
            ending = self._sandbox.run(job)
            if (
                ending.compiled
                and ending.report is Report.UNSTARTED
                and ending.kill is Kill.NONE
                and not ending.out_of_memory
            ):
                # Our own code around the program never got to its first line: a toolchain that is damaged or gone.
                told = f": {ending.detail}" if ending.detail else ""
                raise SandboxBroken(f"what runs the program {_ended(ending)} before the program began{told}")
        except SandboxBroken:
            self.close()
            raise
        if self._sandbox.worn:
            self.close()
        return ending

    def close(self) -> None:
        """Ends the sandbox; the next job gets a new one."""
        if self._sandbox is not None:
            self._sandbox.close()
            self._sandbox = None


def _decided(ending: Exit, limits: Limits) -> Outcome:
    facts = Facts(
        compiled=ending.compiled,
        status=ending.status,
        signal=ending.signal,
        report=ending.report,
        kill=ending.kill,
        out_of_memory=ending.out_of_memory,
        cpu_s=ending.cpu_s,
        cpu_limit_s=limits.cpu_s,
        wall_s=ending.wall_s,
        wall_limit_s=limits.wall_s,
        peak_mib=ending.peak_mib,
        memory_limit_mib=limits.memory_mib,
    )
    verdict = decide(facts)
    return Outcome(
        verdict=verdict,
        detail=_detail(verdict, ending, limits),
        compile_s=ending.compile_s,
        run_s=ending.cpu_s if ending.compiled else 0.0,
        peak_mib=ending.peak_mib,
        near=verdict is Verdict.TIMEOUT and ending.kill is Kill.NONE,
    )


def _detail(verdict: Verdict, ending: Exit, limits: Limits) -> str:
    """One line for people. It holds no measurement, so that equal runs have equal rows."""
    if verdict is Verdict.PASSED:
        return ""
    if not ending.compiled:
        return _compile_detail(ending)
    if verdict is Verdict.TIMEOUT:
        # Which of the two an endless loop meets first depends on what else the machine does.
        return f"more than {limits.cpu_s:g} s of CPU time or {limits.wall_s:g} s on the clock"
    if verdict is Verdict.MEMORY_LIMIT:
        return f"more than {limits.memory_mib} MiB of memory"
    if verdict is Verdict.OUTPUT_LIMIT:
        return f"more than {limits.output_mib} MiB of output"
    if ending.kill is Kill.FILES:
        return "too many files"
    return ending.detail or _ended(ending)


def _compile_detail(ending: Exit) -> str:
    """Why a program did not compile: a limit, or what the compiler says first."""
    reasons = {
        Kill.CPU: "the compiler took too much CPU time",
        Kill.WALL: "the compiler took too long",
        Kill.MEMORY: "the compiler took too much memory",
        Kill.OUTPUT: "the compiler wrote too much",
    }
    if ending.kill in reasons:
        return reasons[ending.kill]
    if ending.out_of_memory:
        return reasons[Kill.MEMORY]
    # A line that begins with a hash is the heading of a package, not what is wrong in it.
    lines = [line.strip() for line in ending.messages.splitlines() if not line.startswith("# ")]
    said = next((line for line in lines if "error" in line.lower()), next(filter(None, lines), ""))
    return said.encode("unicode_escape").decode()[:500] if said else f"the compiler {_ended(ending)}"


def _ended(ending: Exit) -> str:
    if ending.signal:
        with contextlib.suppress(ValueError):
            return f"ended by {signal.Signals(ending.signal).name}"
        return f"ended by signal {ending.signal}"
    if ending.status == 0:
        return "exited with status 0 before the tests ended"
    return f"exited with status {ending.status}"


_local = threading.local()
_LONG_CHUNK_S = 1.0


def judge_chunk(setup: Setup, programs: Sequence[Program]) -> list[Outcome]:
    """Judges some programs, wherever it is called: every thread of every process keeps a sandbox of its own.

    Gives the outcomes of the first ones only if they take long: then what is done can be written while the rest is
    judged.
    """
    station: Station | None = getattr(_local, "station", None)
    if station is None or station.setup != setup:
        if station is not None:
            station.close()
        station = _local.station = Station(setup)
        # Worker processes of multiprocessing don't run atexit handlers; this runs in them and everywhere else.
        process_exit.Finalize(station, station.close, exitpriority=10)
    begun = time.monotonic()
    outcomes: list[Outcome] = []
    for program in programs:
        outcomes.append(station.outcome(program))
        if time.monotonic() - begun > _LONG_CHUNK_S:
            break
    return outcomes


def leave_station() -> None:
    """Ends the sandbox of the calling thread, if it has one."""
    station: Station | None = getattr(_local, "station", None)
    if station is not None:
        station.close()


class Judge:
    """Verdicts for (task_id, code) pairs, from a program of your own: a reward function, a notebook.

    Reusable and thread-safe. Use it as a context manager or call close().
    """

    def __init__(
        self,
        problems: str | ProblemSet | None = None,
        *,
        languages: Iterable[str] | None = None,
        sandbox: str = "auto",
        extraction: Extraction = Extraction.AUTO,
        workers: int = 1,
        timeout_s: float | None = None,
        memory_mib: int | None = None,
        choices: Choices | None = None,
        integrity: str = SEPARATE,
        task: str = GENERATION,
        tests: str = OFFICIAL,
    ) -> None:
        """Loads the problems, and probes the toolchains of `languages`; those of others when they are first scored.

        Raises InputError or OurError, see `load` and `set_up`.
        """
        names = None if languages is None else list(languages)
        if isinstance(problems, ProblemSet):
            self.problems = problems
        else:
            self.problems = load(problems, prefixes={LANGUAGES[name].prefix for name in names or LANGUAGES})
        self.problems = posed(self.problems, task=task, tests=tests)
        self._set_up = partial(
            set_up,
            backend=sandbox,
            extraction=extraction,
            choices=choices,
            timeout_s=timeout_s,
            memory_mib=memory_mib,
            integrity=integrity,
        )
        present = {problem.prefix for problem in self.problems.problems.values()}
        self.setup = self._set_up([name for name in names or () if LANGUAGES[name].prefix in present])
        self._growing = threading.Lock()
        self._workers = workers
        # Threads that live as long as the judge: bubblewrap ends with the thread that started it.
        self._threads = ThreadPoolExecutor(max_workers=workers)

    def score(self, pairs: Iterable[tuple[str, str]]) -> list[Result]:
        """A Result for every (task_id, code), in order. The code may be a completion, a function or a chat answer.

        Raises InputError for an unknown task_id before anything runs, OurError if a toolchain is missing or a sandbox
        failed twice.
        """
        jobs = []
        for index, (task_id, code) in enumerate(pairs):
            problem = self.problems.problems.get(task_id)
            if problem is None:
                raise InputError(f"unknown task_id {task_id!r}: not in {self.problems.name}")
            sample = Sample(task_id=task_id, completion_id=index, code=code, form="code", index=index)
            prepared = prepare(sample, problem, self.setup.extraction, self.setup.integrity)
            jobs.append((sample, prepared.program))
        setup = self._with({program.language for _, program in jobs})
        futures = [self._threads.submit(judge_chunk, setup, [program]) for _, program in jobs]
        results = [
            future.result()[0].result(sample, program) for future, (sample, program) in zip(futures, jobs, strict=True)
        ]
        for result in results:
            if result.verdict is Verdict.SANDBOX_ERROR:
                raise OurError(f"{result.task_id}: the sandbox failed twice: {result.detail}")
        return results

    def _with(self, names: set[str]) -> Setup:
        """The set-up with these languages in it. It only grows: sandboxes are made anew when it does."""
        with self._growing:
            new = names - {language.name for language in self.setup.languages}
            if new:
                more = self._set_up(new).languages
                languages = sorted((*self.setup.languages, *more), key=lambda language: language.name)
                self.setup = replace(self.setup, languages=tuple(languages))
            return self.setup

    def close(self) -> None:
        """Ends the sandboxes."""
        # One call for each thread: every thread has work as long as the others wait for theirs.
        barrier = threading.Barrier(self._workers)

        def end() -> None:
            with contextlib.suppress(threading.BrokenBarrierError):
                barrier.wait(timeout=60)
            leave_station()

        for future in [self._threads.submit(end) for _ in range(self._workers)]:
            future.result()
        self._threads.shutdown()

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
