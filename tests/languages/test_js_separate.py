"""JavaScript judged apart: values on the wire, problems across two processes, cheats, agreement with one process."""

from __future__ import annotations

import json
import math
import re
import shutil
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from relay import MOST, Outcome, Peer, relay, serve

from humanevalx.errors import OurError
from humanevalx.languages.js import separate
from humanevalx.problems import load
from humanevalx.records import Problem
from humanevalx.resources import data_dir
from humanevalx.sandbox.base import RUNNERS

HERE = Path(__file__).resolve().parent
RUNNERS_HERE = data_dir("runners")
STARTER = data_dir("problems") / "starter"
CHEATS = sorted((HERE.parent / "cheats" / "js").glob("*.js"))
NODE = shutil.which("node") or ""
FLAGS = ("--v8-pool-size=0", "--no-warnings")
ENV = {
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "NODE_PATH": str(RUNNERS_HERE / "js" / "modules"),
}
PROBLEMS = load("starter", prefixes={"JavaScript"}).problems
# Decodes every frame and sends it back encoded; X if the frame was refused.
ECHO = """
const { Fault, Reader, Wire } = require(process.argv[1])
const wire = new Wire(0, 1)
for (let frame; (frame = wire.receive()) !== null;) {
  let kind = 65, value
  try {
    const reader = new Reader(frame)
    value = reader.value()
    reader.end()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    kind = 88
  }
  const writer = wire.begin(kind)
  if (kind === 65) writer.value(value)
  wire.send()
}
"""

pytestmark = pytest.mark.skipif(not NODE, reason="node is not installed")


# Values. Python's list, dict, str, float, bool and None stand for what JSON says; the rest has names.


@dataclass(frozen=True)
class Other:
    """A value that JSON has not: kind is undefined, bigint, map, set or boxed."""

    kind: str
    value: Any = None


def encoded(value: Any) -> bytes:
    match value:
        case None:
            return b"N"
        case bool():
            return b"T" if value else b"F"
        case float():
            return b"d" + struct.pack(">d", value)
        case str() if value.isascii():
            return b"s" + counted(value.encode())
        case str():
            units = value.encode("utf-16-be", "surrogatepass")
            return b"w" + struct.pack(">I", len(units) // 2) + units
        case list():
            return b"[\0" + many(value)
        case dict():
            return b"{\0" + struct.pack(">I", len(value)) + b"".join(encoded(k) + encoded(v) for k, v in value.items())
        case Other("undefined"):
            return b"?" + counted(b"undefined")
        case Other("bigint", number):
            size = (number if number >= 0 else ~number).bit_length() // 8 + 1
            return b"I" + counted(number.to_bytes(size, "big", signed=True))
        case Other("boxed", inner):
            return b"O" + encoded(inner)
        case Other("set", items):
            return b"<\0" + many(items)
        case Other("map", pairs):
            return b"{\1" + struct.pack(">I", len(pairs)) + b"".join(encoded(k) + encoded(v) for k, v in pairs)
    raise TypeError(value)


def counted(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def many(items: list[Any]) -> bytes:
    return struct.pack(">I", len(items)) + b"".join(map(encoded, items))


def units(text: str) -> str:
    """A text that is made of the same UTF-16 units, pairs of surrogates joined."""
    return text.encode("utf-16-be", "surrogatepass").decode("utf-16-be", "surrogatepass")


TEXTS = st.text(st.characters(), max_size=8).map(units)
NUMBERS = st.one_of(st.floats(allow_nan=False), st.integers(-(2**53), 2**53).map(float), st.just(math.nan))
BIGS = st.builds(Other, st.just("bigint"), st.one_of(st.integers(), st.integers(-(2**80), 2**80)))
PLAIN = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS, BIGS, st.just(Other("undefined")))
BOXED = st.builds(Other, st.just("boxed"), st.one_of(st.booleans(), NUMBERS, TEXTS, BIGS))
# Names that look like numbers come first in JavaScript, whatever the order in which they were given.
NAMES = st.one_of(TEXTS, st.sampled_from(["__proto__", "constructor", "toJSON"])).filter(lambda n: not n.isdigit())
VALUES = st.recursive(
    st.one_of(PLAIN, BOXED),
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.dictionaries(NAMES, inner, max_size=5),
        st.builds(Other, st.just("set"), st.lists(TEXTS, unique=True, max_size=4)),
        st.builds(Other, st.just("map"), st.lists(st.tuples(TEXTS, inner), unique_by=lambda pair: pair[0], max_size=4)),
    ),
    max_leaves=20,
)


