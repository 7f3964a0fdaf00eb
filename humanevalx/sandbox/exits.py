"""From an agent's frame to an Exit."""

from __future__ import annotations

from typing import Any

from humanevalx.errors import SandboxBroken
from humanevalx.sandbox.base import Exit, Job, StepEnd
from humanevalx.verdict import Kill, Report


def exit_from(facts: dict[str, Any], job: Job) -> Exit:
    """Raises SandboxBroken if the frame is not what agents send."""
    if "broken" in facts:
        raise SandboxBroken(str(facts["broken"]))
    try:
        ends = [
            StepEnd(
                status=end["status"],
                signal=end["signal"],
                cpu_s=end["cpu_s"],
                wall_s=end["wall_s"],
                peak_mib=end["peak_kib"] / 1024,
                kill=Kill(end["kill"]),
            )
            for end in facts["steps"]
        ]
        compiles = [end for end, step in zip(ends, job.steps, strict=False) if step.compile]
        return Exit(
            last=ends[-1],
            compiled=len(ends) > len(compiles),
            compile_s=sum(end.cpu_s for end in compiles),
            out_of_memory=facts["oom"],
            report=Report(facts["report"]),
            detail=facts["detail"],
            stdout=facts["stdout"],
            stderr=facts["stderr"],
            messages=facts["messages"],
            leftovers=facts["leftovers"],
        )
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise SandboxBroken(f"the agent's answer can't be read: {error!r}") from error
