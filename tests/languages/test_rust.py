"""Rust: verdicts behind the wall, the fast way against the plain one, what is cut, the crates, the cache."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import pytest
from shares import tenth
from variants import BREAKS, variants

from humanevalx.errors import HumanevalxError, OurError
from humanevalx.judge import Outcome, Setup, Station, prepare, set_up
from humanevalx.language import Choices, Extraction
from humanevalx.languages import rust
from humanevalx.languages.rust import assembly, cleaning
from humanevalx.problems import load
from humanevalx.records import SAME_PROCESS, Problem, Sample

ROOT = Path(__file__).resolve().parents[2]
STARTER = ROOT / "problems" / "starter"
HOSTILE = sorted((ROOT / "tests" / "hostile" / "rust").glob("*.rs"))
PROBLEMS = load("starter", prefixes={"Rust"}).problems
FIRST = PROBLEMS["Rust/0"]


def set_up_or_skip(*, plain: bool) -> Setup:
    try:
        return set_up(["rust"], choices=Choices(plain=plain))
    except OurError as error:
        pytest.skip(f"needs Rust: {error}")


@pytest.fixture(scope="module")
def fast() -> Iterator[Station]:
    station = Station(set_up_or_skip(plain=False))
    toolchain = station.setup.language("rust").toolchain
    assert not toolchain.plain, toolchain.notes
    yield station
    station.close()


@pytest.fixture(scope="module")
def plain() -> Iterator[Station]:
    station = Station(set_up_or_skip(plain=True))
    assert station.setup.language("rust").toolchain.plain
    yield station
    station.close()


def judge(station: Station, code: str, problem: Problem = FIRST, form: str = "generation") -> Outcome:
    sample = Sample(task_id=problem.task_id, completion_id=0, code=code, form=form)
    return station.outcome(prepare(sample, problem, Extraction.AUTO, SAME_PROCESS).program)


def same_verdict(fast: Station, plain: Station, code: str, problem: Problem = FIRST) -> str:
    quick, slow = judge(fast, code, problem), judge(plain, code, problem)
    assert quick.verdict is slow.verdict, (quick, slow)
    return quick.verdict.value


def problem_with(test: str, declaration: str = "\nfn answer(n: i64) -> i64 {\n") -> Problem:
    """A problem of its own, with these lines as the body of its test (or a whole test module)."""
    module = "\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[test]\n    fn test_answer() {\n%s\n    }\n}\n"
    return Problem(
        task_id="Rust/900",
        prompt="\n/* The answer. */\n",
        declaration=declaration,
        canonical_solution="",
        test=test if "mod tests" in test else module % test,
    )


VERDICTS = {
    "passed": FIRST.canonical_solution,
    "failed": "    sides[0] + grams\n}\n",
    "runtime_error": "    sides[17] + grams\n}\n",
    "compile_error": "    sides + grams\n}\n",
    "timeout": "    while sides[0] != grams / 3 + 7 {}\n    0\n}\n",
    "memory_limit": "    let mut all = vec![grams];\n    loop {\n        all.extend_from_within(..);\n    }\n}\n",
    "output_limit": '    loop {\n        println!("{:?} {}", sides, grams);\n    }\n}\n',
    "incomplete": "    std::process::exit(0)\n}\n",
}


@pytest.mark.parametrize("verdict", VERDICTS)
def test_every_verdict(verdict: str, fast: Station, plain: Station) -> None:
    assert same_verdict(fast, plain, VERDICTS[verdict]) == verdict


@pytest.mark.parametrize(
    ("code", "verdict"),
    [
        ("    n + i64::MAX\n}\n", "runtime_error"),  # overflow is checked
        ("    let zero = 0;\n    n / zero\n}\n", "compile_error"),  # an error by default, though it is a lint
        ("    panic!()\n}\n", "runtime_error"),
        ("    assert_eq!(n, 7);\n    n\n}\n", "runtime_error"),  # an assertion of the program's own
        ("    std::process::exit(1)\n}\n", "runtime_error"),
        ("    std::process::abort()\n}\n", "runtime_error"),
        ("    std::thread::spawn(|| panic!()).join().unwrap_err();\n    n\n}\n", "passed"),
        ('    eprintln!("assertion failed");\n    println!("test result: FAILED");\n    n\n}\n', "passed"),
        ("    n\n}\n\nfn main() {\n    answer(1);\n}\n", "passed"),
        ("    n\n", "compile_error"),
        ("    n\n}\n/* never closed", "compile_error"),
    ],
)
def test_ends(code: str, verdict: str, fast: Station, plain: Station) -> None:
    assert same_verdict(fast, plain, code, problem_with("assert_eq!(answer(1), 1);")) == verdict


@pytest.mark.parametrize(
    ("test", "verdict"),
    [
        ("assert!(answer(1) == 1);", "passed"),
        ("assert!(answer(1) == 2);", "failed"),
        ('assert!(answer(1) == 2, "not {}", 2);', "failed"),
        ("assert_eq!(answer(1), 2,);", "failed"),
        ('assert_eq!(answer(1), 2, "not {}", 2);', "failed"),
        ("assert_ne!(answer(1), 2);", "passed"),
        ("assert_ne!(answer(1), 1);", "failed"),
        ("assert_eq!(vec![answer(1); 0], []);", "passed"),
        ("assert_eq!(&vec![answer(1)], &[1]);", "passed"),
        ('assert_eq!(*answer(1).to_string(), *"1");', "passed"),
        ("match answer(1) { 1 => assert!(true), _ => assert!(false) }", "passed"),
        ("let _ = std::panic::catch_unwind(|| assert!(answer(1) == 2));", "failed"),
        ("struct Mute(i64);\nimpl PartialEq for Mute { fn eq(&self, _: &Mute) -> bool { true } }\n"
         "assert_eq!(Mute(answer(1)), Mute(1));", "compile_error"),  # what can't be shown can't be compared
        ("let none: Option<i64> = None;\nassert!(none.unwrap() == answer(1));", "runtime_error"),
    ],
)  # fmt: skip
def test_assertions(test: str, verdict: str, fast: Station, plain: Station) -> None:
    assert same_verdict(fast, plain, "    n\n}\n", problem_with(test)) == verdict


@pytest.mark.parametrize(
    ("test", "verdict"),
    [
        ("mod tests { #[test] fn b() { assert!(super::answer(1) == 1) } #[test] fn a() { assert!(true) } }", "passed"),
        ("mod tests { #[test] fn b() { assert!(super::answer(1) == 1) } #[test] fn a() { assert!(false) } }", "failed"),
        ("mod tests { #[test] fn a() { panic!() } #[test] fn b() { assert!(super::answer(1) == 2) } }", "failed"),
        ("mod tests { // #[test] fn no() {}\n mod inner { #[test] pub fn deep() { assert!(true); } } }", "passed"),
        ("mod tests { mod inner { #[test] pub fn deep() { assert_eq!(crate::answer(2), 3); } } }", "failed"),
        ("mod tests { use super::*; #[test] #[allow(unused)] pub fn a() { assert_eq!(answer(2), 3); } }", "failed"),
        ("mod tests {}", "passed"),
    ],
)  # fmt: skip
def test_forms_of_tests(test: str, verdict: str, fast: Station, plain: Station) -> None:
    assert same_verdict(fast, plain, "    n\n}\n", problem_with(test)) == verdict


def attempts() -> list[tuple[str, str, str, str]]:
    paths = sorted(STARTER.glob("[0-9][0-9]-*/*/*.rs"))
    texts = [path.read_text(encoding="utf-8").split("\n", 1) for path in paths]
    tasks = [f"Rust/{int(path.parent.parent.name[:2])}" for path in paths]
    return [(task, path.parent.name, *text) for task, path, text in zip(tasks, paths, texts, strict=True)]


def test_starter_solutions_pass(fast: Station, plain: Station) -> None:
    for number, problem in enumerate(PROBLEMS.values()):
        if number % 3 == 0:
            assert same_verdict(fast, plain, problem.canonical_solution, problem) == "passed", problem.task_id
        assert judge(fast, problem.canonical_solution, problem).verdict.value == "passed", problem.task_id
        examples = replace(problem, test=problem.example_test)
        assert judge(fast, problem.canonical_solution, examples).verdict.value == "passed", problem.task_id


def test_starter_attempts(fast: Station, plain: Station) -> None:
    kinds = {
        "// syntax error": "compile_error",
        "// compile error": "compile_error",
        "// runtime error": "runtime_error",
        "// endless loop": "timeout",
    }
    for number, (task_id, folder, note, code) in enumerate(attempts()):
        named = {"right": {"passed"}, "wrong": {"failed", "runtime_error"}}
        expected = named[folder] if folder in named else {kinds[note.partition(":")[0]]}
        if expected == {"timeout"}:  # judged both ways above
            continue
        found = judge(fast, code, PROBLEMS[task_id]).verdict.value
        assert found in expected, (task_id, note)
        if number % 4 == 0:
            assert same_verdict(fast, plain, code, PROBLEMS[task_id]) == found, (task_id, note)
    assert {task_id for task_id, folder, _, _ in attempts() if folder == "wrong"} == set(PROBLEMS)


def test_broken_variants_agree(fast: Station, plain: Station) -> None:
    seen = set()
    for problem in list(PROBLEMS.values())[::7]:
        for kind, code in variants(problem):
            seen.add((kind, same_verdict(fast, plain, code, problem)))
    assert {kind for kind, verdict in seen if verdict != "passed"} == {kind for kind, _, _ in BREAKS["Rust"]}


def official(share: float) -> list[Problem]:
    try:
        found = list(load("humaneval-x", prefixes={"Rust"}).problems.values())
    except HumanevalxError as error:
        pytest.skip(f"needs the official data: {error}")
    return random.Random(42).sample(found, round(len(found) * share))


def test_a_tenth_of_the_official_solutions(fast: Station, plain: Station) -> None:
    for problem in official(0.1):
        assert same_verdict(fast, plain, problem.canonical_solution, problem) == "passed", problem.task_id


@pytest.mark.heavy
def test_all_official_solutions_and_their_broken_variants(fast: Station, plain: Station) -> None:
    for problem in official(1.0):
        assert same_verdict(fast, plain, problem.canonical_solution, problem) == "passed", problem.task_id
        for _, code in variants(problem):
            same_verdict(fast, plain, code, problem)


@pytest.mark.parametrize("path", tenth(HOSTILE, attrgetter("stem")))
def test_hostile_programs(path: Path, fast: Station) -> None:
    code = path.read_text(encoding="utf-8")
    expected = re.findall(r"\w+", code.splitlines()[0].removeprefix("// expect:"))
    assert code.splitlines()[1].startswith("// attack: ")
    assert judge(fast, code).verdict.value in expected
    assert judge(fast, FIRST.canonical_solution).verdict.value == "passed"  # it is none the worse for it


@pytest.mark.heavy
@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_hostile_programs_the_plain_way(path: Path, plain: Station) -> None:
    code = path.read_text(encoding="utf-8")
    assert judge(plain, code).verdict.value in code.splitlines()[0]


def test_there_are_enough_hostile_programs() -> None:
    assert len(HOSTILE) >= 10


@pytest.mark.heavy
def test_a_source_of_ten_megabytes(fast: Station) -> None:
    many = "".join(f"fn f{number}() -> i64 {{ {number} }}\n" for number in range(320_000))
    code = "    f0() + sides[0] + grams\n}\n" + many
    assert len(code) > 9 << 20
    assert judge(fast, code).verdict.value in {"failed", "compile_error"}


def cleaned(code: str, form: str = "generation", problem: Problem = FIRST) -> tuple[str, str, tuple[str, ...]]:
    found = rust.clean(problem, code, form, Extraction.AUTO)
    return found.prefix, found.code, found.rules


BODY = "    sides[0] + grams\n}\n"
START = FIRST.declaration + FIRST.prompt


@pytest.mark.parametrize(
    ("code", "kept", "rules"),
    [
        (BODY, BODY, ()),
        (START + BODY, "\n" + BODY, ("prompt",)),
        (f"Sure:\n```rust\n{START}{BODY}```\nIt adds.", "\n" + BODY, ("fence", "prompt")),
        (BODY + "\nfn main() { println!(\"}\"); }\n", BODY, ("cut_main",)),
        (BODY + "\n#[cfg(test)]\nmod tests { #[test] fn a() {} }\n", BODY, ("tail",)),
        (BODY + "\nThis adds a side and the weight.\n", BODY, ("tail",)),
        ("    help(grams)\n}\n\n// Helps.\nfn help(n: i64) -> i64 { n }\nfn other() {}\n",
         "    help(grams)\n}\n\n// Helps.\nfn help(n: i64) -> i64 { n }\n", ("tail",)),
        ("    S(grams).n()\n}\n#[derive(Debug)]\nstruct S(i64);\nimpl S { fn n(&self) -> i64 { 1 } }\nfn main() {}\n",
         "    S(grams).n()\n}\n#[derive(Debug)]\nstruct S(i64);\nimpl S { fn n(&self) -> i64 { 1 } }\n", ("cut_main",)),
        ('    let s = r#"}"#; let c = \'}\'; /* } /* } */ */ grams // }\n}\nfn main() {}\n',
         '    let s = r#"}"#; let c = \'}\'; /* } /* } */ */ grams // }\n}\n', ("cut_main",)),
        ("    fn longest<'a>(a: &'a str) -> &'a str { a }\n    grams\n}\nfn main() {}\n",
         "    fn longest<'a>(a: &'a str) -> &'a str { a }\n    grams\n}\n", ("cut_main",)),
        ("    grams\n", "    grams\n", ()),
    ],
)  # fmt: skip
def test_what_continues_the_prompt(code: str, kept: str, rules: tuple[str, ...]) -> None:
    prefix, found, applied = cleaned(code)
    assert (found.rstrip("\n"), applied) == (kept.rstrip("\n"), rules)
    assert prefix == START


def test_a_whole_program_brings_its_own_imports() -> None:
    code = (
        "#![allow(dead_code)]\nuse std::collections::{HashMap, BTreeMap};\n\nfn main() {}\n\n"
        "fn side(s: &[i64]) -> i64 { s[0] }\n"
        "pub fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {\n    side(&sides) + grams\n}\n\nfn unused() {}\n"
    )
    prefix, found, rules = cleaned(code)
    assert rules == ("signature", "attributes", "cut_main", "tail")
    assert "HashMap" not in prefix and "use std::collections::HashSet;" in prefix and "use rand::Rng;" in prefix
    assert "parcel_fee" not in prefix
    assert "main" not in found and "unused" not in found and "fn side" in found and "#!" not in found


def test_whole_programs_run(fast: Station) -> None:
    body = FIRST.canonical_solution
    signature = "fn parcel_fee(sides: Vec<i64>, grams: i64) -> i64 {\n"
    for code in (
        signature + body,
        "pub " + signature + body + '\nfn main() {\n    println!("{}", parcel_fee(vec![1], 2));\n}\n',
        "use std::collections::HashMap;\nuse std::cmp::max;\n" + signature + body,
        f"Here it is:\n\n```rust\n{signature}{body}\n#[cfg(test)]\nmod tests {{\n}}\n```\n",
        f"```\n{START}{body}```",
    ):
        assert judge(fast, code).verdict.value == "passed", code
    assert judge(fast, signature + body, form="solution").verdict.value == "passed"


def test_what_tests_call_is_kept() -> None:
    problem = problem_with("assert_eq!(other(1), answer(1));")
    _, found, _ = cleaned("    n\n}\n\nfn other(n: i64) -> i64 { n }\n\nfn main() {}\n", problem=problem)
    assert "fn other" in found and "main" not in found


def test_an_import_that_the_prompt_has_is_not_said_twice(fast: Station) -> None:
    problem = replace(FIRST, test=problem_with("").test)
    code = "    let found: HashMap<i64, i64> = HashMap::new();\n    found.len() as i64 + sides[0] + grams\n}\n"
    assert judge(fast, code + "use std::collections::HashMap;\n", problem).verdict.value == "passed"


def test_reference_and_none_change_nothing() -> None:
    code = "```rust\n" + START + BODY + "fn main() {}\n```"
    for extraction in (Extraction.REFERENCE, Extraction.NONE):
        found = rust.clean(FIRST, code, "generation", extraction)
        assert (found.prefix, found.code, found.rules) == (START, code, ())
    assert rust.clean(FIRST, code, "solution", Extraction.NONE).prefix == ""


@pytest.mark.parametrize(
    "code", ["", "}", "{" * 5000, "fn " * 5000, "use " + "{" * 5000, "#[" * 3000, "'", 'r#"', "/*" * 3000]
)
def test_cleaning_never_fails(code: str) -> None:
    for form in ("generation", "solution"):
        rust.clean(FIRST, code, form, Extraction.AUTO)
        rust.clean(FIRST, BODY + code, form, Extraction.AUTO)
        rust.clean(FIRST, "fn parcel_fee() " + code, form, Extraction.AUTO)


def test_imports_are_taken_apart() -> None:
    leaves = cleaning._leaves(" std::{slice::Iter, cmp::{max, self}, fmt as f, io::*}")
    assert [path for path, _ in leaves] == ["std::slice::Iter", "std::cmp::max", "std::cmp", "std::fmt", "std::io::*"]
    assert [name for _, name in leaves] == ["Iter", "max", "cmp", "f", "*"]


def test_a_main_of_the_sample_is_a_compile_error_where_nothing_is_cut(fast: Station, plain: Station) -> None:
    sample = Sample(task_id="Rust/0", completion_id=0, code=FIRST.canonical_solution + "\nfn main() {}\n")
    for station in (fast, plain):
        program = prepare(sample, FIRST, Extraction.REFERENCE, SAME_PROCESS).program
        assert station.outcome(program).verdict.value == "compile_error"


REGEX = '    let words = Regex::new(r"[.?!]\\s*").unwrap();\n    words.split("a. b! c").count() as i64 + n\n}\n'
USES = "\nuse regex::Regex;\nuse md5;\nuse rand::Rng;\n\nfn answer(n: i64) -> i64 {\n"


def test_regex_works(fast: Station, plain: Station) -> None:
    if "regex" not in dict(fast.setup.language("rust").toolchain.data):
        pytest.skip("needs the crate regex (cargo, and crates.io or librust-regex+default-dev)")
    problem = problem_with("assert_eq!(answer(1), 4);", USES)
    assert same_verdict(fast, plain, REGEX, problem) == "passed"
    assert same_verdict(fast, plain, REGEX.replace("+ n", "- n"), problem) == "failed"


@pytest.mark.parametrize("plain_way", [False, True])
def test_a_missing_crate_is_no_fault_of_the_sample(plain_way: bool) -> None:
    setup = set_up_or_skip(plain=plain_way)
    language = setup.language("rust")
    data = tuple(pair for pair in language.toolchain.data if pair[0] != "regex")
    lacking = replace(language, toolchain=replace(language.toolchain, data=data))
    station = Station(replace(setup, languages=(lacking,)))
    problem = problem_with("assert_eq!(answer(1), 4);", USES)
    outcome = judge(station, REGEX, problem)
    assert outcome.verdict.value == "sandbox_error"
    assert "the crate regex" in outcome.detail and "librust-regex+default-dev" in outcome.detail
    # The import alone, which every official declaration has, needs nothing; nor does talk of it.
    assert judge(station, '    // Regex\n    let _ = "Regex";\n    n + 3\n}\n', problem).verdict.value == "passed"
    station.close()


def test_use_of_regex_is_told_from_its_import() -> None:
    assert not assembly.uses_regex('use regex::Regex;\nfn f() { let _ = "Regex"; } // Regex\n')
    for text in (
        "use regex::{Captures, Regex};",
        'use regex::Regex;\nfn f() { Regex::new(""); }',
        'fn f() { regex::escape(""); }',
    ):
        assert assembly.uses_regex(text)


def test_md5_of_messages_of_every_length(fast: Station) -> None:
    lines = []
    for length in [*range(130), 1000, 4096]:
        message = "".join(chr(97 + (7 * place + length) % 26) for place in range(length))
        lines.append(
            f'assert_eq!(format!("{{:x}}", md5::compute("{message}")), "{hashlib.md5(message.encode()).hexdigest()}");'
        )
    lines.append('let mut parts = md5::Context::new();\nparts.consume("ab");\nparts.consume(b"c");')
    lines.append(f'assert_eq!(format!("{{:?}}", parts.compute()), "{hashlib.md5(b"abc").hexdigest()}");')
    lines.append("assert_eq!(answer(1), 1);")
    assert judge(fast, "    n\n}\n", problem_with("\n".join(lines), USES)).verdict.value == "passed"


RANDOM = """
let mut rng = rand::thread_rng();
let first: i32 = rng.gen();
assert_eq!(first, FIRST);
for _ in 0..2000 {
    let drawn = rng.gen_range(-3, 4);
    assert!(drawn >= -3 && drawn < 4);
    let letter = rng.gen_range(b'a', b'z' + 1);
    assert!(letter.is_ascii_lowercase());
    let part: f64 = rng.gen();
    assert!(part >= 0.0 && part < 1.0);
    let scaled = rng.gen_range(2.0f32, 3.0);
    assert!(scaled >= 2.0 && scaled < 3.0);
    let _ = rand::random::<u32>() % 11 + rand::random::<char>() as u32 % 2 + rand::random::<u8>() as u32;
}
let seen: HashSet<i64> = (0..200).map(|_| rng.gen_range(0, 10)).collect();
assert_eq!(seen.len(), 10);
let mut numbers: Vec<i32> = (0..20).collect();
rng.shuffle(&mut numbers);
let mut sorted = numbers.clone();
sorted.sort();
assert!(sorted != numbers && sorted == (0..20).collect::<Vec<i32>>());
assert!(numbers.contains(rng.choose(&numbers).unwrap()));
assert_eq!(rng.gen_ascii_chars().take(9).collect::<String>().len(), 9);
let (_, flag, pair): (u8, bool, [i64; 2]) = rng.gen();
assert!(flag || !flag && pair.len() == 2);
let mut seeded: StdRng = SeedableRng::from_seed(&[1, 2, 3][..]);
let mut again: StdRng = SeedableRng::from_seed(&[1, 2, 3][..]);
assert_eq!(seeded.next_u64(), again.next_u64());
assert_eq!(rand::sample(&mut rng, 0..100, 7).len(), 7);
assert_eq!(answer(1), 1);
"""


def test_random_numbers_are_the_same_in_every_run(fast: Station, plain: Station) -> None:
    declaration = (
        "\nuse rand::{Rng, SeedableRng, StdRng};\nuse std::collections::HashSet;\n\nfn answer(n: i64) -> i64 {\n"
    )
    seen = []
    for first in ("first", "first + 1"):
        problem = problem_with(RANDOM.replace("FIRST", first), declaration)
        seen.append(same_verdict(fast, plain, "    n\n}\n", problem))
    assert seen == ["passed", "failed"]
    # The first number of splitmix64 from 42, its lower half: the same on every machine.
    problem = problem_with(RANDOM.replace("FIRST", "803958421"), declaration)
    assert same_verdict(fast, plain, "    n\n}\n", problem) == "passed"


def test_a_damaged_cache_is_built_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path))
    monkeypatch.setattr(rust, "_with_regex", lambda toolchain, here: toolchain)
    setup = set_up_or_skip(plain=False)
    folder = next(mount.source for mount in setup.wall().mounts if mount.target == "/hx/cache/rust")
    assert folder.is_relative_to(tmp_path)
    library = folder / f"lib{assembly.JUDGE}.rlib"
    whole = library.read_bytes()
    for damaged in (whole[:-100], b""):
        library.write_bytes(damaged)
        station = Station(set_up_or_skip(plain=False))
        assert judge(station, FIRST.canonical_solution).verdict.value == "passed"
        station.close()
        assert len(library.read_bytes()) == len(whole)


def test_without_a_cache_the_plain_way_is_taken_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    set_up_or_skip(plain=False)

    def refuse(*_: object) -> Path:
        raise OurError("the cache can't be used: disk full")

    monkeypatch.setattr("humanevalx.cache.built", refuse)
    setup = set_up_or_skip(plain=False)
    toolchain = setup.language("rust").toolchain
    assert toolchain.plain
    assert any("disk full" in note for note in toolchain.notes)
    station = Station(setup)
    assert judge(station, FIRST.canonical_solution).verdict.value == "passed"
    station.close()


def test_a_machine_without_rust_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    missing = rust.probe(Choices()).missing
    assert missing is not None and "apt-get install rustc" in missing
