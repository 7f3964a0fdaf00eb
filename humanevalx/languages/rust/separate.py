"""Rust, judged separately: the tests call stubs that ask another process, which holds the sample and no test."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from humanevalx import scan
from humanevalx.languages.rust import assembly, build, cleaning
from humanevalx.languages.rust.assembly import LEXIS
from humanevalx.languages.rust.build import Tools
from humanevalx.records import Problem

SOURCE = "main.rs"

_W = f"::{build.WIRE}"
_OPTION = "::core::option::Option"
_HEAD = re.compile(r"\s*(?:pub\b(?:\s*\([^)]*\))?\s*)?fn\s+(?P<name>\w+)\s*(?P<generics><[^(]*>)?\s*\(")
_ENUM = re.compile(r"\benum\s+(?P<name>\w+)\s*(?:<(?P<generics>[^>{]*)>)?\s*\{")
_BASIC = {"i32", "i64", "u32", "u64", "usize", "f32", "f64", "bool", "char", "String", "Box<dyn Any>"}
_HOLDING = {"Vec": 1, "Option": 1, "Result": 2, "HashMap": 2}
_LARGEST_TUPLE = 4
_MODULE = re.compile(r"\bmod\s+(\w+)\s*\{")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stub:
    """A function that the tests call, as declared."""

    name: str
    generics: str  # with its angle brackets
    parameters: tuple[str, ...]  # types
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Enum:
    name: str
    generics: tuple[str, ...]
    variants: tuple[tuple[str, int | None], ...]  # with the number of values, None where there are no parentheses


@functools.lru_cache(maxsize=1024)  # asked for every sample of a problem
def stubs(problem: Problem) -> tuple[tuple[Stub, ...], str]:
    """The functions that the tests call in another process; and why the problem can't be judged so, or nothing.

    These are functions that the declaration or the reference solution defines: some completions have to bring a second
    one. What the declaration gives whole above the first is the tests' to use as it is.
    """
    if assembly.looks_at_panics(problem.test):
        return (), "the tests look at panics, which end a process"
    tests = scan.blank(problem.test, LEXIS)
    given = set(cleaning.FUNCTION.findall(scan.blank(_given(problem), LEXIS)))
    enums = {enum.name: len(enum.generics) for enum in _enums(problem)}
    found: dict[str, Stub] = {}
    for item in cleaning.items_of(problem.declaration + problem.prompt + problem.canonical_solution):
        stub = _declared(cleaning.head_of(item.code))
        if stub is None or stub.name in given or stub.name in found:
            continue
        if not re.search(rf"(?<!\bfn )\b{stub.name}\s*(?:\(|::\s*<)", tests):
            continue
        for kind in _types(stub):
            if not _carried(kind, enums):
                return (), f"{stub.name}: values of type {kind or '()'} can't be passed on"
        found[stub.name] = stub
    return tuple(found.values()), ""


@functools.lru_cache(maxsize=1024)  # asked for every sample of a problem; nobody changes it
def judge_parts(problem: Problem) -> dict[str, str]:
    """Stubs in the solution's place, and the tests. Raises ValueError if there can't be stubs."""
    return {"solution.rs": _stubbed(problem), "test.rs": problem.test}


def judge_files(parts: Mapping[str, str], *, plain: bool) -> tuple[dict[str, str], tuple[str, ...]]:
    """Of those parts, the files of a judge that is made the fast way or for libtest, and its arguments."""
    if not plain:
        return {SOURCE: assembly.fast(parts["solution.rs"], parts["test.rs"])}, ()
    text, arguments = assembly.plain(parts["solution.rs"], parts["test.rs"])
    return {SOURCE: text}, arguments


def candidate_files(problem: Problem, text: str) -> dict[str, str]:
    """The sample, and a main function that serves it. Raises ValueError if there can't be stubs.

    `text` is what stands before the tests when they share a process.
    """
    # The tests' module may not be declared twice, as if they were here.
    module = _MODULE.search(scan.blank(problem.test, LEXIS))
    names = f"mod {module[1]} {{}}\n" if module else ""
    return {SOURCE: "".join((text, assembly.GUARD, names, *_codecs(problem), _serving(_served(problem))))}


def plain_commands(tools: Tools, regex: str | None, sources: str, *, judge: bool) -> list[list[str]]:
    """What makes a judge's plain files, or a candidate's, `program`, with everything from source."""
    crates = build.ASKING if judge else build.SERVING
    return build.plain_commands(tools, regex=regex, sources=sources, crates=crates, libtest=judge)


def judge_command(tools: Tools, regex: str | None) -> list[str]:
    """What makes a judge's files `program`. `regex` is the crate's library, if the files need it."""
    return build.fast_command(tools, regex=regex, own_link=False, crates=build.ASKING)


def candidate_command(files: Mapping[str, str], tools: Tools, regex: str | None) -> list[str]:
    """What makes a candidate's files `program`."""
    own_link = assembly.needs_own_link(files[SOURCE])
    return build.fast_command(tools, regex=regex, own_link=own_link, crates=build.SERVING)


