"""C++: the tests in one process and the sample in another. What crosses, and that no verdict is forged."""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import exec_relay as relay
import pytest
from test_cpp import PROBLEM, RIGHT, attempts, official, starter

from humanevalx.language import Choices, Extraction, Toolchain
from humanevalx.languages import cpp
from humanevalx.languages.cpp.commands import Role, compile_argv
from humanevalx.languages.cpp.separate import candidate_files, judge_files, signature
from humanevalx.records import Problem

ROOT = Path(__file__).resolve().parent.parent.parent
OURS = ROOT / "runners" / "cpp"
GONE, FAULT, RAISED = 70, 71, 72

pytestmark = pytest.mark.skipif(shutil.which("g++") is None, reason="needs g++: `apt-get install g++`")


@dataclass(slots=True)
class Bench:
    """Compiles both sides as the harness does, and has them meet."""

    toolchain: Toolchain
    folder: Path
    made: int = 0
    judges: dict[tuple[str, str, str], Path] | None = None

    def program(self, role: Role, files: dict[str, str]) -> tuple[Path, str]:
        """The folder of the program, and what the compiler complained of."""
        self.made += 1
        into = self.folder / f"{role.value}{self.made}"
        into.mkdir()
        cache = "" if self.toolchain.plain else str(self.toolchain.mounts[-1].source)
        argv = compile_argv(self.toolchain, files["solution.cpp"], role, ours=str(OURS), cache=cache)
        said, _ = relay.build([argv], files, into)
        return into, said

    def judge(self, problem: Problem) -> Path:
        key = (problem.task_id, problem.declaration, problem.test)
        self.judges = self.judges or {}
        if key not in self.judges:
            self.judges[key], said = self.program(Role.JUDGE, judge_files(problem))
            assert not said
        return self.judges[key]

    def outcome(self, problem: Problem, text: str, timeout_s: float = 10) -> relay.Outcome:
        judge = self.judge(problem)
        folder, said = self.program(Role.CANDIDATE, candidate_files(problem, text))
        if said:
            return relay.Outcome(report="compile_error", detail=said)
        try:
            return relay.judge([f"{judge}/program"], [f"{folder}/program"], folder, timeout_s)
        finally:
            shutil.rmtree(folder)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    toolchain = cpp.ready(cpp.probe(Choices()), Choices())
    assert not toolchain.plain, toolchain.notes
    return Bench(toolchain, tmp_path_factory.mktemp("separate"))


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(cpp.ready(cpp.probe(Choices()), Choices(plain=True)), tmp_path_factory.mktemp("plain"))


# Values


def size(value: Sequence[object] | bytes) -> bytes:
    return struct.pack(">I", len(value))


def number(tag: str, form: str) -> Callable[[object], bytes]:
    return lambda value: tag.encode() + struct.pack(">" + form, value)


def many(tag: str, item: Callable[..., bytes]) -> Callable[..., bytes]:
    return lambda values: tag.encode() + b"\0" + size(values) + b"".join(map(item, values))


def keyed(key: Callable[..., bytes], value: Callable[..., bytes]) -> Callable[..., bytes]:
    return lambda pairs: b"{\0" + size(pairs) + b"".join(key(k) + value(v) for k, v in pairs)


def both(first: Callable[..., bytes], second: Callable[..., bytes]) -> Callable[..., bytes]:
    return lambda pair: b"(" + struct.pack(">I", 2) + first(pair[0]) + second(pair[1])


def as_it_is(value: bytes) -> bytes:
    return value


def boolean(value: object) -> bytes:
    return b"T" if value else b"F"


def text(value: bytes) -> bytes:
    return b"b" + size(value) + value


