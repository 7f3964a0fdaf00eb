"""humanevalx run --show-program: what would be run, without running it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from humanevalx.errors import EXIT_OK, InputError
from humanevalx.evaluate import Options
from humanevalx.jsonstream import spooled
from humanevalx.judge import prepare
from humanevalx.problems import load
from humanevalx.records import Sample
from humanevalx.report import harmless
from humanevalx.samples import read
from humanevalx.task import GENERATION, posed


def show_program(paths: list[str], options: Options, wanted: str) -> int:
    """Prints the files of the sample's program, those of its judge, and the extraction rules that made it."""
    task_id, index = split(wanted)
    with ExitStack() as stack:
        files = [spooled(Path(path), stack) for path in paths]
        sample = next(_of_task(files, task_id, index, options), None)
    if sample is None:
        raise InputError(f"--show-program {wanted}: there is no such sample in {', '.join(paths)}")
    problems = load(options.problems, prefixes={task_id.partition("/")[0]}, corrections=options.corrections)
    if task_id not in problems.problems:
        raise InputError(f"{task_id} is not a problem of {problems.name} ({problems.origin})")
    problems = posed(problems, task=options.task or GENERATION, tests=options.tests)
    prepared = prepare(sample, problems.problems[task_id], options.extraction, options.integrity)
    rules = ", ".join(prepared.rules) or "none"
    number = harmless(str(sample.completion_id))
    origin = f" translated from {sample.origin}" if sample.origin else ""
    print(f"{task_id}:{index} (completion {number}{origin}) program {prepared.program.digest}, rules: {rules}")
    separate = prepared.program.separate
    shown = prepared.program.files
    if separate is not None:
        shown = (*separate.files, *((f"judge: {name}", text) for name, text in separate.tests))
    for name, text in shown:
        print(f"\n--- {name} ---")
        text = harmless(text, lines=True)
        print(text, end="" if text.endswith("\n") else "\n")
    return EXIT_OK


def split(wanted: str) -> tuple[str, int]:
    """`Python/0:3` as its parts; without an index the first. Raises InputError."""
    task_id, colon, index = wanted.partition(":")
    if "/" not in task_id or (colon and not (index.isascii() and index.isdigit())):
        raise InputError(f"{wanted!r} must look like Python/0 or Python/0:3")
    return task_id, int(index or 0)


def _of_task(paths: list[Path], task_id: str, index: int, options: Options) -> Iterator[Sample]:
    number = 0
    ignore = (lambda _: None) if options.skip_bad else None
    for row in read(paths, on_bad=ignore, reading=options.reading):
        if row.sample.task_id == task_id:
            if number == index:
                yield row.sample
            number += 1
