"""Go, judged separately: the tests call stubs that ask another process, which holds the sample and no test."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from humanevalx import scan
from humanevalx.languages.go import archives, fast
from humanevalx.languages.go import source as go_source
from humanevalx.languages.go.source import LEXIS
from humanevalx.records import Problem

#: Files of a candidate: the sample, and our main function.
SAMPLE = "main_test.go"
SERVE = "serve.go"

_DECLARED = re.compile(r"func[ \t]+(\w+)[ \t]*\(([^()]*)\)[ \t]*(.*?)[ \t]*\{[ \t]*$")
# What package wire knows, by the names of its functions; it can make more of these.
_KNOWN = {
    "bool": "Bool",
    "int": "Int",
    "int32": "Int32",
    "int64": "Int64",
    "rune": "Int32",
    "float64": "Float64",
    "string": "String",
    "error": "Error",
    "interface{}": "Any",
    "any": "Any",
    "[]int": "Ints",
    "[]float64": "Floats",
    "[]string": "Strings",
    "[]interface{}": "Anys",
    "[][]int": "IntLists",
    "[2]int": "IntPair",
    "[2]float64": "FloatPair",
    "[2]interface{}": "AnyPair",
    "[][2]int": "IntPairs",
    "map[interface{}]interface{}": "AnyMap",
}
_LONGEST_ARRAY = 64
# What tests can't find out of another process: a panic ends it, and of an error only its text comes back.
_PANICS = re.compile(r"\brecover\s*\(\s*\)|\.Panics\(")
_WHICH_ERROR = re.compile(
    r"\berrors\.(?:Is|As|Unwrap)\b|\.(?:ErrorIs|ErrorAs)\("
    r"|\b\w*[eE]rr\w*\s*[!=]=(?!\s*nil\b)|(?<!\bnil)(?<!\bnil )[!=]=\s*(?:\w+\.)?[eE]rr\w*\b(?!\.|\()"
    r"|\.\(\s*\*?\s*\w|\b(?:Not)?Equal(?:Values)?\((?!\s*nil\b)[^\n]*,\s*\w*[eE]rr\w*\s*\)"
)
# What our file could meet in the sample's package.
_APART = re.compile(r"\bmain\b|\bhxwire\b")
# A package other than main takes these, which the test file, where the sample should compile too, would not.
_OWN_MAIN = re.compile(r"^(?:var|const|type)\s+main\b|^func\s+main\s*(?:\[|\(\s*[^\s)]|\(\s*\)\s*[^\s{])", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stub:
    """The function under test, as declared."""

    name: str
    parameters: tuple[str, ...]  # types
    results: tuple[str, ...]


#: Files and the commands that make them the program hx.
Build = tuple[dict[str, str], list[list[str]]]


@functools.lru_cache(maxsize=1024)  # asked for every sample of a problem
def stub(problem: Problem) -> tuple[Stub | None, str]:
    """The function that the tests call in another process; or None, and why the problem can't be judged so."""
    lines = problem.declaration.rstrip().splitlines()
    match = _DECLARED.match(lines[-1]) if lines else None
    if match is None:
        return None, "the declaration does not end with a function's first line"
    name, parameters, results = match[1], _types(match[2]), _result_types(match[3])
    if not name[0].isupper():
        return None, f"the function {name} is not exported"
    if parameters is None:
        return None, f"the parameters of {name} can't be read: {match[2]}"
    if not results:
        return None, f"the results of {name} can't be read: {match[3] or 'it has none'}"
    for kind in (*parameters, *results):
        if _reader(kind) is None:
            return None, f"values of type {kind} can't be passed on"
    tests = scan.blank(problem.test, LEXIS)
    if _PANICS.search(tests):
        return None, "the tests look at panics, which end a process"
    if "error" in results and _WHICH_ERROR.search(tests):
        return None, "the tests look at more of an error than its text"
    return Stub(name=name, parameters=tuple(parameters), results=tuple(results)), ""


@functools.lru_cache(maxsize=1024)  # asked for every sample of a problem; nobody changes it
def judge_files(problem: Problem) -> dict[str, str]:
    """The tests with a stub where the solution would be. Raises ValueError if there is no stub."""
    code = go_source.helpers_above(problem) + _asking(_served(problem)) + "\n" + problem.test
    imports = go_source.imports_of(problem, scan.blank(code, LEXIS))
    source = go_source.header("main", [go_source.Import("hxwire", archives.WIRE), *imports]) + "\n" + code
    blanked = scan.blank(source, LEXIS)
    return {
        "main_test.go": source,
        "judged_test.go": fast.judged(problem.test),
        "entry_test.go": fast.entry(fast.kind_of(blanked), blanked),
    }