@pytest.fixture(scope="module")
def echo() -> Iterator[Peer]:
    peer = serve((NODE, "-e", ECHO, str(RUNNERS_HERE / "js" / "wire.js")), ENV)
    yield peer
    peer.close()


def echoed(echo: Peer, body: bytes) -> bytes:
    echo.send(body)
    answer = echo.receive(math.inf)
    assert answer is not None, "the driver has crashed"
    return answer


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(VALUES)
@example(-0.0)
@example("\ud800\udc00\ud800")
@example(["x" * 200_000, "\u00e9" * 100_000])
@example({"__proto__": {"toJSON": 1.0}})
@example([Other("bigint", n) for n in (0, 127, 128, -128, -129, 255, 256, -1, 2**64, -(2**63))])
def test_values_survive(echo: Peer, value: Any) -> None:
    assert echoed(echo, encoded(value)) == b"A" + encoded(value)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(VALUES, st.data())
def test_truncated_values_are_refused(echo: Peer, value: Any, data: st.DataObject) -> None:
    whole = encoded(value)
    if len(whole) > 1:
        assert echoed(echo, whole[: data.draw(st.integers(1, len(whole) - 1))]) == b"X"
    assert echoed(echo, whole + b"T") == b"X"


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.one_of(st.sampled_from(list(b"NTFdswI[{<O?\0\1")), st.integers(0, 255)), min_size=1).map(bytes))
def test_random_bytes_never_crash(echo: Peer, body: bytes) -> None:
    assert echoed(echo, body)[:1] in (b"A", b"X")


@pytest.mark.parametrize(
    "body",
    [
        b"[\0\0\0\0\1" * 65 + b"N",
        b"O" * 100_000,
        b"[\0\0\0\0\1" * 150_000,
        b"{\0" + struct.pack(">I", 4097) + b"s\0\0\0\0N" * 4097,
        b"<\0" + struct.pack(">I", 4097) + b"N" * 4097,
        b"[\2\0\0\0\0",
        b"I\0\0\0\0",
        b"I\0\0\0\2\0\1",
        b"I\0\0\0\2\xff\xff",
        b"s\0\0\0\1\xff",
        b"s\0\0\0\3\xed\xa0\x80",
        b"i\0\0\0\1",
        b"ON",
        b"{\0\0\0\0\1NN",
    ],
    ids=lambda body: repr(bytes(body[:8])),
)
def test_what_is_refused(echo: Peer, body: bytes) -> None:
    assert echoed(echo, body) == b"X"


def test_as_deep_as_allowed(echo: Peer) -> None:
    body = b"[\0\0\0\0\1" * 64 + b"N"
    assert echoed(echo, body) == b"A" + body


def test_descriptors_that_do_not_block() -> None:
    peer = serve((NODE, "-e", ECHO, str(RUNNERS_HERE / "js" / "wire.js")), ENV, blocks=False)
    for size in (1, 100_000, MOST - 6, 10):
        time.sleep(0.02)
        assert echoed(peer, encoded("x" * size)) == b"A" + encoded("x" * size)
    peer.close()


@pytest.mark.parametrize("size", [0, MOST + 1, 2**32 - 1])
def test_a_length_out_of_range_ends_the_driver(size: int) -> None:
    peer = serve((NODE, "-e", ECHO, str(RUNNERS_HERE / "js" / "wire.js")), ENV)
    peer.socket.sendall(struct.pack(">I", size) + b"N")
    assert peer.receive(math.inf) is None
    peer.close()


# Problems.


@pytest.fixture(scope="module")
def judge() -> Iterator[Peer]:
    peer = serve(here(separate.server_argv(NODE, FLAGS)), ENV)
    yield peer
    peer.close()


def here(argv: tuple[str, ...]) -> tuple[str, ...]:
    """As the command is without a wall."""
    return tuple(word.replace(RUNNERS, str(RUNNERS_HERE)) for word in argv)


