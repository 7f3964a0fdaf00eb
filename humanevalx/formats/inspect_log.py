"""Logs of inspect_ai: one JSON object with a list of samples, or an .eval archive with a JSON file for each of them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from humanevalx.errors import RowError
from humanevalx.formats.base import (
    Head,
    Reading,
    bad,
    inner,
    natural,
    no_parts,
    settings_in,
    shown,
    shown_file,
    task_id_in,
    translated,
)
from humanevalx.jsonstream import Record, parsed, whole

name = "inspect"
title = "an inspect_ai log: .json, or .eval"
directories = False
files = True
positional = False
parts = no_parts

_SAMPLE = re.compile(r"samples/.*_epoch_[0-9]+(?:\.json|/sample\.json)", re.DOTALL)
# The second one is what an archive has whose run was ended.
_HEADERS = ("header.json", "_journal/start.json", "start.json")
_ATTACHED = "attachment://"


def fits(head: Head) -> bool:
    """See Format.fits."""
    return head.zipped or {"eval", "status"} <= head.keys or {"eval", "samples"} <= head.keys


def records(head: Head, reading: Reading) -> Iterator[Record]:  # noqa: ARG001 - logs say all themselves
    """See Format.records. A log that is one JSON file is held in memory, an archive is not.

    Every choice of every epoch is a sample. One that ended with an error, and so has no answer, is a bad row.
    """
    yield from _archive(head.path) if head.zipped else _file(head.path)


def _file(path: Path) -> Iterator[Record]:
    log = whole(path)
    if isinstance(log, RowError):
        yield Record(log.line, log)
        return
    samples = log.get("samples") if isinstance(log, dict) else None
    if not isinstance(samples, list):
        what = "must be a list: a log written with --no-log-samples has none"
        yield Record(1, RowError(str(path), 1, "samples", what))
        return
    found = (Record(number, sample) for number, sample in enumerate(samples, start=1))
    yield from translated(found, path, _translate(log))


def _archive(path: Path) -> Iterator[Record]:
    try:
        archive = zipfile.ZipFile(path)
    except Exception as error:  # a broken archive makes zipfile raise errors of nearly every kind
        yield Record(1, RowError(str(path), 1, None, f"can't be read as an archive: {error}"))
        return
    with archive:
        names = sorted({name for name in archive.namelist() if _SAMPLE.fullmatch(name)}, key=natural)
        if not names:
            what = "no samples in this archive: it is no .eval log of inspect_ai"
            yield Record(1, RowError(str(path), 1, None, what))
        header = next((name for name in _HEADERS if name in archive.namelist()), None)
        # Without a header, or with a broken one, only the settings are missing.
        log = _member(path, archive, header).value if header else None
        yield from translated((_member(path, archive, name) for name in names), path, _translate(log))


def _member(path: Path, archive: zipfile.ZipFile, name: str) -> Record:
    try:
        raw = archive.read(name)
    except NotImplementedError as error:  # packed in a way that this Python does not know
        what = f"can't be read: {error}: write the log as JSON first, with `inspect log convert`"
        return Record(1, RowError(shown_file(path, name), 1, None, what), name)
    except Exception as error:  # as above
        return Record(1, RowError(shown_file(path, name), 1, None, f"can't be read: {error}"), name)
    value = parsed(Path(shown_file(path, name)), 0, raw)
    return Record(value.line if isinstance(value, RowError) else 1, value, name)


def _translate(log: object) -> Callable[[Mapping[str, object]], Iterator[dict[str, object]]]:
    evaluated = log.get("eval") if isinstance(log, dict) else None
    plan = log.get("plan") if isinstance(log, dict) else None
    settings = settings_in(
        evaluated,
        plan.get("config") if isinstance(plan, dict) else None,
        evaluated.get("model_generate_config") if isinstance(evaluated, dict) else None,
    )

    def samples(sample: Mapping[str, object]) -> Iterator[dict[str, object]]:
        yield {
            "task_id": task_id_in(sample, "id"),
            "response": _answers(sample),
            **settings_in(settings, sample.get("output")),
        }

    return samples


def _answers(sample: Mapping[str, object]) -> list[str]:
    output = sample.get("output")
    choices = output.get("choices") if isinstance(output, dict) else None
    if isinstance(choices, list) and choices:
        return [_content(sample, choice) for choice in choices]
    if sample.get("error") is not None:
        error = sample["error"]
        message = error.get("message") if isinstance(error, dict) else error
        bad("error", f"this sample ended with an error and has no answer: {shown(message)}")
    completion: str = inner(sample, "output.completion", str)
    if not completion:
        # Also what a sample has that the model was never asked for.
        bad("output.choices", "is empty: this sample has no answer")
    return [_resolved(sample, completion)]


def _content(sample: Mapping[str, object], choice: object) -> str:
    message = choice.get("message") if isinstance(choice, dict) else None
    content = message.get("content") if isinstance(message, dict) else None
    if isinstance(content, list):
        # Reasoning and tools stand beside the text.
        found = [part.get("text") for part in content if isinstance(part, dict) and part.get("type") == "text"]
        content = "".join(_resolved(sample, text) for text in found if isinstance(text, str))
    if not isinstance(content, str):
        bad("output.choices", f"the content of a message must be a string, this is {shown(content)}")
    return _resolved(sample, content)


def _resolved(sample: Mapping[str, object], text: str) -> str:
    """A long text may stand apart, with a reference in its place."""
    if not text.startswith(_ATTACHED):
        return text
    attachments = sample.get("attachments")
    found = attachments.get(text.removeprefix(_ATTACHED)) if isinstance(attachments, dict) else None
    if not isinstance(found, str):
        bad("attachments", f"has no {text[:60]}, which an answer refers to")
    return found
