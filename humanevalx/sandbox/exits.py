"""From an agent's frame to an Exit."""

from __future__ import annotations

from typing import Any

from humanevalx.errors import SandboxBroken
from humanevalx.sandbox.base import Exit
from humanevalx.verdict import Kill, Report


def exit_from(facts: dict[str, Any]) -> Exit:
    """Raises SandboxBroken if the frame is not what agents send."""
    try:
        return Exit(
            status=facts["status"],
            signal=facts["signal"],
            cpu_s=facts["cpu_s"],
            wall_s=facts["wall_s"],
            peak_mib=facts["peak_kib"] / 1024,
            kill=Kill(facts["kill"]),
            out_of_memory=facts["oom"],
            report=Report(facts["report"]),
            detail=facts["detail"],
            stdout=facts["stdout"],
            stderr=facts["stderr"],
            leftovers=facts["leftovers"],
        )
    except (KeyError, TypeError, ValueError) as error:
        raise SandboxBroken(f"the agent's answer can't be read: {error!r}") from error
