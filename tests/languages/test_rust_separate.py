"""Rust, judged separately: what is passed on and what is refused, right and wrong solutions, programs that cheat."""

from __future__ import annotations

import os
import random
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import exec_relay as relay
import pytest

from humanevalx.language import Choices, Cleaned, Extraction
from humanevalx.languages import rust
from humanevalx.languages.rust import assembly, separate
from humanevalx.languages.rust.build import Tools
from humanevalx.problems import load
from humanevalx.records import Problem
from humanevalx.resources import data_dir

ROOT = Path(__file__).resolve().parents[2]
STARTER = load("starter", prefixes={"Rust"}).problems
SEED = 20
SHARE = 10
PROGRAM = ("./program",)

if rust.probe(Choices()).missing:
    pytest.skip(f"needs Rust: {rust.probe(Choices()).missing}", allow_module_level=True)


class Workshop:
    """Builds judges and candidates outside the wall: the commands, with the paths of this machine."""

    def __init__(self, home: Path) -> None:
        toolchain = rust.ready(rust.probe(Choices()), Choices())
        assert not toolchain.plain, toolchain.notes
        data = dict(toolchain.data)
        folders = {mount.target: str(mount.source) for mount in toolchain.mounts}
        self.tools = replace(
            Tools.from_json(data["tools"]),
            root=str(Path(toolchain.path).parent.parent),
            crates=folders["/hx/cache/rust"],
        )
        regex = data.get("regex")
        self.regex = regex and regex.replace("/hx/cache/rust-regex", folders["/hx/cache/rust-regex"])
        self.home = home
        self.judges: dict[str, Path] = {}

    def candidate(self, problem: Problem, text: str, folder: Path) -> str:
        """Builds it in a folder; what was said against it."""
        files = separate.candidate_files(problem, text)
        command = separate.candidate_command(files, self.tools, self.needed(files))
        return relay.build([command], files, folder)[0]

    def needed(self, files: Mapping[str, str]) -> str | None:
        return self.regex if assembly.uses_regex(files[separate.SOURCE]) else None

    def judge(self, problem: Problem) -> Path:
        """The folder of the problem's judge."""
        name = re.sub(r"\W+", "-", f"{problem.task_id}-{len(problem.test)}")
        if name not in self.judges:
            folder = self.home / name
            folder.mkdir()
            files, _ = separate.judge_files(separate.judge_parts(problem), plain=False)
            said, _ = relay.build([separate.judge_command(self.tools, self.needed(files))], files, folder)
            assert not said, f"{problem.task_id}: {said}"
            self.judges[name] = folder
        return self.judges[name]

    def outcome(self, problem: Problem, code: str, form: str = "generation", timeout_s: float = 10) -> relay.Outcome:
        cleaned = rust.clean(problem, code, form, Extraction.NONE)
        with relay.folder() as folder:
            said = self.candidate(problem, cleaned.text, folder)
            if said:
                return relay.Outcome(report="compile", detail=said)
            return relay.judge([str(self.judge(problem) / "program")], PROGRAM, folder, timeout_s)


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    return Workshop(tmp_path_factory.mktemp("rust"))


USES = "use std::any::Any;\nuse std::collections::HashMap;\n\n"
EMPTY = "    #[test]\n    fn test_same() {}\n"


def problem_of(kind: str, tests: str = "same(todo!());", result: str | None = None, more: str = "") -> Problem:
    """A function that returns its argument."""
    return Problem(
        task_id=f"Rust/same-{kind}",
        prompt="",
        declaration=f"{USES}{more}fn same(x: {kind}) -> {result or kind} {{\n",
        canonical_solution="    x\n}\n",
        test=f"mod tests {{\n    use super::*;\n\n    #[test]\n    fn test_same() {{\n        {tests}\n    }}\n}}\n",
    )


def whole(problem: Problem) -> str:
    cleaned: Cleaned = rust.clean(problem, problem.canonical_solution, "generation", Extraction.NONE)
    return cleaned.text


# --- values


def i32(value: int) -> bytes:
    return b"i" + struct.pack(">i", value)


def i64(value: int) -> bytes:
    return b"l" + struct.pack(">q", value)


def f32(value: float) -> bytes:
    return b"f" + struct.pack(">f", value)


def f64(value: float) -> bytes:
    return b"d" + struct.pack(">d", value)


def char(value: str | int) -> bytes:
    return b"c" + struct.pack(">I", value if isinstance(value, int) else ord(value))


