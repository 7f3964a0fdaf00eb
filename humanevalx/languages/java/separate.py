"""Java judged in two processes: what the judge compiles, what the candidate compiles, and how they are started.

The judge's program is the declaration, which a stub completes, and the tests as they are. The candidate's is the sample
and a class that calls it with what comes through the wire. Both know the declared types by a signature, whose letters
runners/java/hx/Type.java explains.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from humanevalx.languages.java import tools
from humanevalx.languages.java.cleaning import LEXIS, imports_of
from humanevalx.records import Problem
from humanevalx.scan import blank

#: The class that the stub calls: the judge's server puts the wire into it.
STUB = "HxCall"

_ENDING = re.compile(r"\bSystem\s*\.\s*exit\b|\bRuntime\s*\.\s*getRuntime\b")
_HEADER = re.compile(r"(\w+)\s*\(([^()]*)\)\s*(?:throws\s+([\w.,\s]+?))?\s*\{\s*$")
_MODIFIERS = {"public", "protected", "private", "static", "final", "synchronized", "strictfp"}
_TOKEN = re.compile(r"[\w.]+|[<>,?\[\]]|\S")
_IMPORT = re.compile(r"^[ \t]*import\b[^;]*;", re.MULTILINE)
_MAIN_THROWS = re.compile(r"\bvoid\s+main\s*\([^()]*\)\s*throws\s+([\w.,\s]+?)\s*\{")

# What a type is called in signatures, and how many types it is made of.
_SIMPLE = {
    "boolean": "z", "int": "i", "long": "l", "double": "d", "float": "f", "char": "c",
    "Boolean": "Z", "Integer": "I", "Long": "L", "Double": "D", "Float": "F", "Character": "C",
    "String": "s", "Object": "o", "BigInteger": "n",
}  # fmt: skip
_GENERIC = {
    "List": ("[", 1), "ArrayList": ("[", 1), "Collection": ("[", 1), "Iterable": ("[", 1),
    "Set": ("<", 1), "HashSet": ("<", 1), "LinkedHashSet": ("<", 1), "Optional": ("?", 1),
    "Map": ("{", 2), "HashMap": ("{", 2), "LinkedHashMap": ("{", 2), "Map.Entry": ("&", 2), "Entry": ("&", 2),
}  # fmt: skip
# Where those are that have to be imported.
_PACKAGES = {
    "java.lang": ("Boolean", "Integer", "Long", "Double", "Float", "Character", "String", "Object", "Iterable"),
    "java.math": ("BigInteger",),
    "java.util": (
        "List",
        "ArrayList",
        "Collection",
        "Set",
        "HashSet",
        "LinkedHashSet",
        "Optional",
        "Map",
        "HashMap",
        "LinkedHashMap",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """The method under test, as its declaration has it."""

    name: str
    returns: str  # a type as it is in signatures, like those of the parameters
    parameters: tuple[str, ...]
    types: tuple[str, ...]  # those of the parameters, as they are written
    names: tuple[str, ...]
    static: bool
    throws: str  # with the word before it, or nothing

    @property
    def signature(self) -> str:
        return self.returns + "".join(self.parameters)


@functools.lru_cache(maxsize=1024)  # asked for every sample of a problem
def method(problem: Problem) -> Method | str:
    """The method under test; or why it can't be served."""
    declared = blank(problem.declaration, LEXIS)
    found = _HEADER.search(declared)
    if found is None:
        return "the declaration does not end with the head of a method"
    if _ENDING.search(problem.test):
        return "the tests end their process, which in a judge many samples share"
    if STUB in problem.declaration or STUB in problem.test:
        return f"the tests know the name {STUB}"
    before = re.split(r"[{};]", re.sub(r"@\w+", " ", declared[: found.start()]))[-1].split()
    written = " ".join(word for word in before if word not in _MODIFIERS)
    pieces = [re.sub(r"\bfinal\s+|@\w+", "", piece).strip() for piece in _split(found[2])]
    heads = [re.fullmatch(r"(.+[\s>\]])(\w+)", piece, re.DOTALL) for piece in pieces]
    if written == "void" or any(head is None for head in heads):
        return "the declaration returns nothing or has parameters of an unknown form"
    types = [" ".join(head[1].split()) for head in heads if head]
    try:
        returns, *parameters = (_signature(text) for text in (written, *types))
    except ValueError as error:
        return str(error)
    if len(types) > 255:
        return "the declaration has too many parameters"
    return Method(
        name=found[1],
        returns=returns,
        parameters=tuple(parameters),
        types=tuple(types),
        names=tuple(head[2] for head in heads if head),
        static="static" in before,
        throws=f" throws {found[3]}" if found[3] else "",
    )


def judge_files(problem: Problem) -> dict[str, str] | None:
    """The program of the judge, for the compile server; None if the problem can't be served (see `method`)."""
    its = method(problem)
    if isinstance(its, str):
        return None
    arguments = ", ".join(("null" if its.static else "this", *its.names))
    called = re.search(rf"\b{its.name}\b", blank(problem.test, LEXIS)) is not None
    text = (
        f"{problem.declaration.rstrip()}\n        return {STUB}.call({arguments});\n    }}\n}}\n"
        f"{problem.test}\n"
        f"class {STUB} {{\n"
        f'    static final String SIGNATURE = "{its.signature}";\n'
        f"    static final boolean CALLED = {str(called).lower()};\n"
        "    static java.util.function.Function<Object[], Object> wire;\n"
        '    @SuppressWarnings("unchecked")\n'
        "    static <T> T call(Object... values) {\n"
        "        return (T) wire.apply(values);\n"
        "    }\n}\n"
    )
    return {"Main.java": text}


