"""humanevalx problems: list, fetch, show, check."""

from __future__ import annotations

import json
from pathlib import Path

from humanevalx.errors import EXIT_INPUT, EXIT_OK, HumanevalxError, InputError
from humanevalx.fetch import fetch
from humanevalx.languages import by_prefix
from humanevalx.problems import load, manifests
from humanevalx.task import unoffered


def list_sets(*, as_json: bool) -> int:
    """The sets that the project knows, and whether they are here."""
    rows = []
    for name, manifest in manifests().items():
        try:
            found = load(name)
            state = f"{len(found.problems)} problems, {found.origin}"
        except HumanevalxError as error:
            state = f"not here: {error}"
        rows.append({"name": name, "title": manifest.title, "licence": manifest.licence, "state": state})
    if as_json:
        print(json.dumps(rows, indent=1))
        return EXIT_OK
    for row in rows:
        print(f"{row['name']}: {row['title']}\n  licence: {row['licence']}\n  {row['state']}")
    return EXIT_OK


def fetch_set(name: str, languages: list[str], *, force: bool, dest: Path | None) -> int:
    """Downloads into the user cache (or `dest`), verified."""
    for path in fetch(name, languages=languages or None, dest=dest, force=force):
        print(path)
    return EXIT_OK


def check_file(path: Path, *, as_json: bool) -> int:
    """Reads a user's own problems. Says which are judged in the sample's process whatever is wanted, and why; and
    which can't be judged at all: then the exit code is 2."""
    found = load(str(path))
    reasons: dict[str, str] = {}
    lacking: dict[str, str] = {}
    for task_id, problem in found.problems.items():
        if used := unoffered(problem):
            lacking[task_id] = f"the tests use {used}"
            continue
        language = by_prefix(problem.prefix)
        reason = "this version can't run them" if language is None else language.separating.reason(problem)
        if reason:
            reasons[task_id] = reason
    counts = found.count_by_prefix()
    if as_json:
        print(json.dumps({"problems": counts, "same_process": reasons, "not_judged": lacking}, indent=1))
        return EXIT_INPUT if lacking else EXIT_OK
    print(", ".join(f"{count} in {prefix}" for prefix, count in counts.items()))
    for task_id, reason in lacking.items():
        print(f"can't be judged: {task_id}: {reason}")
    separately = len(found.problems) - len(reasons) - len(lacking)
    print(f"can be judged separately: {separately} of {len(found.problems)}")
    for task_id, reason in reasons.items():
        print(f"  {task_id}: {reason}")
    print(f"Whether the reference solutions pass is told by `humanevalx check --integrity separate --problems {path}`.")
    return EXIT_INPUT if lacking else EXIT_OK


def show(task_id: str, spec: str | None, *, corrections: bool, as_json: bool) -> int:
    """One problem, field by field."""
    problems = load(spec, prefixes={task_id.partition("/")[0]}, corrections=corrections)
    problem = problems.problems.get(task_id)
    if problem is None:
        raise InputError(f"{task_id} is not a problem of {problems.name} ({problems.origin})")
    row = problem.to_json()
    if as_json:
        print(json.dumps(row, indent=1, ensure_ascii=False))
        return EXIT_OK
    corrected = " (corrected)" if task_id in problems.corrected else ""
    print(f"{task_id} of {problems.name}{corrected}")
    for key, value in row.items():
        if key != "task_id":
            print(f"\n--- {key} ---\n{value}", end="" if value.endswith("\n") else "\n")
    return EXIT_OK