def candidate_files(problem: Problem, text: str) -> dict[str, str]:
    """The sample, and the main function that serves it. Raises ValueError if there is no stub.

    They are one package, which is compiled at once, unless the sample may have a main of its own: then two. `text` is
    what stands before the tests when they share a process, see source.before_tests.
    """
    imports, body = go_source.split_imports(text)
    code, tests = scan.blank(body, LEXIS), scan.blank(problem.test, LEXIS)
    # An import that only the tests use is no mistake of the sample's. One that nobody uses is.
    kept = [one for one in imports if go_source.uses(code, one) or not go_source.uses(tests, one)]
    apart = _APART.search(code) is not None or archives.WIRE in text
    package = archives.SAMPLE if apart else "main"
    return {
        SAMPLE: go_source.header(package, kept) + "\n" + body,
        SERVE: _serving(_served(problem), apart=apart),
    }


def candidate_commands(files: Mapping[str, str], tools: str, settings: Mapping[str, list[str]]) -> list[list[str]]:
    """What makes a candidate's files the program hx, in the folder that samples run in. `settings`: see archives."""
    source = files[SAMPLE]
    refused = _refusal(source)
    if refused:
        return [fast.refusing(refused)]
    configured = f"{archives.INSIDE}/{archives.CANDIDATE}"
    compiler = f"{tools}/compile"
    link = [f"{tools}/link", *archives.link_flags(settings["link"]), "-importcfg", f"{configured}/link.cfg", "hx.a"]
    commands = [link]
    if _is_apart(files):
        sample = [*archives.compile_flags(archives.SAMPLE), "-importcfg", f"{configured}/sample.cfg", SAMPLE]
        commands.insert(0, [compiler, *archives.compile_flags("main"), "-importcfg", f"{configured}/serve.cfg", SERVE])
    else:
        sample = [*archives.compile_flags("main"), "-importcfg", f"{configured}/main.cfg", SAMPLE, SERVE]
    if fast.vet_may_object(source, scan.blank(source, LEXIS), settings["vet"], expected=0):
        commands.insert(0, [f"{tools}/vet", *settings["vet"], f"{configured}/vet.cfg"])
    return [fast.in_turn([compiler, *sample], *commands)]


def judge_commands(files: Mapping[str, str], tools: str, settings: Mapping[str, list[str]]) -> list[list[str]]:
    """What makes a judge's files the program hx."""
    configured = f"{archives.INSIDE}/{fast.kind_of(scan.blank(files['main_test.go'], LEXIS))}"
    return [
        [f"{tools}/compile", *archives.compile_flags("main"), "-importcfg", f"{configured}/judge.cfg", *files],
        [f"{tools}/link", *archives.link_flags(settings["link"]), "-importcfg", f"{configured}/link.cfg", "hx.a"],
    ]


def plain_candidate(files: Mapping[str, str], go: str, settings: Mapping[str, list[str]], runners: str) -> Build:
    """The same by the go command (see archives.environment), which builds what the fast way leaves out."""
    refused = _refusal(files[SAMPLE])
    build = [go, "build", *archives.FLAGS, "-buildvcs=false", "-o", "hx", "."]
    if not _is_apart(files):
        named = {"go.mod": archives.GO_MOD % runners, "sample.go": files[SAMPLE], SERVE: files[SERVE]}
        vet = [go, "vet", *archives.FLAGS, *settings["vet"], "."]  # flags, or it builds everything anew
        return named, [fast.refusing(refused)] if refused else [vet, build]
    modules = {
        "go.mod": archives.GO_MOD % runners + f"\nrequire {archives.SAMPLE} v0.0.0\n\n"
        f"replace {archives.SAMPLE} => ./{archives.SAMPLE}\n",
        f"{archives.SAMPLE}/go.mod": f"module {archives.SAMPLE}\n\n{archives.LANG.replace('go', 'go ')}\n",
    }
    commands = [[go, "vet", *archives.FLAGS, *settings["vet"], archives.SAMPLE], build]
    named = {f"{archives.SAMPLE}/sample.go": files[SAMPLE], SERVE: files[SERVE]}
    return {**modules, **named}, [fast.refusing(refused)] if refused else commands


def plain_judge(files: Mapping[str, str], go: str, runners: str) -> Build:
    """The same by the go command: the program is run with `-test.run=^TestHumanevalxJudged$`."""
    made = {**files, "entry_test.go": fast.ENTRIES["plain"], "go.mod": archives.GO_MOD % runners}
    return made, [[go, "test", *archives.FLAGS, "-vet=off", "-exec=/bin/true", "-o", "hx", "."]]


def _is_apart(files: Mapping[str, str]) -> bool:
    """Whether sample and main function are two packages."""
    return files[SAMPLE].startswith(f"package {archives.SAMPLE}\n")


def _refusal(source: str) -> str:
    """Why a sample is not compiled at all, or nothing."""
    blanked = scan.blank(source, LEXIS)
    refused = fast.refused(source, blanked)
    if not refused and _OWN_MAIN.search(blanked):
        return "error: main can only be a function without parameters and results"
    return refused