def _stubbed(problem: Problem) -> str:
    asking = [_asking(number, stub) for number, stub in enumerate(_served(problem))]
    return "".join((_given(problem), "\n", *_codecs(problem), *asking))


def _served(problem: Problem) -> tuple[Stub, ...]:
    served, reason = stubs(problem)
    if reason:
        raise ValueError(reason)
    return served


def _declared(head: str) -> Stub | None:
    """What stands before a function's body; None if it is something else."""
    match = _HEAD.match(head)
    if match is None:
        return None
    depth, end = 1, match.end()
    while depth and end < len(head):
        depth += (head[end] == "(") - (head[end] == ")")
        end += 1
    parameters = [part.partition(":")[2].strip() for part in _parts(head[match.end() : end - 1])]
    result = head[end:].strip().removeprefix("->").strip()
    return Stub(name=match["name"], generics=match["generics"] or "", parameters=tuple(parameters), result=result)


def _given(problem: Problem) -> str:
    """What the declaration has above the function that it begins."""
    return cleaning.above_function(problem, cleaning.entry_point(problem), ())


def _asking(number: int, stub: Stub) -> str:
    parameters = ", ".join(f"a{place}: {kind}" for place, kind in enumerate(stub.parameters))
    written = " ".join(f"{_W}::ser(&a{place}, w);" for place in range(len(stub.parameters)))
    return (
        f"pub fn {stub.name}{stub.generics}({parameters}) -> {stub.result} {{\n"
        f"    {_W}::answer({number}, {len(stub.parameters)}, &mut |w| {{ {written} }})\n"
        "}\n"
    )


def _serving(served: tuple[Stub, ...]) -> str:
    """The types come from the sample's own declarations: it may declare what the tests' values can be, too.

    Without macros and with nothing but full paths: any name may be the sample's.
    """
    arms = []
    for number, stub in enumerate(served):
        places = range(len(stub.parameters))
        read = "".join(f"            let a{place} = {_W}::de(r)?;\n" for place in places)
        arms.append(
            f"        ({number}, {len(places)}) => {{\n"
            f"{read}"
            f"            {_W}::whole(r)?;\n"
            f"            let result = {stub.name}({', '.join(f'a{place}' for place in places)});\n"
            f"            {_W}::ser(&result, w);\n"
            "        }\n"
        )
    return (
        "fn main() {\n"
        f"    {_W}::serve(|function, arguments, r, w| {{\n"
        "        match (function, arguments) {\n"
        f"{''.join(arms)}"
        f"        _ => return {_OPTION}::None,\n"
        "        }\n"
        f"        {_OPTION}::Some(())\n"
        "    })\n"
        "}\n"
    )


