"""Go, judged separately: what is passed on and what is refused, right and wrong solutions, programs that cheat."""

from __future__ import annotations

import json
import os
import random
import re
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import exec_relay as relay
import pytest

from humanevalx.language import Choices, Extraction
from humanevalx.languages import go
from humanevalx.languages.go import archives, separate
from humanevalx.languages.go import source as go_source
from humanevalx.problems import load
from humanevalx.records import Problem
from humanevalx.resources import data_dir
from humanevalx.sandbox.base import WORK

ROOT = Path(__file__).resolve().parents[2]
STARTER = load("starter", prefixes={"Go"}).problems
SEED = 20
SHARE = 10
PROGRAM = ("./hx",)

if go.probe(Choices()).missing:
    pytest.skip(f"needs Go: {go.probe(Choices()).missing}", allow_module_level=True)


class Workshop:
    """Builds judges and candidates outside the wall: the commands, with the paths of this machine."""

    def __init__(self, home: Path) -> None:
        toolchain = go.ready(go.probe(Choices()), Choices())
        assert not toolchain.plain, toolchain.notes
        data = dict(toolchain.data)
        self.tools = data["tools"]
        self.settings = json.loads(data["settings"])
        self.home = home
        self.go = toolchain.path
        built = next(mount.source for mount in toolchain.mounts if mount.target == archives.INSIDE)
        # What the go command writes is none of the cache's.
        self.cache = home / "cache"
        subprocess.run(["/bin/cp", "-rs", str(built), str(self.cache)], check=True)
        for config in built.glob("*/*.cfg"):
            text = config.read_text().replace(archives.INSIDE, str(built)).replace(f"{WORK}/", "")
            copy = home / "configured" / config.parent.name / config.name
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text)
        self.judges: dict[str, Path] = {}

    def here(self, commands: list[list[str]]) -> list[list[str]]:
        return [[part.replace(archives.INSIDE, f"{self.home}/configured") for part in command] for command in commands]

    def build_plain(self, plain: separate.Build, folder: Path) -> str:
        env = archives.environment(str(self.cache / "gocache"), str(self.home))
        files, commands = plain
        return relay.build(commands, files, folder, env)[0]

    def candidate(self, problem: Problem, text: str, folder: Path) -> str:
        """Builds it in a folder; what was said against it."""
        files = separate.candidate_files(problem, text)
        commands = separate.candidate_commands(files, self.tools, self.settings)
        return relay.build(self.here(commands), files, folder)[0]

    def judge(self, problem: Problem) -> Path:
        """The folder of the problem's judge."""
        name = f"{problem.task_id.replace('/', '-')}-{len(problem.test)}"
        if name not in self.judges:
            folder = self.home / name
            folder.mkdir()
            files = separate.judge_files(problem)
            commands = separate.judge_commands(files, self.tools, self.settings)
            said, _ = relay.build(self.here(commands), files, folder)
            assert not said, f"{problem.task_id}: {said}"
            self.judges[name] = folder
        return self.judges[name]

    def outcome(self, problem: Problem, code: str, form: str = "generation", timeout_s: float = 10) -> relay.Outcome:
        cleaned = go.clean(problem, code, form, Extraction.NONE)
        with relay.folder() as folder:
            said = self.candidate(problem, go_source.before_tests(problem, cleaned), folder)
            if said:
                return relay.Outcome(report="compile", detail=said)
            return relay.judge([str(self.judge(problem) / "hx")], PROGRAM, folder, timeout_s)


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    return Workshop(tmp_path_factory.mktemp("go"))


def problem_of(parameter: str, test: str = "") -> Problem:
    """A function that returns its argument."""
    declaration = f"func Same(x {parameter}) {parameter} {{\n"
    return Problem(
        task_id=f"Go/same-{parameter}",
        prompt=declaration,
        declaration=declaration,
        canonical_solution="    return x\n}\n",
        test=test or "func TestSame(t *testing.T) {\n    assert := assert.New(t)\n    assert.Equal(1, 1)\n}\n",
    )


# --- values


def number(value: int) -> bytes:
    return b"l" + struct.pack(">q", value)


def rune(value: int) -> bytes:
    return b"i" + struct.pack(">i", value)


def real(value: float) -> bytes:
    return b"d" + struct.pack(">d", value)


