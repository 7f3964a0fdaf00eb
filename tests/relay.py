"""A relay without a wall: carries frames between a judge that serves many samples and a sample's own process."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST = 1 << 20
WIRE = 3
LOOK_EVERY = 0.05
BEGUN, GONE = b"B", b"G"


class Silence(Exception):
    """Nobody spoke in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the judge said; "load" if the candidate could not be called, "broken" if the judge was lost."""

    report: str
    detail: str = ""
    calls: int = 0
    first: bytes | None = None  # the candidate's first frame
    status: int = 0  # the candidate's, negative for a signal
    cpu_s: float = 0.0  # the candidate's


class Peer:
    """A process and the socket to it. A process that has ended is at the end of its stream, whoever else holds it."""

    def __init__(
        self, argv: Sequence[str], wires: Sequence[int], cwd: Path | None, env: Mapping[str, str], blocks: bool = True
    ) -> None:
        self.socket, theirs = socket.socketpair()
        theirs.setblocking(blocks)
        pid = os.fork()
        if pid == 0:
            try:
                os.setsid()
                null = os.open(os.devnull, os.O_RDWR)
                wire = os.dup(theirs.fileno())
                high = os.dup2(wire, 100)
                for descriptor in (0, 1, 2):
                    os.dup2(null, descriptor)
                for descriptor in wires:
                    os.dup2(high, descriptor)
                os.closerange(max(2, *wires) + 1, 256)
                if cwd is not None:
                    os.chdir(cwd)
                os.execve(argv[0], list(argv), dict(env))
            finally:
                os._exit(127)
        theirs.close()
        self.pid = pid
        self.ended: tuple[int, float] | None = None

    def send(self, body: bytes) -> None:
        self.socket.sendall(struct.pack(">I", len(body)) + body)

    def receive(self, deadline: float) -> bytes | None:
        """The next frame's body; None at the end, empty if its length is out of range. Raises Silence."""
        head = self._exactly(4, deadline)
        if head is None:
            return None
        size = struct.unpack(">I", head)[0]
        return self._exactly(size, deadline) if 1 <= size <= MOST else b""

    def _exactly(self, count: int, deadline: float) -> bytes | None:
        data = b""
        while len(data) < count:
            over = self.poll()
            ready, _, _ = select.select([self.socket], [], [], 0 if over else LOOK_EVERY)
            if ready:
                part = self.socket.recv(count - len(data))
                if not part:
                    return None
                data += part
            elif over:
                return None
            elif time.monotonic() > deadline:
                raise Silence
        return data

    def ask(self, request: object, within_s: float) -> Any:
        """For servers that answer a frame of JSON with one."""
        self.send(json.dumps(request).encode())
        answer = self.receive(time.monotonic() + within_s)
        assert answer, "the server is gone"
        return json.loads(answer)

    def poll(self, options: int = os.WNOHANG) -> bool:
        """Whether the process has ended."""
        if self.ended is None:
            pid, status, usage = os.wait4(self.pid, options)
            if pid:
                self.ended = (os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime)
        return self.ended is not None

    def close(self, grace_s: float = 2.0) -> tuple[int, float]:
        """Exit status and CPU time."""
        self.socket.close()
        deadline = time.monotonic() + grace_s
        while not self.poll() and time.monotonic() < deadline:
            time.sleep(0.001)
        if self.ended is None:
            os.killpg(self.pid, signal.SIGKILL)
            self.poll(0)
        assert self.ended is not None
        return self.ended


def serve(argv: Sequence[str], env: Mapping[str, str], blocks: bool = True) -> Peer:
    """Starts a judge."""
    return Peer(argv, (0, 1), None, env, blocks)


def relay(
    server: Peer, request: Mapping[str, Any], argv: Sequence[str], cwd: Path, env: Mapping[str, str], *, within_s: float
) -> Outcome:
    """Has a candidate judged."""
    candidate = Peer(argv, (WIRE,), cwd, env)
    deadline = time.monotonic() + within_s
    try:
        try:
            first = candidate.receive(deadline)
            if first == BEGUN:  # some say so before anything of the sample's runs
                first = candidate.receive(deadline)
        except Silence:
            first = b""
        if first == b"R":
            report, detail, calls = _carry(server, request, candidate, deadline)
        else:
            report, detail, calls = "load", "", 0
    finally:
        status, cpu_s = candidate.close()
    return Outcome(report=report, detail=detail, calls=calls, first=first, status=status, cpu_s=cpu_s)


def _carry(server: Peer, request: Mapping[str, Any], candidate: Peer, deadline: float) -> tuple[str, str, int]:
    server.send(json.dumps({"judge": request}).encode())
    calls, gone = 0, False
    while True:
        try:
            frame = server.receive(deadline + 10)
        except Silence:
            return "broken", "the judge is silent", calls
        if not frame:
            return "broken", "the judge is gone", calls
        if frame.startswith(b"{"):
            said = json.loads(frame)
            return said["report"], said["detail"], calls
        calls += 1
        answer = None
        if not gone:
            try:
                candidate.send(frame)
                answer = candidate.receive(deadline)
            except (OSError, Silence):
                answer = None
        gone = not answer
        server.send(answer or GONE)
