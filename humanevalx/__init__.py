"""humanevalx: verdicts on model-written programs, behind a wall, in several languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from humanevalx.evaluate import evaluate
    from humanevalx.judge import Judge
    from humanevalx.records import Problem, Result, Sample
    from humanevalx.verdict import Verdict

__all__ = ["Judge", "Problem", "Result", "Sample", "Verdict", "__version__", "evaluate"]

_HOMES = {
    "Judge": "humanevalx.judge",
    "Problem": "humanevalx.records",
    "Result": "humanevalx.records",
    "Sample": "humanevalx.records",
    "Verdict": "humanevalx.verdict",
    "evaluate": "humanevalx.evaluate",
}


def __getattr__(name: str) -> Any:
    # Lazy, so that a worker process or a script that needs one module does not pay for all of them.
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'humanevalx' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(home), name)
