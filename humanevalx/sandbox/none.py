"""No wall at all: for debugging trusted code. Refused by `auto`, warned about, and marked in the signature."""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from humanevalx.errors import SandboxBroken, SandboxUnavailable
from humanevalx.image import Image
from humanevalx.language import Choices
from humanevalx.resources import data_dir
from humanevalx.sandbox import agents
from humanevalx.sandbox.base import RUNNERS, Exit, Job, Wall
from humanevalx.sandbox.exits import exit_from

name = "none"


def present() -> bool:
    """See Backend.present."""
    return True


def image(names: Sequence[str], choices: Choices) -> None:  # noqa: ARG001 - toolchains are this machine's
    """See Backend.image."""
    return


def describe(image: Image | None = None) -> str:  # noqa: ARG001 - there is none
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
        self._process = subprocess.Popen(
            [*agents.own_interpreter(), f"{self._runners}/agent.py"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={},
            start_new_session=True,
        )
        self._channel = agents.channel_to(self._process)
        here = replace(
            wall,
            launchers=tuple(
                replace(
                    launcher,
                    env=self._environment(launcher.env),
                    warm=None if launcher.warm is None else self._here(launcher.warm),
                    path=self._folders(launcher.path),
                    late_path=self._folders(launcher.late_path),
                )
                for launcher in wall.launchers
            ),
            servers=tuple(
                replace(server, argv=self._words(server.argv), env=self._environment(server.env))
                for server in wall.servers
            ),
        )
        try:
            agents.configure(
                self._channel,
                agents.configuration(
                    here, mode="none", work=self._work.name, uids=None, uid=0, gid=0, cgroup=None, seccomp=""
                ),
            )
        except SandboxBroken as error:
            self.close()
            raise SandboxUnavailable(f"the agent did not start: {error}") from error

    def _folders(self, targets: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(str(Path(s).parent) for t, s in self._moved.items() if str(Path(t).parent) in targets)

    def _words(self, argv: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(self._here, argv))

    def _environment(self, env: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return (*((key, self._here(value)) for key, value in env if key != "HOME"), ("HOME", self._work.name))

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
                argv=None if step.argv is None else self._words(step.argv),
                env=self._environment(step.env),
            )
            for step in job.steps
        ]
        return exit_from(agents.run(self._channel, replace(job, steps=tuple(here))), job)

    def close(self) -> None:
        """See Sandbox.close."""
        agents.end(self._process)
        with contextlib.suppress(OSError):
            self._work.cleanup()
