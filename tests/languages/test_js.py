"""JavaScript: what is made of a completion, and what a program finds behind the wall."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humanevalx.language import Choices, Cleaned, Extraction
from humanevalx.languages import js
from humanevalx.languages.js import cleaning
from humanevalx.records import Problem, Result
from humanevalx.verdict import Verdict

Run = Callable[..., Result]
HELPER = "const plusOne = (x) => {\n  return x + 1;\n}\n\n"
SIGNATURE = "/* Sum.\n  >>> add(1, 2)\n  3\n  */\nconst add = (a, b) => {\n"
BODY = "  return a + b;\n}\n"
PROBLEM = Problem(
    task_id="JavaScript/0",
    prompt=SIGNATURE,
    declaration=SIGNATURE,
    canonical_solution=BODY,
    test="console.assert(add(1, 2) === 3)\n",
)
WITH_HELPER = replace(PROBLEM, prompt=HELPER + SIGNATURE, test=PROBLEM.test + "console.assert(plusOne(1) === 2)\n")
WHOLE = "const add = (a, b) => {\n  return a + b;\n}\n"
FUNCTION = "function add(a, b) {\n  return a + b;\n}\n"
TEXTS = st.lists(
    st.one_of(st.sampled_from(["\n", "\r\n", "```", "```js\n", WHOLE, "const add", "}", "  "]), st.text(max_size=5)),
    max_size=20,
).map("".join)


def auto(code: str, form: str = "generation", problem: Problem = PROBLEM) -> Cleaned:
    return js.clean(problem, code, form, Extraction.AUTO)


@given(TEXTS)
def test_reference_extraction_changes_nothing(code: str) -> None:
    cleaned = js.clean(PROBLEM, code, "generation", Extraction.REFERENCE)
    assert (cleaned.text, cleaned.rules) == (PROBLEM.prompt + code, ())


@given(TEXTS, st.sampled_from(["generation", "completion", "solution", "code"]))
def test_no_extraction_changes_nothing(code: str, form: str) -> None:
    cleaned = js.clean(PROBLEM, code, form, Extraction.NONE)
    assert (cleaned.text, cleaned.rules) == (("" if form == "solution" else PROBLEM.prompt) + code, ())


@given(TEXTS, st.sampled_from(["generation", "completion", "solution", "code"]))
def test_auto_never_fails(code: str, form: str) -> None:
    assert isinstance(auto(code, form).text, str)


@pytest.mark.parametrize(
    ("code", "rules"),
    [
        (BODY, ()),
        (BODY.replace("\n", "\r\n"), ()),
        (PROBLEM.prompt + BODY, ("prompt",)),
        ((PROBLEM.prompt + BODY).replace("\n", "\r\n"), ("prompt",)),
        (f"```javascript\n{BODY}```", ("fence",)),
        (f"```js\n{PROBLEM.prompt}{BODY}```\nIt adds.", ("fence", "prompt")),
        (f"Sure!\n\n```JavaScript\n{WHOLE}```\nHope this helps.", ("fence", "signature")),
        (f"```\n{FUNCTION}```", ("fence", "signature")),
        (f"```node\n{FUNCTION}", ("fence", "signature")),
        (WHOLE, ("signature",)),
        (FUNCTION, ("signature",)),
        ("const other = (a, b) => a + b\n" + WHOLE.replace("a + b", "other(a, b)"), ("signature",)),
        ("const util = require('util')\n" + WHOLE, ("signature",)),
        (FUNCTION + "\nmodule.exports = { add }\n", ("signature", "cut")),
        ("var add = function (a, b) { return a + b }\n", ("signature",)),
        ("let add = (a, b) => a + b\n", ("signature",)),
    ],
)
def test_auto_recognises(run: Run, code: str, rules: tuple[str, ...]) -> None:
    cleaned = auto(code)
    assert cleaned.rules == rules
    result = run("JavaScript", cleaned.text, PROBLEM.test)
    assert (result.verdict, result.detail) == (Verdict.PASSED, "")


@pytest.mark.parametrize("tail", ["```", "```\n\nThis adds them.\n", "```\nconsole.log(add(1, 2))\n```\n"])
def test_a_fence_that_closes_behind_a_continuation_ends_it(run: Run, tail: str) -> None:
    assert run("JavaScript", auto(BODY + tail).text, PROBLEM.test).verdict is Verdict.PASSED


def test_the_block_that_declares_the_function_is_the_code(run: Run) -> None:
    usage = "console.log(add(1, 2), add(3, 4), add(5, 6), add(7, 8), add(9, 10))\n"
    cleaned = auto(f"```js\n{WHOLE}```\nUse it so:\n```js\n{usage}```\n")
    assert run("JavaScript", cleaned.text, PROBLEM.test).verdict is Verdict.PASSED


@pytest.mark.parametrize(
    "code", [BODY, WHOLE, FUNCTION, HELPER + WHOLE, WITH_HELPER.prompt + BODY, f"```js\n{WHOLE}```"]
)
def test_helpers_of_the_prompt_stay_in_reach_and_are_not_declared_twice(run: Run, code: str) -> None:
    result = run("JavaScript", auto(code, problem=WITH_HELPER).text, WITH_HELPER.test)
    assert (result.verdict, result.detail) == (Verdict.PASSED, "")


def test_the_last_declaration_at_the_margin_is_the_function_under_test() -> None:
    assert cleaning.entry_point(WITH_HELPER) == "add"
    assert cleaning.entry_point(replace(PROBLEM, prompt="async function $wait (x) {\n  const inner = 1\n")) == "$wait"
    assert cleaning.entry_point(replace(PROBLEM, prompt="// nothing\n")) is None


def test_a_program_is_named_by_its_code_and_its_test() -> None:
    cleaned = auto(BODY)
    one = js.program(PROBLEM, cleaned)
    assert dict(one.files) == {"solution.js": PROBLEM.prompt + BODY, "test.js": PROBLEM.test}
    assert one.code == PROBLEM.prompt + BODY
    assert one.digest == js.program(PROBLEM, auto(BODY)).digest
    assert one.digest != js.program(replace(PROBLEM, test=PROBLEM.test + " "), cleaned).digest
    assert one.digest != js.program(PROBLEM, auto(BODY + " ")).digest


# ---- the toolchain


def stand_in(folder: Path, script: str, name: str = "node") -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_node_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    found = js.probe(Choices())
    assert found.missing is not None
    assert "nodejs" in found.missing


@pytest.mark.parametrize(("version", "usable"), [("v12.22.9", False), ("v15.9.9", False), ("v16.0.0", True)])
def test_node_has_a_lowest_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, usable: bool) -> None:
    path = stand_in(tmp_path, f"echo {version}")
    monkeypatch.setenv("PATH", str(tmp_path))
    found = js.probe(Choices())
    assert found.version == version[1:]
    assert (found.missing is None) == usable
    assert found.path == str(path.resolve())
    if not usable:
        assert "too old" in str(found.missing)


@pytest.mark.parametrize("script", ["exit 3", "echo hello", "true", "kill -9 $$"])
def test_node_that_does_not_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    stand_in(tmp_path, script)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    found = js.probe(Choices())
    assert found.missing is not None
    assert str(tmp_path) in found.missing


def test_debian_s_old_name_of_node(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = stand_in(tmp_path, "echo v18.1.0", "nodejs")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert (js.probe(Choices()).path, js.probe(Choices()).major) == (str(path.resolve()), "18")


@pytest.mark.skipif(not (shutil.which("node") or shutil.which("nodejs")), reason="node is missing")
def test_node_of_this_machine() -> None:
    found = js.probe(Choices())
    assert found.missing is None
    assert found.version.startswith(found.major + ".")
    assert Path(found.path).is_file()


# ---- real programs


@pytest.mark.parametrize(
    ("solution", "test", "verdict"),
    [
        (WHOLE, "console.assert(add(1, 2) === 3)\n", Verdict.PASSED),
        (WHOLE, "console.assert(add(1, 2) === 4)\n", Verdict.FAILED),
        (WHOLE, "console.assert(add(1, 2) === 4, 'why')\nconsole.assert(true)\n", Verdict.FAILED),
        (WHOLE, "require('assert').strictEqual(add(1, 2), 4)\n", Verdict.FAILED),
        (WHOLE, "const check = () => { console.assert(add(1, 2) === 3) }\n\ncheck()\n", Verdict.PASSED),
        ("const add = (a, b) => { return c }\n", "add(1, 2)\n", Verdict.RUNTIME_ERROR),
        ("throw new Error('no')\n", "\n", Verdict.RUNTIME_ERROR),
        ("throw null\n", "\n", Verdict.RUNTIME_ERROR),
        ("const add = (a, b) => {\n", "\n", Verdict.COMPILE_ERROR),
        ("def add(a, b):\n  return a\n", "\n", Verdict.COMPILE_ERROR),
        ("const a = 1\nconst a = 2\n", "\n", Verdict.COMPILE_ERROR),
        ("}); (() => {\n", "\n", Verdict.COMPILE_ERROR),
        ("process.exit(0)\n", "\n", Verdict.INCOMPLETE),
        ("process.exit(3)\n", "\n", Verdict.RUNTIME_ERROR),
        ("return\n", "console.assert(false)\n", Verdict.INCOMPLETE),
        ("process.abort()\n", "\n", Verdict.RUNTIME_ERROR),
        ("const f = (n) => f(n) + 1\n", "f(1)\n", Verdict.RUNTIME_ERROR),
        ("const console = { assert: () => {} }\n", "console.assert(false)\n", Verdict.FAILED),
        ("// a comment without an end of line", "console.assert(true)\n", Verdict.PASSED),
        ("console.log('words'); console.error('more')\n", "console.assert(true)\n", Verdict.PASSED),
        ("const later = () => new Promise(r => setTimeout(() => r(5), 20))\n",
         "later().then(v => console.assert(v === 5))\n", Verdict.PASSED),
        ("const later = () => new Promise(r => setTimeout(() => r(5), 20))\n",
         "later().then(v => console.assert(v === 6))\n", Verdict.FAILED),
        ("const later = () => Promise.reject(new Error('no'))\n", "later()\n", Verdict.RUNTIME_ERROR),
    ],
)  # fmt: skip
def test_real_programs(run: Run, solution: str, test: str, verdict: Verdict) -> None:
    result = run("JavaScript", solution, test)
    assert (result.verdict, result.detail if verdict is Verdict.PASSED else "") == (verdict, "")


def test_what_a_program_may_require(run: Run) -> None:
    code = """
