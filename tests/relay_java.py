"""Carries frames between a judge and a candidate, as the agent does, without a wall."""

from __future__ import annotations

import json
import socket
import struct
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

MOST = 1 << 20
_ENV = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}
_WIRE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What the judge said, and how the candidate ended. Without a report of the judge's it says what went wrong."""

    report: str
    detail: str = ""
    calls: int = 0
    status: int = 0


def send(wire: socket.socket, body: bytes) -> None:
    wire.sendall(struct.pack(">I", len(body)) + body)


def receive(wire: socket.socket) -> bytes | None:
    """The next body; None at the end of the stream, and for what is no frame."""
    head = _exactly(wire, 4)
    if head is None:
        return None
    (size,) = struct.unpack(">I", head)
    return _exactly(wire, size) if 1 <= size <= MOST else None


def _exactly(wire: socket.socket, size: int) -> bytes | None:
    parts = b""
    while len(parts) < size:
        part = wire.recv(size - len(parts))
        if not part:
            return None
        parts += part
    return parts


class Server:
    """A process that has one socket as standard input and output."""

    def __init__(self, argv: Sequence[str]) -> None:
        self.wire, theirs = socket.socketpair()
        with theirs:
            fd = theirs.fileno()
            self.process = subprocess.Popen(argv, stdin=fd, stdout=fd, stderr=subprocess.DEVNULL, cwd="/", env=_ENV)

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wire.close()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def ask(self, request: object) -> Any:
        """For servers that answer a frame of JSON with one."""
        send(self.wire, json.dumps(request).encode())
        answer = receive(self.wire)
        assert answer is not None
        return json.loads(answer)


class Candidate:
    """A process that has a socket as descriptor 3."""

    def __init__(self, argv: Sequence[str], cwd: Path) -> None:
        self.wire, theirs = socket.socketpair()
        with theirs:
            fd = theirs.fileno()
            # The shell moves the descriptor: nothing of ours runs between fork and exec.
            shell = ("/bin/sh", "-c", f'exec "$@" {_WIRE}<&0 0</dev/null', "sh")
            self.process = subprocess.Popen(
                [*shell, *argv], stdin=fd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=cwd, env=_ENV
            )

    def close(self) -> int:
        self.wire.close()
        try:
            return self.process.wait(3)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


def judged(
    judge: Server, request: Mapping[str, object], argv: Sequence[str], cwd: Path, timeout: float = 20
) -> Outcome:
    """Has a judge of the server form judge a candidate."""
    candidate = Candidate(argv, cwd)
    report, calls = {"report": "load"}, 0
    try:
        candidate.wire.settimeout(timeout)
        if _answer(candidate, None) == b"R":
            send(judge.wire, json.dumps({"judge": request}).encode())
            report, calls = _relayed(judge, candidate, timeout)
    finally:
        status = candidate.close()
    return Outcome(report=report["report"], detail=report.get("detail", ""), calls=calls, status=status)


def _relayed(judge: Server, candidate: Candidate, timeout: float) -> tuple[dict[str, str], int]:
    judge.wire.settimeout(timeout)
    calls, gone = 0, False
    while True:
        frame = receive(judge.wire)
        if frame is None:
            return {"report": "judge is gone"}, calls
        if frame.startswith(b"{"):
            return json.loads(frame), calls
        calls += 1
        answer = None if gone else _answer(candidate, frame)
        gone = answer is None
        send(judge.wire, answer or b"G")


def _answer(candidate: Candidate, frame: bytes | None) -> bytes | None:
    try:
        if frame is not None:
            send(candidate.wire, frame)
        return receive(candidate.wire)
    except OSError:  # a time limit, too: the candidate is killed, and has not answered
        return None