def text(value: bytes) -> bytes:
    return b"b" + struct.pack(">I", len(value)) + value


def items(tag: bytes, *values: bytes, entries: int | None = None) -> bytes:
    return tag + struct.pack(">I", len(values) if entries is None else entries) + b"".join(values)


def listed(*values: bytes, kind: int = 0) -> bytes:
    return items(b"[" + bytes([kind]), *values)


def mapped(*values: bytes) -> bytes:
    return items(b"{\0", *values, entries=len(values) // 2)


NIL, TRUE, FALSE = b"N", b"T", b"F"
INTEGERS = [number(value) for value in (0, 1, -1, 2**63 - 1, -(2**63))]
REALS = [real(value) for value in (0.0, -0.0, 1.5, float("inf"), float("nan"), 5e-324)]
TEXTS = [text(value) for value in (b"", b"plain", "ä…😀".encode(), b"\xff\0\xfe", b"x" * 100_000)]
VALUES = {
    "int": INTEGERS,
    "int64": INTEGERS,
    "rune": [rune(0x1F600), rune(-1)],
    "float64": REALS,
    "bool": [TRUE, FALSE],
    "string": TEXTS,
    "[]int": [NIL, listed(), listed(*INTEGERS), listed(*[number(7)] * 3000)],
    "[][]string": [NIL, listed(NIL, listed(), listed(*TEXTS[:4]))],
    "[2]float64": [items(b"(", *REALS[:2])],
    "[][2]int": [listed(items(b"(", *INTEGERS[:2])), listed()],
    "map[rune]int": [NIL, mapped(), mapped(rune(97), number(2))],
    "map[string]map[string]int": [mapped(text(b"a"), NIL), mapped(text(b""), mapped(text(b"b"), number(1)))],
    "map[interface{}]interface{}": [NIL, mapped(), mapped(number(1), text(b"x")), mapped(NIL, listed(NIL))],
    "[2]interface{}": [items(b"(", NIL, number(3)), items(b"(", TRUE, rune(3))],
    "[]interface{}": [listed(NIL, FALSE, number(4), rune(4), real(0.5), text(b"s"), listed(listed()))],
    "any": [
        *(NIL, TRUE, number(2), rune(2), real(2.0), text(b"2"), listed()),
        *(listed(number(1), kind=1), listed(real(1.0), kind=2), listed(text(b"1"), kind=3), listed(TRUE, kind=4)),
    ],
}


@pytest.mark.parametrize("kind", VALUES)
def test_values_come_back_as_they_were(kind: str, workshop: Workshop, tmp_path: Path) -> None:
    problem = problem_of(kind)
    assert not workshop.candidate(problem, go_source.before_tests(problem, whole(problem)), tmp_path)
    answers, status = relay.ask(PROGRAM, [relay.call(value) for value in VALUES[kind]], tmp_path)
    assert answers == [b"A" + relay.NONCE + value for value in VALUES[kind]]
    assert status == 0


def whole(problem: Problem) -> go.Cleaned:
    return go.clean(problem, problem.canonical_solution, "generation", Extraction.NONE)


@pytest.mark.parametrize("kind", VALUES)
def test_the_judge_hands_on_what_it_is_given(kind: str, workshop: Workshop) -> None:
    # What is answered to the first call is asked in the second.
    test = (
        f"func TestSame(t *testing.T) {{\n    assert := assert.New(t)\n    var none {kind}\n"
        "    assert.Equal(true, true)\n    Same(Same(none))\n}\n"
    )
    judge = workshop.judge(problem_of(kind, test))
    for value in VALUES[kind]:
        status, report, frames = relay.answer(["./hx"], [b"A" + relay.NONCE + value] * 2, judge)
        assert (status, report, len(frames)) == (0, "passed", 2)
        assert frames[1][:1] + frames[1][9:] == b"C\0\1" + value
        assert frames[0][1:9] != frames[1][1:9]


def test_what_is_carried_nowhere_equals_nothing(workshop: Workshop) -> None:
    test = (
        "func TestSame(t *testing.T) {\n    assert := assert.New(t)\n"
        "    x := Same(1)\n    assert.NotEqual(x, x)\n    assert.NotEqual(nil, x)\n}\n"
    )
    problem = problem_of("interface{}", test)
    for result in ("int64(1)", "[]int(nil)", "struct{}{}", "func() {}", "map[string]int{}", "&x", "[2]int{}"):
        outcome = workshop.outcome(problem, f"    return {result}\n}}\n")
        assert outcome.report == "passed", (result, outcome)


# --- what is refused

CUT = listed(text(b"one"), listed(number(2), kind=1), listed(real(0.5), NIL))
WRONG = {
    "another type": ("[]int", listed(text(b"1"))),
    "a list of another kind": ("[]int", listed(number(1), kind=1)),
    "an unknown kind": ("any", listed(number(1), kind=9)),
    "an unknown tag": ("any", b"Z"),
    "nil for an int": ("int", NIL),
    "a count beyond the end": ("[]int", b"[\0" + b"\xff" * 4),
    "a text beyond the end": ("string", b"b\x7f\xff\xff\xff"),
    "a longer array": ("[2]int", items(b"(", *INTEGERS[:3])),
    "a shorter array": ("[2]int", items(b"(", *INTEGERS[:1])),
    "a tail": ("int", number(1) + b"\0"),
    "depth": ("any", b"[\0\0\0\0\1" * 65 + NIL),
    "a list as a key": ("map[interface{}]interface{}", mapped(listed(), NIL)),
    "a large map": ("map[rune]int", mapped(*(part for i in range(4097) for part in (rune(i), number(i))))),
    "no value": ("int", b""),
}


@pytest.mark.parametrize("case", WRONG)
def test_both_sides_refuse(case: str, workshop: Workshop, tmp_path: Path) -> None:
    kind, value = WRONG[case]
    zero = f"func TestSame(t *testing.T) {{\n    var none {kind}\n    Same(none)\n    assert.Equal(t, 1, 1)\n}}\n"
    problem = problem_of(kind, zero)
    assert not workshop.candidate(problem, go_source.before_tests(problem, whole(problem)), tmp_path)
    assert relay.ask(PROGRAM, [relay.call(value)], tmp_path) == ([None], 1)
    status, report, _ = relay.answer(["./hx"], [b"A" + relay.NONCE + value], workshop.judge(problem))
    assert (status, report) == (71, "none")


def test_what_is_no_answer_ends_the_judge(workshop: Workshop) -> None:
    judge = workshop.judge(STARTER["Go/0"])
    good = b"A" + relay.NONCE + number(570)
    for body, wanted in (
        (b"G", 70),
        (b"E" + relay.NONCE + struct.pack(">I", 5) + b"Panic", 72),
        (b"E" + relay.NONCE + struct.pack(">I", 6) + b"Panic", 71),
        (b"A" + bytes(8) + number(570), 71),
        (b"B" + relay.NONCE + number(570), 71),
        (b"R", 71),
        (b'{"report": "passed"}', 71),
        (good + b"\0", 71),
    ):
        assert relay.answer(["./hx"], [body], judge)[:2] == (wanted, "none"), body
    # One right answer after the other would pass; one right answer is not enough.
    assert relay.answer(["./hx"], [good], judge)[:2] == (70, "none")


def test_cut_and_random_frames_never_pass(workshop: Workshop, tmp_path: Path) -> None:
    test = (
        "func TestSame(t *testing.T) {\n    assert := assert.New(t)\n"
        '    assert.Equal([]interface{}{"one", []int{2}, []interface{}{0.5, nil}}, Same(nil))\n}\n'
    )
    problem = problem_of("[]interface{}", test)
    judge = workshop.judge(problem)
    good = b"A" + relay.NONCE + CUT
    assert relay.answer(["./hx"], [good], judge)[:2] == (0, "passed")
    chance = random.Random(SEED)
    bodies = [good[:end] for end in range(1, len(good), 3)]
    for _ in range(120):
        changed = bytearray(good)
        for _ in range(chance.randrange(1, 4)):
            changed[chance.randrange(9, len(good))] = chance.choice([0, 1, 255, *b"NTFlidb[({?", chance.randrange(256)])
        bodies.append(bytes(changed))
    for body in bodies:
        status, report, _ = relay.answer(["./hx"], [body], judge)
        assert (body == good) == (report == "passed"), body
        assert status in (71, 1) or body == good, (status, body)


def test_a_candidate_that_is_asked_nonsense_just_ends(workshop: Workshop, tmp_path: Path) -> None:
    problem = problem_of("[]interface{}")
    assert not workshop.candidate(problem, go_source.before_tests(problem, whole(problem)), tmp_path)
    good = relay.call(CUT)
    chance = random.Random(SEED)
    frames = [good[:end] for end in range(1, len(good), 5)]
    frames += [bytes(chance.randrange(256) for _ in range(chance.randrange(1, 60))) for _ in range(20)]
    for frame in [*frames, relay.call(CUT, function=1), relay.call(CUT, CUT), relay.call()]:
        answers, status = relay.ask(PROGRAM, [frame], tmp_path)
        assert answers == [None], frame
        assert status in (0, 1)


def test_an_answer_of_more_than_a_frame_is_said_to_be_so(workshop: Workshop) -> None:
    problem = problem_of("string", 'func TestSame(t *testing.T) {\n    assert.Equal(t, "", Same(""))\n}\n')
    code = "    return strings.Repeat(x, 1<<21) + strings.Repeat(string(rune(97)), 1<<21)\n}\n"
    assert workshop.outcome(problem, code).judge_status == 72


# --- samples


@pytest.mark.parametrize("task", STARTER)
def test_starter_problems(task: str, workshop: Workshop) -> None:
    problem = STARTER[task]
    outcome = workshop.outcome(problem, problem.canonical_solution)
    assert (outcome.report, outcome.candidate_status) == ("passed", 0), outcome
    tested, _ = separate.stub(problem)
    assert tested is not None
    nothing = "".join(f"    var n{i} {kind}\n" for i, kind in enumerate(tested.results))
    returned = ", ".join(f"n{i}" for i in range(len(tested.results)))
    wrong = workshop.outcome(problem, f"{nothing}    return {returned}\n}}\n")
    assert (wrong.report, wrong.judge_status) == ("failed", 1), wrong


@pytest.mark.skipif(not os.environ.get("HUMANEVALX_PROBLEMS"), reason="needs the official problems")
def test_a_share_of_the_official_problems(workshop: Workshop) -> None:
    problems = list(load(None, prefixes={"Go"}).problems.values())
    for problem in random.Random(SEED).sample(problems, len(problems) // SHARE):
        outcome = workshop.outcome(problem, problem.canonical_solution)
        assert outcome.report == "passed", (problem.task_id, outcome)


@pytest.mark.heavy
def test_attempts_at_starter_problems_end_as_they_say(workshop: Workshop) -> None:
    reports = {"syntax error": "compile", "compile error": "compile", "runtime error": "none", "endless loop": "none"}
    for path in sorted((ROOT / "problems" / "starter").glob("*/*/*.go")):
        note, _, code = path.read_text(encoding="utf-8").partition("\n")
        kind = note.removeprefix("// ").partition(":")[0]
        task = f"Go/{int(path.parts[-3][:2])}"
        cleaned = go.clean(STARTER[task], code, "generation", Extraction.AUTO)
        usual = "passed" if path.parent.name == "right" else "failed"
        expected = reports.get(kind, usual)
        outcome = workshop.outcome(STARTER[task], cleaned.text, "solution", timeout_s=2)
        assert outcome.report == expected, (path, outcome)


def test_a_panic_is_told_from_a_wrong_answer(workshop: Workshop) -> None:
    outcome = workshop.outcome(STARTER["Go/0"], '    panic("no")\n}\n')
    assert (outcome.report, outcome.judge_status, outcome.candidate_status) == ("none", 70, 2)


@pytest.mark.parametrize(
    ("body", "fails"),
    [
        ("    return 0\n", True),
        ('    return "x"\n}\n', True),
        ("    unused := 1\n    return 0\n}\n", True),
        ('    fmt.Printf("%d\\n", "x")\n    return 0\n}\n', True),  # vet
        ("    return 0\n}\n\nfunc main() {\n    ParcelFee(nil, 0)\n}\n", False),
        ("    return 0\n}\n\nfunc main(x int) {\n}\n", True),
        ("    return 0\n}\n\nvar main = 1\n", True),
        ("    return 0\n}\n\nfunc TestOwn(t *testing.T) {\n}\n", False),
        ("    return 0\n}\n\nfunc Testown(t *testing.T) {\n}\n", True),  # vet
    ],
)
def test_what_does_not_compile(body: str, fails: bool, workshop: Workshop) -> None:
    assert (workshop.outcome(STARTER["Go/0"], body).report == "compile") is fails


def test_imports_that_only_the_tests_use_are_no_mistake(workshop: Workshop) -> None:
    test = "func TestSame(t *testing.T) {\n    assert.Equal(t, 1.0, math.Abs(Same(-1.0)))\n}\n"
    problem = problem_of("float64", test)
    problem = Problem(
        **{name: getattr(problem, name) for name in problem.__dataclass_fields__ if name != "test_setup"},
        test_setup=go_source._SETUP.replace('    "testing"', '    "math"\n    "testing"'),
    )
    assert workshop.outcome(problem, "    return x\n}\n").report == "passed"
    assert workshop.outcome(problem, "    return math.Abs(x)\n}\n").report == "passed"
    own = 'import "math"\n\nfunc Same(x float64) float64 {\n    return x\n}\n'
    assert workshop.outcome(problem, own, "solution").report == "passed"
    assert workshop.outcome(problem, own.replace('"math"', '"sort"'), "solution").report == "compile"


def test_variables_of_loops_are_shared_by_the_rounds(workshop: Workshop) -> None:
    problem = problem_of("int", "func TestSame(t *testing.T) {\n    assert.Equal(t, 2, Same(0))\n}\n")
    code = (
        "    var f []func() int\n    for i := 0; i < 2; i++ {\n        f = append(f, func() int { return i })\n    }\n"
    )
    assert workshop.outcome(problem, code + "    return f[0]()\n}\n").report == "passed"


@pytest.mark.parametrize(
    ("declaration", "reason"),
    [
        ("func F(x chan int) int {", "values of type chanint can't be passed on"),
        ("func F(x int) (int, chan int) {", "the results of F can't be read: (int, chan int)"),
        ("func F(x int) (n int, c *big) {", "values of type *big can't be passed on"),
        ("func F(x int) {", "the results of F can't be read: it has none"),
        ("func f(x int) int {", "the function f is not exported"),
        ("func F(int, int) int {", "the parameters of F can't be read: int, int"),
        ("func (p *P) F() int {", "the declaration does not end with a function's first line"),
        ("", "the declaration does not end with a function's first line"),
    ],
)
def test_what_is_not_judged_separately(declaration: str, reason: str) -> None:
    problem = Problem(task_id="Go/0", prompt="", declaration=declaration, canonical_solution="", test="")
    assert separate.stub(problem) == (None, reason)
    with pytest.raises(ValueError, match=re.escape(reason)):
        separate.judge_files(problem)


def test_parameters_may_share_a_type() -> None:
    problem = Problem(
        task_id="Go/0", prompt="", declaration="func F(a , b []int,c string, d,e any) [2]interface{}{\n",
        canonical_solution="", test="",
    )  # fmt: skip
    tested, _ = separate.stub(problem)
    assert tested == separate.Stub(
        name="F", parameters=("[]int", "[]int", "string", "any", "any"), results=("[2]interface{}",)
    )


@pytest.mark.heavy
def test_the_plain_way(workshop: Workshop, tmp_path: Path) -> None:
    problem = STARTER["Go/0"]
    judge_files = separate.judge_files(problem)
    runners = str(data_dir("runners") / "go")
    plain = separate.plain_judge(judge_files, workshop.go, runners)
    judge = tmp_path / "judge"
    assert not workshop.build_plain(plain, judge)
    for code, wanted in (
        (problem.canonical_solution, "passed"),
        ("    return 0\n}\n", "failed"),
        ("    return 0\n", "compile"),
        ('    fmt.Printf("%d\\n", "x")\n    return 0\n}\n', "compile"),
        ("    return 0\n}\n\nfunc main() {\n}\n", "failed"),
    ):
        sample = go_source.before_tests(problem, go.clean(problem, code, "generation", Extraction.NONE))
        files = separate.candidate_files(problem, sample)
        plain = separate.plain_candidate(files, workshop.go, workshop.settings, runners)
        with relay.folder() as folder:
            said = workshop.build_plain(plain, folder)
            assert bool(said) is (wanted == "compile"), said
            if not said:
                argv = [str(judge / "hx"), "-test.run=^TestHumanevalxJudged$"]
                assert relay.judge(argv, PROGRAM, folder).report == wanted