def judged(judge: Peer, problem: Problem, text: str, folder: Path, within_s: float = 20) -> Outcome:
    for name, content in separate.candidate_files(problem, text).items():
        (folder / name).write_text(content, encoding="utf-8")
    request = {"key": problem.task_id, "files": separate.judge_files(problem)}
    argv = here(separate.candidate_argv(separate.entry(problem).name, NODE, FLAGS))
    return relay(judge, request, argv, folder, ENV, within_s=within_s)


def completed(problem: Problem, path: Path) -> str:
    return problem.prompt + path.read_text(encoding="utf-8").partition("\n")[2]


def attempts(kind: str) -> list[Any]:
    paths = sorted(STARTER.glob(f"[0-9]*/{kind}/*.js"))
    return [pytest.param(path, id=f"{path.parent.parent.name}/{path.stem}") for path in paths]


def problem_of(path: Path) -> Problem:
    return PROBLEMS[f"JavaScript/{int(path.parent.parent.name[:2])}"]


@pytest.mark.parametrize("task_id", PROBLEMS)
def test_reference_solutions_pass(judge: Peer, task_id: str, tmp_path: Path) -> None:
    problem = PROBLEMS[task_id]
    outcome = judged(judge, problem, problem.prompt + problem.canonical_solution, tmp_path)
    assert (outcome.report, outcome.detail, outcome.status) == ("passed", "", 0)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("path", attempts("right"))
def test_right_attempts_pass(judge: Peer, path: Path, tmp_path: Path) -> None:
    problem = problem_of(path)
    assert judged(judge, problem, completed(problem, path), tmp_path).report == "passed"


@pytest.mark.parametrize("path", attempts("wrong"))
def test_wrong_attempts_fail(judge: Peer, path: Path, tmp_path: Path) -> None:
    problem = problem_of(path)
    assert judged(judge, problem, completed(problem, path), tmp_path).report in {"failed", "error"}


@pytest.mark.parametrize("path", attempts("broken"))
def test_broken_attempts_do_not_pass(judge: Peer, path: Path, tmp_path: Path) -> None:
    problem = problem_of(path)
    assert judged(judge, problem, completed(problem, path), tmp_path, within_s=2).report in (
        "load",
        "error",
        "failed",
        "gone",
    )


# What a candidate says when it can't be called, and what the judge makes of errors.

ADD = Problem(
    task_id="JavaScript/0",
    prompt="const add = (a, b) => {\n",
    declaration="const add = (a, b) => {\n",
    canonical_solution="  return a + b;\n}\n",
    test="console.assert(add(1, 2) === 3)\n",
)


@pytest.mark.parametrize(
    ("text", "first", "status"),
    [
        ("const add = (a, b) => {", b"Lc", 1),
        ("const add = a => a\n})\n(() => {", b"Lc", 1),
        ("throw new TypeError('x')", b"LeTypeError: x", 1),
        ("new ArrayBuffer(2 ** 52)", b"Lm", 1),
        ("const add = 1\nreturn", None, 0),
        ("process.exit(4)", None, 4),
    ],
)
def test_what_can_not_be_loaded(judge: Peer, tmp_path: Path, text: str, first: bytes | None, status: int) -> None:
    outcome = judged(judge, ADD, text, tmp_path)
    assert (outcome.report, outcome.status) == ("load", status)
    assert outcome.first == first if first is None else (outcome.first or b"").startswith(first)


@pytest.mark.parametrize(
    ("body", "report", "detail"),
    [
        ("return a + b", "passed", ""),
        ("return a - b", "failed", "1 assertion of the tests did not hold"),
        ("null.x", "error", "TypeError"),
        ("throw 1", "error", "thrown number"),
        ("return new ArrayBuffer(2 ** 52)", "memory", "MemoryError"),
        ("require('assert')(false)", "failed", "AssertionError"),
        ("return add(a, b)", "error", "RangeError"),
        ("process.exit(0)", "gone", "the candidate is gone"),
        ("const add = 2; return a + b + add", "failed", "1 assertion of the tests did not hold"),
        ("return Promise.resolve(a + b)", "failed", "1 assertion of the tests did not hold"),
        ("return () => 3", "failed", "1 assertion of the tests did not hold"),
        ("return 'x'.repeat(2 << 20)", "failed", "1 assertion of the tests did not hold"),
    ],
)
def test_what_becomes_of_a_call(judge: Peer, tmp_path: Path, body: str, report: str, detail: str) -> None:
    outcome = judged(judge, ADD, f"const add = (a, b) => {{ {body} }}", tmp_path)
    assert (outcome.report, outcome.detail) == (report, detail)


