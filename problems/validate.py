"""Runs what the starter set says about itself: which programs are right, and which are wrong.

python problems/validate.py                       every problem, every language whose toolchain is here
python problems/validate.py 07 12 --language go   these problems, these languages

Every reference solution and every program in right/ must pass all tests and, by themselves, the examples; every program
in wrong/ must compile and fail; every program in broken/ must end as its first line says; every problem must have at
least four wrong programs in Python and one in each other language. They run behind the wall, judged separately: a
problem that can't be judged so is a mistake too.

Exit status 1: something is not as it says. Exit status 2: a source is malformed; the message names the file.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import build

from humanevalx import Judge, Problem, Verdict
from humanevalx.judge import LANGUAGES
from humanevalx.problems import ProblemSet

PASSED = frozenset({Verdict.PASSED})
WRONG = frozenset({Verdict.FAILED, Verdict.RUNTIME_ERROR, Verdict.TIMEOUT, Verdict.MEMORY_LIMIT})
BROKEN = {
    "syntax error": frozenset({Verdict.COMPILE_ERROR}),
    "compile error": frozenset({Verdict.COMPILE_ERROR}),
    "runtime error": frozenset({Verdict.RUNTIME_ERROR, Verdict.MEMORY_LIMIT}),
    "endless loop": frozenset({Verdict.TIMEOUT}),
}
LEAST_WRONG = {"Python": 4}


@dataclass(frozen=True, slots=True)
class Claim:
    """A program for a problem, and the verdicts that it may have."""

    name: str
    task_id: str
    code: str
    allowed: frozenset[Verdict]


def claims(folder: Path, language: build.Language, row: dict[str, str]) -> Iterator[Claim]:
    """What a problem's folder says about its programs in one language. Raises SourceError."""
    task_id, shown = row["task_id"], f"{folder.name}/"
    yield Claim(shown + language.source, task_id, row["canonical_solution"], PASSED)
    for kind in ("right", "wrong", "broken"):
        for path in sorted((folder / kind).glob("*" + language.ending)):
            note, code = build.read_attempt(path, language.comment)
            if kind == "broken" and note.partition(":")[0] not in BROKEN:
                raise build.SourceError(f"{path}: the first line must begin with one of {', '.join(BROKEN)}")
            allowed = {"right": PASSED, "wrong": WRONG}.get(kind) or BROKEN[note.partition(":")[0]]
            yield Claim(f"{shown}{kind}/{path.name}", task_id, code, allowed)


def judged(rows: Sequence[dict[str, str]], found: Sequence[Claim], language: str, workers: int) -> Iterator[str]:
    """What is not as it is claimed."""
    problems = {row["task_id"]: Problem.from_json(row) for row in rows}
    for task_id, problem in problems.items():
        if reason := LANGUAGES[language].separating.reason(problem):
            yield f"{task_id} can't be judged separately: {reason}"
    with Judge(
        ProblemSet(name="starter", origin="", problems=problems, digest=""), languages=[language], workers=workers
    ) as judge:
        results = judge.score((claim.task_id, claim.code) for claim in found)
        for claim, result in zip(found, results, strict=True):
            if result.verdict not in claim.allowed:
                yield f"{claim.name}: {result.verdict.value} ({result.detail})"


def with_examples_only(row: dict[str, str]) -> dict[str, str]:
    return {**row, "test": row["example_test"]}


def validate(numbers: Sequence[str], languages: Sequence[str], workers: int) -> Iterator[str]:
    """Every mistake in these problems, as one line. Raises SourceError."""
    names = {known.prefix: name for name, known in LANGUAGES.items()}
    folders = [f for f in build.problem_folders(whole=not numbers) if not numbers or f.name[:2] in numbers]
    for language in build.LANGUAGES:
        name = names[language.prefix]
        if languages and name not in languages:
            continue
        rows = [build.pack_problem(folder, language) for folder in folders]
        found = [list(claims(folder, language, row)) for folder, row in zip(folders, rows, strict=True)]
        for folder, programs in zip(folders, found, strict=True):
            least = LEAST_WRONG.get(language.prefix, 1)
            if sum(claim.allowed is WRONG for claim in programs) < least:
                yield f"{folder.name}: fewer than {least} wrong programs in {language.prefix}"
        every = [claim for programs in found for claim in programs]
        yield from judged(rows, every, name, workers)
        right = [claim for claim in every if claim.allowed is PASSED]
        yield from (f"examples: {line}" for line in judged([*map(with_examples_only, rows)], right, name, workers))
        print(f"{name}: {len(rows)} problems, {len(every)} programs", flush=True)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Run the starter set's own claims.")
    parser.add_argument("numbers", nargs="*", metavar="NN", help="problems by number; default: all")
    parser.add_argument("--language", action="append", default=[], choices=sorted(LANGUAGES))
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args(arguments)
    try:
        mistakes = list(validate(options.numbers, options.language, options.workers))
    except build.SourceError as error:
        print(f"problems/validate.py: {error}", file=sys.stderr)
        return 2
    for line in mistakes:
        print(line)
    print(f"{len(mistakes)} mistakes" if mistakes else "all as it says")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