INT, LONG, UNSIGNED, HUGE = number("i", "i"), number("l", "q"), number("u", "I"), number("v", "Q")
FLOAT, DOUBLE, CHAR = number("f", "f"), number("d", "d"), number("c", "I")
NAN = b"\x7f\xf8\0\0\0\0\0\1"
ANYS = [b"N", b"T", b"F", CHAR(200), INT(-1), LONG(1 << 40), UNSIGNED(7), HUGE(1), FLOAT(0.5), DOUBLE(2.5), text(b"a")]
ANYS += [b"[\0" + size(ANYS) + b"".join(ANYS), b"[\1" + size(ANYS) + b"".join(ANYS)]
#: C++ type -> how it is encoded, and values of it.
TYPES: dict[str, tuple[Callable[..., bytes], list[object]]] = {
    "bool": (boolean, [True, False]),
    "char": (CHAR, [0, 65, 255]),
    "int": (INT, [0, -1, 2**31 - 1, -(2**31)]),
    "long": (LONG, [0, -1, 2**63 - 1, -(2**63)]),
    "long long": (LONG, [0, -1, 2**63 - 1, -(2**63)]),
    "unsigned": (UNSIGNED, [0, 2**32 - 1]),
    "unsigned long": (HUGE, [0, 2**64 - 1]),
    "unsigned long long": (HUGE, [0, 2**64 - 1]),
    "float": (FLOAT, [0.0, -0.0, 1.5, float("inf"), 1e-45]),
    "double": (DOUBLE, [0.0, -0.0, 0.1, float("-inf"), 5e-324]),
    "string": (text, [b"", b"a", b"\0\xff\x80", b"x" * 100000]),
    "vector<int>": (many("[", INT), [[], [1], list(range(-500, 500))]),
    "vector<bool>": (many("[", boolean), [[], [True, False]]),
    "vector<char>": (many("[", CHAR), [[], [1, 200]]),
    "vector<double>": (many("[", DOUBLE), [[], [0.1, float("inf")]]),
    "vector<vector<string>>": (many("[", many("[", text)), [[], [[]], [[b"a", b""], [b"b"]]]),
    "list<vector<float>>": (many("[", many("[", FLOAT)), [[], [[0.5], []]]),
    "map<string, string>": (keyed(text, text), [[], [(b"a", b"b"), (b"c", b"")]]),
    "map<char, int>": (keyed(CHAR, INT), [[], [(97, 1), (98, -2)]]),
    "map<int, vector<long long>>": (keyed(INT, many("[", LONG)), [[(-1, [1, 2]), (5, [])]]),
    "set<int>": (many("<", INT), [[], [-1, 2, 3]]),
    "pair<int, string>": (both(INT, text), [(1, b"a")]),
    "vector<pair<double, bool>>": (many("[", both(DOUBLE, boolean)), [[], [(0.5, True), (1.5, False)]]),
    "boost::any": (as_it_is, list(ANYS)),
    "list<boost::any>": (many("[", as_it_is), [[], ANYS]),
}


@pytest.fixture(scope="module")
def values(plain: Bench) -> Callable[[str, Sequence[bytes]], list[bytes]]:
    """Has frames decoded as a type and encoded again: `=` and the value, or `!` and the status it ended with."""
    if not dict(plain.toolchain.data).get("boost"):
        pytest.skip("needs boost/any.hpp: `apt-get install libboost-dev`")
    driver = Path(__file__).with_name("cpp_values.cpp")
    program = plain.folder / "values"
    seen = ["-include", OURS / "prelude.h", "-include", OURS / "wire.h", "-I", OURS / "include"]
    subprocess.run(["g++", "-std=c++11", "-w", *seen, driver, OURS / "wire.cpp", "-o", program], check=True)

    def again(kind: str, bodies: Sequence[bytes]) -> list[bytes]:
        sent = b"".join(size(body) + body for body in bodies)
        done = subprocess.run([program, kind], input=sent, capture_output=True, check=True)
        return list(frames(done.stdout))

    return again


def frames(data: bytes) -> Iterator[bytes]:
    while data:
        (length,) = struct.unpack(">I", data[:4])
        yield data[4 : 4 + length]
        data = data[4 + length :]


