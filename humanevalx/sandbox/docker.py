"""The Docker backend: warm containers, one agent each, which speaks to us over the attached socket.

Nothing of the host's is mounted, so the engine may run on another machine. The agent is uid 0 with five capabilities,
as behind bubblewrap when that is started by root, and every sample has a uid of its own.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import socket
import struct
import tarfile
import time
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from humanevalx import image as images
from humanevalx.errors import OurError, SandboxBroken, SandboxUnavailable
from humanevalx.image import Image
from humanevalx.language import Choices
from humanevalx.sandbox import agents
from humanevalx.sandbox.base import MIB, RUNNERS, WORK, Exit, Job, Wall
from humanevalx.sandbox.channel import AgentGone, Channel
from humanevalx.sandbox.exits import exit_from
from humanevalx.sandbox.profile import container_profile
from humanevalx.sandbox.seccomp import sample_filter

name = "docker"

#: How `make images` calls them: one a language, and one that has all.
PREFIX = "humanevalx-"
ALL = PREFIX + "all"

_LABEL = "humanevalx.owner"
_CAPABILITIES = ("SETUID", "SETGID", "KILL", "CHOWN", "DAC_OVERRIDE")
# Ranges of uids beside those that bubblewrap's samples get (see uids). A container's name holds its range, on whatever
# machine the engine runs. The second is for engines that map the ids of containers to a small range of their own.
_FIRST_UID, _FIRST_MAPPED_UID = 1_901_000_000, 40_000
_UIDS = 64
_SLOTS = 390
_MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}
#: Beside a program's memory: what the agent with its judges, the launchers and the kernel's bookkeeping take.
_ROOM_MIB = 640
_PROCESSES = 512  # of the container; a program's own limit is lower
_CPUS = 2
_API_S = 120
_ATTEMPTS = 3
_NO_ENGINE = "docker: no engine"


class DockerSandbox:
    """One container with an agent in it."""

    def __init__(self, wall: Wall) -> None:
        if wall.image is None:
            raise SandboxUnavailable("docker: no image was chosen")
        self.worn = False
        self._api = _engine().api
        clear_abandoned()
        for attempt in range(1, _ATTEMPTS + 1):
            self._container, first = self._create(wall, wall.image)
            channel = None
            try:
                self._stream = self._api.attach_socket(
                    self._container, params={"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1}
                )
                self._channel = channel = _AttachedChannel(getattr(self._stream, "_sock", self._stream))
                self._api.start(self._container)
                agents.configure(channel, self._configuration(wall, wall.image, first))
                return
            except _errors(SandboxBroken) as error:
                words = channel.words if channel else ""
                self.close()
                # One that ends and says nothing was ended from outside, which is no reason against the next.
                gone = isinstance(error, AgentGone)
                if words or attempt == _ATTEMPTS or not gone:
                    told = words if words and gone else _told(error)
                    raise SandboxUnavailable(f"docker: {told}") from error

    def _configuration(self, wall: Wall, image: Image, first: int) -> dict[str, object]:
        return agents.configuration(
            wall,
            mode="root",
            work=WORK,
            interpreter=image.interpreter,
            uids=[first, _UIDS],
            uid=0,
            gid=0,
            cgroup=None,
            seccomp=sample_filter(_machine(image)).hex(),
        )

    def _create(self, wall: Wall, image: Image) -> tuple[str, int]:
        """The new container, and the first of its uids."""
        mapped = any(option.startswith(("name=userns", "name=rootless")) for option in _info()["SecurityOptions"])
        base = _FIRST_MAPPED_UID if mapped else _FIRST_UID
        # Beginning where no other process of this machine does: most names are free at the first try.
        for slot in ((os.getpid() + n) % _SLOTS for n in range(_SLOTS)):
            first = base + slot * _UIDS
            try:
                return self._api.create_container(**_options(wall, image, f"{PREFIX}uids-{first}"))["Id"], first
            except _errors() as error:
                if getattr(error, "status_code", None) != 409:
                    raise SandboxUnavailable(f"docker: {_told(error)}") from error
        raise SandboxUnavailable(f"docker: all {_SLOTS} ranges of uids are taken by containers of this engine")

    def run(self, job: Job) -> Exit:
        """See Sandbox.run."""
        try:
            facts = agents.run(self._channel, job)
        except SandboxBroken as error:
            raise SandboxBroken(f"{error} {self._channel.words}".strip()) from error
        ending = exit_from(facts, job)
        self.worn = bool(facts["recycle"])
        return ending

    def close(self) -> None:
        """See Sandbox.close."""
        with contextlib.suppress(Exception):
            self._stream.close()  # the agent ends with its input
        with contextlib.suppress(*_errors()):
            self._api.remove_container(self._container, force=True)


class _AttachedChannel(Channel):
    """Frames over the stream of an attached container, in which Docker packs stdout and stderr with headers.

    Every failure is a SandboxBroken.
    """

    _HEADER = 8
    _STDERR = 2
    _MOST_WORDS = 4000

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._raw = bytearray()
        self._out = bytearray()
        self._err = bytearray()

    @property
    def words(self) -> str:
        """What the agent wrote to stderr."""
        return self._err[: self._MOST_WORDS].decode("utf-8", "replace").strip()

    def _write(self, data: bytes) -> None:
        self._sock.settimeout(_API_S)
        self._sock.sendall(data)

    def _exactly(self, size: int, deadline: float) -> bytes:
        while len(self._out) < size:
            self._sock.settimeout(max(0.001, deadline - time.monotonic()))
            try:
                part = self._sock.recv(1 << 20)
            except TimeoutError as error:
                raise SandboxBroken("the agent did not answer in time") from error
            except OSError as error:
                raise SandboxBroken(f"the connection to the container broke: {error}") from error
            if not part:
                raise AgentGone("the agent ended")
            self._raw += part
            self._unpack()
        taken = bytes(self._out[:size])
        del self._out[:size]
        return taken

    def _unpack(self) -> None:
        while len(self._raw) >= self._HEADER:
            kind, length = struct.unpack(">BxxxI", self._raw[: self._HEADER])
            if len(self._raw) < self._HEADER + length:
                return
            body = self._raw[self._HEADER : self._HEADER + length]
            if kind != self._STDERR:
                self._out += body
            elif len(self._err) < self._MOST_WORDS:
                self._err += body
            del self._raw[: self._HEADER + length]


def _options(wall: Wall, image: Image, called: str) -> dict[str, Any]:
    """The arguments of create_container."""
    api = _engine().api
    memory = (wall.memory_mib + wall.tmp_mib + wall.shm_mib + _ROOM_MIB) * MIB
    size = "rw,exec,nosuid,nodev,mode=1777,nr_inodes={},size={}"
    host_config = api.create_host_config(
        network_mode="none",
        read_only=True,
        # The agent counts files too, and sooner: this is for what is quicker than it looks.
        tmpfs={
            "/tmp": size.format(2 * wall.inodes, wall.tmp_mib * MIB),
            "/dev/shm": size.format(2 * wall.inodes, wall.shm_mib * MIB),
        },
        mem_limit=memory,
        memswap_limit=memory,
        pids_limit=_PROCESSES,
        cpu_period=100_000,
        cpu_quota=_CPUS * 100_000,
        cap_drop=["ALL"],
        cap_add=list(_CAPABILITIES),
        security_opt=["no-new-privileges:true", f"seccomp={container_profile()}"],
        log_config={"Type": "none", "Config": {}},
        ulimits=[{"Name": "core", "Soft": 0, "Hard": 0}],
        dns=["127.0.0.1"],  # else the engine copies the names of its machine's servers into the container
        runtime=image.runtime or None,
        auto_remove=True,
    )
    return {
        "image": image.id,
        "name": called,
        "command": [*agents.own_interpreter(image.interpreter), f"{RUNNERS}/agent.py"],
        "entrypoint": "",
        "user": "0:0",
        "working_dir": "/",
        "hostname": "sandbox",
        # Closed when we are gone, however we went: then the agent ends, and the container with it.
        "stdin_open": True,
        "labels": {_LABEL: owner(os.getpid())},
        "host_config": host_config,
    }


def start(wall: Wall) -> DockerSandbox:
    """Starts a container and waits until its agent and launchers are ready. Raises SandboxUnavailable."""
    return DockerSandbox(wall)


def describe(image: Image | None = None) -> str:
    """The engine, and the image if one is chosen."""
    try:
        version = _engine().version()["Version"]
    except SandboxUnavailable:
        return _NO_ENGINE
    runtime = f", {image.runtime}" if image and image.runtime else ""
    return f"docker {version}" + (f", {image.name}@{image.id.removeprefix('sha256:')[:12]}{runtime}" if image else "")


def present() -> bool:
    """See Backend.present."""
    return describe() != _NO_ENGINE


def image(names: Sequence[str], choices: Choices) -> Image:
    """The image that a run over these languages uses: the one asked for, or a language's own, or the one with all.

    Raises SandboxUnavailable if there is none, OurError if it is of another version of ours.
    """
    own = [PREFIX + next(iter(names))] if len(set(names)) == 1 else []
    candidates = [choices.image] if choices.image else [*own, ALL]
    for candidate in candidates:
        with contextlib.suppress(LookupError):
            return _described(candidate, choices.runtime)
    raise SandboxUnavailable(f"docker: there is no image {candidates[-1]}: `make images` in a checkout builds it")


@functools.cache
def _described(called: str, runtime: str) -> Image:
    """Raises LookupError if there is no such image."""
    api = _engine().api
    try:
        identity = str(api.inspect_image(called)["Id"])
    except _errors() as error:
        if getattr(error, "status_code", None) == 404:
            raise LookupError(called) from error
        raise SandboxUnavailable(f"docker: {_told(error)}") from error
    # Made but never started: files can be read from it.
    probe = api.create_container(identity, ["true"], labels={_LABEL: owner(os.getpid())})["Id"]
    try:
        parts, _ = api.get_archive(probe, images.DESCRIPTION)
        with tarfile.open(fileobj=BytesIO(b"".join(parts))) as archive:
            file = archive.extractfile(Path(images.DESCRIPTION).name)
            described = json.loads(file.read()) if file else {}
    except _errors(tarfile.TarError, ValueError, KeyError) as error:
        raise OurError(f"{called} is no image of humanevalx's: {_told(error)}") from error
    finally:
        with contextlib.suppress(*_errors()):
            api.remove_container(probe, force=True)
    return images.read(described, name=called, identity=identity, runtime=runtime)


def _machine(image: Image) -> str:
    architecture = str(_engine().api.inspect_image(image.id)["Architecture"])
    return _MACHINES.get(architecture, architecture)


# -- containers that were left


def owner(pid: int) -> str:
    """Names a process of this machine, for as long as the machine is up."""
    return f"{_host()}/{_read('/proc/sys/kernel/random/boot_id')}/{pid}/{_begun(pid)}"


def _host() -> str:
    return socket.gethostname()


def _begun(pid: int) -> str:
    """When the process was started, in ticks: another one may get its number. Empty if it is gone."""
    stat = _read(f"/proc/{pid}/stat").rpartition(")")[2].split()
    return stat[19] if stat else ""


def _read(path: str) -> str:
    try:
        return Path(path).read_text().strip()
    except OSError:
        return ""


@functools.cache
def clear_abandoned() -> None:
    """Removes containers of processes of this machine that are gone; once a process."""
    api = _engine().api
    with contextlib.suppress(*_errors()):
        for container in api.containers(all=True, filters={"label": _LABEL}):
            label = container["Labels"][_LABEL]
            host, _, rest = label.partition("/")
            pid = f"{rest}//".split("/")[1]
            if host == _host() and pid.isdigit() and owner(int(pid)) != label:
                with contextlib.suppress(*_errors()):
                    api.remove_container(container["Id"], force=True)


def left() -> list[str]:
    """Ids of the containers of ours that there are, whoever's they are."""
    return [str(found["Id"]) for found in _engine().api.containers(all=True, filters={"label": _LABEL})]


# -- the engine


_connected: dict[int, Any] = {}


def _engine() -> Any:
    """The client of this process. Raises SandboxUnavailable if no engine answers."""
    if os.getpid() not in _connected:
        from docker.client import DockerClient

        try:
            client = DockerClient.from_env(timeout=_API_S)
            client.ping()
        except _errors() as error:
            raise SandboxUnavailable(
                f"docker: no engine answers ({_told(error)}): start one, or point DOCKER_HOST to one"
            ) from error
        _connected.clear()  # a parent's is not ours to use
        _connected[os.getpid()] = client
    return _connected[os.getpid()]


@functools.cache
def _info() -> dict[str, Any]:
    found: dict[str, Any] = _engine().info()
    return {"SecurityOptions": [], **found}


def _errors(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """What the SDK raises, and more."""
    import docker.errors
    import requests

    return (docker.errors.DockerException, requests.RequestException, OSError, *more)


def _told(error: Exception) -> str:
    return str(getattr(error, "explanation", None) or error)[:500]
