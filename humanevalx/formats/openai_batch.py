"""Outputs of OpenAI's batch API, and of services that speak it: a row for each request, told by its custom_id."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from humanevalx.formats.base import Head, Reading, bad, inner, no_parts, settings_in, shown, task_id_in, translated
from humanevalx.jsonstream import Record, objects

name = "openai-batch"
title = "OpenAI batch outputs: rows with custom_id and response"
directories = False
files = True
positional = False
parts = no_parts

# The problem, and a number where it was asked for several times: HumanEval/3, or /3#2, /3:2, /3-2, /3_2.
_CUSTOM = re.compile(r"(?P<task>[^/]+/[^/#:]+?)(?:[#:](?P<number>[0-9]{1,18})|(?<=[0-9])[-_](?P<other>[0-9]{1,18}))?")
_FINE = 200


def fits(head: Head) -> bool:
    """See Format.fits."""
    return "custom_id" in head.keys and bool({"response", "error"} & head.keys)


def records(head: Head, reading: Reading) -> Iterator[Record]:  # noqa: ARG001 - rows say all themselves
    """See Format.records. Every choice is a sample; a request that failed is a bad row."""
    yield from translated(objects(head.path), head.path, _samples)


def _samples(row: Mapping[str, object]) -> Iterator[dict[str, object]]:
    named = _CUSTOM.fullmatch(task_id_in(row, "custom_id"))
    if named is None:
        bad("custom_id", f"must be a task_id, or one and a number: HumanEval/0#1, this is {shown(row['custom_id'])}")
    number = named["number"] or named["other"]
    if row.get("error") is not None:
        bad("error", f"the request failed: {_message(row['error'])}")
    response = inner(row, "response", dict)
    body = response.get("body")
    status = response.get("status_code", _FINE)
    if status != _FINE:
        why = _message(body.get("error") if isinstance(body, dict) else body)
        bad("response.status_code", f"the request failed with {shown(status)}: {why}")
    body = inner(row, "response.body", dict)
    form, answers = _answers(row, body)
    for place, answer in enumerate(answers):
        given: dict[str, object] = {}
        if number is not None:
            # Rows come in any order: the number that was asked for stays with its answer.
            given["completion_id"] = int(number) if len(answers) == 1 else f"{int(number)}.{place}"
        yield {"task_id": named["task"], form: answer, **given, **settings_in(body)}


def _answers(row: object, body: Mapping[str, object]) -> tuple[str, list[str]]:
    if "choices" not in body and isinstance(body.get("output"), list):
        return "response", ["".join(_output(body["output"]))]
    choices = inner(row, "response.body.choices", list)
    if not choices:
        bad("response.body.choices", "is empty: there is no answer")
    if all(isinstance(choice, dict) and isinstance(choice.get("text"), str) for choice in choices):
        return "completion", [choice["text"] for choice in choices]
    return "response", [_content(choice) for choice in choices]


def _content(choice: object) -> str:
    where = "response.body.choices"
    message = choice.get("message") if isinstance(choice, dict) else None
    if not isinstance(message, dict) or "content" not in message:
        bad(where, f"a choice has no message with content: {shown(choice)}")
    # A refusal, or nothing, is an answer too: one that fails.
    content = message["content"] if message["content"] is not None else message.get("refusal") or ""
    if isinstance(content, list):
        content = "".join(_texts(content))
    if not isinstance(content, str):
        bad(where, f"the content of a message must be a string, this is {shown(content)}")
    return content


def _output(items: object) -> Iterator[str]:
    """The texts of the messages in what the Responses API puts out."""
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict) and item.get("type") == "message":
            yield from _texts(item.get("content"))


def _texts(parts: object) -> Iterator[str]:
    for part in parts if isinstance(parts, list) else []:
        text = part.get("text", part.get("refusal")) if isinstance(part, dict) else None
        if isinstance(text, str):
            yield text


def _message(error: object) -> str:
    message = error.get("message") if isinstance(error, dict) else error
    return shown(message) if message is not None else "it says no reason"