def _carried(kind: str, enums: Mapping[str, int]) -> bool:
    """Whether the crate wire has a codec for a type."""
    kind = re.sub(r"\s+", " ", re.sub(r"'\w+\s*", "", kind)).strip()
    if kind.startswith("&"):
        inner = kind[1:].strip()
        if inner in ("str", "dyn Any"):
            return True
        if inner.startswith("["):
            inner = inner[1:].removesuffix("]")
        return not inner.startswith("mut ") and _carried(inner, enums)
    if kind in _BASIC:
        return True
    if kind.startswith("(") and kind.endswith(")"):
        parts = _parts(kind[1:-1])
        return 1 < len(parts) <= _LARGEST_TUPLE and all(_carried(part, enums) for part in parts)
    match = re.fullmatch(r"(?:\w+::)*(\w+) ?(?:<(.*)>)?", kind)
    if match is None:
        return False
    parts = _parts(match[2] or "")
    return len(parts) == {**enums, **_HOLDING}.get(match[1], -1) and all(_carried(part, enums) for part in parts)


def _enums(problem: Problem) -> list[_Enum]:
    """Those that the declaration gives: values may be of such types."""
    given = scan.blank(_given(problem), LEXIS)
    found = []
    for match in _ENUM.finditer(given):
        end = scan.end_of_block(given, match.end()) or len(given)
        variants = []
        for part in _parts(given[match.end() : end - 1]):
            name, parenthesis, values = part.strip().partition("(")
            count = len(_parts(values.rpartition(")")[0])) if parenthesis else None
            variants.append((name.strip(), count))
        generics = _parts(match["generics"] or "")
        if all(re.fullmatch(r"\w+", name) for name, _ in variants):
            found.append(_Enum(name=match["name"], generics=tuple(map(str.strip, generics)), variants=tuple(variants)))
    return found


def _codecs(problem: Problem) -> list[str]:
    """How values of the enums are written and read. A sample may define such a type itself, if it defines the same."""
    texts = []
    for enum in _enums(problem):
        if not any(re.search(rf"\b{enum.name}\b", kind) for stub in _served(problem) for kind in _types(stub)):
            continue
        own = f"{enum.name}<{', '.join(enum.generics)}>" if enum.generics else enum.name
        counts = [count or 0 for _, count in enum.variants]
        written, read = [], []
        for number, (name, count) in enumerate(enum.variants):
            values = [f"v{place}" for place in range(count or 0)]
            pattern = f"{enum.name}::{name}" + (f"({', '.join(values)})" if count is not None else "")
            put = " ".join(f"{_W}::ser({value}, w);" for value in values)
            written.append(f"            {pattern} => {{ {_W}::variant(w, {number}, {len(values)}); {put} }}\n")
            got = re.sub(r"\bv\d+\b", f"{_W}::de(r)?", pattern)
            read.append(f"            {number} => {got},\n")
        texts.append(
            f"impl{_bounded(enum, 'Ser')} {_W}::Ser for {own} {{\n"
            f"    fn ser(&self, w: &mut {_W}::Writer) {{\n"
            f"        match self {{\n{''.join(written)}        }}\n    }}\n}}\n"
            f"impl{_bounded(enum, 'De')} {_W}::De for {own} {{\n"
            f"    fn de(r: &mut {_W}::Reader) -> {_OPTION}<Self> {{\n"
            f"        {_OPTION}::Some(match {_W}::variant_of(r, &{counts})? {{\n{''.join(read)}"
            f"            _ => return {_OPTION}::None,\n        }})\n    }}\n}}\n"
        )
    return texts


def _parts(text: str) -> list[str]:
    """Splits at the commas that are in no brackets."""
    parts = [""]
    depth = 0
    for c in text:
        depth += (c in "<([{") - (c in ">)]}")
        if c == "," and not depth:
            parts.append("")
        else:
            parts[-1] += c
    return [part for part in parts if part.strip()]


def _types(stub: Stub) -> tuple[str, ...]:
    return (*stub.parameters, stub.result)


def _bounded(enum: _Enum, trait: str) -> str:
    return f"<{', '.join(f'{name}: {_W}::{trait}' for name in enum.generics)}>" if enum.generics else ""
