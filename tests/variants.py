"""Systematically broken variants of a reference solution: what two ways of judging must agree on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from humanevalx.records import Problem

#: What becomes of the first match of a pattern in a solution; a solution without a match has no such variant.
Break = tuple[str, str, str | Callable[[re.Match[str]], str]]

_SWAPS = {
    "<=": ">=",
    ">=": "<=",
    "==": "!=",
    "===": "!==",
    "!=": "==",
    "<": ">",
    ">": "<",
    "+": "-",
    "-": "+",
    "*": "+",
    "&&": "||",
}


def _swap(match: re.Match[str]) -> str:
    return match[0].replace(match[1], _SWAPS[match[1]])


def _one_more(match: re.Match[str]) -> str:
    return str(int(match[0]) + 1)


_SPACED = (" (<=|>=|===?|!=|<|>|[+*-]|&&) ", _swap)
_DIGIT = (r"\b(\d)\b(?![.\d])", _one_more)

BREAKS: dict[str, tuple[Break, ...]] = {
    "Python": (
        ("wrong operator", *_SPACED),
        ("off by one", *_DIGIT),
        ("early return", r"\A", "    return None\n"),
        ("missing return", r"return (?=[^\n]*\n*\Z)", ""),
        ("syntax error", r"\)", ""),
        ("other name", r"\breturn\b", "return undefined or"),
    ),
    "CPP": (
        ("wrong operator", r"(?<=[\w)\]]) ?(<=|>=|==|!=|[<>+*]) ?(?=[\w(])", _swap),
        ("off by one", r"(?<![\w.])\d+(?![\w.])", _one_more),
        ("early return", r"\A", "    return {};\n"),
        ("missing return", r"\breturn\b[^;]*;(?!(?s:.*)\breturn\b)", ";"),
        ("syntax error", r"\}\s*\Z", ")}\n"),
    ),
    "Java": (
        ("wrong operator", *_SPACED),
        ("off by one", *_DIGIT),
        ("early return", r"\A", "        if (System.nanoTime() != 0) return {zero};\n"),
        ("missing return", r"\breturn\b[^;{}]*;", ";"),
        ("syntax error", ";", ""),
        ("unclosed", r"\}\s*\}\s*\Z", ""),
    ),
    "Go": (
        ("wrong operator", " (?:<|>|==|<=|>=) ", " != "),
        ("off by one", *_DIGIT),
        ("early return", r"\b(?:for|if|return)\b", r"if 1 == 1 { panic(1) }" + "\n    \\g<0>"),
        ("missing return", r"\n[ \t]*return [^\n]*\n\}\s*\Z", "\n}\n"),
        ("syntax error", r"\)", ""),
        ("other name", r"\breturn\b", "return undefined +"),
    ),
    "Rust": (
        ("wrong operator", r" \+ ", " - "),
        ("off by one", r"\b(\d)\b(?![.\d])", r"(\1 + 1)"),
        ("turned comparison", " (<|>)=? ", " == "),
        ("early return", r"\A", "    if true { return Default::default(); }\n"),
        ("missing return", r"\n?[^\n;{}]*\n\}\s*\Z", "\n}\n"),
        ("syntax error", r"\A", "    let = ;\n"),
    ),
    "JavaScript": (
        ("wrong operator", *_SPACED),
        ("off by one", *_DIGIT),
        ("shorter", r"\.length\b(?!\w)", ".length - 1"),
        ("early return", r"\A", "  return;\n"),
        ("returns its argument", r"\A", "  return {parameter};\n"),
        ("always true", r"\A", "  return true;\n"),
        ("missing return", r"return (?=[^;\n]*;?\s*\}\s*\Z)", ""),
        ("wrong branch", r"\bif \(", "if (!"),
        ("syntax error", r"\)", ""),
    ),
}


def variants(problem: Problem) -> Iterator[tuple[str, str]]:
    """(kind, text) of every broken form that differs from the solution, and from the others."""
    seen = {problem.canonical_solution}
    for kind, pattern, by in BREAKS[problem.prefix]:
        text = re.sub(pattern, by, problem.canonical_solution, count=1)
        if "{zero}" in text or "{parameter}" in text:
            text = text.replace("{zero}", _zero(problem)).replace("{parameter}", _parameter(problem))
        if text not in seen:
            seen.add(text)
            yield kind, text


def _zero(problem: Problem) -> str:
    """A value of the type that a Java solution returns."""
    returned = problem.declaration.splitlines()[-1].split()[1]
    return {"boolean": "false", "int": "0", "long": "0L", "double": "0.0", "char": "'a'"}.get(returned, "null")


def _parameter(problem: Problem) -> str:
    found = re.search(r"\(\s*([\w$]+)[^()]*\) => \{\s*\Z", problem.declaration)
    return found[1] if found else "null"
