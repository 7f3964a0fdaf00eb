"""The host's side of an agent, the same for every backend: how it is started, configured, waited for and ended."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from humanevalx import judges
from humanevalx.errors import SandboxBroken
from humanevalx.sandbox.base import MIB, Job, Wall
from humanevalx.sandbox.channel import Channel

#: Beyond a program's own wall limits the agent needs this long at most to end, clear and answer.
GRACE_S = 60.0
START_S = 120.0


def own_interpreter(path: str | None = None) -> list[str]:
    """The harness's own interpreter, with nothing but its standard library: for the agent and what runs beside it.

    Or the one at `path`, in an image.
    """
    return [path or os.path.realpath(sys.executable), "-I", "-S", "-B"]


def configuration(
    wall: Wall, *, mode: str, work: str, interpreter: str | None = None, **rest: object
) -> dict[str, object]:
    """The first frame for an agent. `rest` is what the mode needs: uid, gid, uids, cgroup, seccomp.

    `interpreter` is that of the other side, if it isn't the harness's own.
    """
    own = own_interpreter(interpreter)
    return {
        "container": wall.image is not None,
        "mode": mode,
        "work": work,
        "tmp_bytes": wall.tmp_mib * MIB,
        "shm_bytes": wall.shm_mib * MIB,
        "inodes": wall.inodes,
        "launchers": {
            launcher.name: {
                "argv": list(launcher.argv) or own,
                "env": dict(launcher.env),
                "warm": launcher.warm,
                "path": list(launcher.path),
                "late_path": list(launcher.late_path),
            }
            for launcher in wall.launchers
        },
        "start": [launcher.name for launcher in wall.launchers if launcher.eager],
        "servers": {
            server.name: {"argv": list(server.argv), "env": dict(server.env), "limits": server.limits.to_json()}
            for server in wall.servers
        },
        **rest,
    }


def channel_to(process: subprocess.Popen[bytes]) -> Channel:
    """The channel to an agent that was started with pipes for stdin and stdout."""
    assert process.stdin is not None and process.stdout is not None
    return Channel(process.stdin.fileno(), process.stdout.fileno())


def configure(channel: Channel, settings: Mapping[str, object]) -> None:
    """Sends the configuration and waits until the launchers are ready. Raises SandboxBroken if they don't get so."""
    channel.send(settings)
    answer = channel.receive(START_S)
    if not answer.get("ready"):
        raise SandboxBroken(str(answer.get("broken", answer)))


def run(channel: Channel, job: Job) -> dict[str, Any]:
    """Has an agent run a job. Returns its facts; see exits. Raises SandboxBroken if they don't come."""
    patience_s = job.patience_s + GRACE_S
    channel.send(job.to_json())
    while True:
        answer = channel.receive(patience_s)
        if "wanted" in answer:
            channel.send_bytes(judges.load(str(answer["wanted"])) or b"")
        elif "made" in answer:
            judges.keep(str(answer["made"]), channel.receive_bytes(patience_s))
        else:
            return answer


def end(process: subprocess.Popen[bytes]) -> None:
    """Ends an agent and all below it. Never raises."""
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()  # the agent ends at the end of its input, and takes all below it along
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=30)