@pytest.mark.parametrize("kind", TYPES)
def test_values_survive_the_wire(kind: str, values: Callable[[str, Sequence[bytes]], list[bytes]]) -> None:
    encode, examples = TYPES[kind]
    bodies = [encode(example) for example in examples]
    assert values(kind, bodies) == [b"=" + body for body in bodies]


def test_bits_of_a_nan_survive(values: Callable[[str, Sequence[bytes]], list[bytes]]) -> None:
    assert values("double", [b"d" + NAN]) == [b"=d" + NAN]


@pytest.mark.parametrize("kind", TYPES)
def test_what_is_no_value_of_the_type_is_refused(
    kind: str, values: Callable[[str, Sequence[bytes]], list[bytes]]
) -> None:
    encode, examples = TYPES[kind]
    whole = [encode(example) for example in examples if len(encode(example)) < 200]
    bodies = [body[:place] for body in whole for place in range(len(body))] + [body + b"\0" for body in whole]
    bodies += [b"Z" + body[1:] for body in whole]
    if kind != "boost::any":
        bodies += [b"N", b"?\0\0\0\0"]
    assert set(values(kind, bodies)) == {b"!71"}


@pytest.mark.parametrize("kind", TYPES)
def test_random_frames_never_crash(kind: str, values: Callable[[str, Sequence[bytes]], list[bytes]]) -> None:
    encode, examples = TYPES[kind]
    dice = random.Random(kind)
    bodies = []
    for example in examples * 20:
        body = bytearray(encode(example)[:300])
        for _ in range(dice.randrange(1, 4)):
            body[dice.randrange(len(body))] = dice.choice([0, 1, 255, dice.randrange(256), *b"NTFilufdcb[({<?"])
        bodies.append(bytes(body))
    answers = values(kind, bodies)
    assert len(answers) == len(bodies)
    for body, answer in zip(bodies, answers, strict=True):
        # What is taken means what was sent; but keys may come in another order, or twice, and a type's name is lost.
        assert answer == b"!71" or answer == b"=" + body or set(body) & set(b"{<?"), body


def test_counts_and_depths_that_are_too_large_are_refused(
    values: Callable[[str, Sequence[bytes]], list[bytes]],
) -> None:
    assert values("vector<bool>", [b"[\0\xff\xff\xff\xffTTT", b"[\0\0\0\0\4TTT"]) == [b"!71"] * 2
    deep = [b"[\0\0\0\0\1" * depth + b"N" for depth in (63, 64, 100000)]
    assert [answer[:1] for answer in values("boost::any", deep)] == [b"=", b"!", b"!"]
    entries = [many("<", INT)(range(count)) for count in (4096, 4097)]
    assert [answer[:1] for answer in values("set<int>", entries)] == [b"=", b"!"]
    entries = [keyed(INT, many("[", LONG))([(key, []) for key in range(count)]) for count in (4096, 4097)]
    assert [answer[:1] for answer in values("map<int, vector<long long>>", entries)] == [b"=", b"!"]
    assert values("char", [b"c\0\0\1\0"]) == [b"!71"]


# Signatures


@pytest.mark.parametrize("problems", [starter, official])
def test_every_problem_can_be_served(problems: Callable[[], dict[str, Problem]]) -> None:
    for problem in problems().values():
        reading = signature(problem)
        assert reading.signature, reading.reason
        assert reading.signature.name == cpp.entry_point(problem), problem.task_id


SIGNATURES = {
    "int f(vector<int> l){": ("f", ["::std::vector< int >"], "int"),
    "std::string f(){": ("f", [], "::std::string"),
    "pair<int,unsigned long long> f(const map<string,vector<vector<int>>>& m, size_t n)\n{": (
        "f",
        ["::std::map< ::std::string, ::std::vector< ::std::vector< int > > >", "unsigned long"],
        "::std::pair< int, unsigned long long >",
    ),
    "typedef vector<long long> row;\nusing grid = vector<row>;\nrow f(grid g){ for (int i = 0;;) {": (
        "f",
        ["::std::vector< ::std::vector< long long > >"],
        "::std::vector< long long >",
    ),
    "int g(int x){ return x; }\nint f(int x /* { */){": ("f", ["int"], "int"),
}