const md5 = require('js-md5')
const { createHash } = require('crypto')
const util = require('util')
"""
    test = """
console.assert(md5('a') === '0cc175b9c0f1b6a831c399e269772661')
console.assert(createHash('md5').update('a').digest('hex') === md5('a'))
console.assert(require.main === module && typeof util.inspect === 'function')
console.assert(process.env.TZ === 'UTC' && process.cwd() === '/tmp/work' && require('fs').readdirSync('.').length === 0)
console.assert(Object.keys(process.env).every(name => !name.startsWith('HUMANEVALX')))
"""
    result = run("JavaScript", code, test)
    assert (result.verdict, result.detail) == (Verdict.PASSED, "")


def test_a_package_that_is_not_there(run: Run) -> None:
    result = run("JavaScript", "require('lodash')\n", "\n")
    assert result.verdict is Verdict.RUNTIME_ERROR
    assert "lodash" in result.detail


def test_luck_is_the_same_in_every_run(run: Run) -> None:
    details = {run("JavaScript", "throw new Error(Math.random())\n", "\n").detail for _ in range(2)}
    assert len(details) == 1
    assert "0." in details.pop()


def test_samples_leave_nothing_to_each_other(run: Run) -> None:
    dirty = "require('fs').writeFileSync('/tmp/leak', ''); require('fs').writeFileSync('leak', '')\n"
    assert run("JavaScript", dirty, "\n").verdict is Verdict.PASSED
    clean = "const fs = require('fs')\n"
    test = "console.assert(!fs.existsSync('/tmp/leak') && !fs.existsSync('leak'))\n"
    assert run("JavaScript", clean, test).verdict is Verdict.PASSED


CALLS = "  return helper(a) + b;\n}\n"


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("const helper = (x) => {\n  return x;\n};\n", True),
        ("function helper(x) {\n  return x;\n}\n", True),
        ("const { helper, other } = require('assert');\n", True),
        ("let other = 1, helper = (x) => x;\n", True),
        ("class Unused {}\n", False),
        ("const unused = (x) => {\n  return x;\n};\n", False),
        # A further function that stops in the middle must not take the first one with it.
        ("const unused = (x) => {\n  if (x) {\n", False),
        ("console.log(add(1, 2)\n", False),
        ("module.exports = add;\n", False),
    ],
)
def test_what_stands_behind_the_function_is_kept_if_it_is_needed(behind: str, kept: bool) -> None:
    for code in (CALLS + behind, PROBLEM.prompt + CALLS + behind, "function add(a, b) {\n" + CALLS + behind):
        cleaned = js.clean(PROBLEM, code, "generation", Extraction.AUTO)
        assert (behind.strip() in cleaned.text) is kept, cleaned.text
        assert CALLS in cleaned.text
        assert ("cut" in cleaned.rules) is not kept


def test_what_the_function_uses_of_others_is_kept() -> None:
    behind = "Array.prototype.sum = function () {\n  return 1;\n};\n"
    cleaned = js.clean(PROBLEM, "  return [a, b].sum();\n}\n" + behind, "generation", Extraction.AUTO)
    assert "prototype.sum" in cleaned.text
    both = "const first = (x) => second(x);\nconst second = (x) => x;\nconst third = 3;\n"
    cleaned = js.clean(PROBLEM, "  return first(a) + b;\n}\n" + both, "generation", Extraction.AUTO)
    assert "second = " in cleaned.text
    assert "third" not in cleaned.text
