"""Starts the reference scorer of a checkout, given by path, without the model code that its package imports."""

from __future__ import annotations

import runpy
import sys
import types
from pathlib import Path

SCRIPT = Path("codegeex", "benchmark", "humaneval-x", "evaluate_humaneval_x.py")


def main() -> None:
    """argv: the checkout, then what the script itself takes."""
    checkout = Path(sys.argv[1]).resolve()
    # Importing the package proper would load a deep learning framework, which scoring has no use for.
    package = types.ModuleType("codegeex")
    package.__path__ = [str(checkout / "codegeex")]
    sys.modules["codegeex"] = package
    script = checkout / SCRIPT
    sys.argv = [str(script), *sys.argv[2:]]
    runpy.run_path(str(script), run_name="__main__")


if __name__ == "__main__":
    main()