@pytest.mark.parametrize("declaration", SIGNATURES)
def test_signature(declaration: str) -> None:
    found = signature(replace(PROBLEM, declaration=declaration)).signature
    assert found is not None
    assert (found.name, [parameter.type for parameter in found.parameters], found.result) == SIGNATURES[declaration]


@pytest.mark.parametrize(
    "declaration",
    ["", "int x;", "void f(int x){", "int f(int* x){", "int f(vector<int>& x){", "int f(int){", "T f(vector<T> x){",
     "int f(int x = 1){", "struct S {", "int f(map<int> m){", "int f(unordered_map<int, int> m){"],
)  # fmt: skip
def test_what_cannot_be_served_says_why(declaration: str) -> None:
    problem = replace(PROBLEM, declaration=declaration)
    reading = signature(problem)
    assert reading.signature is None
    assert reading.reason
    with pytest.raises(ValueError, match=r"."):
        judge_files(problem)


def test_the_candidate_has_nothing_of_the_tests() -> None:
    files = candidate_files(PROBLEM, PROBLEM.prompt + RIGHT)
    assert files["solution.cpp"] == PROBLEM.prompt + RIGHT
    assert not any("assert" in text for text in files.values())
    assert RIGHT not in judge_files(PROBLEM)["solution.cpp"]


# Both processes


@pytest.mark.parametrize("task_id", sorted(starter()))
def test_starter_solution(task_id: str, bench: Bench) -> None:
    problem = starter()[task_id]
    outcome = bench.outcome(problem, problem.prompt + problem.canonical_solution)
    assert (outcome.report, outcome.detail, outcome.candidate_status) == ("passed", "", 0)
    assert outcome.calls
    nothing = bench.outcome(problem, problem.prompt + "    return {};\n}\n")
    assert nothing.report == "failed"
    assert nothing.detail.startswith("line ")


@pytest.mark.heavy
@pytest.mark.parametrize(
    "path",
    [path for _, path in attempts() if path.parent.name in ("right", "wrong")],
    ids=lambda path: f"{path.parent.parent.name}/{path.stem}",
)
def test_starter_attempt(path: Path, bench: Bench) -> None:
    code = path.read_text().partition("\n")[2]
    problem = starter()[f"CPP/{int(path.parent.parent.name[:2])}"]
    cleaned = cpp.clean(problem, code, "generation", Extraction.AUTO)
    allowed = {"right": {"passed"}, "wrong": {"failed", "error"}}[path.parent.name]
    assert bench.outcome(problem, cleaned.text).report in allowed


