"""Separate judging: the judge asks, the candidate answers, and nothing but right answers passes."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import math
import random
import struct
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shares import tenth
from variants import variants

from humanevalx import judges
from humanevalx.errors import HumanevalxError
from humanevalx.evaluate import Options, evaluate
from humanevalx.judge import Station, prepare, set_up
from humanevalx.language import Choices, Extraction
from humanevalx.languages import LANGUAGES
from humanevalx.problems import load
from humanevalx.records import SAME_PROCESS, SEPARATE, Problem, Result, Sample
from humanevalx.report import scores_text
from humanevalx.sandbox.base import Job
from humanevalx.verdict import Verdict

ROOT = Path(__file__).resolve().parent.parent
SERVED = sorted(LANGUAGES)
MISSING = {name: missing for name in SERVED if (missing := LANGUAGES[name].probe(Choices()).missing)}
FOUND = [name for name in SERVED if name not in MISSING]
BY_PREFIX = {language.prefix: name for name, language in LANGUAGES.items()}
STARTER = load("starter").problems
RIGHT = STARTER["Python/0"].prompt + STARTER["Python/0"].canonical_solution

sys.path.insert(0, str(ROOT / "tests" / "hostile"))
import corpus  # noqa: E402

CHEATS = [cheat for name in SERVED for cheat in corpus.cheats(name)]
HOSTILE = [case for case in corpus.cases() if case.language == "python"]


def _wire() -> Any:
    spec = importlib.util.spec_from_file_location("wire", ROOT / "runners" / "python" / "wire.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


wire = _wire()


@pytest.fixture(scope="module")
def station() -> Iterator[Station]:
    """One for all programs: what one breaks is seen by the next, and no sandbox breaks."""
    made = corpus.CountingStation(set_up(FOUND, extraction=Extraction.NONE, integrity=SEPARATE))
    yield made
    made.close()
    assert made.broken == []


@pytest.fixture(scope="module")
def together() -> Iterator[Station]:
    made = Station(set_up(FOUND, extraction=Extraction.NONE, integrity=SAME_PROCESS))
    yield made
    made.close()


def needed(language: str) -> None:
    """Skips a test whose language this machine, or this user, lacks."""
    if language in MISSING:
        pytest.skip(MISSING[language])


def judged(station: Station, code: str, problem: Problem = STARTER["Python/0"], form: str = "solution") -> Result:
    return station.judge(Sample(task_id=problem.task_id, completion_id=0, code=code, form=form), problem)


# -- the wire


def keys() -> st.SearchStrategy[object]:
    return st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5), st.tuples(st.integers(), st.text()))


def values() -> st.SearchStrategy[object]:
    plain = st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.integers(-(2**200), 2**200),
        st.floats(),
        st.text(max_size=20),
        st.text("\ud800a", max_size=3),
        st.binary(max_size=20),
    )
    return st.recursive(
        plain,
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.lists(inner, max_size=4).map(tuple),
            st.dictionaries(keys(), inner, max_size=4),
            st.sets(keys(), max_size=4),
            st.frozensets(keys(), max_size=4),
        ),
        max_leaves=20,
    )


def same(one: object, other: object) -> bool:
    """Equal, of the same types throughout, in the same order, with NaN like NaN and -0.0 unlike 0.0."""
    if isinstance(one, (set, frozenset)):
        return type(one) is type(other) and one == other
    return repr(one) == repr(other)


@given(values())
def test_plain_values_come_back_as_they_were(value: object) -> None:
    back = wire.decode(wire.encode(value, strict=True))
    assert type(back) is type(value)
    assert same(back, value) or back == value


def test_numbers_keep_their_bits() -> None:
    for number in (0.0, -0.0, math.inf, -math.inf, 5e-324, 1.7976931348623157e308):
        assert struct.pack(">d", wire.decode(wire.encode(number))) == struct.pack(">d", number)
    assert math.isnan(wire.decode(wire.encode(math.nan)))
    for exponent in range(70):
        for number in (2**exponent, 2**exponent - 1, -(2**exponent), -(2**exponent) - 1):
            back = wire.decode(wire.encode(number))
            assert back == number
            assert type(back) is int


@given(st.binary(max_size=200))
def test_any_bytes_are_a_value_or_malformed(data: bytes) -> None:
    with contextlib.suppress(wire.Malformed):
        wire.decode(data)


@given(values(), st.integers(0, 1000), st.integers(0, 255))
def test_damaged_values_are_values_or_malformed(value: object, place: int, byte: int) -> None:
    data = bytearray(wire.encode(value))
    data[place % len(data)] = byte
    for damaged in (bytes(data), bytes(data)[: place % len(data)], bytes(data) + b"N"):
        with contextlib.suppress(wire.Malformed):
            wire.decode(damaged)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Z",
        b"NN",
        b"i\0\0",
        b"[\0\xff\xff\xff\xff",
        b"[\7\0\0\0\0",
        b"s\0\0\0\1\xff",
        b"{\0\0\0\0\1[\0\0\0\0\0N",
        b"I\0\0\0\2\0\1",
        b"I\0\0\0\0",
        b"c\0\x11\0\0",
        b"[\0\0\0\0\1" * 70 + b"N",
        b"{\0\0\1\0\1" + b"NN" * 0x10001,
    ],
)
def test_what_is_no_value_is_malformed(data: bytes) -> None:
    with pytest.raises(wire.Malformed):
        wire.decode(data)


def test_what_has_no_encoding_equals_nothing() -> None:
    opaque = wire.decode(wire.encode(object()))
    assert opaque != opaque
    assert not opaque == 1  # noqa: SIM201
    with pytest.raises(TypeError):
        bool(opaque)
    with pytest.raises(wire.Failed):
        wire.encode(object(), strict=True)


# -- verdicts


def tasks() -> list[Any]:
    """Python's in every run; the others have tests of their own for that, with a relay in the agent's place."""
    often, rare = tuple(f"/{number}" for number in (*range(10), 12, 23)), ("/0", "/9", "/12")
    served = [task for task, problem in STARTER.items() if BY_PREFIX[problem.prefix] in SERVED]
    return [
        pytest.param(
            task, marks=[] if task.endswith(often if task.startswith("Python") else rare) else pytest.mark.heavy
        )
        for task in served
    ]


@pytest.mark.parametrize("task_id", tasks())
def test_starter_solutions_and_attempts(task_id: str, station: Station, together: Station) -> None:
    problem = STARTER[task_id]
    needed(BY_PREFIX[problem.prefix])
    right = judged(station, problem.canonical_solution, problem, "generation")
    assert (right.verdict, right.integrity) == (Verdict.PASSED, SEPARATE)
    rows = map(json.loads, (ROOT / "problems" / "starter" / "demo.jsonl").read_text(encoding="utf-8").splitlines())
    attempts = [row for row in rows if row["task_id"] == problem.task_id and "generation" in row]
    assert attempts
    before = station.setup, together.setup
    # Some loop for ever: that need not take long.
    station.setup, together.setup = (corpus.limited(setup, {"cpu_s": 1.5, "wall_s": 6.0}) for setup in before)
    for row in attempts:
        one, other = (judged(s, row["generation"], problem, "generation") for s in (station, together))
        assert one.passed == other.passed, row["note"]
        assert one.integrity == SEPARATE
        assert other.integrity == SAME_PROCESS
    station.setup, together.setup = before


CODES = {
    "def parcel_fee(sides, grams):\n    return 1\n": Verdict.FAILED,
    "def parcel_fee(sides, grams):\n    return None\n": Verdict.FAILED,
    "def parcel_fee(sides, grams):\n    return sides[99]\n": Verdict.RUNTIME_ERROR,
    "def parcel_fee(sides, grams)\n    return 1\n": Verdict.COMPILE_ERROR,
    "import nothing_like_it\n": Verdict.RUNTIME_ERROR,
    "x = 1\n": Verdict.RUNTIME_ERROR,
    "def parcel_fee(sides, grams):\n    while True:\n        pass\n": Verdict.TIMEOUT,
    "def parcel_fee(sides, grams):\n    return len(bytearray(4 << 30))\n": Verdict.MEMORY_LIMIT,
    "def parcel_fee(sides, grams):\n    while True:\n        print('x' * 1000)\n": Verdict.OUTPUT_LIMIT,
    "def parcel_fee(sides, grams):\n    raise SystemExit\n": Verdict.INCOMPLETE,
    "def parcel_fee(sides, grams):\n    raise SystemExit(3)\n": Verdict.RUNTIME_ERROR,
    "raise SystemExit\n": Verdict.INCOMPLETE,
    "import os\nos.kill(os.getpid(), 11)\n": Verdict.RUNTIME_ERROR,
    "def parcel_fee(sides, grams):\n    import ctypes\n    ctypes.string_at(0)\n": Verdict.RUNTIME_ERROR,
}


@pytest.mark.parametrize("code", CODES)
def test_every_verdict(code: str, station: Station) -> None:
    before = station.setup
    station.setup = corpus.limited(before, {"cpu_s": 1.0, "wall_s": 5.0})
    assert judged(station, code).verdict is CODES[code]
    station.setup = before
    assert judged(station, RIGHT).passed


def own(test: str, code: str = "") -> Problem:
    prompt = "def twice(value):\n"
    return Problem(task_id="Python/0", prompt=prompt, declaration=prompt, canonical_solution=code, test=test)


def test_exceptions_arrive_by_their_class(station: Station) -> None:
    problem = own(
        "for value, kind in ((1, ValueError), (2, KeyError), (3, Exception)):\n"
        "    try:\n        twice(value)\n    except kind as error:\n        assert type(error).__name__ in "
        "('ValueError', 'KeyError', 'Mine')\n    else:\n        assert False\n"
    )
    code = (
        "class Mine(Exception): pass\ndef twice(value):\n"
        "    raise {1: ValueError('x'), 2: KeyError(7), 3: Mine()}[value]\n"
    )
    assert judged(station, code, problem).passed


def test_arguments_are_fresh_copies(station: Station) -> None:
    problem = own("given = [3, 1]\nfor _ in range(2):\n    assert twice(given) == [1, 3]\n    assert given == [3, 1]\n")
    assert judged(station, "def twice(value):\n    value.sort()\n    return value\n", problem).passed


def test_keyword_arguments_and_iterators(station: Station) -> None:
    problem = own("assert list(twice(value=3)) == [3, 3]\nassert sorted(twice(1)) == [1, 1]\n")
    assert judged(station, "def twice(value):\n    yield value\n    yield value\n", problem).passed


def test_what_a_judge_knew_of_one_sample_is_gone_for_the_next(station: Station) -> None:
    problem = own(
        "import random\nseen.append(random.random()) if 'seen' in globals() else None\nseen = []\n"
        "assert twice(random.random()) == 1.2788535969157675\n"
    )
    assert all(judged(station, "def twice(value):\n    return 2 * value\n", problem).passed for _ in range(3))


COMPILED = {"cpp": "CPP/0", "go": "Go/0", "rust": "Rust/0"}


def apart(station: Station, name: str) -> tuple[Problem, Job]:
    """A problem, and the job of its reference solution."""
    problem = STARTER[COMPILED[name]]
    sample = Sample(task_id=problem.task_id, completion_id=0, code=problem.canonical_solution)
    program = prepare(sample, problem, Extraction.NONE, SEPARATE).program
    language = station.setup.language(name)
    job = LANGUAGES[name].separating.job(program, language.toolchain, language.limits)
    assert job is not None
    return problem, job


@pytest.mark.parametrize("name", COMPILED)
def test_the_program_of_a_judge_is_made_once_and_kept(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needed(name)
    setup = set_up([name], extraction=Extraction.NONE, integrity=SEPARATE)
    station = Station(setup)
    problem, job = apart(station, name)
    assert job.judge is not None
    path = judges._folder() / job.judge.key
    path.unlink(missing_ok=True)
    kept: list[str] = []
    keep = judges.keep
    monkeypatch.setattr(judges, "keep", lambda key, program: (kept.append(key), keep(key, program)))
    for _ in range(2):
        assert judged(station, problem.canonical_solution, problem, "generation").passed
    assert kept == [job.judge.key]
    assert path.is_file()
    station.close()
    # Another sandbox gets it from there; what is damaged there is made anew.
    for data, times in ((path.read_bytes(), 1), (path.read_bytes()[:-1], 2), (b"", 3)):
        path.write_bytes(data)
        other = Station(setup)
        assert judged(other, problem.canonical_solution, problem, "generation").passed
        assert len(kept) == times
        other.close()


@pytest.mark.parametrize("name", COMPILED)
def test_plain_tools_judge_separately_too(name: str) -> None:
    needed(name)
    plain = set_up([name], extraction=Extraction.NONE, choices=Choices(plain=True), integrity=SEPARATE)
    station = Station(plain)
    problem = STARTER[COMPILED[name].replace("/0", "/1")]
    right = judged(station, problem.canonical_solution, problem, "generation")
    assert (right.verdict, right.integrity) == (Verdict.PASSED, SEPARATE)
    cheat = next(cheat for cheat in CHEATS if cheat.language == name and cheat.name == "exit_after_right_answers")
    result = corpus.cheated(station, cheat)
    assert (result.passed, result.integrity) == (False, SEPARATE)
    station.close()


@pytest.mark.parametrize("name", COMPILED)
def test_tests_that_do_not_compile_fall_back(name: str, station: Station) -> None:
    needed(name)
    task_id = COMPILED[name]
    problem = replace(STARTER[task_id], test="this is no program\n")
    for _ in range(2):
        result = judged(station, problem.canonical_solution, problem, "generation")
        assert (result.verdict, result.integrity) == (Verdict.COMPILE_ERROR, SAME_PROCESS)
    assert judged(station, STARTER[task_id].canonical_solution, STARTER[task_id], "generation").passed


#: A declaration, a solution, and tests that end as they are told to.
TWICE = {
    "cpp": (
        "int twice(int value){\n",
        "    return 2 * value;\n}\n",
        "#include <assert.h>\nint main(){ assert(twice(2) == 4); %s }\n",
        {"for (;;) {}": Verdict.TIMEOUT, "__builtin_trap();": Verdict.FAILED, "": Verdict.PASSED},
    ),
    "rust": (
        "fn twice(value: i32) -> i32 {\n",
        "    2 * value\n}\n",
        "mod tests {\n    use super::*;\n    #[test]\n    fn test_it() { assert_eq!(twice(2), 4); %s }\n}\n",
        {"loop {}": Verdict.TIMEOUT, "std::process::abort();": Verdict.FAILED, "": Verdict.PASSED},
    ),
}


@pytest.mark.parametrize("name", TWICE)
def test_what_a_judge_of_one_program_is_made_to_do_is_the_sample_s(name: str, station: Station) -> None:
    needed(name)
    declaration, solution, test, ends = TWICE[name]
    before = station.setup
    station.setup = corpus.limited(before, {"cpu_s": 1.0, "wall_s": 20.0})
    for end, verdict in ends.items():
        problem = replace(own(test % end, solution), declaration=declaration, task_id=f"{LANGUAGES[name].prefix}/0")
        problem = replace(problem, prompt="" if name == "rust" else declaration)
        result = judged(station, solution, problem, "generation")
        assert (result.verdict, result.integrity) == (verdict, SEPARATE), end
    station.setup = before


def test_a_program_that_hangs_costs_no_judge(station: Station) -> None:
    # The judge waits for an answer: it is not what takes too long.
    before = station.setup
    station.setup = corpus.limited(before, {"cpu_s": 5.0, "wall_s": 1.0})
    code = "import time\ndef parcel_fee(sides, grams):\n    time.sleep(60)\n"
    assert judged(station, RIGHT).passed
    sandbox = station.sandbox  # type: ignore[attr-defined]
    pids = judge_pids(sandbox.pid)
    assert len(pids) == 1
    assert judged(station, code).verdict is Verdict.TIMEOUT
    assert judge_pids(sandbox.pid) == pids
    station.setup = before


def judge_pids(top: int) -> set[int]:
    """The Python judges below a sandbox."""
    found, parents = set(), {top}
    stats = {}
    for path in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parent = int((path / "stat").read_text().rpartition(")")[2].split()[1])
            stats[int(path.name)] = (parent, (path / "cmdline").read_bytes())
    while parents:
        below = {pid for pid, (parent, _) in stats.items() if parent in parents}
        found |= {pid for pid in below if b"python/judge.py" in stats[pid][1]}
        parents = below
    return found


def test_tests_that_hand_over_functions_fall_back_and_say_so(station: Station) -> None:
    problem = own("assert twice(lambda: 2) == 4\n")
    result = judged(station, "def twice(value):\n    return 2 * value()\n", problem)
    assert (result.verdict, result.integrity) == (Verdict.PASSED, SAME_PROCESS)


def test_a_judge_that_is_kept_busy_is_replaced(station: Station) -> None:
    before = station.setup
    station.setup = corpus.limited(before, {"cpu_s": 0.5, "wall_s": 3.0})
    problem = own("if twice(1):\n    while True:\n        pass\n")
    assert judged(station, "def twice(value):\n    return 2\n", problem).verdict is Verdict.TIMEOUT
    station.setup = before
    assert judged(station, RIGHT).passed


@pytest.mark.parametrize("cheat", CHEATS, ids=lambda cheat: f"{cheat.language}/{cheat.name}")
def test_cheats_do_not_pass(cheat: corpus.Cheat, station: Station) -> None:
    needed(cheat.language)
    assert cheat.code.split("\n")[0].lstrip("#/ ").startswith("cheat: ")
    before = station.setup
    # Those that wait for ever need not be waited for.
    station.setup = corpus.limited(before, {"wall_s": 6.0})
    result = corpus.cheated(station, cheat)
    station.setup = before
    assert result.verdict not in {Verdict.PASSED, Verdict.SANDBOX_ERROR}, result
    assert result.integrity == SEPARATE
    after = judged(station, cheat.problem.canonical_solution, cheat.problem, "generation")
    assert after.passed, after
    assert station.broken == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", SERVED)
def test_there_are_enough_cheats(language: str) -> None:
    assert len(corpus.cheats(language)) >= 10


@pytest.mark.parametrize("case", tenth(HOSTILE, attrgetter("name"), always=attrgetter("gap")))
def test_only_honest_programs_of_the_hostile_corpus_pass(case: corpus.Case, station: Station) -> None:
    before = station.setup
    station.setup = corpus.limited(before, {"wall_s": 8.0, **case.limits})
    result = station.judge(corpus.sample(case), case.problem)
    station.setup = before
    assert result.verdict is not Verdict.SANDBOX_ERROR
    assert result.passed == ("passed" in case.expect), result
    assert judged(station, RIGHT).passed


def disagreements(cases: list[tuple[Problem, str, str]], station: Station, together: Station) -> list[str]:
    """Where the two ways of judging differ on right and broken programs."""
    found = []
    for problem, kind, code in cases:
        one, other = (judged(s, code, problem, "generation") for s in (station, together))
        assert one.integrity == SEPARATE
        if one.passed != other.passed or (one.verdict is not other.verdict and not may_differ(one, other)):
            found.append(
                f"{problem.task_id}, {kind}: {one.verdict.value} ({one.detail}), together {other.verdict.value}"
            )
    return found


def may_differ(one: Result, other: Result) -> bool:
    """Wrong both ways, by other words: an answer of the wrong type is an error at the wire or in the tests."""
    return {one.verdict, other.verdict} <= {Verdict.FAILED, Verdict.RUNTIME_ERROR}


def all_variants(language: str, problems: Mapping[str, Problem]) -> list[tuple[Problem, str, str]]:
    return [
        (problem, kind, code)
        for problem in problems.values()
        if problem.prefix == LANGUAGES[language].prefix
        for kind, code in [("right", problem.canonical_solution), *variants(problem)]
    ]


@pytest.mark.parametrize("language", SERVED)
def test_both_ways_of_judging_agree_on_broken_variants(language: str, station: Station, together: Station) -> None:
    needed(language)
    cases = random.Random(7).sample(all_variants(language, STARTER), 7)
    assert disagreements(cases, station, together) == []


@pytest.mark.heavy
@pytest.mark.parametrize("language", SERVED)
def test_both_ways_of_judging_agree_on_everything(language: str, station: Station, together: Station) -> None:
    needed(language)
    try:
        problems = load("humaneval-x", prefixes={LANGUAGES[language].prefix}).problems
    except HumanevalxError as error:
        pytest.skip(f"needs the official data: {error}")
    assert disagreements(all_variants(language, {**STARTER, **problems}), station, together) == []


def test_a_run_says_how_it_was_judged(tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    rows = [{"task_id": f"Python/{n}", "generation": STARTER[f"Python/{n}"].canonical_solution} for n in range(10)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    done = evaluate([path], Options(problems="starter", ks=(1,), integrity=SEPARATE), progress=False)
    summary = done.summary.to_json()
    assert summary["scores"]["python"]["pass@1"]["value"] == 1.0
    assert "integrity:separate" in summary["signature"]["text"]
    kept = [json.loads(line) for line in (done.directory / "results.jsonl").read_text().splitlines()]
    assert {row["integrity"] for row in kept} == {SEPARATE}


def test_problems_that_cannot_be_judged_so_are_named(tmp_path: Path) -> None:
    one = own("assert twice(2) == 4\n", "    return 2 * value\n")
    other = own("assert twice(lambda: 2) == 4\n", "    return 2 * value()\n")
    rows = [{**asdict(problem), "task_id": f"Python/{n}"} for n, problem in enumerate((one, other))]
    fields = ("task_id", "prompt", "declaration", "canonical_solution", "test")
    problems, samples = tmp_path / "p.jsonl", tmp_path / "s.jsonl"
    problems.write_text("".join(json.dumps({key: row[key] for key in fields}) + "\n" for row in rows))
    code = [{"task_id": row["task_id"], "generation": row["canonical_solution"]} for row in rows]
    samples.write_text("".join(json.dumps(row) + "\n" for row in code))
    done = evaluate([samples], Options(problems=str(problems), ks=(1,), integrity=SEPARATE), progress=False)
    summary = done.summary.to_json()
    assert summary["same_process"] == ["Python/1"]
    assert "integrity:separate,same-process=Python/1|" in summary["signature"]["text"]
    assert "judged in the process of the sample: Python/1" in scores_text(summary)
