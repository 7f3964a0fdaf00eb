"""The hostile corpus: reads it, runs it, and looks from the host at what it leaves behind.

Every file in a language's folder is a whole program for a problem of the starter set (the first one, unless its head
names another). The head says what is expected of the harness: `expect` where tests and program share a process, where
`gap` instead of `attack` marks what gets through, and `separate` where they don't, if that is something else. Needs
nothing but the package, so that it also runs as another user.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from humanevalx.errors import SandboxBroken
from humanevalx.judge import LanguageSetup, Setup, Station, set_up
from humanevalx.language import Extraction
from humanevalx.languages import LANGUAGES
from humanevalx.problems import load
from humanevalx.records import SAME_PROCESS, Problem, Result, Sample
from humanevalx.sandbox.base import Exit, Job
from humanevalx.sandbox.bubblewrap import BubblewrapSandbox

HERE = Path(__file__).resolve().parent
ENDINGS = {"python": ".py", "js": ".js", "cpp": ".cpp", "go": ".go", "java": ".java", "rust": ".rs"}
#: These two are run through a station, each with limits of its own and with a look at what it leaves.
WATCHED = ("python", "js")
_HEAD = re.compile(r"^(?:#|//) (expect|separate|attack|gap|detail|limits|problem): (.+)$")

#: Its tests call builtins, as official ones do and the starter set's do not.
BUILTINS = Problem(
    task_id="Python/builtins",
    prompt='def spread(numbers):\n    """ Largest minus smallest, None for nothing. """\n',
    declaration="def spread(numbers):\n",
    canonical_solution="    return float(max(numbers) - min(numbers)) if numbers else None\n",
    test="""
def check(spread):
    assert isinstance(spread([1.5, 2.0]), float)
    assert abs(spread([1.0, 3.5]) - 2.5) < 1e-6
    assert all(abs(spread([0.0, float(n)]) - n) < 1e-6 for n in range(5))
    assert len([n for n in range(3) if abs(spread([n, n])) < 1e-6]) == 3


check(spread)
""",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One program and what must become of it."""

    name: str  # python/fork_bomb
    language: str
    code: str
    expect: frozenset[str]
    separate: frozenset[str]
    attack: str
    gap: bool
    detail: str
    limits: Mapping[str, float]
    problem: Problem


def cases(languages: Iterable[str] = WATCHED) -> list[Case]:
    problems = dict(load("starter").problems) | {BUILTINS.task_id: BUILTINS}
    found = []
    for language in languages:
        for path in sorted((HERE / language).glob("*" + ENDINGS[language])):
            head = {}
            code = path.read_text(encoding="utf-8")
            for line in code.splitlines():
                match = _HEAD.match(line)
                if match is None:
                    break
                head[match[1]] = match[2]
            limits = dict(pair.split("=") for pair in head.get("limits", "").split())
            found.append(
                Case(
                    name=f"{language}/{path.stem}",
                    language=language,
                    code=code,
                    expect=frozenset(head["expect"].split()),
                    separate=frozenset(head.get("separate", head["expect"]).split()),
                    attack=head.get("attack") or head["gap"],
                    gap="gap" in head,
                    detail=head.get("detail", ""),
                    limits={key: float(value) for key, value in limits.items()},
                    problem=problems[head.get("problem", f"{LANGUAGES[language].prefix}/0")],
                )
            )
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Cheat:
    """A whole program that tries to pass without right answers."""

    name: str
    language: str
    code: str
    problem: Problem


def cheats(language: str) -> list[Cheat]:
    """Each is for the problem that its head names, else the one whose function it has, else the first."""
    own = {task: one for task, one in load("starter").problems.items() if one.prefix == LANGUAGES[language].prefix}
    functions = {re.findall(r"(\w+)[ =]*\(", problem.declaration)[-1]: problem for problem in own.values()}
    found = []
    for path in sorted((HERE.parent / "cheats" / language).iterdir()):
        code = path.read_text(encoding="utf-8")
        named = re.search(r"^(?://|#) problem: (\S+)$", code, re.MULTILINE)
        if named:
            problem = own[named[1]]
        else:
            has = (problem for name, problem in functions.items() if re.search(rf"\b{name}\b", code))
            problem = next(has, next(iter(own.values())))
        found.append(Cheat(name=path.stem, language=language, code=code, problem=problem))
    return found


def cheated(station: Station, cheat: Cheat) -> Result:
    task_id = cheat.problem.task_id
    return station.judge(Sample(task_id=task_id, completion_id=0, code=cheat.code, form="solution"), cheat.problem)


def sample(case: Case, index: int = 0) -> Sample:
    return Sample(task_id=case.problem.task_id, completion_id=index, code=case.code, form="solution", index=index)


def setup(names: Iterable[str] = WATCHED, **limits: float) -> Setup:
    """Code is taken as it is: what stands at the end of a file is often the attack."""
    made = set_up(names, backend="bubblewrap", extraction=Extraction.NONE, integrity=SAME_PROCESS)
    return limited(made, limits)


def limited(made: Setup, limits: Mapping[str, float]) -> Setup:
    def with_limits(language: LanguageSetup) -> LanguageSetup:
        return replace(language, limits=replace(language.limits, **limits))  # type: ignore[arg-type]

    return replace(made, languages=tuple(map(with_limits, made.languages)))