def tenth() -> list[str]:
    return sorted(random.Random(6).sample(sorted(official()), len(official()) // 10))


@pytest.mark.parametrize("task_id", tenth())
def test_official_solution(task_id: str, bench: Bench) -> None:
    problem = official()[task_id]
    assert bench.outcome(problem, problem.prompt + problem.canonical_solution).report == "passed"


@pytest.mark.heavy
@pytest.mark.parametrize("task_id", sorted(official()))
def test_official_solution_and_nothing(task_id: str, bench: Bench) -> None:
    problem = official()[task_id]
    assert bench.outcome(problem, problem.prompt + problem.canonical_solution).report == "passed"
    if int(problem.number) % 4 == 0:
        assert bench.outcome(problem, problem.prompt + "    return {};\n}\n").report != "passed"


@pytest.mark.heavy
def test_plain_way(plain: Bench) -> None:
    assert plain.outcome(PROBLEM, PROBLEM.prompt + RIGHT).report == "passed"
    assert plain.outcome(PROBLEM, PROBLEM.prompt + "    return 3;\n}\n").report == "failed"


@pytest.mark.skipif(shutil.which("clang++") is None, reason="needs clang++: `apt-get install clang`")
def test_clang(tmp_path: Path) -> None:
    choices = Choices(cxx="clang++")
    bench = Bench(cpp.ready(cpp.probe(choices), choices), tmp_path)
    assert bench.outcome(PROBLEM, PROBLEM.prompt + RIGHT).report == "passed"
    assert bench.outcome(PROBLEM, PROBLEM.prompt + "    return 3;\n}\n").report == "failed"


ABOVE = PROBLEM.prompt.partition("int total")[0]
ENDS = {
    "prints": ('    cout << "x" << endl; cerr << "x"; printf("x");\n' + RIGHT, "passed", None),
    "exits": ("    exit(0);\n}\n", "none", GONE),
    "crashes": ("    return *(volatile int*)8;\n}\n", "none", GONE),
    "throws": ('    throw runtime_error("x");\n}\n', "error", RAISED),
    "throws a number": ("    throw 1;\n}\n", "error", RAISED),
    "no memory": ("    vector<char> v(1ull << 62);\n    return v.size();\n}\n", "memory", 1),
    "bad_alloc": ("    throw bad_alloc();\n}\n", "memory", 1),
    "not included": ("    map<int, int> m;\n    return m.size();\n}\n", "compile_error", None),
    "no syntax": ("    return sum(numbers;\n}\n", "compile_error", None),
    "declared only": ("    int nowhere(int);\n    return nowhere(1);\n}\n", "compile_error", None),
    "unclosed": ("    return 1;\n", "compile_error", None),
    "own main": (RIGHT + "int main(){ }\n", "compile_error", None),
    "macros": (
        RIGHT + "#define int long\n#define void\n#define main x\n#define vector list\n#define return\n",
        "passed",
        0,
    ),
    "short macros": (
        RIGHT + "#define in 1\n#define out 2\n#define get 3\n#define put 4\n#define total total\n",
        "passed",
        0,
    ),
}


@pytest.mark.parametrize("case", ENDS)
def test_end(case: str, bench: Bench) -> None:
    body, report, status = ENDS[case]
    outcome = bench.outcome(PROBLEM, PROBLEM.prompt + body)
    assert outcome.report == report, outcome
    assert status is None or outcome.judge_status == status


def test_the_exception_is_named(bench: Bench) -> None:
    body = '    throw std::runtime_error("x");\n}\n'
    assert bench.outcome(PROBLEM, PROBLEM.prompt + body).detail == "std::runtime_error"
    assert bench.outcome(PROBLEM, PROBLEM.prompt + "    throw 1;\n}\n").detail == "unknown"


WHOLE = {
    "constant reference": "int total(const vector<int>& numbers){\n",
    "wider result": "long long total(vector<int> numbers){\n",
    "static": "static inline int total(const vector<int> numbers){\n",
    # Which no list of literals is good enough for in one program: here it gets a vector.
    "template": "template <class T> T total(vector<T> numbers){\n",
    "beside a namespace": "namespace own { int total(int){ return 0; } }\nint total(vector<int> numbers){\n",
}


def test_own_program_without_a_namespace(bench: Bench) -> None:
    text = "#include <vector>\nint total(std::vector<int> numbers){\n" + RIGHT
    assert bench.outcome(PROBLEM, text).report == "passed"
    # Names of ours and of the library's may be the sample's too.
    text = "namespace hx { int vector, string, list; }\nusing namespace hx;\n" + text
    assert bench.outcome(PROBLEM, text).report == "passed"


@pytest.mark.parametrize("case", WHOLE)
def test_own_signature(case: str, bench: Bench) -> None:
    assert bench.outcome(PROBLEM, ABOVE + WHOLE[case] + RIGHT).report == "passed"


def test_a_variable_may_be_changed_where_tests_pass_one(bench: Bench) -> None:
    test = "#include<assert.h>\nint main(){ vector<int> l = {1, 2}; assert (total(l) == 3); assert (l.size() == 2); }\n"
    problem = replace(PROBLEM, test=test)
    text = ABOVE + "int total(vector<int>& numbers){\n" + RIGHT
    assert bench.outcome(problem, text).report == "passed"
    assert bench.outcome(PROBLEM, text).report == "compile_error"  # as with literals in one program


def test_tests_that_call_nothing_pass_as_in_one_program(bench: Bench) -> None:
    problem = replace(PROBLEM, test="#include<assert.h>\nint main(){ assert (true); }\n")
    outcome = bench.outcome(problem, PROBLEM.prompt + RIGHT)
    assert (outcome.report, outcome.detail, outcome.judge_status) == ("passed", "without a call", 0)


def test_the_answer_may_be_too_large(bench: Bench) -> None:
    declaration = "#include<string>\nusing namespace std;\nstring wide(int n){\n"
    test = "#include<assert.h>\nint main(){ assert (wide(3).size() == 3); assert (wide(1 << 20) == string()); }\n"
    problem = replace(PROBLEM, prompt=declaration, declaration=declaration, test=test)
    outcome = bench.outcome(problem, declaration + "    return string(n, 'x');\n}\n")
    assert (outcome.report, outcome.detail) == ("error", "std::length_error")


# Forged frames


def test_judge_takes_nothing_but_the_answer(bench: Bench) -> None:
    judge = [f"{bench.judge(PROBLEM)}/program"]
    right = b"A" + relay.NONCE + INT(3)
    status, report, asked = relay.answer(judge, [right, b"A" + relay.NONCE + INT(0)], bench.folder)
    assert (status, report) == (0, "passed")
    assert asked[0][9:] == b"\0\1" + many("[", INT)([1, 2])
    assert asked[0][1:9] != asked[1][1:9]
    wrong = {
        b"A" + bytes(8) + INT(3): FAULT,
        b"A" + relay.NONCE: FAULT,
        b"A" + relay.NONCE + INT(3) + b"\0": FAULT,
        b"A" + relay.NONCE + LONG(3): FAULT,
        b"A" + relay.NONCE + b"N": FAULT,
        b"R": FAULT,
        b"Gx": FAULT,
        b"E" + relay.NONCE: FAULT,
        b"E" + bytes(8) + size(b"x") + b"x": FAULT,
        b"E" + relay.NONCE + size(b"x" * 9) + b"x": FAULT,
        b"E" + relay.NONCE + size(b"x") + b"x": FAULT,
        b"E" + relay.NONCE + size(b"x") + b"x" + b"i": RAISED,
        b"E" + relay.NONCE + size(b"x") + b"x" + b"?": RAISED,
        b"E" + relay.NONCE + size(b"x") + b"x" + b"ii": FAULT,
        b"G": GONE,
    }
    for body, status in wrong.items():
        assert relay.answer(judge, [body], bench.folder)[:2] == (status, "error" if status == RAISED else "none"), body


def test_random_answers_never_pass(bench: Bench) -> None:
    judge = [f"{bench.judge(PROBLEM)}/program"]
    dice = random.Random(7)
    whole = b"A" + relay.NONCE + INT(3)
    for _ in range(150):
        body = bytearray(whole[: dice.randrange(1, len(whole) + 1)])
        body[dice.randrange(len(body))] ^= dice.randrange(1, 256)
        status, report, _ = relay.answer(judge, [bytes(body)], bench.folder)
        assert report in ("none", "failed"), body
        assert status in (1, FAULT), body


def test_candidate_ends_at_a_frame_that_is_no_call(bench: Bench) -> None:
    folder, said = bench.program(Role.CANDIDATE, candidate_files(PROBLEM, PROBLEM.prompt + RIGHT))
    assert not said
    program = [f"{folder}/program"]
    right = relay.call(many("[", INT)([1, 2]))
    assert relay.ask(program, [right], folder) == ([b"A" + relay.NONCE + INT(3)], 0)
    for body in (right[:-1], right + b"\0", b"X", relay.call(), relay.call(INT(1)), relay.call(INT(1), function=1)):
        answers, status = relay.ask(program, [body, right], folder)
        assert (answers, status) == ([None, None], 1)