def text(value: str) -> bytes:
    data = value.encode()
    return b"s" + struct.pack(">I", len(data)) + data


def items(tag: bytes, *values: bytes, entries: int | None = None) -> bytes:
    return tag + struct.pack(">I", len(values) if entries is None else entries) + b"".join(values)


def listed(*values: bytes) -> bytes:
    return items(b"[\0", *values)


def mapped(*values: bytes) -> bytes:
    return items(b"{\0", *values, entries=len(values) // 2)


NONE, TRUE, FALSE = b"N", b"T", b"F"
TEXTS = [text(value) for value in ("", "plain", "ä…😀\0", "x" * 100_000)]
ANYS = [i32(1), i64(1), b"u\0\0\0\1", f32(1.0), f64(1.0), TRUE, char("x"), text("x"), b"O" + text("x"), listed(i32(1))]
VALUES = {
    "i32": [i32(value) for value in (0, -1, 2**31 - 1, -(2**31))],
    "i64": [i64(value) for value in (0, -1, 2**63 - 1, -(2**63))],
    "u32": [b"u" + b"\xff" * 4],
    "u64": [b"v" + b"\xff" * 8],
    "usize": [b"v" + b"\xff" * 8],
    "f32": [f32(value) for value in (0.0, -0.0, 1.5, float("inf"), float("nan"))],
    "f64": [f64(value) for value in (0.0, -0.0, 1.5, float("inf"), float("nan"), 5e-324)],
    "bool": [TRUE, FALSE],
    "char": [char("a"), char("😀"), char(0)],
    "String": TEXTS,
    "&str": TEXTS,
    "Vec<i32>": [listed(), listed(i32(1), i32(-1)), listed(*[i32(7)] * 3000)],
    "Vec<&str>": [listed(*TEXTS[:3])],
    "&Vec<f64>": [listed(f64(0.5))],
    "&[i64]": [listed(), listed(i64(3))],
    "Vec<Vec<String>>": [listed(listed(), listed(*TEXTS[:2]))],
    "(i32, f32)": [items(b"(", i32(1), f32(2.0))],
    "(i32, Vec<bool>, char)": [items(b"(", i32(1), listed(TRUE), char("x"))],
    "Option<String>": [NONE, b"O" + text("")],
    "Option<Option<i32>>": [NONE, b"O" + NONE, b"O" + b"O" + i32(1)],
    "HashMap<char, i32>": [mapped(), mapped(char("a"), i32(2))],
    "std::collections::HashMap<&'static str, &'static str>": [mapped(text("a"), text("b"))],
    "&f32": [f32(1.0)],
    "Box<dyn Any>": ANYS,
    "Vec<Box<dyn Any>>": [listed(*ANYS), listed(listed(listed()))],
    "&dyn Any": ANYS,
}


@pytest.mark.parametrize("kind", VALUES)
def test_values_come_back_as_they_were(kind: str, workshop: Workshop, tmp_path: Path) -> None:
    problem = problem_of(kind)
    assert not workshop.candidate(problem, whole(problem), tmp_path)
    answers, status = relay.ask(PROGRAM, [relay.call(value) for value in VALUES[kind]], tmp_path)
    assert answers == [b"A" + relay.NONCE + value for value in VALUES[kind]]
    assert status == 0


FIRST = {"i32": "0", "String": "String::new()", "&str": '""', "Vec<i32>": "vec![]", "(i32, f32)": "(0, 0.0)"}
FIRST |= {"Option<String>": "None", "HashMap<char, i32>": "HashMap::new()", "Vec<Box<dyn Any>>": "vec![]"}
FIRST |= {"&dyn Any": "&0", "f64": "0.0", "Box<dyn Any>": "Box::new(0)"}


@pytest.mark.parametrize("kind", FIRST)
def test_the_judge_hands_on_what_it_is_given(kind: str, workshop: Workshop) -> None:
    # What is answered to the first call is asked in the second.
    judge = workshop.judge(problem_of(kind, f"same(same({FIRST[kind]}));"))
    for value in VALUES[kind]:
        status, report, frames = relay.answer(PROGRAM, [b"A" + relay.NONCE + value] * 2, judge)
        assert (status, report, len(frames)) == (0, "passed", 2)
        assert frames[1][:1] + frames[1][9:] == b"C\0\1" + value
        assert frames[0][1:9] != frames[1][1:9]


GIVEN = """mod given {
    #[derive(Debug, PartialEq)]
    pub enum Mixed<S> { Empty(), Unit, Text(S), Pair(i32, S) }
}
use given::*;
"""


def test_an_enum_that_the_declaration_gives(workshop: Workshop) -> None:
    tests = (
        'assert_eq!(same("a"), Mixed::Text("a".to_string())); assert_eq!(same("b"), Mixed::Pair(3, "b".to_string()));'
        ' assert_eq!(same(""), Mixed::Empty()); assert_eq!(same("u"), Mixed::Unit);'
    )
    problem = problem_of("&str", tests, "Mixed<String>", GIVEN)
    arms = '"a" => Mixed::Text("a".to_string()), "b" => Mixed::Pair(3, "b".to_string()), "u" => Mixed::Unit,'
    right = f"    match x {{ {arms} _ => Mixed::Empty() }}\n}}\n"
    assert workshop.outcome(problem, right).report == "passed"
    assert workshop.outcome(problem, right.replace("(3", "(4")).report == "failed"
    own = "\npub enum Mixed<T> { Empty(), Unit, Text(T), Pair(i32, T) }\n"
    assert workshop.outcome(problem, right + own).report == "passed"
    assert workshop.outcome(problem, right + own.replace("Unit", "Other")).report == "compile"


def test_what_is_carried_nowhere_equals_nothing(workshop: Workshop) -> None:
    tests = "let x = same(Box::new(1)); assert!(x.downcast_ref::<i32>().is_none()); assert!(!x.is::<u8>());"
    assert workshop.outcome(problem_of("Box<dyn Any>", tests), "    Box::new(1u8)\n}\n").report == "passed"


# --- what is refused

CUT = listed(text("one"), listed(i32(2), char("x")), f64(0.5))
WRONG = {
    "another type": ("Vec<i32>", listed(text("1"))),
    "a wider type": ("i32", i64(1)),
    "an unknown kind": ("Vec<i32>", b"[\1" + bytes(4)),
    "an unknown tag": ("Box<dyn Any>", b"Z"),
    "nothing for a number": ("i32", NONE),
    "a bool of another byte": ("bool", b"\7"),
    "a count beyond the end": ("Vec<i32>", b"[\0" + b"\xff" * 4),
    "a text beyond the end": ("String", b"s\x7f\xff\xff\xff"),
    "bad UTF-8": ("&str", b"s\0\0\0\2\xc3\x28"),
    "a surrogate": ("String", b"s\0\0\0\3\xed\xa0\x80"),
    "a character that is none": ("char", char(0xD800)),
    "a character out of range": ("char", char(0x110000)),
    "a longer tuple": ("(i32, f32)", items(b"(", i32(1), f32(1.0), f32(1.0))),
    "a tail": ("i32", i32(1) + b"\0"),
    "depth": ("Box<dyn Any>", b"[\0\0\0\0\1" * 65 + i32(1)),
    "a large map": ("HashMap<char, i32>", mapped(*(part for i in range(4097) for part in (char(i), i32(i))))),
    "no value": ("i32", b""),
}


@pytest.mark.parametrize("case", WRONG)
def test_both_sides_refuse(case: str, workshop: Workshop, tmp_path: Path) -> None:
    kind, value = WRONG[case]
    first = {**FIRST, "bool": "true", "char": "'x'"}[kind]
    problem = problem_of(kind, f"same({first});")
    assert not workshop.candidate(problem, whole(problem), tmp_path)
    assert relay.ask(PROGRAM, [relay.call(value)], tmp_path) == ([None], 1)
    status, report, _ = relay.answer(PROGRAM, [b"A" + relay.NONCE + value], workshop.judge(problem))
    assert (status, report) == (71, "none")


def test_what_is_no_answer_ends_the_judge(workshop: Workshop) -> None:
    judge = workshop.judge(STARTER["Rust/0"])
    good = b"A" + relay.NONCE + i64(570)
    for body, wanted in (
        (b"G", 70),
        (b"E" + relay.NONCE + struct.pack(">I", 5) + b"Panic", 72),
        (b"E" + relay.NONCE + struct.pack(">I", 6) + b"Panic", 71),
        (b"A" + bytes(8) + i64(570), 71),
        (b"B" + relay.NONCE + i64(570), 71),
        (b"R", 71),
        (b'{"report": "passed"}', 71),
        (good + b"\0", 71),
    ):
        assert relay.answer(PROGRAM, [body], judge)[:2] == (wanted, "none"), body
    # One right answer after the other would pass; one right answer is not enough.
    assert relay.answer(PROGRAM, [good], judge)[:2] == (70, "none")


def test_cut_and_random_frames_never_pass(workshop: Workshop) -> None:
    tests = (
        'let got = same(vec![]); assert!(got[0].downcast_ref::<&str>() == Some(&"one"));'
        " let inner = got[1].downcast_ref::<Vec<Box<dyn Any>>>().unwrap(); assert_eq!(got.len() + inner.len(), 5);"
        " assert!(inner[0].downcast_ref::<i32>() == Some(&2)); assert!(inner[1].downcast_ref::<char>() == Some(&'x'));"
        " assert!(got[2].downcast_ref::<f64>() == Some(&0.5));"
    )
    judge = workshop.judge(problem_of("Vec<Box<dyn Any>>", tests))
    good = b"A" + relay.NONCE + CUT
    assert relay.answer(PROGRAM, [good], judge)[:2] == (0, "passed")
    chance = random.Random(SEED)
    bodies = [good[:end] for end in range(1, len(good), 3)]
    for _ in range(120):
        changed = bytearray(good)
        for _ in range(chance.randrange(1, 4)):
            changed[chance.randrange(9, len(good))] = chance.choice(
                [0, 1, 255, *b"NTFOlidscb[({?", chance.randrange(256)]
            )
        bodies.append(bytes(changed))
    for body in bodies:
        status, report, _ = relay.answer(PROGRAM, [body], judge)
        assert (body == good) == (report == "passed"), body
        assert status in (71, 1, 101) or body == good, (status, body)


def test_a_candidate_that_is_asked_nonsense_just_ends(workshop: Workshop, tmp_path: Path) -> None:
    problem = problem_of("Vec<Box<dyn Any>>")
    assert not workshop.candidate(problem, whole(problem), tmp_path)
    good = relay.call(CUT)
    chance = random.Random(SEED)
    frames = [good[:end] for end in range(1, len(good), 5)]
    frames += [bytes(chance.randrange(256) for _ in range(chance.randrange(1, 60))) for _ in range(20)]
    for frame in [*frames, relay.call(CUT, function=1), relay.call(CUT, CUT), relay.call()]:
        answers, status = relay.ask(PROGRAM, [frame], tmp_path)
        assert answers == [None], frame
        assert status in (0, 1)


def test_an_answer_of_more_than_a_frame_is_said_to_be_so(workshop: Workshop) -> None:
    problem = problem_of("String", "same(String::new());")
    assert workshop.outcome(problem, '    x + &"y".repeat(1 << 21)\n}\n').judge_status == 72


# --- samples


@pytest.mark.parametrize("task", STARTER)
def test_starter_problems(task: str, workshop: Workshop) -> None:
    problem = STARTER[task]
    outcome = workshop.outcome(problem, problem.canonical_solution)
    assert (outcome.report, outcome.candidate_status) == ("passed", 0), outcome
    nothing = "::std::default::Default::default()"
    if "-> Result<" in problem.declaration:
        nothing = f"Err({nothing})"
    wrong = workshop.outcome(problem, f"    {nothing}\n}}\n")
    # Tests may unwrap what is an error.
    assert (wrong.report, wrong.judge_status) in {("failed", 1), ("error", 101)}, wrong


@pytest.mark.skipif(not os.environ.get("HUMANEVALX_PROBLEMS"), reason="needs the official problems")
def test_a_share_of_the_official_problems(workshop: Workshop) -> None:
    problems = list(load(None, prefixes={"Rust"}).problems.values())
    for problem in random.Random(SEED).sample(problems, len(problems) // SHARE):
        outcome = workshop.outcome(problem, problem.canonical_solution)
        assert outcome.report == "passed", (problem.task_id, outcome)


@pytest.mark.heavy
def test_attempts_at_starter_problems_end_as_they_say(workshop: Workshop) -> None:
    reports = {"syntax error": "compile", "compile error": "compile", "runtime error": "none", "endless loop": "none"}
    for path in sorted((ROOT / "problems" / "starter").glob("*/*/*.rs")):
        note, _, code = path.read_text(encoding="utf-8").partition("\n")
        kind = note.removeprefix("// ").partition(":")[0]
        task = f"Rust/{int(path.parts[-3][:2])}"
        cleaned = rust.clean(STARTER[task], code, "generation", Extraction.AUTO)
        expected = reports.get(kind, "passed" if path.parent.name == "right" else "failed")
        outcome = workshop.outcome(STARTER[task], cleaned.text, "solution", timeout_s=2)
        assert outcome.report == expected, (path, outcome)


def test_a_panic_is_told_from_a_wrong_answer(workshop: Workshop) -> None:
    outcome = workshop.outcome(STARTER["Rust/0"], '    panic!("no")\n}\n')
    assert (outcome.report, outcome.judge_status, outcome.candidate_status) == ("none", 70, 101)


@pytest.mark.parametrize(
    ("body", "fails"),
    [
        ("    0\n", True),
        ('    "x"\n}\n', True),
        ("    0\n}\n\nfn main() {}\n", True),
        ("    0\n}\n\nmod tests {}\n", True),
        ("    0\n}\n\n#[cfg(test)]\nmod own_tests {}\n\n#[cfg(any())]\n", False),
        ("    0\n}\n\nmod core {}\nmod humanevalx_wire {}\nfn Some() {}\nfn None() {}\n", False),
        ("    ::humanevalx_judge::run(&[])\n}\n", True),
    ],
)
def test_what_does_not_compile(body: str, fails: bool, workshop: Workshop) -> None:
    assert (workshop.outcome(STARTER["Rust/0"], body).report == "compile") is fails


def test_the_thread_that_serves_has_as_much_stack_as_that_of_a_test(workshop: Workshop) -> None:
    problem = problem_of("i64", "assert_eq!(same(3), 3); assert_eq!(same(60000), 60000);")
    code = "    if x == 0 { 0 } else { let room = [x; 16]; 1 + same(room[3] - 1) }\n}\n"
    outcome = workshop.outcome(problem, code)
    assert (outcome.report, outcome.judge_status, outcome.calls) == ("none", 70, 2)


def test_functions_that_the_tests_call_are_asked_for_by_number(workshop: Workshop) -> None:
    problem = problem_of("i32", "assert_eq!(other(same(1)), 3); assert_eq!(same(other(5)), 7);")
    problem = replace(problem, canonical_solution="    x\n}\n\npub fn other(x: i32) -> i32 {\n    x + 2\n}\n")
    assert [stub.name for stub in separate.stubs(problem)[0]] == ["same", "other"]
    assert workshop.outcome(problem, problem.canonical_solution).report == "passed"
    assert workshop.outcome(problem, "    x\n}\n").report == "compile"
    assert workshop.outcome(problem, "    x\n}\nfn other(x: i32) -> i32 { x }\n").report == "failed"


@pytest.mark.parametrize(
    ("declaration", "reason"),
    [
        ("fn same(x: &mut Vec<i32>) -> i32 {", "same: values of type &mut Vec<i32> can't be passed on"),
        ("fn same(x: i32) {", "same: values of type () can't be passed on"),
        ("fn same(x: Vec<Own>) -> i32 {", "same: values of type Vec<Own> can't be passed on"),
        ("fn same(x: i32) -> Result<i32, Error> {", "same: values of type Result<i32, Error> can't be passed on"),
    ],
)
def test_what_is_not_judged_separately(declaration: str, reason: str) -> None:
    problem = replace(problem_of("i32"), declaration=declaration)
    assert separate.stubs(problem) == ((), reason)
    with pytest.raises(ValueError, match=re.escape(reason)):
        separate.judge_parts(problem)


@pytest.mark.heavy
def test_the_plain_way(workshop: Workshop, tmp_path: Path) -> None:
    problem = STARTER["Rust/0"]
    sources = str(data_dir("runners") / "rust")
    files, arguments = separate.judge_files(separate.judge_parts(problem), plain=True)
    commands = separate.plain_commands(workshop.tools, workshop.needed(files), sources, judge=True)
    assert not relay.build(commands, files, tmp_path)[0]
    argv = [str(tmp_path / "program"), *arguments]
    for code, wanted in ((problem.canonical_solution, "passed"), ("    0\n}\n", "failed"), ("    0\n", "compile")):
        text = rust.clean(problem, code, "generation", Extraction.NONE).text
        files = separate.candidate_files(problem, text)
        with relay.folder() as folder:
            commands = separate.plain_commands(workshop.tools, workshop.needed(files), sources, judge=False)
            said, _ = relay.build(commands, files, folder)
            assert bool(said) is (wanted == "compile"), said
            if not said:
                assert relay.judge(argv, PROGRAM, folder).report == wanted
