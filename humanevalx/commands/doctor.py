"""humanevalx doctor: what this machine has, and what to install."""

from __future__ import annotations

import json
import os
import platform
import sys

from humanevalx import __version__, cache
from humanevalx.errors import EXIT_OK, HumanevalxError
from humanevalx.language import Choices
from humanevalx.languages import LANGUAGES
from humanevalx.problems import cache_dir, load
from humanevalx.report import table
from humanevalx.sandbox.backends import AUTO
from humanevalx.sandbox.base import Backend
from humanevalx.sandbox.selfcheck import ESSENTIAL, run_checks


def doctor(choices: Choices, *, as_json: bool) -> int:
    """Looks; changes nothing. Exit code 0 whatever it finds: it is a report, `check` is the test."""
    report = {
        "humanevalx": __version__,
        "python": f"{platform.python_version()} {sys.executable}",
        "system": f"{platform.platform()}, {'root' if os.geteuid() == 0 else 'normal user'}",
        "languages": {name: _language(name, choices) for name in LANGUAGES},
        "sandboxes": {backend.name: _sandbox(backend) for backend in AUTO},
        "problems": {name: _problems(name) for name in ("humaneval-x", "starter")},
        "cache": str(cache_dir()),
        "built": {name: f"{size / 2**20:.0f} MiB" for name, size in cache.sizes().items()},
    }
    if as_json:
        print(json.dumps(report, indent=1))
        return EXIT_OK
    for key in ("humanevalx", "python", "system"):
        print(f"{key:<11} {report[key]}")
    rows = [["language", "state", "version", "path", "notes"]]
    for name, facts in report["languages"].items():  # type: ignore[attr-defined]
        rows.append([LANGUAGES[name].title, facts["state"], facts["version"], facts["path"], facts["notes"]])
    print("\n" + "\n".join(table(rows)))
    print()
    for name, sandbox in report["sandboxes"].items():  # type: ignore[attr-defined]
        print(f"{name:<11} {sandbox['version']}: {sandbox['state']}")
    for name, state in report["problems"].items():  # type: ignore[attr-defined]
        print(f"{name:<11} {state}")
    built: dict[str, str] = report["built"]  # type: ignore[assignment]
    kept = ", ".join(f"{name} {size}" for name, size in built.items()) or "nothing built yet"
    print(f"{'cache':<11} {report['cache']} ({kept})")
    return EXIT_OK


def _language(name: str, choices: Choices) -> dict[str, str]:
    toolchain = LANGUAGES[name].probe(choices)
    return {
        "state": "missing" if toolchain.missing else "ready",
        "version": toolchain.version or "-",
        "path": toolchain.path or "-",
        "notes": toolchain.missing or ", ".join(toolchain.notes) or "-",
    }


def _sandbox(backend: Backend) -> dict[str, str]:
    try:
        outcomes = run_checks(backend, ESSENTIAL)
    except HumanevalxError as error:
        return {"version": backend.describe(), "state": f"unusable: {error}"}
    broken = [f"{outcome.name}: {outcome.problem}" for outcome in outcomes if outcome.problem]
    state = "NOT TRUSTED: " + "; ".join(broken) if broken else f"ready, {len(outcomes)} essential behaviours hold"
    return {"version": backend.describe(), "state": state}


def _problems(name: str) -> str:
    try:
        found = load(name)
    except HumanevalxError:
        return "not here: `humanevalx problems fetch`, or HUMANEVALX_PROBLEMS=DIR"
    counts = ", ".join(f"{prefix} {count}" for prefix, count in found.count_by_prefix().items())
    return f"{counts} ({found.origin})"
