"""The two programs of separate judging: the tests with a stub, and the sample with what serves its function.

Everything is read off the problem's declaration; bodies are not looked into.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from humanevalx.languages.cpp.cleaning import LEXIS, blank_code
from humanevalx.records import Problem
from humanevalx.scan import items


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    name: str
    type: str  # fully qualified, so that nothing of the sample's is meant


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """The function under test."""

    name: str
    parameters: tuple[Parameter, ...]
    result: str
    head: str  # as the declaration has it, without the brace
    above: str  # what stands above it: includes and helpers
    headers: tuple[str, ...]  # in runners/cpp/include/hx_wire, which the types need


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A signature, or why there is none."""

    signature: Signature | None = None
    reason: str = ""


class _CannotServe(Exception):
    """The message says why."""


_HEAD = re.compile(r"(?P<result>.+?)\b(?P<name>[A-Za-z_]\w*)\s*\((?P<parameters>.*)\)\s*", re.DOTALL)
_PARAMETER = re.compile(r"(?P<type>.*?)(?P<name>[A-Za-z_]\w*)", re.DOTALL)
_TYPEDEF = re.compile(r"\btypedef\s+([^;{}()]+?)\b(\w+)\s*;|\busing\s+(\w+)\s*=\s*([^;{}()]+);")
_WORDS = re.compile(r"\w+(?:\s*::\s*\w+)*|[<>,&*]|\S")
_SIMPLE = {
    "bool": "bool",
    "char": "char",
    "int": "int",
    "long": "long",
    "long int": "long",
    "long long": "long long",
    "long long int": "long long",
    "unsigned": "unsigned",
    "unsigned int": "unsigned",
    "unsigned long": "unsigned long",
    "unsigned long long": "unsigned long long",
    "size_t": "unsigned long",
    "float": "float",
    "double": "double",
    "string": "::std::string",
    "boost::any": "::boost::any",
}
#: Class templates: how many parameters, and the header of ours that can send them.
_CONTAINERS = {"vector": (1, ""), "list": (1, "list"), "set": (1, "set"), "map": (2, "map"), "pair": (2, "")}


@functools.lru_cache(maxsize=1024)  # asked for every sample of a problem
def signature(problem: Problem) -> Reading:
    """What can be served of a problem."""
    blanked = blank_code(problem.declaration)
    # The last function is the one whose body is left open; an own block may be open in it.
    place = next((place for place in reversed(items(blanked, 0, LEXIS)) if "{" in blanked[slice(*place)]), None)
    head = "" if place is None else blanked[slice(*place)].partition("{")[0]
    found = _HEAD.fullmatch(head)
    if place is None or found is None:
        return Reading(reason="the declaration doesn't end with a function")
    aliases = {
        name or other: text or meant
        for text, name, other, meant in _TYPEDEF.findall(blanked[: place[0]])
        if name or other
    }
    headers: set[str] = set()
    try:
        result = _qualified(found["result"], aliases, headers)
        parameters = tuple(_parameter(text, aliases, headers) for text in _split(found["parameters"]))
    except _CannotServe as error:
        return Reading(reason=f"{found['name']}: {error}")
    return Reading(
        signature=Signature(
            name=found["name"],
            parameters=parameters,
            result=result,
            head=head.strip(),
            above=problem.declaration[: place[0]],
            headers=tuple(sorted(headers)),
        )
    )


@functools.lru_cache(maxsize=1024)  # asked for every sample of a problem; nobody changes it
def judge_files(problem: Problem) -> dict[str, str]:
    """The program of the tests, with a stub in the solution's place. Raises ValueError if there is no signature."""
    served = _signature(problem)
    names = "".join(f", {parameter.name}" for parameter in served.parameters)
    stub = f"{_includes(served)}{served.head} {{ return ::hx_wire::ask< {served.result} >(0{names}); }}\n"
    return {"solution.cpp": f"{served.above.rstrip()}\n{stub}", "test.cpp": problem.test}


def candidate_files(problem: Problem, text: str) -> dict[str, str]:
    """The program of the sample, which has nothing of the tests. Raises ValueError if there is no signature."""
    served = _signature(problem)
    return {"codecs.h": _includes(served), "solution.cpp": text, "entry.cpp": _entry(served, problem.test)}


def _signature(problem: Problem) -> Signature:
    reading = signature(problem)
    if reading.signature is None:
        raise ValueError(reading.reason)
    return reading.signature


