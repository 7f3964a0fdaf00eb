"""lm-evaluation-harness: its logs of samples, samples_*.jsonl, a row for each problem with all responses to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from humanevalx.formats.base import Head, Reading, bad, inner, no_parts, settings_in, task_id_in, texts, translated
from humanevalx.jsonstream import Record, objects

name = "lm-eval"
title = "lm-evaluation-harness samples: rows with doc and resps"
directories = False
files = True
positional = False
parts = no_parts

_ABSENT = object()


def fits(head: Head) -> bool:
    """See Format.fits."""
    return "doc" in head.keys and bool({"doc_id", "resps", "filtered_resps"} & head.keys)


def records(head: Head, reading: Reading) -> Iterator[Record]:  # noqa: ARG001 - rows say all themselves
    """See Format.records.

    What counts is what the model said, `resps`; a row without has what the harness made of it, whole programs. A
    problem has a row for each filter that the harness applied, with the same responses: those of the first are read.
    """
    first = _ABSENT

    def samples(row: Mapping[str, object]) -> Iterator[dict[str, object]]:
        nonlocal first
        if first is _ABSENT:
            first = row.get("filter")
        if row.get("filter") == first:
            yield _sample(row)

    yield from translated(objects(head.path), head.path, samples)


def _sample(row: Mapping[str, object]) -> dict[str, object]:
    key, form = ("filtered_resps", "solution") if row.get("resps") is None else ("resps", "completion")
    if row.get(key) is None:
        bad("resps", "is missing: the log must hold responses (log_samples)")
    responses: list[object] = []
    for one in inner(row, key, list):
        # A request has a list of responses, one for each repeat.
        responses += one if isinstance(one, list) else [one]
    return {
        "task_id": task_id_in(row, "doc.task_id"),
        form: texts(responses, key),
        **settings_in(*_generation(row.get("arguments"))),
    }


def _generation(arguments: object) -> Iterator[object]:
    """What a request was generated with: a list of prompt and settings in older logs, an object in newer ones."""
    inside = list(arguments.values()) if isinstance(arguments, dict) else arguments
    for one in inside if isinstance(inside, list) else []:
        yield from one.values() if isinstance(one, dict) else one if isinstance(one, list) else []