@pytest.mark.parametrize(
    ("test", "report", "detail"),
    [
        ("setTimeout(() => console.assert(add(1, 2) === 3), 20)", "passed", ""),
        ("setTimeout(() => console.assert(add(1, 2) === 4), 20)", "failed", "1 assertion of the tests did not hold"),
        ("queueMicrotask(() => { add(1, 2).x.y })", "failed", "TypeError: Cannot read properties of undefined"),
        ("const never = () => add(1, 2)", "failed", "the tests made no call"),
        ("console.log(add(1, 2)); leaked = 1", "passed", ""),
        ("console.assert(typeof leaked === 'undefined' && add(1, 2))", "passed", ""),
        ("add(", "failed", "SyntaxError"),
        ("add(() => 1)", "unservable", "an argument can't be sent: a function"),
        ("add([new Date()])", "unservable", "an argument can't be sent: an object of a class"),
        ("add('x'.repeat(1 << 20))", "unservable", "an argument can't be sent: too large a value"),
        ("add(new Map([[1, new Set([2])]]), undefined)", "passed", ""),
        ("add(1, 2)\nconsole.assert(Math.random() === 0.6011037487409305)", "passed", ""),
    ],
)
def test_what_tests_may_do(judge: Peer, tmp_path: Path, test: str, report: str, detail: str) -> None:
    problem = replace(ADD, task_id=f"JavaScript/{test}", test=test)
    outcome = judged(judge, problem, ADD.prompt + ADD.canonical_solution, tmp_path)
    assert outcome.report == report
    assert outcome.detail.startswith(detail)


def test_arguments_are_not_written_back(judge: Peer, tmp_path: Path) -> None:
    test = "const list = [1, 2]\nadd(list)\nconsole.assert(list.length === 2)\n"
    problem = replace(ADD, task_id="JavaScript/list", test=test)
    assert judged(judge, problem, "const add = (list) => { list.pop() }", tmp_path).report == "passed"


def asked(judge: Peer, problem: Problem, kind: bytes, value: bytes, nonce: bytes | None = None) -> tuple[str, str]:
    """What the judge says if every call gets this answer."""
    files = separate.judge_files(problem) | {"entry": "add"}  # whatever its tests do
    judge.send(json.dumps({"judge": {"key": problem.task_id, "files": files}}).encode())
    while True:
        frame = judge.receive(math.inf)
        assert frame is not None
        if frame.startswith(b"{"):
            said = json.loads(frame)
            return said["report"], said["detail"]
        assert (frame[:1], len(frame)) == (b"C", 1 + 8 + 2 + 18)
        judge.send(kind + (frame[1:9] if nonce is None else nonce) + value)


def test_many_problems_are_kept_and_none_is_mistaken(judge: Peer) -> None:
    for number in [*range(70), 0, 0]:
        problem = replace(ADD, task_id=f"JavaScript/n{number}", test=f"console.assert(add({number}, 1) === 3)")
        assert asked(judge, problem, b"A", encoded(3.0)) == ("passed", "")
    assert asked(judge, replace(ADD, task_id="JavaScript/n0"), b"A", encoded(4.0))[0] == "failed"


@pytest.mark.parametrize(
    ("kind", "value", "nonce", "report", "detail"),
    [
        (b"A", encoded(3.0), None, "passed", ""),
        (b"A", encoded(3.0), bytes(8), "gone", "protocol: an answer to another call"),
        (b"B", encoded(3.0), None, "gone", "protocol: a frame of kind 66"),
        (b"A", encoded(3.0) + b"T", None, "gone", "protocol: the frame is too long"),
        (b"A", b"", None, "gone", "protocol: the frame is too short"),
        (b"A", b"O" * 1000, None, "gone", "protocol: a box in a box"),
        (b"G", b"", b"", "gone", "the candidate is gone"),
        (b"E", counted(b"RangeError") + counted(b"RangeError"), None, "error", "RangeError"),
        (b"E", counted(b"RangeError"), None, "gone", "protocol: the frame is too short"),
        (b"E", counted(b"std::bad_alloc") + counted(b""), None, "memory", "std::bad_alloc"),
        (b"E", counted(b"") + counted(b"__proto__"), None, "error", "unknown"),
        (b"E", counted(b"a\n\xe2\x80\xa8b") + counted(b"Error"), None, "error", "a??b"),
        (b"E", counted(b"ProtocolFault") + counted(b"Error"), None, "error", "ProtocolFault"),
        (b"A", b"?" + counted(b"function"), None, "failed", "1 assertion of the tests did not hold"),
    ],
)
def test_what_becomes_of_an_answer(
    judge: Peer, kind: bytes, value: bytes, nonce: bytes | None, report: str, detail: str
) -> None:
    assert asked(judge, ADD, kind, value, nonce) == (report, detail)


