"""The text of a Rust program: the solution, our assertion macros, the tests, and a main that runs them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from humanevalx import scan

LEXIS = scan.Lexis(
    nested_comments=True,
    strings_span_lines=True,
    raw_strings=re.compile(r'\b[bc]?r(?P<fence>#*)"'),
    raw_close='"{fence}',
    lifetimes=True,
)

#: The crate that tests report with, see runners/rust/judge.rs.
JUDGE = "humanevalx_judge"

#: Behind a solution: takes what an attribute at its end would do to the item that follows.
GUARD = "\nconst _: () = ();\n"
# A macro is known from where it stands on: these hide the standard ones, and those of the solution, from the tests.
_ASSERTIONS = """\
#[allow(unused_macros)]
macro_rules! assert {
    ($held:expr $(,)?) => { if !$held { ::JUDGE::failed(::core::stringify!($held)) } };
    ($held:expr, $($text:tt)+) => {
        if !$held { let _ = ::core::format_args!($($text)+); ::JUDGE::failed(::core::stringify!($held)) }
    };
}
#[allow(unused_macros)]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => { match (&$left, &$right) { (left, right) => if !(*left == *right) {
        ::JUDGE::shown(left); ::JUDGE::shown(right);
        ::JUDGE::failed(::core::stringify!($left == $right))
    } } };
    ($left:expr, $right:expr, $($text:tt)+) => { match (&$left, &$right) { (left, right) => if !(*left == *right) {
        ::JUDGE::shown(left); ::JUDGE::shown(right);
        let _ = ::core::format_args!($($text)+); ::JUDGE::failed(::core::stringify!($left == $right))
    } } };
}
#[allow(unused_macros)]
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => { match (&$left, &$right) { (left, right) => if *left == *right {
        ::JUDGE::shown(left); ::JUDGE::shown(right);
        ::JUDGE::failed(::core::stringify!($left != $right))
    } } };
    ($left:expr, $right:expr, $($text:tt)+) => { match (&$left, &$right) { (left, right) => if *left == *right {
        ::JUDGE::shown(left); ::JUDGE::shown(right);
        let _ = ::core::format_args!($($text)+); ::JUDGE::failed(::core::stringify!($left != $right))
    } } };
}
""".replace("JUDGE", JUDGE)

_PUBLIC = r"(?P<public>pub\b(?:\s*\([^)]*\))?\s*)?"
_TEST = re.compile(
    r"(?P<attributes>(?:#\s*\[[^\]]*\]\s*)+)(?P<item>"
    + _PUBLIC
    + r"fn\s+(?P<name>\w+))\s*\(\s*\)(?P<result>\s*->[^{;]*)?\s*\{"
)
_ATTRIBUTE = re.compile(r"#\s*\[\s*(?P<name>\w+)[^\]]*\]")
_EXPECTED = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_MODULE = re.compile(r"\b" + _PUBLIC + r"mod\s+(?P<name>\w+)\s*\{")
# What has to do with how a program is linked: left to the compiler altogether.
_LINKING = re.compile(r"\b(?:link|link_section|no_mangle|export_name|global_allocator|extern|used|asm|global_asm)\b")
_REGEX_IMPORT = re.compile(r"\buse\s+(?:::)?regex\s*::\s*Regex\s*;")


@dataclass(frozen=True, slots=True)
class _Test:
    path: str
    body: int  # behind the brace that opens it
    attribute: tuple[int, int]
    hidden: tuple[int, ...]  # where a `pub` is missing: before the function, and before modules around it
    mended: tuple[tuple[int, int, str], ...]  # what makes it a test that neither has to panic nor returns anything


def fast(solution: str, test: str) -> str:
    """With a main of ours that runs the tests, which need no libtest then."""
    tests = _tests(test)
    edits = {(place, place, "pub ") for found in tests for place in found.hidden}
    edits |= {(*found.attribute, " ") for found in tests}
    listed = "".join(f'("{found.path}", {found.path} as fn()), ' for found in tests)
    edited = _edited(test, edits.union(*(found.mended for found in tests)))
    return f"{solution}{GUARD}{_ASSERTIONS}{edited}\nfn main() {{ ::{JUDGE}::run(&[{listed}]) }}\n"


def plain(solution: str, test: str) -> tuple[str, tuple[str, ...]]:
    """For libtest, with its arguments: our tests and no others, each in a thread, and no output kept in memory."""
    tests = _tests(test)
    hold = f" let _held = ::{JUDGE}::hold({len(tests) or 1});"
    edits = {(found.body - 1, found.body, "{" + hold) for found in tests}
    edited = _edited(test, edits.union(*(found.mended for found in tests)))
    names = [found.path for found in tests]
    if not tests:
        edited += f"\n#[test]\nfn test_nothing() {{{hold} }}\n"
        names = ["test_nothing"]
    return f"{solution}{GUARD}{_ASSERTIONS}{edited}\nfn main() {{}}\n", (
        "--nocapture",
        "--test-threads=2",
        "--exact",
        *names,
    )


def uses_regex(text: str) -> bool:
    """Whether there is more to do with the crate regex than the import that every official declaration has."""
    if "egex" not in text:
        return False
    rest = _REGEX_IMPORT.sub(" ", scan.blank(text, LEXIS))
    return re.search(r"\b(?:regex|Regex)\b", rest) is not None


def needs_own_link(solution: str) -> bool:
    return _LINKING.search(solution) is not None


def looks_at_panics(test: str) -> bool:
    """Whether tests want a panic: one in another process ends that."""
    return re.search(r"\bshould_panic\b|\bcatch_unwind\b", scan.blank(test, LEXIS)) is not None


def _tests(test: str) -> list[_Test]:
    code = scan.blank(test, LEXIS)
    modules = [(match, scan.end_of_block(code, match.end()) or len(code)) for match in _MODULE.finditer(code)]
    found = []
    for match in _TEST.finditer(code):
        first = match.start("attributes")
        attributes = {one["name"]: one for one in _ATTRIBUTE.finditer(code, first, match.end("attributes"))}
        if "test" not in attributes or "ignore" in attributes:
            continue
        around = [module for module, end in modules if module.end() <= match.start() < end]
        hidden = [module.start() for module in around if not module["public"]]
        hidden += [] if match["public"] else [match.start("item")]
        found.append(
            _Test(
                path="::".join(item["name"] for item in (*around, match)),
                body=match.end(),
                attribute=attributes["test"].span(),
                hidden=tuple(hidden),
                mended=_mended(test, match, attributes.get("should_panic"), scan.end_of_block(code, match.end())),
            )
        )
    return found


def _mended(
    test: str, function: re.Match[str], panic: re.Match[str] | None, end: int | None
) -> tuple[tuple[int, int, str], ...]:
    """The body as a closure whose end is looked at. `end` is behind the function's closing brace."""
    if end is None or not (panic or function["result"]):
        return ()
    if panic:
        expected = _EXPECTED.search(test, *panic.span())
        text = expected[0] if expected else '""'
        taken, before = panic.span(), f" ::{JUDGE}::panics({text}, || {{"
        after = "}); "
    else:
        taken, before = function.span("result"), f" ::{JUDGE}::ended((||{function['result']} {{"
        after = "})()); "
    # Lines stay where they are.
    return (
        (*taken, "\n" * test.count("\n", *taken)),
        (function.end(), function.end(), before),
        (end - 1, end - 1, after),
    )


def _edited(text: str, edits: Iterable[tuple[int, int, str]]) -> str:
    """Replaces what stands between two places, from the last to the first."""
    for begin, end, new in sorted(edits, reverse=True):
        text = text[:begin] + new + text[end:]
    return text