def _served(problem: Problem) -> Stub:
    tested, reason = stub(problem)
    if tested is None:
        raise ValueError(reason)
    return tested


def _asking(tested: Stub) -> str:
    """The stub: encodes its arguments, asks, decodes the answer."""
    parameters = ", ".join(f"a{number} {kind}" for number, kind in enumerate(tested.parameters))
    written = "".join(f"\t{_writer(kind)}(call, a{number})\n" for number, kind in enumerate(tested.parameters))
    read = "".join(f"\tb{number} := {_reader(kind)}(answer)\n" for number, kind in enumerate(tested.results))
    return (
        f"func {tested.name}({parameters}) ({', '.join(tested.results)}) {{\n"
        f"\tcall := hxwire.Call(0, {len(tested.parameters)})\n"
        f"{written}"
        "\tanswer := hxwire.Answer(call)\n"
        f"{read}"
        "\thxwire.Answered(answer)\n"
        f"\treturn {_numbered('b', tested.results)}\n"
        "}\n"
    )


def _numbered(letter: str, kinds: tuple[str, ...]) -> str:
    return ", ".join(f"{letter}{number}" for number in range(len(kinds)))


def _serving(tested: Stub, *, apart: bool) -> str:
    """The main function: decodes arguments, calls, encodes the result."""
    imported = f'\thxsample "{archives.SAMPLE}"\n' if apart else ""
    called = f"hxsample.{tested.name}" if apart else tested.name
    read = "".join(f"\t\ta{number} := {_reader(kind)}(r)\n" for number, kind in enumerate(tested.parameters))
    # Of the very types that are declared: the tests would tell others from them.
    written = "".join(
        f"\t\tvar c{number} *{kind} = &b{number}\n\t\t{_writer(kind)}(w, *c{number})\n"
        for number, kind in enumerate(tested.results)
    )
    return (
        f'package main\n\nimport (\n{imported}\thxwire "{archives.WIRE}"\n)\n\n'
        "func main() {\n"
        "\thxwire.Serve(func(r *hxwire.Reader, w *hxwire.Writer) {\n"
        f"\t\thxwire.Count(r, {len(tested.parameters)})\n"
        f"{read}"
        "\t\thxwire.Arguments(r)\n"
        f"\t\t{_numbered('b', tested.results)} := {called}({_numbered('a', tested.parameters)})\n"
        f"{written}"
        "\t})\n"
        "}\n"
    )


def _result_types(text: str) -> list[str] | None:
    """The types of what follows the parameters: `int`, `(int, error)` or `(n int, err error)`."""
    if not text.startswith("("):
        kind = re.sub(r"\s", "", text)
        return [kind] if kind else None
    parts = [re.sub(r"\s", "", part) for part in text.removeprefix("(").removesuffix(")").split(",")]
    if all(_parts(part) for part in parts):
        return parts
    return None if re.search(r"\b(?:chan|func|map|struct|interface)\b", text) else _types(text[1:-1])


def _types(text: str) -> list[str] | None:
    """The types of `x, y int, s string`, one for every name."""
    found: list[str] = []
    kind = ""
    for part in reversed([part.strip() for part in text.split(",") if part.strip()]):
        name, _, given = re.sub(r"\s+", " ", part).partition(" ")
        kind = given.replace(" ", "") or kind
        if not re.fullmatch(r"\w+", name) or not kind:
            return None
        found.append(kind)
    return found[::-1]


def _reader(kind: str) -> str | None:
    """A Go expression for what reads values of a type; None if they are not carried."""
    parts = _parts(kind)
    if parts is None:
        return None
    shape, inner = parts
    if shape == "array":
        return f"func(r *hxwire.Reader) (v {kind}) {{ hxwire.Fill(r, v[:], {_reader(inner[0])}); return }}"
    return f"hxwire.{shape}" + (f"({', '.join(str(_reader(one)) for one in inner)})" if inner else "")


def _writer(kind: str) -> str | None:
    parts = _parts(kind)
    if parts is None:
        return None
    shape, inner = parts
    if shape == "array":
        return f"func(w *hxwire.Writer, v {kind}) {{ hxwire.PutArray(w, v[:], {_writer(inner[0])}) }}"
    return f"hxwire.Put{shape}" + (f"({', '.join(str(_writer(one)) for one in inner)})" if inner else "")


def _parts(kind: str) -> tuple[str, tuple[str, ...]] | None:
    """What a type is made of: the name of its functions in package wire, and the types in it."""
    if kind in _KNOWN:
        return _KNOWN[kind], ()
    match = re.fullmatch(r"\[(\d*)\](.+)|map\[(\w+)\](.+)", kind)
    if match is None or any(part and _parts(part) is None for part in match.group(2, 3, 4)):
        return None
    if match[3]:
        return None if match[3] == "any" else ("Map", (match[3], match[4]))
    if match[1]:
        return ("array", (match[2],)) if int(match[1]) <= _LONGEST_ARRAY else None
    return "Slice", (match[2],)