def test_a_fault_is_kept(judge: Peer) -> None:
    test = "try { add(1, 2) } catch {}\ntry { add(3, 4) } catch {}\n"
    problem = replace(ADD, task_id="JavaScript/kept", test=test)
    assert asked(judge, problem, b"A", b"x")[0] == "gone"


@pytest.mark.parametrize(
    "use",
    [
        "JSON.stringify(x)",
        "JSON.stringify([x])",
        "x == 3",
        "x.length",
        "x in {}",
        "void [...x]",
        "Object.keys(x)",
        "x()",
    ],
)
def test_an_opaque_answer_has_no_use(judge: Peer, use: str) -> None:
    problem = replace(ADD, task_id=f"JavaScript/{use}", test=f"const x = add(1, 2)\n{use}\n")
    report, detail = asked(judge, problem, b"A", b"?" + counted(b"symbol"))
    assert report == "failed"
    assert "symbol" in detail or "x is not a function" in detail


@pytest.mark.parametrize(
    ("declaration", "test", "reason"),
    [
        ("// nothing", "add(1)", "begins no function"),
        ("const add = (a) => {", "sub(1)", "don't mention add"),
        ("const add = async (a) => {", "add(1)", "at once"),
        ("async function add(a) {", "add(1)", "at once"),
        ("function * add(a) {", "add(1)", "at once"),
        ("const add = (a) => {", "module.exports = add", "own scope"),
        ("const add = (a) => {", "add(1).then((x) => x)", "wait"),
        ("const add = (a) => {", "assert.throws(() => add(1))", "errors"),
        ("const add = (a) => {", "try { add(1) } catch (e) { e.message === 1 }", "texts of errors"),
        ("const add = (a) => {", "add.length", "properties of add"),
    ],
)
def test_why_a_problem_is_not_served(declaration: str, test: str, reason: str) -> None:
    found = separate.entry(replace(ADD, declaration=declaration, test=test))
    assert reason in (found.reason or "")


@pytest.mark.parametrize("declaration", ["const add = (a) => {", "function add(a) {", "let add = function (a) {\n"])
def test_what_is_served(declaration: str) -> None:
    helper = "const one = () => {\n  return 1;\n}\n\n"
    found = separate.entry(replace(ADD, declaration=helper + declaration, test="preadd(madd.add)\nadd(1)"))
    assert (found.name, found.helpers.strip(), found.reason) == ("add", helper.strip(), None)


# Cheats.


def cheat_problem(text: str) -> Problem:
    named = re.search(r"^// problem: (.+)$", text, re.MULTILINE)
    return PROBLEMS[named[1] if named else "JavaScript/0"]


@pytest.mark.parametrize("path", CHEATS, ids=lambda path: path.stem)
def test_cheats_do_not_pass(judge: Peer, path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("// cheat: ")
    problem = cheat_problem(text)
    outcome = judged(judge, problem, text, tmp_path, within_s=8)
    assert outcome.report in ("load", "failed", "error", "memory", "gone")
    right = judged(judge, problem, problem.prompt + problem.canonical_solution, tmp_path)
    assert right.report == "passed"


# The official problems.


def official() -> dict[str, Problem]:
    try:
        return dict(load(None, prefixes={"JavaScript"}).problems)
    except OurError as error:
        pytest.skip(str(error))


@pytest.mark.heavy
def test_official_solutions_pass(judge: Peer, tmp_path: Path) -> None:
    problems = official()
    assert [p.task_id for p in problems.values() if separate.entry(p).reason] == []
    ends = {
        task_id: judged(judge, problem, problem.prompt + problem.canonical_solution, tmp_path)
        for task_id, problem in problems.items()
    }
    assert {task_id: end for task_id, end in ends.items() if end.report != "passed"} == {}
