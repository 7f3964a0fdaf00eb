"""Runs something as a user who is not root, for tests that are run by root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(words: list[str]) -> subprocess.CompletedProcess[str]:
    """Python with these words, as nobody in particular. Skips where that can't be had."""
    if os.geteuid() != 0:
        pytest.skip("not root: the other tests were as a normal user already")
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("needs setpriv to become a normal user")
    ask = "import sys, humanevalx.judge; sys.exit(sys.version_info < (3, 10))"
    for python in (sys.executable, "/usr/bin/python3"):
        if _as_nobody(setpriv, [python, "-B", "-c", ask]).returncode == 0:
            return _as_nobody(setpriv, [python, "-B", *words])
    pytest.skip(f"needs a Python 3.10 and a checkout ({ROOT}) that a normal user can read")


def _as_nobody(setpriv: str, command: list[str]) -> subprocess.CompletedProcess[str]:
    # By way of a shell, since setpriv itself still has the powers to start what that user may not.
    shell = ["/bin/sh", "-c", 'exec "$0" "$@"']
    return subprocess.run(
        [setpriv, "--reuid", "61007", "--regid", "61007", "--clear-groups", *shell, *command],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": "/nonexistent"},
        cwd="/",
        capture_output=True,
        text=True,
        timeout=600,
    )
