"""The host's end of the pipe to an agent: frames out, frames in, with a clock."""

from __future__ import annotations

import json
import os
import select
import struct
import time
from typing import Any

from humanevalx.errors import SandboxBroken

#: The agent keeps a few MiB of output at most: a longer answer is nonsense.
LONGEST_FRAME = 64 << 20


class AgentGone(SandboxBroken):
    """The agent ended, and has not said why."""


class Channel:
    """Length-prefixed JSON over two descriptors. Every failure is a SandboxBroken."""

    def __init__(self, write_fd: int, read_fd: int) -> None:
        self._write_fd = write_fd
        self._read_fd = read_fd

    def send(self, value: object) -> None:
        self.send_bytes(json.dumps(value).encode())

    def send_bytes(self, body: bytes) -> None:
        try:
            self._write(struct.pack(">I", len(body)) + body)
        except OSError as error:
            raise AgentGone(f"the agent takes no more jobs: {error}") from error

    def _write(self, data: bytes) -> None:
        left = memoryview(data)
        while left:
            left = left[os.write(self._write_fd, left) :]

    def receive(self, patience_s: float) -> dict[str, Any]:
        """The next frame, waited for at most `patience_s` seconds."""
        try:
            value = json.loads(self.receive_bytes(patience_s))
        except ValueError as error:
            raise SandboxBroken(f"the agent's answer is not JSON: {error}") from error
        if not isinstance(value, dict):
            raise SandboxBroken("the agent's answer is not an object")
        return value

    def receive_bytes(self, patience_s: float) -> bytes:
        """The same for a frame that is not JSON."""
        deadline = time.monotonic() + patience_s
        (length,) = struct.unpack(">I", self._exactly(4, deadline))
        if length > LONGEST_FRAME:
            raise SandboxBroken(f"the agent announces an answer of {length} bytes")
        return self._exactly(length, deadline)

    def _exactly(self, size: int, deadline: float) -> bytes:
        parts = bytearray()
        while len(parts) < size:
            ready, _, _ = select.select([self._read_fd], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise SandboxBroken("the agent did not answer in time")
            part = os.read(self._read_fd, size - len(parts))
            if not part:
                raise AgentGone("the agent ended")
            parts += part
        return bytes(parts)
