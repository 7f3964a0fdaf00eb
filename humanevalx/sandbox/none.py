"""No wall at all: for debugging trusted code. Refused by `auto`, warned about, and marked in the signature."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from humanevalx.errors import SandboxBroken, SandboxUnavailable
from humanevalx.resources import data_dir
from humanevalx.sandbox.base import MIB, RUNNERS, Exit, Job, Wall
from humanevalx.sandbox.bubblewrap import GRACE_S, START_S
from humanevalx.sandbox.channel import Channel
from humanevalx.sandbox.exits import exit_from

name = "none"


def describe() -> str:
    return "none: NO WALL"


def start(wall: Wall) -> NoSandbox:
    return NoSandbox(wall)


class NoSandbox:
    """The agent as a plain child process."""

    def __init__(self, wall: Wall) -> None:
        self.worn = False
        self._runners = str(data_dir("runners"))
        self._work = tempfile.TemporaryDirectory(prefix="humanevalx-")
        # Inside a wall the toolchain's mounts say where things are; here they are where they are.
        self._moved = {mount.target: str(mount.source) for mount in wall.mounts} | {RUNNERS: self._runners}
        python = os.path.realpath(sys.executable)
        self._process = subprocess.Popen(
            [python, "-I", "-S", "-B", f"{self._runners}/agent.py"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={},
            start_new_session=True,
        )
        assert self._process.stdin is not None and self._process.stdout is not None
        self._channel = Channel(self._process.stdin.fileno(), self._process.stdout.fileno())
        launchers = {
            launcher.name: {
                "argv": list(launcher.argv) or [python, "-I", "-S", "-B"],
                "env": dict(launcher.env) | {"HOME": self._work.name},
                "warm": None if launcher.warm is None else self._here(launcher.warm),
                "path": self._folders(launcher.path),
                "late_path": self._folders(launcher.late_path),
            }
            for launcher in wall.launchers
        }
        servers = {
            server.name: {
                "argv": [self._here(word) for word in server.argv],
                "env": {key: self._here(value) for key, value in server.env},
                "limits": server.limits.to_json(),
            }
            for server in wall.servers
        }
        try:
            self._channel.send(
                {
                    "mode": "none", "uids": None, "uid": 0, "gid": 0, "cgroup": None, "seccomp": "",
                    "work": self._work.name, "tmp_bytes": wall.tmp_mib * MIB, "shm_bytes": wall.shm_mib * MIB,
                    "inodes": wall.inodes, "launchers": launchers, "start": list(launchers), "servers": servers,
                }
            )  # fmt: skip
            answer = self._channel.receive(START_S)
            if not answer.get("ready"):
                raise SandboxBroken(str(answer.get("broken", answer)))
        except SandboxBroken as error:
            self.close()
            raise SandboxUnavailable(f"the agent did not start: {error}") from error

    def _folders(self, targets: tuple[str, ...]) -> list[str]:
        return [str(Path(s).parent) for t, s in self._moved.items() if str(Path(t).parent) in targets]

    def _here(self, text: str) -> str:
        for target, source in self._moved.items():
            if text == target or text.startswith(target + "/"):
                return source + text[len(target) :]
        return text

    def run(self, job: Job) -> Exit:
        """See Sandbox.run."""
        here = [
            replace(
                step,
                argv=None if step.argv is None else tuple(self._here(word) for word in step.argv),
                env=(
                    *((key, self._here(value)) for key, value in step.env if key != "HOME"),
                    ("HOME", self._work.name),
                ),
            )
            for step in job.steps
        ]
        self._channel.send(replace(job, steps=tuple(here)).to_json())
        return exit_from(self._channel.receive(job.patience_s + GRACE_S), job)

    def close(self) -> None:
        """See Sandbox.close."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        with contextlib.suppress(OSError):
            self._work.cleanup()
