"""What a sandbox is: it takes a Job and gives back the facts of its end, an Exit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from humanevalx.verdict import Kill, Report

if TYPE_CHECKING:
    from humanevalx.image import Image
    from humanevalx.language import Choices

MIB = 1 << 20

#: A program that goes on is ended at this multiple of its time limits. One that ends by itself between the limit and
#: there was near it: on a busy machine the same program takes longer, so it is judged again, alone, before that counts.
NEAR = 1.25

#: What compilers may use, more than most programs.
COMPILERS_MIB = 2048

#: Where runners/ is seen from inside the wall, and the folder of a program.
RUNNERS = "/hx/runners"
WORK = "/tmp/work"

#: What a program finds in its environment, the same on every machine; languages add to it.
ENVIRONMENT = (
    ("PATH", "/usr/local/bin:/usr/bin:/bin"),
    ("HOME", WORK),
    ("TMPDIR", "/tmp"),
    ("LANG", "C.UTF-8"),
    ("TZ", "UTC"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one program may use. Wall time is three times the CPU time: waiting is no crime, hanging is."""

    cpu_s: float = 5.0
    wall_s: float = 15.0
    memory_mib: int = 512
    # Private writable memory and address space of one process; None leaves it to the control group.
    data_mib: int | None = 512
    address_mib: int | None = None
    processes: int = 64
    open_files: int = 256
    file_mib: int = 16
    output_mib: int = 16  # more than this ends the program
    output_kept_mib: int = 1
    stack_mib: int = 8

    def to_json(self) -> dict[str, float | int]:
        """In the units that the agent uses: bytes and seconds; 0 means no limit of that kind."""
        return {
            "cpu_s": self.cpu_s,
            "wall_s": self.wall_s,
            "cpu_kill_s": self.cpu_s * NEAR,
            "wall_kill_s": self.wall_s * NEAR,
            "memory_bytes": self.memory_mib * MIB,
            "data_bytes": (self.data_mib or 0) * MIB,
            "address_bytes": (self.address_mib or 0) * MIB,
            "processes": self.processes,
            "open_files": self.open_files,
            "file_bytes": self.file_mib * MIB,
            "output_bytes": self.output_mib * MIB,
            "output_kept_bytes": self.output_kept_mib * MIB,
            "stack_bytes": self.stack_mib * MIB,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Launcher:
    """A way to start programs: an interpreter that forks them, warm if it has a `warm` script."""

    name: str
    argv: tuple[str, ...]  # the interpreter and its flags
    env: tuple[tuple[str, str], ...] = ()
    warm: str | None = None
    path: tuple[str, ...] = ()  # further entries of the samples' sys.path
    late_path: tuple[str, ...] = ()  # such that the warm script itself does not see
    eager: bool = True  # started with the sandbox, not with its first program


#: Seconds, for servers, which live as long as their sandbox: a request to them has a limit, they have none.
FOREVER_S = 1e6


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A long-lived helper of ours inside the wall, such as a warm compiler: trusted, under a uid that no sample has.

    It reads requests on stdin and answers on stdout: a four-byte big-endian length and JSON, {"files": {name: text}}
    in, {"ok": bool, "messages": text, "files": {name: base64}} out. It must keep nothing of a request. A judge speaks
    otherwise, see Pair in the agent.
    """

    name: str
    argv: tuple[str, ...]
    env: tuple[tuple[str, str], ...] = ()
    limits: Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Mount:
    """A folder or file of the host that is seen, read-only, inside the wall."""

    source: Path
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """What a sandbox is built from: everything that the languages of a run need."""

    launchers: tuple[Launcher, ...]
    servers: tuple[Server, ...] = ()
    mounts: tuple[Mount, ...] = ()
    tmp_mib: int = 64
    shm_mib: int = 16
    inodes: int = 16384
    # For backends whose sandboxes hold nothing of this machine's; mounts are for the others.
    image: Image | None = None
    memory_mib: int = COMPILERS_MIB  # of programs and servers together, where the sandbox has one limit for all


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One command of a job (None: the launcher's warm interpreter), with limits of its own."""

    argv: tuple[str, ...] | None = None
    env: tuple[tuple[str, str], ...] = ()
    limits: Limits = Limits()
    compile: bool = False  # prepares the program; its failure is the program's compile_error
    # Not a command but a request to the server of that name, with the job's files; the files it answers are added to
    # them. Such steps come first.
    server: str | None = None

    def to_json(self) -> dict[str, object]:
        return {
            "argv": None if self.argv is None else list(self.argv),
            "env": dict(self.env),
            "limits": self.limits.to_json(),
            "compile": self.compile,
            "server": self.server,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a judge is asked to do with a program: the tests, and what it needs to know of the function under test.

    A judge is either a server, or a program that `steps` make in an empty folder of `files` and then run: the program
    is kept, by its key, on the host and in memory, and executed anew for every sample.
    """

    key: str  # names the tests, and for programs the toolchain: what was made ready for a key is kept
    files: tuple[tuple[str, str], ...]
    server: str | None = None
    compiler: str | None = None  # the server that compiles them first, once; the limits are those of the first step
    steps: tuple[Step, ...] = ()

    def to_json(self) -> dict[str, object]:
        value: dict[str, object] = {"key": self.key, "files": dict(self.files)}
        value.update(server=self.server, compiler=self.compiler)
        if not self.steps:
            return value
        *build, run = self.steps
        assert run.argv is not None
        limits = replace(build[-1].limits, output_mib=build[-1].limits.file_mib)
        given = Step(argv=("/bin/cat", run.argv[0]), env=run.env, limits=limits)
        return {**value, "build": [step.to_json() for step in (*build, given)], "run": run.to_json()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One program: files in an empty folder, and the steps that compile and run it there, one after the other."""

    launcher: str
    files: tuple[tuple[str, str], ...]
    steps: tuple[Step, ...] = (Step(),)
    # Whether what surrounds the program says, before anything of the program's runs, that it is about to.
    begins: bool = True
    # Separate judging: the last step's program answers a judge's calls, its descriptor 3 is the wire.
    judge: Request | None = None

    def to_json(self) -> dict[str, object]:
        return {
            "launcher": self.launcher,
            "files": dict(self.files),
            "begins": self.begins,
            "judge": self.judge and self.judge.to_json(),
            "steps": [step.to_json() for step in self.steps],
        }

    @property
    def patience_s(self) -> float:
        """The longest that all steps may take on the clock, those that make a judge among them."""
        steps = (*self.steps, *(self.judge.steps if self.judge else ()))
        return sum(step.limits.wall_s * NEAR for step in steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEnd:
    """The facts of the end of one step."""

    status: int | None
    signal: int
    cpu_s: float
    wall_s: float
    peak_mib: float
    kill: Kill

    @property
    def clean(self) -> bool:
        return self.status == 0 and self.signal == 0 and self.kill is Kill.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """The facts of a job's end: those of its last step (the one that failed, or the run), and what holds for all.

    Text is for people; no verdict depends on it.
    """

    last: StepEnd
    compiled: bool  # whether every compile step ended well
    compile_s: float
    out_of_memory: bool
    report: Report
    detail: str
    stdout: str
    stderr: str
    messages: str  # what compilers wrote
    leftovers: int

    @property
    def status(self) -> int | None:
        return self.last.status

    @property
    def signal(self) -> int:
        return self.last.signal

    @property
    def cpu_s(self) -> float:
        return self.last.cpu_s

    @property
    def wall_s(self) -> float:
        return self.last.wall_s

    @property
    def peak_mib(self) -> float:
        return self.last.peak_mib

    @property
    def kill(self) -> Kill:
        return self.last.kill


class Sandbox(Protocol):
    """A running sandbox. One program at a time; use it from one thread at a time."""

    #: Set when the last program left something that can't be cleared: its facts stand, but the sandbox must go.
    worn: bool

    def run(self, job: Job) -> Exit:
        """Runs a job to its end.

        Raises SandboxBroken if the sandbox failed (the program may be innocent: try once more on a new one).
        """

    def close(self) -> None:
        """Ends everything inside and gives back what was taken from the machine. Never raises."""


class Backend(Protocol):
    """A module that builds sandboxes."""

    name: str

    def present(self) -> bool:
        """Whether what it needs is there, as far as can be told without trying it."""

    def image(self, names: Sequence[str], choices: Choices) -> Image | None:
        """Where the toolchains of these languages come from; None if from this machine. Raises OurError."""

    def start(self, wall: Wall) -> Sandbox:
        """Raises SandboxUnavailable, saying why and what to do, if this machine can't."""

    def describe(self, image: Image | None = None) -> str:
        """Version and mode, for signatures: `bubblewrap 0.8.0, root`."""
