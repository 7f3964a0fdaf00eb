"""Jobs of several steps, and long-lived helpers inside the wall."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from humanevalx.sandbox import bubblewrap
from humanevalx.sandbox.base import Exit, Job, Launcher, Limits, Mount, Sandbox, Server, Step, Wall
from humanevalx.verdict import Kill

RUNNERS = Path(__file__).resolve().parents[2] / "runners"
PYTHON = os.path.realpath(sys.executable)
SERVER = """
import base64, json, struct, sys
while True:
    head = sys.stdin.buffer.read(4)
    if len(head) < 4: break
    text = json.loads(sys.stdin.buffer.read(struct.unpack(">I", head)[0]))["files"]["in.txt"]
    if text == "die": raise SystemExit
    while text == "loop": pass
    made = base64.b64encode(text.upper().encode() + bytes([0, 255])).decode()
    answer = {"ok": text != "bad", "messages": "error: bad" if text == "bad" else "", "files": {"out.bin": made}}
    body = json.dumps(answer).encode()
    sys.stdout.buffer.write(struct.pack(">I", len(body)) + body)
    sys.stdout.buffer.flush()
"""


@pytest.fixture
def sandbox(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    home = tmp_path_factory.mktemp("server")
    (home / "server.py").write_text(SERVER)
    home.chmod(0o755)
    server = Server(
        name="upper",
        argv=(PYTHON, "-S", "/hx/server/server.py"),
        limits=Limits(cpu_s=1e6, wall_s=1e6, data_mib=None),
    )
    made = bubblewrap.start(
        Wall(
            launchers=(Launcher(name="exec", argv=()),),
            servers=(server,),
            mounts=(Mount(source=Path(home), target="/hx/server"),),
        )
    )
    yield made
    made.close()


def asked(sandbox: Sandbox, text: str) -> Exit:
    steps = (
        Step(server="upper", compile=True, limits=Limits(cpu_s=1, wall_s=60)),
        Step(argv=("/bin/cat", "out.bin"), env=(("PATH", "/usr/bin"),)),
    )
    return sandbox.run(Job(launcher="exec", begins=False, files=(("in.txt", text),), steps=steps))


def test_a_server_answers_and_outlives_what_it_is_asked(sandbox: Sandbox) -> None:
    for _ in range(2):
        end = asked(sandbox, "hello")
        assert (end.compiled, end.status, end.stdout) == (True, 0, "HELLO\x00\\xff")
        end = asked(sandbox, "bad")
        assert (end.compiled, end.status, end.messages) == (False, 1, "error: bad")
        end = asked(sandbox, "loop")
        assert (end.compiled, end.kill) == (False, Kill.CPU)
        end = asked(sandbox, "die")
        assert (end.compiled, end.messages) == (False, "the compiler dies of it")


def run(sandbox: Sandbox, *steps: Step) -> Exit:
    return sandbox.run(Job(launcher="exec", begins=False, files=(("a/b.txt", "x\n"),), steps=steps))


def shell(command: str, *, compiling: bool = False, **limits: float) -> Step:
    return Step(
        argv=("/bin/sh", "-c", command),
        env=(("PATH", "/usr/bin:/bin"),),
        compile=compiling,
        limits=Limits(**limits),  # type: ignore[arg-type]
    )


def test_steps_share_a_folder_and_end_with_the_first_that_fails(sandbox: Sandbox) -> None:
    end = run(sandbox, shell("cat a/b.txt > made; echo built >&2", compiling=True), shell("cat made"))
    assert (end.compiled, end.status, end.stdout, end.messages) == (True, 0, "x\n", "built\n")
    end = run(sandbox, shell("echo error: no; exit 3", compiling=True), shell("echo ran"))
    assert (end.compiled, end.status, end.stdout, end.messages) == (False, 3, "", "error: no\n")


def test_limits_are_each_steps_own(sandbox: Sandbox) -> None:
    loop = "while :; do :; done"
    end = run(sandbox, shell(loop, compiling=True, cpu_s=0.5), shell("echo ran"))
    assert (end.compiled, end.kill, end.stdout) == (False, Kill.CPU, "")
    end = run(sandbox, shell("echo", compiling=True, cpu_s=60), shell(loop, cpu_s=0.5))
    assert (end.compiled, end.kill) == (True, Kill.CPU)
    end = run(sandbox, shell("yes > out", compiling=True, file_mib=1), shell("echo ran"))
    assert (end.compiled, end.stdout) == (False, "")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_the_numbers_of_a_server_may_come_in_any_order(order: tuple[int, int]) -> None:
    # A launcher and the first process of a program's namespace speak on the same socket, whoever is quicker.
    said = ({"pid": 41}, {"step": 0, "pid": 2})
    found = told(said[order[0]], said[order[1]])
    assert found == (41, 2)


def test_a_server_that_does_not_start_is_a_broken_sandbox() -> None:
    with pytest.raises(Exception, match="upper did not start"):
        told({"pid": 41}, {"error": "no such file"})
    with pytest.raises(Exception, match="upper did not start"):
        told({"pid": 41}, {"done": True})


def told(*answers: dict[str, object]) -> tuple[int, int]:
    """What the agent makes of a launcher's messages about a new server."""
    spec = importlib.util.spec_from_file_location("hx_agent", RUNNERS / "agent.py")
    assert spec is not None and spec.loader is not None
    agent = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(agent)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with ours, theirs:
        launcher = SimpleNamespace(socket=ours, receive=lambda: json.loads(ours.recv(1 << 16)))
        for answer in answers:
            theirs.send(json.dumps(answer).encode())
        numbers: tuple[int, int] = agent._numbers(launcher, "upper")
        return numbers