def candidate_files(problem: Problem, text: str) -> dict[str, str] | None:
    """The program of the candidate; None if the problem can't be served. The sample's file is called as ever.

    What calls it is the class Main, as the tests are: a sample that has a Main of its own does not compile either way.
    """
    its = method(problem)
    if isinstance(its, str):
        return None
    gap = "" if text.endswith("\n") else "\n"
    return {"Main.java": text + gap, "Serving.java": _serving(problem, its)}


def _serving(problem: Problem, its: Method) -> str:
    """Calls the method as the tests would: javac takes or refuses a sample's signature as it would for them.

    Lists and maps are passed as what the sample declares, be it ArrayList or Iterable: nearly all tests make them where
    they pass them, so that javac adapts. Types are imported by name: those that the sample calls so are others.
    """
    words = set(re.findall(r"\w+", " ".join(its.types))) | {"Object", "String"}
    imports = _IMPORT.findall(blank(imports_of(problem), LEXIS))
    imports += [f"import {where}.{word};" for where, known in _PACKAGES.items() for word in known if word in words]
    values, methods = [], []
    for place, (kind, written) in enumerate(zip(its.parameters, its.types, strict=True)):
        if kind[0] in "[{<":
            value, adapting = _passed(place, written)
            values.append(value)
            methods.append(adapting)
        else:
            values.append(f"({written}) a[{place}]")
    thrown = _MAIN_THROWS.search(blank(problem.test, LEXIS))
    throws = f" throws {thrown[1]}" if thrown else its.throws
    return (
        "\n".join(imports) + "\n\nclass Main {\n"
        "    static final Solution[] SOLUTIONS = new Solution[255];\n\n"
        f"    static Object call(int object, Object[] a){throws} {{\n"
        f'        if (a == null) {{\n            return "{its.signature}";\n        }}\n'
        "        Solution solution = object < 255 ? SOLUTIONS[object] : null;\n"
        "        if (solution == null) {\n            solution = new Solution();\n        }\n"
        "        if (object < 255) {\n            SOLUTIONS[object] = solution;\n        }\n"
        f"        return solution.{its.name}({', '.join(values)});\n    }}\n" + "".join(methods) + "}\n"
    )


def candidate_argv(java: str, class_path: str, sizes: tuple[str, ...]) -> tuple[str, ...]:
    """What runs the candidate: descriptor 3 is the wire. `sizes` are options about the heap."""
    shell = ("/bin/sh", "-c", 'exec "$0" "$@" <&3 3<&-')
    return (*shell, java, *tools.SERVING_VM, *sizes, "-cp", class_path, tools.SERVING)


def _passed(place: int, written: str) -> tuple[str, str]:
    """A list, set or map as javac may have it, and the method that helps there.

    It is of any type that the declared one could have been made as: List<Object>, if Integers are passed, by the second
    argument. There is no other way to say what E must be able to hold.
    """
    head, _, items = written.partition("<")
    parts = [part.strip() for part in _split(items.removesuffix(">"))]
    bounds = [part if part.startswith("?") else f"E{index}" for index, part in enumerate(parts)]
    known = {bound: part for bound, part in zip(bounds, parts, strict=True) if bound != part}
    bound = head + (f"<{', '.join(bounds)}>" if bounds else "")
    value = ", ".join((f"a[{place}]", *(f"({part}) null" for part in known.values())))
    parameters = ", ".join(("Object x", *(f"{name} {name.lower()}" for name in known)))
    types = ", ".join((*known, f"T extends {bound}"))
    adapting = f"    static <{types}> T p{place}({parameters}) {{\n        return (T) x;\n    }}\n"
    return f"p{place}({value})", adapting


def _split(text: str) -> list[str]:
    """At commas outside of angle brackets."""
    pieces, depth, piece = [], 0, ""
    for c in text:
        depth += (c == "<") - (c == ">")
        if c == "," and depth == 0:
            pieces.append(piece)
            piece = ""
        else:
            piece += c
    return [piece for piece in (*pieces, piece) if piece.strip()]


def _signature(written: str) -> str:
    """A type as signatures have it. Raises ValueError if it has no form on the wire."""
    tokens = _TOKEN.findall(written)
    found, place = _type(tokens, 0, written)
    if place != len(tokens):
        raise ValueError(f"the type {written!r} has no form on the wire")
    return found


def _type(tokens: list[str], place: int, written: str) -> tuple[str, int]:
    word = re.sub(r"^java\.(?:util|lang|math)\.", "", tokens[place]) if place < len(tokens) else ""
    place += 1
    if word == "?" and tokens[place : place + 1] in (["extends"], ["super"]):
        return _type(tokens, place + 1, written)
    if word == "?":
        return "o", place
    if word in _SIMPLE:
        found = _SIMPLE[word]
    elif word in _GENERIC:
        found, count = _GENERIC[word]
        if tokens[place : place + 1] == ["<"]:
            for _ in range(count):
                part, place = _type(tokens, place + 1, written)
                found += part
            if tokens[place : place + 1] != [">"]:
                raise ValueError(f"the type {written!r} has no form on the wire")
            place += 1
        else:
            found += "o" * count
    else:
        raise ValueError(f"the type {written!r} has no form on the wire")
    while tokens[place : place + 2] == ["[", "]"]:
        found = "(" + found
        place += 2
    return found, place
