"""The self-check passes on the wall as it is, and names what is missing from a wall that was weakened."""

from __future__ import annotations

import json
import os
import shutil
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import normal_user
import pytest

from humanevalx.errors import SandboxUnavailable
from humanevalx.resources import data_dir
from humanevalx.sandbox import bubblewrap, seccomp, selfcheck
from humanevalx.sandbox.base import Exit, Job
from humanevalx.sandbox.selfcheck import ALL, ESSENTIAL, Behaviour, require, run_checks
from humanevalx.verdict import Kill, Report

ROOT_ONLY = pytest.mark.skipif(os.geteuid() != 0, reason="this part of the wall is there for root only")


def chosen(*names: str) -> list[Behaviour]:
    found = [behaviour for behaviour in ALL if behaviour.name in names]
    assert [behaviour.name for behaviour in found] == list(names)
    return found


def broken(behaviours: list[Behaviour]) -> str:
    """The message with which a wall is refused. Each of its parts names a behaviour."""
    with pytest.raises(SandboxUnavailable) as caught:
        require(bubblewrap, behaviours)
    return str(caught.value)


def weaken_arguments(monkeypatch: pytest.MonkeyPatch, change: Callable[[list[str]], list[str]]) -> None:
    plain = bubblewrap._arguments
    monkeypatch.setattr(bubblewrap, "_arguments", lambda *given: change(plain(*given)))


def weaken_runners(monkeypatch: pytest.MonkeyPatch, folder: Path, file: str, old: str, new: str) -> None:
    copy = folder / "runners"
    shutil.copytree(data_dir("runners"), copy)
    for path in [folder, *folder.parents][:2]:
        path.chmod(0o755)
    text = (copy / file).read_text(encoding="utf-8")
    assert old in text, f"this weakening no longer applies to {file}"
    (copy / file).write_text(text.replace(old, new), encoding="utf-8")
    monkeypatch.setattr(bubblewrap, "data_dir", lambda name: copy)


def without(word: str, parameters: int = 0) -> Callable[[list[str]], list[str]]:
    def change(arguments: list[str]) -> list[str]:
        assert word in arguments
        while word in arguments:
            at = arguments.index(word)
            arguments = arguments[:at] + arguments[at + 1 + parameters :]
        return arguments

    return change


def test_the_wall_holds() -> None:
    outcomes = run_checks(bubblewrap, ALL)
    assert [outcome.name for outcome in outcomes] == [behaviour.name for behaviour in ALL]
    assert {outcome.name: outcome.problem for outcome in outcomes if outcome.problem} == {}


def test_names_are_different() -> None:
    assert len({behaviour.name for behaviour in ALL}) == len(ALL)
    assert len(ESSENTIAL) >= 15


def test_without_a_network_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    if Path("/proc/net/dev").read_text().count(":") < 2:
        pytest.skip("this machine has no network but its loopback: nothing to be seen")
    weaken_arguments(monkeypatch, without("--unshare-net"))
    told = broken(list(ESSENTIAL))
    assert "the network is unreachable" in told
    assert "a failed assertion" not in told


def test_with_a_writable_root(monkeypatch: pytest.MonkeyPatch) -> None:
    def change(arguments: list[str]) -> list[str]:
        # For root the samples' uid does not own what bubblewrap made: somebody else's carelessness comes on top.
        return [*without("--remount-ro", 1)(arguments), "--chmod", "0777", "/hx"]

    weaken_arguments(monkeypatch, change)
    assert "the file system is read-only" in broken(list(ESSENTIAL))


@pytest.mark.parametrize(
    ("more", "name"),
    [
        (["--ro-bind", "/etc/passwd", "/etc/passwd"], "nothing of the host is seen"),
        (["--ro-bind", "/var", "/var"], "nothing of the host is seen"),
        (["--perms", "1777", "--tmpfs", "/var"], "the file system is read-only"),
    ],
)
def test_with_too_much_in_it(more: list[str], name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def change(arguments: list[str]) -> list[str]:
        at = arguments.index("--remount-ro")
        return [*arguments[:at], *more, *arguments[at:]]

    weaken_arguments(monkeypatch, change)
    assert name in broken(list(ESSENTIAL))


def test_with_an_open_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    allow = struct.pack("=HBBI", seccomp._RET, 0, 0, seccomp._ALLOW)
    monkeypatch.setattr(bubblewrap, "sample_filter", lambda: allow)
    told = broken(list(ESSENTIAL))
    assert "namespaces, mounts and tracing are refused" in told
    assert "only internet and unix sockets" in told
    assert "a system call filter is loaded" not in told


def test_a_filter_that_can_t_be_loaded_ends_the_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bubblewrap, "sample_filter", lambda: struct.pack("=HBBI", 0x15, 9, 9, 0))
    broken(list(ESSENTIAL))


def test_with_secrets_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = bubblewrap.BubblewrapSandbox._configuration

    def configuration(*given: Any) -> dict[str, Any]:
        made: dict[str, Any] = plain(*given)
        for launcher in made["launchers"].values():
            launcher["env"]["API_KEY"] = "secret"
        return made

    monkeypatch.setattr(bubblewrap.BubblewrapSandbox, "_configuration", configuration)
    told = broken(list(ESSENTIAL))
    assert "nothing of the host is seen" in told
    assert "API_KEY" in told


