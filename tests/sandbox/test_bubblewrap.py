"""A sandbox whose agent is killed, stopped or worn out, and what a station makes of it."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import corpus
import pytest

from humanevalx.errors import SandboxBroken, SandboxUnavailable
from humanevalx.sandbox import bubblewrap, cgroup
from humanevalx.sandbox.base import Exit, Job, Launcher, Wall
from humanevalx.sandbox.channel import LONGEST_FRAME, Channel
from humanevalx.verdict import Verdict

SLOW_BUT_RIGHT = "import time\ntime.sleep(1.5)\n" + corpus.WITNESS


class Attacked(corpus.CountingStation):
    """A station whose agent gets a signal from the host in each of its first attempts."""

    def __init__(self, attacks: int, number: int) -> None:
        super().__init__(corpus.setup(["python"]))
        self.attacks = attacks
        self.number = number
        self.pids: list[int] = []

    def _run_once(self, job: Job) -> Exit:
        if self._sandbox is None:
            self._sandbox = bubblewrap.start(self.setup.wall())
        assert self.sandbox is not None
        agent = corpus.agent_pid(self.sandbox)
        self.pids += [self.sandbox.pid, agent]
        if self.attacks:
            self.attacks -= 1
            threading.Timer(0.4, os.kill, (agent, self.number)).start()
        return super()._run_once(job)


def slow() -> corpus.Case:
    return replace(corpus.witness("python"), code=SLOW_BUT_RIGHT)


@pytest.fixture
def clean() -> Iterator[None]:
    """No process, no control group and no lock may be left behind by what broke."""
    before = groups()
    yield
    for _ in range(100):
        if groups() == before:
            break
        time.sleep(0.05)
    assert groups() == before


def groups() -> set[str]:
    return {str(path) for parent in cgroup._parents() for path in parent.glob(f"humanevalx-{os.getpid()}-*")}


def alive(pid: int) -> bool:
    """Whether it still runs; one that has ended may wait for somebody to collect it."""
    try:
        return Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[0] != b"Z"
    except OSError:
        return False


def test_an_agent_killed_once_costs_nobody_a_verdict(clean: None) -> None:
    station = Attacked(1, signal.SIGKILL)
    result = station.result(slow())
    assert result.verdict is Verdict.PASSED
    assert len(station.broken) == 1
    assert len(set(station.pids)) == 4
    assert not any(map(alive, station.pids[:2]))
    assert all(map(alive, station.pids[2:]))
    station.close()
    assert not any(map(alive, station.pids))


def test_an_agent_killed_twice_is_ours(clean: None) -> None:
    station = Attacked(2, signal.SIGKILL)
    result = station.result(slow())
    assert result.verdict is Verdict.SANDBOX_ERROR
    assert len(station.broken) == 2
    assert "the agent ended" in result.detail
    # The next one gets a sandbox of its own, and nothing is held against it.
    assert station.result(corpus.witness("python")).verdict is Verdict.PASSED
    station.close()
    assert not any(map(alive, station.pids))


def test_an_agent_that_hangs_is_not_waited_for_for_ever(clean: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bubblewrap.agents, "GRACE_S", 0.5)
    station = Attacked(1, signal.SIGSTOP)
    result = station.result(replace(slow(), limits={"wall_s": 4.0}))
    assert result.verdict is Verdict.PASSED
    assert station.broken[0].startswith("the agent did not answer in time")
    station.close()
    assert not any(map(alive, station.pids))


@pytest.mark.parametrize("program", ["", "while True: pass"])
def test_nothing_outlives_bwrap(program: str, clean: None) -> None:
    """Whoever kills bwrap from outside takes the agent and a running program along."""
    station = corpus.CountingStation(corpus.setup(["python"]))
    assert station.result(corpus.witness("python")).verdict is Verdict.PASSED
    sandbox = station.sandbox
    assert sandbox is not None
    agent = corpus.agent_pid(sandbox)
    ends: list[object] = []
    thread = threading.Thread(target=lambda: ends.append(ending_of(sandbox, program)))
    if program:
        thread.start()
        time.sleep(0.3)
        assert corpus.survivors(sandbox)
    os.kill(sandbox.pid, signal.SIGKILL)
    for _ in range(50):
        if not alive(agent):
            break
        time.sleep(0.05)
    outlived = alive(agent)
    if program:
        thread.join(timeout=60)
    station.close()
    assert not outlived
    assert not program or isinstance(ends[0], SandboxBroken)


def ending_of(sandbox: bubblewrap.BubblewrapSandbox, program: str) -> object:
    try:
        return sandbox.run(Job(launcher="python", files=(("solution.py", program), ("test.py", ""))))
    except SandboxBroken as error:
        return error


def test_close_twice_is_harmless(clean: None) -> None:
    sandbox = bubblewrap.start(Wall(launchers=(Launcher(name="exec", argv=()),)))
    sandbox.close()
    sandbox.close()


def test_a_launcher_that_does_not_start(clean: None) -> None:
    wall = Wall(launchers=(Launcher(name="broken", argv=("/usr/bin/false",)),))
    with pytest.raises(SandboxUnavailable, match="bubblewrap"):
        bubblewrap.start(wall)


def test_two_sandboxes_at_once_see_nothing_of_each_other(clean: None) -> None:
    stations = [corpus.CountingStation(corpus.setup(["python"])) for _ in range(2)]
    for _ in range(2):
        for station in stations:
            assert station.result(corpus.witness("python")).verdict is Verdict.PASSED
    first, second = (station.sandbox for station in stations)
    assert first is not None
    assert second is not None
    assert first.pid != second.pid
    if os.geteuid() == 0:
        assert first._range is not None
        assert second._range is not None
        assert abs(first._range.first - second._range.first) >= first._range.count
    for station in stations:
        station.close()


def pipe() -> tuple[Channel, int]:
    read, write = os.pipe()
    return Channel(write, read), write


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x00\x00\x00\x04null", "not an object"),
        (b"\x00\x00\x00\x02[]", "not an object"),
        (b"\x00\x00\x00\x02{]", "not JSON"),
        (b"\x00\x00\x00\x02\xff\xff", "not JSON"),
        ((LONGEST_FRAME + 1).to_bytes(4, "big"), "announces"),
        (b"\xff\xff\xff\xff", "announces"),
        (b"\x00\x00\x00\x09{}", "in time"),
        (b"\x00\x00", "in time"),
    ],
)
def test_nonsense_from_an_agent(data: bytes, message: str) -> None:
    channel, write = pipe()
    os.write(write, data)
    with pytest.raises(SandboxBroken, match=message):
        channel.receive(0.2)


def test_an_agent_that_ends_in_the_middle_of_an_answer() -> None:
    channel, write = pipe()
    os.write(write, b"\x00\x00\x00\x09{}")
    os.close(write)
    with pytest.raises(SandboxBroken, match="ended"):
        channel.receive(10)


def test_frames_come_back_as_they_went() -> None:
    channel, _ = pipe()
    for value in ({}, {"text": "ü\ud800\n", "list": [1, 2.5, None]}):
        channel.send(value)
        assert channel.receive(10) == value