def _includes(served: Signature) -> str:
    return "".join(f"#include <hx_wire/{header}.h>\n" for header in served.headers)


def _entry(served: Signature, test: str) -> str:
    """The text below the sample: reads the arguments, calls the function as tests do, sends what it returns."""
    # Macros of the sample's are in force here: tests.h ends those of keywords, and other words of ours begin with hx_.
    lines = [
        'extern "C" void hx_entry(::hx_wire::Reader& hx_in, ::hx_wire::Writer& hx_out) {',
        f"  ::hx_wire::hx_arguments(hx_in, {len(served.parameters)});",
    ]
    for number, parameter in enumerate(served.parameters):
        lines.append(f"  {parameter.type} hx_{number} = ::hx_wire::hx_get< {parameter.type} >(hx_in);")
    variables = _variables(served, test) or [False] * len(served.parameters)
    # A reference that only takes variables compiles where the tests pass variables.
    passed = [
        f"hx_{number}" if variable else f"static_cast< {parameter.type}&& >(hx_{number})"
        for number, (parameter, variable) in enumerate(zip(served.parameters, variables, strict=True))
    ]
    call = f"{served.name}({', '.join(passed)})"
    lines += ["  ::hx_wire::hx_end(hx_in);", f"  ::hx_wire::hx_put< {served.result} >(hx_out, {call});", "}", ""]
    return "\n".join(lines)


def _variables(served: Signature, test: str) -> list[bool]:
    """For each parameter whether the tests pass a plain variable in every call."""
    code = blank_code(test)
    name = re.escape(served.name)
    calls = [_split(text) for text in re.findall(rf"\b{name}\s*\(([^(){{}}]*)\)", code)]
    # Calls with brackets in them have more than variables; where exactly is not looked for.
    if len(calls) < len(re.findall(rf"\b{name}\s*\(", code)) or any(
        len(call) != len(served.parameters) for call in calls
    ):
        return [False] * len(served.parameters)
    return [all(map(_is_variable, (argument.strip() for argument in column))) for column in zip(*calls, strict=True)]


def _is_variable(text: str) -> bool:
    return re.fullmatch(r"(?!(?:true|false)$)[A-Za-z_]\w*", text) is not None


def _parameter(text: str, aliases: dict[str, str], headers: set[str]) -> Parameter:
    found = _PARAMETER.fullmatch(text.strip())
    if found is None or not found["type"].strip():
        raise _CannotServe(f"a parameter that is no type and name: {text.strip()!r}")
    return Parameter(name=found["name"], type=_qualified(found["type"], aliases, headers))


def _split(text: str) -> list[str]:
    """At the commas that stand outside of angle brackets."""
    parts = [""]
    depth = 0
    for c in text:
        depth += (c == "<") - (c == ">")
        if c == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += c
    return parts if text.strip() and text.strip() != "void" else []


def _qualified(text: str, aliases: dict[str, str], headers: set[str]) -> str:
    """The type that is sent: of a constant reference, what it refers to. Raises _CannotServe."""
    words = [re.sub(r"\s*::\s*", "::", word) for word in _WORDS.findall(text)]
    if words[-1:] == ["&"] and "const" in words:
        words.pop()
    words = [word for word in words if word not in ("const", "inline", "static")]
    rest = iter([*words, ""])
    made, after = _type(rest, aliases, headers, 0)
    if after:
        raise _CannotServe(f"the type {text.strip()!r} can't be sent")
    return made


def _type(words: Iterator[str], aliases: dict[str, str], headers: set[str], depth: int) -> tuple[str, str]:
    """One type, and the word behind it."""
    name = next(words, "")
    after = next(words, "")
    while re.fullmatch(r"\w+", after):
        name, after = f"{name} {after}", next(words, "")
    name = name.removeprefix("std::")
    if name in aliases and depth < 8:
        meant, behind = _type(iter([*_WORDS.findall(aliases[name]), ""]), aliases, headers, depth + 1)
        if not behind:
            return meant, after
    if name in _CONTAINERS and after == "<":
        count, header = _CONTAINERS[name]
        parts = []
        while after in ("<", ","):
            part, after = _type(words, aliases, headers, depth)
            parts.append(part)
        if after == ">" and len(parts) == count:
            headers |= {header} - {""}
            return f"::std::{name}< {', '.join(parts)} >", next(words, "")
    if name in _SIMPLE:
        if name == "boost::any":
            headers.add("any")
        return _SIMPLE[name], after
    raise _CannotServe(f"the type {name or after!r} can't be sent")