class CountingStation(Station):
    """A station that tells how often a sandbox broke: the retry must not hide it."""

    def __init__(self, made: Setup) -> None:
        super().__init__(made)
        self.plain = made
        self.broken: list[str] = []
        self.last: Exit | None = None

    def result(self, case: Case) -> Result:
        # Limits belong to jobs, not to sandboxes: the sandbox stays the same one.
        self.setup = limited(self.plain, case.limits)
        return self.judge(sample(case), case.problem)

    def _run_once(self, job: Job) -> Exit:
        try:
            self.last = super()._run_once(job)
            return self.last
        except SandboxBroken as error:
            self.broken.append(str(error))
            raise

    @property
    def sandbox(self) -> BubblewrapSandbox | None:
        assert self._sandbox is None or isinstance(self._sandbox, BubblewrapSandbox)
        return self._sandbox


# Right answers, if and only if nothing of any other program is to be found.
WITNESS = """
import os
import subprocess

def nothing_left():
    if os.listdir("/tmp") != ["work"] or os.listdir(".") or os.listdir("/dev/shm"):
        raise RuntimeError("files: %s %s" % (os.listdir("/tmp"), os.listdir("/dev/shm")))
    for name in os.listdir("/proc"):
        if name.isdigit() and int(name) not in (1, os.getpid()) and os.stat("/proc/" + name).st_uid == os.getuid():
            raise RuntimeError("process %s: %s" % (name, open("/proc/%s/cmdline" % name).read()))
    with open("/proc/self/status") as status:
        if "SigIgn:\\t0000000001001000" not in status.read():
            raise RuntimeError("signals are ignored that should not be")
    return subprocess.run(["/bin/sh", "-c", "exit 7"]).returncode == 7

nothing_left()

def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
"""


def witness(language: str) -> Case:
    """A right program that looks around, for after an attack."""
    problem = load("starter").problems[f"{LANGUAGES[language].prefix}/0"]
    code = WITNESS if language == "python" else problem.prompt + problem.canonical_solution
    return Case(
        name="witness",
        language=language,
        code=code,
        expect=frozenset({"passed"}),
        separate=frozenset({"passed"}),
        attack="none",
        gap=False,
        detail="",
        limits={},
        problem=problem,
    )


def survivors(sandbox: BubblewrapSandbox) -> list[str]:
    """Processes of a sandbox that are neither bwrap, its agent nor the agent's launchers. As the host sees them."""
    parents: dict[int, int] = {}
    words: dict[int, str] = {}
    uids: dict[int, int] = {}
    for path in Path("/proc").iterdir():
        if not path.name.isdigit():
            continue
        try:
            stat = (path / "stat").read_bytes()
            words[int(path.name)] = (path / "cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
            uids[int(path.name)] = path.stat().st_uid
        except OSError:
            continue
        parents[int(path.name)] = int(stat.rpartition(b")")[2].split()[1])
    agents = [pid for pid, parent in parents.items() if parent == sandbox.pid]
    # The launchers' children are programs, also when they are forks that still have the launcher's command line.
    launchers = [pid for pid, parent in parents.items() if parent in agents and "launcher.py" in words[pid]]
    known = {sandbox.pid, *agents, *launchers}
    odd = [pid for pid in _below(sandbox.pid, parents) if pid not in known]
    if sandbox._range is not None:
        first, count = sandbox._range.first, sandbox._range.count
        odd += [pid for pid, uid in uids.items() if first <= uid < first + count and pid not in odd]
    assert len(agents) == 1
    assert "agent.py" in words[agents[0]]
    return [f"{pid}: {words[pid] or '(ended, not collected)'}" for pid in odd]


def _below(top: int, parents: Mapping[int, int]) -> list[int]:
    found = [pid for pid, parent in parents.items() if parent == top]
    return found + [pid for child in found for pid in _below(child, parents)]


def agent_pid(sandbox: BubblewrapSandbox) -> int:
    """The host's process id of the agent."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(path.read_bytes().rpartition(b")")[2].split()[1]) == sandbox.pid:
                return int(path.parent.name)
        except OSError:
            continue
    raise LookupError("no agent below bwrap")


def look(station: CountingStation, case: Case) -> dict[str, object]:
    """Runs a case and a witness after it: the facts that a test asserts on."""
    station.broken = []
    result = station.result(case)
    left = survivors(station.sandbox) if station.sandbox else []
    after = station.result(witness(case.language))
    return {
        "verdict": result.verdict.value,
        "detail": result.detail,
        "left": left,
        "after": f"{after.verdict.value} {after.detail}".strip(),
        "broken": station.broken,
    }


def complaint(case: Case, seen: Mapping[str, object]) -> str:
    """What is wrong with the facts, nothing if nothing is. The verdict of a gap is not looked at."""
    problems = []
    if not case.gap and seen["verdict"] not in case.expect:
        problems.append(f"{seen['verdict']} ({seen['detail']}), expected {' or '.join(sorted(case.expect))}")
    elif case.detail and not re.search(case.detail, str(seen["detail"])):
        problems.append(f"detail {seen['detail']!r}, expected {case.detail!r}")
    if seen["left"]:
        problems.append(f"still running: {seen['left']}")
    if seen["after"] != "passed":
        problems.append(f"the next program: {seen['after']}")
    if seen["broken"]:
        problems.append(f"the sandbox broke: {seen['broken']}")
    return "; ".join(problems)


def main() -> None:
    """Runs everything and prints {name: facts}, one line a program: for tests that do so as another user."""
    station = CountingStation(setup([language for language in WATCHED if language in sys.argv[1:]]))
    for case in cases():
        if case.language in sys.argv[1:]:
            print(json.dumps({"name": case.name, **look(station, case)}), flush=True)
    station.close()


if __name__ == "__main__":
    main()
