"""The text of a Rust program: the solution, our assertion macros, the tests, and a main that runs them."""

from __future__ import annotations

import re
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
    r"(?P<attribute>#\s*\[\s*test\s*\])(?:\s*#\s*\[[^\]]*\])*\s*(?P<item>" + _PUBLIC + r"fn\s+(?P<name>\w+))"
)
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


def fast(solution: str, test: str) -> str:
    """With a main of ours that runs the tests, which need no libtest then."""
    tests = _tests(test)
    edits = {(place, place): "pub " for found in tests for place in found.hidden}
    edits |= {found.attribute: " " for found in tests}
    for (begin, end), text in sorted(edits.items(), reverse=True):
        test = test[:begin] + text + test[end:]
    listed = "".join(f'("{found.path}", {found.path} as fn()), ' for found in tests)
    return f"{solution}{GUARD}{_ASSERTIONS}{test}\nfn main() {{ ::{JUDGE}::run(&[{listed}]) }}\n"


def plain(solution: str, test: str) -> tuple[str, tuple[str, ...]]:
    """For libtest, with its arguments: our tests and no others, each in a thread, and no output kept in memory."""
    tests = _tests(test)
    hold = f" let _held = ::{JUDGE}::hold({len(tests) or 1});"
    for found in reversed(tests):
        test = test[: found.body] + hold + test[found.body :]
    names = [found.path for found in tests]
    if not tests:
        test += f"\n#[test]\nfn test_nothing() {{{hold} }}\n"
        names = ["test_nothing"]
    return f"{solution}{GUARD}{_ASSERTIONS}{test}\nfn main() {{}}\n", (
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


def _tests(test: str) -> list[_Test]:
    code = scan.blank(test, LEXIS)
    modules = [(match, scan.end_of_block(code, match.end()) or len(code)) for match in _MODULE.finditer(code)]
    found = []
    for match in _TEST.finditer(code):
        around = [module for module, end in modules if module.end() <= match.start() < end]
        hidden = [module.start() for module in around if not module["public"]]
        hidden += [] if match["public"] else [match.start("item")]
        found.append(
            _Test(
                path="::".join(item["name"] for item in (*around, match)),
                body=code.find("{", match.end()) + 1,
                attribute=match.span("attribute"),
                hidden=tuple(hidden),
            )
        )
    return found
