"""Our own rows, which the reference scripts, HumanEval and EvalPlus have too: a task_id, and code in any form."""

from __future__ import annotations

from collections.abc import Iterator

from humanevalx.formats.base import Head, Reading, no_parts
from humanevalx.jsonstream import Record, objects

name = "rows"
title = "rows with task_id and code"
directories = False
files = True
positional = False
parts = no_parts


def fits(head: Head) -> bool:
    """See Format.fits. Whatever says what problem it is of is read as what it says it is."""
    return "task_id" in head.keys


def records(head: Head, reading: Reading) -> Iterator[Record]:  # noqa: ARG001 - rows say all themselves
    """See Format.records."""
    yield from objects(head.path)
