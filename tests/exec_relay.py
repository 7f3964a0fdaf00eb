"""A relay without a wall: what the agent does between a judge and a candidate, for programs of our own."""

from __future__ import annotations

import os
import resource
import socket
import struct
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

MOST = 1 << 20
TOKEN = b"0123456789abcdef" * 2
ENV = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "GOMAXPROCS": "2", "RUST_BACKTRACE": "0"}
WIRE, ASKING, CONTROL = 3, 0, 3
NONCE = b"\1\2\3\4\5\6\7\x08"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    report: str  # of the judge; "none" if it made none, "unready" if the candidate was never ready
    detail: str = ""
    judge_status: int | None = None
    candidate_status: int | None = None
    calls: int = 0
    run_ms: float = 0.0  # CPU time of both
    judge_ms: float = 0.0


@dataclass(slots=True)
class End:
    """A process of ours with its end of the wire, or ours."""

    process: subprocess.Popen[bytes]
    wire: socket.socket

    def close(self) -> int:
        """Its status, in a moment: it is killed if it goes on."""
        self.wire.close()
        try:
            return self.process.wait(3)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


def start(argv: Sequence[str], wire: int, cwd: Path, control: socket.socket | None = None) -> End:
    """Starts a program with a socket on that descriptor, and the other one of `control` on descriptor 3."""
    ours, theirs = socket.socketpair()
    places = {wire: theirs.fileno()} | ({CONTROL: control.fileno()} if control else {})

    def put() -> None:
        # Out of the way first: a descriptor may have the number of a place.
        high = {place: os.dup2(fd, 200 + place) for place, fd in places.items()}
        for place, fd in high.items():
            os.dup2(fd, place)
        os.closerange(4, 300)

    process = subprocess.Popen(
        argv, cwd=cwd, env=ENV, preexec_fn=put, close_fds=False, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stdin=None if wire == ASKING else subprocess.DEVNULL,
    )  # fmt: skip
    theirs.close()
    return End(process, ours)


def send(sock: socket.socket, body: bytes) -> None:
    sock.sendall(struct.pack(">I", len(body)) + body)


def read(sock: socket.socket) -> bytes | None:
    """A frame; None at the end, and where what comes is none."""
    head = _exactly(sock, 4)
    if head is None:
        return None
    (size,) = struct.unpack(">I", head)
    return _exactly(sock, size) if 1 <= size <= MOST else None


def _exactly(sock: socket.socket, size: int) -> bytes | None:
    data = b""
    while len(data) < size:
        try:
            part = sock.recv(size - len(data))
        except OSError:
            return None
        if not part:
            return None
        data += part
    return data


def judge(judge_argv: Sequence[str], candidate_argv: Sequence[str], cwd: Path, timeout_s: float = 10) -> Outcome:
    """Has a judge ask a candidate until it ends."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    candidate = start(candidate_argv, WIRE, cwd)
    candidate.wire.settimeout(timeout_s)
    if read(candidate.wire) != b"R":
        return Outcome(report="unready", candidate_status=candidate.close())
    control, theirs = socket.socketpair()
    with control:
        control.sendall(TOKEN)
        asking = start(judge_argv, ASKING, cwd, theirs)
        theirs.close()
        asking.wire.settimeout(timeout_s)
        calls = _relay(asking.wire, candidate.wire)
        candidate_status = candidate.close()
        middle = resource.getrusage(resource.RUSAGE_CHILDREN)
        judge_status = asking.close()
        control.settimeout(1)
        words = _all(control).decode(errors="replace").split(" ", 2)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    said = len(words) == 3 and words[0] == TOKEN.decode()
    return Outcome(
        report=words[1] if said else "none",
        detail=words[2].strip() if said else "",
        judge_status=judge_status,
        candidate_status=candidate_status,
        calls=calls,
        run_ms=_ms(before, middle),
        judge_ms=_ms(middle, after),
    )


def _relay(asking: socket.socket, serving: socket.socket) -> int:
    calls = 0
    there = True
    while (frame := read(asking)) is not None:
        calls += 1
        answer = None
        if there:
            try:
                send(serving, frame)
                answer = read(serving)
            except OSError:
                answer = None
        there = answer is not None
        try:
            send(asking, answer if answer is not None else b"G")
        except OSError:
            break
    return calls


def ask(candidate: Sequence[str], frames: Sequence[bytes], cwd: Path) -> tuple[list[bytes | None], int]:
    """What a candidate answers to frames, and its status."""
    end = start(candidate, WIRE, cwd)
    end.wire.settimeout(10)
    assert read(end.wire) == b"R"
    answers = []
    for frame in frames:
        try:
            send(end.wire, frame)
            answers.append(read(end.wire))
        except OSError:
            answers.append(None)
    return answers, end.close()


def call(*arguments: bytes, function: int = 0, nonce: bytes = NONCE) -> bytes:
    return b"C" + nonce + bytes([function, len(arguments)]) + b"".join(arguments)


def answer(judge_argv: Sequence[str], bodies: Sequence[bytes], cwd: Path) -> tuple[int, str, list[bytes]]:
    """A judge's status, report and frames, where it is answered with those bodies. NONCE in them becomes the call's."""
    control, theirs = socket.socketpair()
    with control:
        control.sendall(TOKEN)
        asking = start(judge_argv, ASKING, cwd, theirs)
        theirs.close()
        asking.wire.settimeout(10)
        frames: list[bytes] = []
        left = list(bodies)
        while (frame := read(asking.wire)) is not None:
            frames.append(frame)
            body = left.pop(0) if left else b"G"
            try:
                send(asking.wire, body.replace(NONCE, frame[1:9]))
            except OSError:
                break
        status = asking.close()
        control.settimeout(1)
        words = _all(control).decode(errors="replace").split(" ", 2)
    return status, words[1] if len(words) > 1 else "none", frames


def _all(sock: socket.socket) -> bytes:
    data = b""
    try:
        while part := sock.recv(1 << 16):
            data += part
    except OSError:
        pass
    return data


def _ms(before: resource.struct_rusage, after: resource.struct_rusage) -> float:
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def build(
    commands: Sequence[Sequence[str]], files: Mapping[str, str], cwd: Path, env: Mapping[str, str] | None = None
) -> tuple[str, float]:
    """Runs commands of ours over files; what the first failing one said, or nothing, and CPU time in ms."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for name, text in files.items():
        (cwd / name).parent.mkdir(parents=True, exist_ok=True)
        (cwd / name).write_text(text)
    said = ""
    for command in commands:
        done = subprocess.run(
            command, cwd=cwd, env=env, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
        )
        if done.returncode:
            said = (done.stderr + done.stdout).strip() or f"status {done.returncode}"
            break
    return said, _ms(before, resource.getrusage(resource.RUSAGE_CHILDREN))


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="humanevalx-relay-") as name:
        yield Path(name)