def with_limits(monkeypatch: pytest.MonkeyPatch, **limits: Any) -> None:
    plain = bubblewrap.BubblewrapSandbox.run

    def run(self: Any, job: Job) -> Exit:
        steps = tuple(replace(step, limits=replace(step.limits, **limits)) for step in job.steps)
        return plain(self, replace(job, steps=steps))

    monkeypatch.setattr(bubblewrap.BubblewrapSandbox, "run", run)


@pytest.mark.parametrize(
    ("name", "limits"),
    [
        (
            "memory of one process is limited",
            {"memory_mib": 1 << 20, "data_mib": None, "address_mib": None, "cpu_s": 1},
        ),
        ("memory of all its processes is limited", {"memory_mib": 1 << 20, "wall_s": 2}),
        ("processes are limited", {"processes": 100}),
        ("files are limited in size", {"file_mib": 1 << 20}),
        ("output is limited", {"output_mib": 1 << 20, "file_mib": 1 << 20, "cpu_s": 0.5}),
        ("CPU time is limited", {"cpu_s": 600, "wall_s": 2}),
        ("wall time is limited", {"wall_s": 600}),
    ],
)
def test_with_limits_that_are_none(name: str, limits: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    behaviours = chosen(name)
    if name == "wall time is limited":
        # Nobody waits for ten minutes: the program ends by itself, later than it may.
        behaviours = [replace(behaviours[0], program="import time; time.sleep(2)")]
    with_limits(monkeypatch, **limits)
    assert name in broken(behaviours)


@pytest.mark.parametrize(
    ("lie", "names"),
    [
        (
            {"report": Report.PASSED, "status": 0, "signal": 0, "kill": Kill.NONE},
            ["reports a failed assertion", "a clean exit is not a pass", "a report needs the token"],
        ),
        ({"report": Report.NONE}, ["runs a right program", "reports a failed assertion", "a report needs the token"]),
        ({"report": Report.FORGED}, ["runs a right program", "a clean exit is not a pass"]),
        ({"status": 1}, ["runs a right program", "a place of its own to write"]),
    ],
)
def test_a_run_that_lies(lie: dict[str, Any], names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    plain = bubblewrap.BubblewrapSandbox.run

    def run(self: Any, job: Job) -> Exit:
        true = plain(self, job)
        about_end = {key: value for key, value in lie.items() if key != "report"}
        return replace(true, report=lie.get("report", true.report), last=replace(true.last, **about_end))

    monkeypatch.setattr(bubblewrap.BubblewrapSandbox, "run", run)
    told = broken(list(ESSENTIAL))
    for name in names:
        assert name in told


@pytest.mark.parametrize(
    ("file", "old", "new", "names"),
    [
        pytest.param(
            "agent.py",
            "removed = 0\n    try:\n",
            "removed = 0\n    return True\n    try:\n",
            ["a place of its own to write", "nothing of the sample before it"],
            marks=ROOT_ONLY,  # a normal user's samples have a file system of their own each
        ),
        pytest.param(
            "agent.py",
            "os.kill(-1, signal.SIGKILL)",
            "pass",
            ["a daemon does not outlive its sample"],
            marks=[ROOT_ONLY, pytest.mark.heavy],  # waits long for the daemon's end
        ),
        ("launcher.py", "        at_most(resource.RLIMIT_NPROC,", "        (", ["processes are limited"]),
        ("launcher.py", "    at_most(resource.RLIMIT_CORE, 0)\n", "", ["core dumps are off"]),
        (
            "python/warm.py",
            'report(b"failed", line)',
            'report(b"error", line)',
            ["reports a failed assertion"],
        ),
        ("agent.py", "words[0] == nonce", "len(words[0]) == 32", ["a report needs the token"]),
    ],
)
def test_weakened_inside(
    file: str, old: str, new: str, names: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    behaviours = chosen(*names)
    require(bubblewrap, behaviours)
    weaken_runners(monkeypatch, tmp_path, file, old, new)
    assert names[-1] in broken(behaviours)


def test_nothing_can_be_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bubblewrap, "find_bwrap", lambda: None)
    told = broken(list(ESSENTIAL))
    assert "apt-get install bubblewrap" in told
    assert "humanevalx[bwrap]" in told


def test_bwrap_is_no_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bubblewrap, "find_bwrap", lambda: str(tmp_path / "nothing"))
    assert "could not be started" in broken(list(ESSENTIAL))


def test_bwrap_fails_with_words_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    weaken_arguments(monkeypatch, lambda arguments: ["--no-such-option", *arguments])
    assert "no-such-option" in broken(list(ESSENTIAL))


AS_NORMAL_USER = """
import json
from humanevalx.sandbox import bubblewrap
from humanevalx.sandbox.selfcheck import ESSENTIAL, run_checks
found = {outcome.name: outcome.problem for outcome in run_checks(bubblewrap, ESSENTIAL)}
print(json.dumps([bubblewrap.describe(), found]))
"""


def test_the_wall_of_a_normal_user_holds() -> None:
    done = normal_user.run(["-c", AS_NORMAL_USER])
    assert done.returncode == 0, done.stderr
    described, found = json.loads(done.stdout)
    assert "user namespaces" in described
    assert found == {behaviour.name: "" for behaviour in selfcheck.ESSENTIAL}
