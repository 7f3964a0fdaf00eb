"""Java judged in two processes: values on the wire, verdicts, and programs that try to get by without a solution."""

from __future__ import annotations

import base64
import json
import random
import re
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from relay import Outcome, Peer, relay, serve
from test_java import attempts, official

from humanevalx.language import Choices, Extraction, Toolchain
from humanevalx.languages import java
from humanevalx.languages.java import cleaning, separate, tools
from humanevalx.problems import load
from humanevalx.records import Problem
from humanevalx.resources import data_dir

HERE = Path(__file__).resolve().parent
CHEATS = sorted((HERE.parent / "cheats" / "java").glob("*.java"))
STARTER = {task: problem for task, problem in load("starter").problems.items() if problem.prefix == "Java"}
FIRST = STARTER["Java/0"]
SIZES = ("-Xmx128m", "-Xms64m")

ENV = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}
PATIENCE_S = 60.0

Answer = Callable[[bytes], bytes]


class Laboratory:
    """A compile server and a judge, as an agent has them."""

    def __init__(self, toolchain: Toolchain, folder: Path) -> None:
        (mount,) = (mount for mount in toolchain.mounts if mount.target == java._CACHE)
        self.home = toolchain.path
        self.tools = mount.source
        self.folder = folder
        self.compiler = serve(tools.server_argv(self.home, str(self.tools), str(data_dir("runners") / "java")), ENV)
        self.judge = serve(tools.judge_argv(self.home, str(self.tools)), ENV)
        self.classes: dict[str, dict[str, str]] = {}

    def close(self) -> None:
        for server in (self.compiler, self.judge):
            server.close()

    def compiled(self, files: dict[str, str] | None) -> dict[str, str] | str:
        """Class files in base64; or what the compiler says."""
        assert files is not None
        answer = self.compiler.ask({"files": files}, PATIENCE_S)
        return answer["files"] if answer["ok"] else answer["messages"]

    def request(self, problem: Problem) -> dict[str, object]:
        """What the judge is told. The same key for other tests would be a mistake of ours: it tells them apart here."""
        key = f"{problem.task_id} {hash((problem.declaration, problem.test))}"
        if key in self.classes:
            return {"key": key, "files": {}}
        found = self.compiled(separate.judge_files(problem))
        assert isinstance(found, dict), (problem.task_id, found)
        self.classes[key] = found
        if len(self.classes) > 60:
            self.classes.clear()  # as the judge does, more or less
        return {"key": key, "files": found}

    def try_(self, problem: Problem, text: str, timeout: float = 20) -> Outcome:
        """Judges the text of a program."""
        found = self.compiled(separate.candidate_files(problem, text))
        if isinstance(found, str):
            return Outcome(report="compile", detail=found)
        shutil.rmtree(self.folder, ignore_errors=True)
        for name, data in found.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(base64.b64decode(data))
        argv = separate.candidate_argv(f"{self.tools}/image/bin/java", str(self.folder), SIZES)
        return relay(self.judge, self.request(problem), argv, self.folder, ENV, within_s=timeout)

    def complete(self, problem: Problem, code: str) -> Outcome:
        """Judges a completion."""
        return self.try_(problem, java.clean(problem, code, "generation", Extraction.AUTO).text)

    def answered(self, problem: Problem, answer: Answer) -> str:
        """The report on answers that are made here."""
        self.judge.send(json.dumps({"judge": self.request(problem)}).encode())
        while True:
            frame = self.judge.receive(time.monotonic() + PATIENCE_S)
            assert frame
            if frame.startswith(b"{"):
                return str(json.loads(frame)["report"])
            self.judge.send(answer(frame))


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    toolchain = java.probe(Choices())
    if toolchain.missing:
        pytest.skip("needs a JDK")
    toolchain = java.ready(toolchain, Choices())
    assert not toolchain.plain, toolchain.notes
    laboratory = Laboratory(toolchain, tmp_path_factory.mktemp("candidate") / "classes")
    yield laboratory
    laboratory.close()


# Values.


@pytest.fixture(scope="module")
def echo(lab: Laboratory, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    out = tmp_path_factory.mktemp("echo")
    path = f"{lab.tools}/judge"
    subprocess.run([f"{lab.home}/bin/javac", "-cp", path, "-d", out, HERE / "Echo.java"], check=True)
    peer = serve([f"{lab.home}/bin/java", "-cp", f"{path}:{out}", "Echo"], ENV)
    yield peer
    peer.close()


def text(value: str) -> bytes:
    units = value.encode("utf-16-be", "surrogatepass")
    return b"w" + struct.pack(">I", len(units) // 2) + units


def integer(value: int) -> bytes:
    return b"i" + struct.pack(">i", value)


def many(tag: bytes, parts: list[bytes], kind: int | None = None, count: int | None = None) -> bytes:
    head = tag if kind is None else tag + bytes([kind])
    return head + struct.pack(">I", len(parts) if count is None else count) + b"".join(parts)


SCALARS = {
    "z": [b"T", b"F"],
    "i": [integer(value) for value in (0, 1, -1, 2**31 - 1, -(2**31))],
    "l": [b"l" + struct.pack(">q", value) for value in (0, -1, 2**63 - 1, -(2**63))],
    "d": [b"d" + struct.pack(">d", value) for value in (0.0, -0.0, 0.1, float("inf"), float("nan"), 5e-324)],
    "f": [b"f" + struct.pack(">f", value) for value in (0.0, -0.0, 0.1, float("-inf"))],
    "c": [b"c" + struct.pack(">I", value) for value in (0, 97, 0xD800, 0xFFFF)],
    "s": [text(value) for value in ("", "abc", "\0", "h\u00e4\u20ac", "\U0001f600", "\ud800x", "x" * 9000)],
    "n": [b"I" + struct.pack(">I", len(b)) + b for b in (b"\0", b"\xff", b"\0\x80", b"\x7f" * 40)],
}


def random_value(type_: str, rng: random.Random, depth: int = 0) -> tuple[bytes, str]:
    """A value of a type, as it is written, and what is left of the signature."""
    kind, rest = type_[0], type_[1:]
    if kind in SCALARS:
        return rng.choice(SCALARS[kind]), rest
    if kind.lower() in SCALARS:
        return rng.choice([b"N", *SCALARS[kind.lower()]]), rest
    if kind == "o":
        return random_value(
            rng.choice([*"ZILDFCsn", *(["[o", "{so", "<o", "?o", "&so"] if depth < 4 else [])]), rng, depth + 1
        )[0], rest
    one, after = random_value(rest, rng, depth + 1)
    if kind in "[(":
        parts = [random_value(rest, rng, depth + 1)[0] for _ in range(rng.randrange(4))]
        return (many(b"[", parts, kind=rng.randrange(3)) if kind == "[" else many(b"(", parts)), after
    if kind == "<":
        return many(b"<", [one], kind=rng.choice([0, 2])), after
    if kind == "?":
        return b"O" + one, after
    other, last = random_value(after, rng, depth + 1)
    return (
        many(b"{", [one + other], kind=rng.choice([0, 2]), count=1)
        if kind == "{"
        else many(b"(", [one, other], count=2)
    ), last


def echoed(echo: Peer, type_: str, value: bytes) -> bytes:
    echo.send(struct.pack(">I", len(type_)) + type_.encode() + value)
    answer = echo.receive(time.monotonic() + PATIENCE_S)
    assert answer, (type_, value[:100])
    return answer


TYPES = [
    *SCALARS,
    "I",
    "o",
    "[I",
    "[[I",
    "[s",
    "{sI",
    "{oo",
    "<s",
    "?I",
    "[?I",
    "?[I",
    "?o",
    "[&sL",
    "?[&sL",
    "{s{sI",
    "(i",
    "((d",
    "(s",
]


@pytest.mark.parametrize("type_", TYPES)
def test_values_come_back(type_: str, echo: Peer) -> None:
    rng = random.Random(type_)
    for _ in range(60):
        value, rest = random_value(type_, rng)
        assert rest == ""
        assert echoed(echo, type_, value) == b"A" + value


@pytest.mark.parametrize("type_", TYPES)
def test_what_is_no_value_is_refused(type_: str, echo: Peer) -> None:
    rng = random.Random(type_)
    for _ in range(30):
        value, _rest = random_value(type_, rng)
        cut = value[: rng.randrange(len(value))]
        assert echoed(echo, type_, cut).startswith(b"E"), cut
        assert echoed(echo, type_, value + b"N").startswith(b"E")
        broken = bytearray(value)
        for _ in range(rng.randrange(1, 4)):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        echoed(echo, type_, bytes(broken))
        echoed(echo, type_, rng.randbytes(rng.randrange(1, 40)))


REFUSED = {
    "too deep": ("o", many(b"[", [], kind=0, count=1) * 66 + b"N"),
    "a count beyond the frame": ("[I", many(b"[", [b"N"], kind=0, count=2**31 - 1)),
    "a negative count": ("[I", b"[\0" + b"\xff" * 4),
    "an unknown kind": ("[I", many(b"[", [], kind=3)),
    "an unknown tag": ("o", b"x"),
    "nothing": ("o", b""),
    "a long for an int": ("i", b"l" + b"\0" * 8),
    "a text for a list": ("[s", text("abc")),
    "text of another language": ("s", b"s\0\0\0\1x"),
    "an integer with needless zeros": ("n", b"I\0\0\0\2\0\1"),
    "an integer of too many bytes": ("n", b"I" + struct.pack(">I", 1 << 15) + b"\x7f" * (1 << 15)),
    "an integer of no bytes": ("n", b"I\0\0\0\0"),
    "a character too large": ("c", b"c\0\1\0\0"),
    "an entry of three": ("&ss", many(b"(", [b"N"] * 3)),
    "a null in an array of ints": ("(i", many(b"(", [b"N"])),
    "too many entries": ("{so", many(b"{", [text(f"{i:04}") + b"N" for i in range(4097)], kind=0, count=4097)),
    "too many lists as keys": ("<[I", many(b"<", [many(b"[", [integer(i)], kind=0) for i in range(257)], kind=0)),
    "a name that is no UTF-8": ("o", b"?\0\0\0\1\xff"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str, echo: Peer) -> None:
    type_, value = REFUSED[name]
    assert echoed(echo, type_, value).startswith(b"E")


# What is generated.


def declared(head: str) -> Problem:
    return replace(FIRST, declaration=f"import java.util.*;\n\nclass Solution {{\n    {head} {{\n", test="s.f(1);")


def test_signatures() -> None:
    known = {
        "public int f(int a, long b)": "iil",
        "public boolean f(List<Double> numbers, double threshold)": "z[Dd",
        "public Optional<List<Map.Entry<String, Long>>> f(Map<String, Map<String, Integer>> a)": "?[&sL{s{sI",
        "static int[][] f(final char[] a, Object o) throws Exception": "((i(co",
        "public List<? extends Integer> f()": "[I",
        "public List f()": "[o",
    }
    for head, signature in known.items():
        found = separate.method(declared(head))
        assert isinstance(found, separate.Method), found
        assert found.signature == signature


def test_what_cannot_be_served_says_why() -> None:
    for head in ("public Node f(int a)", "void f(int a)", "public <T> T f(T a)", "int f(Function<Integer, Integer> a)"):
        problem = declared(head)
        assert isinstance(separate.method(problem), str)
        assert separate.judge_files(problem) is None
        assert separate.candidate_files(problem, "") is None


def test_only_imports_are_taken_from_the_prompt() -> None:
    prompt = "/** package */\nimport java.util.*;\nclass Node {}\n\nclass Solution {\n    public int f(int a) {\n"
    files = separate.candidate_files(replace(FIRST, prompt=prompt, declaration=prompt), prompt)
    assert files is not None
    assert files["Serving.java"].startswith("import java.util.*;\nimport java.lang.String;\n")
    assert "Node" not in files["Serving.java"]
    assert "package" not in files["Serving.java"]


def test_all_problems_can_be_served() -> None:
    for problem in (*STARTER.values(), *official()):
        assert isinstance(separate.method(problem), separate.Method), problem.task_id


# Verdicts.


def test_starter_solutions_pass(lab: Laboratory) -> None:
    for problem in STARTER.values():
        assert lab.complete(problem, problem.canonical_solution).report == "passed", problem.task_id
    for name, problem, code in attempts("right"):
        assert lab.complete(problem, code).report == "passed", name


def test_wrong_attempts_fail(lab: Laboratory) -> None:
    for name, problem, code in attempts("wrong"):
        assert lab.complete(problem, code).report in {"failed", "error"}, name


def test_a_tenth_of_the_official_solutions_pass(lab: Laboratory) -> None:
    problems = official()
    for problem in random.Random(3).sample(problems, len(problems) // 10):
        assert lab.complete(problem, problem.canonical_solution).report == "passed", problem.task_id


@pytest.mark.heavy
def test_all_official_solutions_pass(lab: Laboratory) -> None:
    found = {problem.task_id: lab.complete(problem, problem.canonical_solution) for problem in official()}
    assert {task: outcome for task, outcome in found.items() if outcome.report != "passed"} == {}


CONSTANTS = {"boolean": "false", "int": "-7", "long": "-7L", "double": "-7.5"}


def constant(problem: Problem) -> str:
    """A completion that always answers the same, wrongly."""
    found = re.search(r"public\s+(\S.*?)\s+\w+\s*\([^()]*\)[^()]*$", problem.declaration.rstrip().splitlines()[-1])
    assert found is not None
    a_list = f'({found[1]}) (Object) java.util.Arrays.asList("wrong")'
    value = CONSTANTS.get(found[1], a_list if found[1].startswith("List") else "null")
    return f"        return {value};\n    }}\n}}\n"


def test_constant_answers_do_not_pass(lab: Laboratory) -> None:
    for problem in STARTER.values():
        assert lab.complete(problem, constant(problem)).report in {"failed", "error", "gone"}, problem.task_id


@pytest.mark.heavy
def test_constant_answers_do_not_pass_officially(lab: Laboratory) -> None:
    for problem in random.Random(6).sample(official(), 41):
        assert lab.complete(problem, constant(problem)).report in {"failed", "error", "gone"}, problem.task_id


#: Heads, and whether they are taken.
HEADS = {
    "static": ("static long parcelFee(List<Integer> sides, long grams)", True),
    "int for long": ("int parcelFee(List<Integer> sides, long grams)", True),
    "box": ("Long parcelFee(List<Integer> sides, Long grams)", True),
    "ArrayList": ("long parcelFee(ArrayList<Integer> sides, long grams)", True),
    "Collection": ("long parcelFee(Collection<Integer> sides, double grams)", True),
    "generic": ("<T extends Integer> long parcelFee(List<T> sides, long grams)", True),
    "wildcard": ("long parcelFee(List<? extends Number> sides, long grams)", True),
    "items of more types": ("long parcelFee(List<Object> sides, long grams)", True),
    "numbers": ("long parcelFee(List<Number> sides, long grams)", True),
    "lower bound": ("long parcelFee(List<? super Integer> sides, long grams)", True),
    "raw": ("long parcelFee(List sides, long grams)", True),
    "any": ("<T> long parcelFee(T sides, Object grams)", True),
    "final": ("final long parcelFee(final List<Integer> sides, final long grams)", True),
    "array": ("long parcelFee(int[] sides, long grams)", False),
    "private": ("private long parcelFee(List<Integer> sides, long grams)", False),
    "checked exception": ("long parcelFee(List<Integer> sides, long grams) throws Exception", False),
    "other items": ("long parcelFee(List<String> sides, long grams)", False),
    "too few": ("long parcelFee(List<Integer> sides)", False),
    "nothing returned": ("void parcelFee(List<Integer> sides, long grams)", False),
}


#: Tests that make their lists where they pass them, as nearly all do.
OTHER = """public class Main { public static void main(String[] a) {
    if (!Objects.equals(new Solution().parcelFee(new ArrayList<>(Arrays.asList(1, 2, 3)), 1L), 451L)) {
        throw new AssertionError();
    }
} }
"""


@pytest.mark.parametrize("name", HEADS)
def test_signatures_that_javac_takes(name: str, lab: Laboratory) -> None:
    head, taken = HEADS[name]
    returned = "" if "void" in head else "return 450L;" if head.startswith("Long") else "return 450;"
    program = f"import java.util.*;\n\nclass Solution {{\n    {head} {{\n        {returned}\n    }}\n}}\n"
    assert isinstance(lab.compiled({"Main.java": program + OTHER}), dict) == taken
    assert lab.try_(replace(FIRST, test=OTHER), program).report == ("failed" if taken else "compile")


def test_arguments_keep_their_kind(lab: Laboratory) -> None:
    problem = replace(
        STARTER["Java/4"],
        test=(
            "public class Main { public static void main(String[] a) {\n"
            "    List<List<Integer>> beds = List.of(new ArrayList<>(List.of(1)), Arrays.asList(1, 2), List.of());\n"
            "    if (!new Solution().sunlitPlants(beds, 0).equals(List.of(0, 1, 2, 1))) throw new AssertionError();\n"
            "} }\n"
        ),
    )
    code = """        List<Integer> kinds = new ArrayList<>();
        for (List<Integer> bed : beds) {
            int kind = 2;
            try {
                bed.set(0, 1);
                kind = 1;
                bed.add(1);
                kind = 0;
            } catch (UnsupportedOperationException error) {
            }
            kinds.add(kind);
        }
        kinds.add(beds.getClass() == List.of().getClass() ? 1 : 0);
        return kinds;
    }
}
"""
    assert lab.complete(problem, code).report == "passed"


MANY = """public class Main { public static void main(String[] a) {
    Solution s = new Solution();
    if (s.parcelFee(List.of(1), 1) != 1 || s.parcelFee(List.of(1), 1) != 2) throw new AssertionError("same");
    if (new Solution().parcelFee(List.of(1), 1) != 1) throw new AssertionError("new");
    if (s.parcelFee(List.of(1), 1) != 3) throw new AssertionError("the first again");
    for (int i = 0; i < 300; i++) if (new Solution().parcelFee(List.of(1), 1) != 1) throw new AssertionError("many");
} }
"""


def test_objects_are_the_tests_objects(lab: Laboratory) -> None:
    method = "    long n;\n    long parcelFee(List<Integer> s, long g) {\n        return ++n;\n    }\n"
    program = f"import java.util.*;\n\nclass Solution {{\n{method}}}\n"
    assert lab.try_(replace(FIRST, test=MANY), program).report == "passed"


ENDS = {
    "throws": ("throw new IllegalStateException();", "error", "java.lang.IllegalStateException"),
    "asserts": ("throw new AssertionError();", "error", "java.lang.AssertionError"),
    "leaves": ("System.exit(3);", "gone", "the program has ended"),
    "memory": (
        "long[][] held = new long[99999][]; for (int i = 0; ; i++) held[i] = new long[1 << 20];",
        "memory",
        "java.lang.OutOfMemoryError",
    ),
    "recursion": ("return parcelFee(sides, grams) + 1;", "error", "java.lang.StackOverflowError"),
}


@pytest.mark.parametrize("name", ENDS)
def test_ends(name: str, lab: Laboratory) -> None:
    body, report, detail = ENDS[name]
    returned = "" if "throw new" in body or "return" in body or "for" in body else "return 450;"
    outcome = lab.complete(FIRST, f"        {body}\n        {returned}\n    }}\n}}\n")
    assert (outcome.report, outcome.detail) == (report, detail)


def test_tests_may_wait_for_exceptions(lab: Laboratory) -> None:
    waiting = """public class Main { public static void main(String[] a) {
        try { new Solution().parcelFee(List.of(1), 0); } catch (IllegalArgumentException error) { return; }
        throw new AssertionError();
    } }\n"""
    problem = replace(FIRST, test=waiting)
    found = {
        body: lab.complete(problem, f"        {body}\n    }}\n}}\n").report
        for body in (
            "throw new IllegalArgumentException();",
            "throw new IllegalStateException();",
            "throw new Error();",
            "return 1;",
        )
    }
    assert list(found.values()) == ["passed", "error", "error", "failed"]


def test_tests_that_call_nothing_fail(lab: Laboratory) -> None:
    call = "if (a.length > 0) new Solution().parcelFee(null, 1);"
    silent = f"public class Main {{ public static void main(String[] a) {{ {call} }} }}\n"
    assert lab.complete(replace(FIRST, test=silent), FIRST.canonical_solution).report == "failed"


# Answers that nobody should believe.


def test_made_up_answers_never_pass(lab: Laboratory) -> None:
    rng = random.Random(4)
    fee = b"l" + struct.pack(">q", 450)
    wrong: list[Answer] = [
        lambda frame: b"G",
        lambda frame: b"R",
        lambda frame: b"A",
        lambda frame: frame,
        lambda frame: b"A" + frame[1:9],
        lambda frame: b"A" + frame[1:9] + fee + b"N",
        lambda frame: b"A" + frame[1:9] + fee[:-1],
        lambda frame: b"A" + bytes(8) + fee,
        lambda frame: b"A" + frame[1:9] + b"N",
        lambda frame: b"A" + frame[1:9] + b"?\0\0\0\1x",
        lambda frame: b"E" + frame[1:9] + b"\0\0\0\1x",
        lambda frame: b"E" + frame[1:9] + b"\0\0\1\0x",
        lambda frame: b'{"report": "passed", "detail": ""}',
        lambda frame: b"A" + frame[1:9] + rng.randbytes(rng.randrange(20)),
        lambda frame: rng.randbytes(rng.randrange(1, 60)),
        lambda frame: bytes(1 << 20),
    ]
    for answer in wrong * 3:
        assert lab.answered(FIRST, answer) in {"failed", "error", "gone"}
    assert lab.complete(FIRST, FIRST.canonical_solution).report == "passed"


@pytest.mark.parametrize("path", CHEATS, ids=lambda path: path.stem)
def test_cheats_do_not_pass(path: Path, lab: Laboratory) -> None:
    program = path.read_text(encoding="utf-8")
    found = re.match(r"// cheat: .+\n// problem: (Java/\d)\n", program)
    assert found is not None
    problem = STARTER[found[1]]
    assert lab.try_(problem, program, timeout=5).report in {"failed", "error", "memory", "compile", "gone"}
    assert lab.complete(problem, problem.canonical_solution).report == "passed"


def test_there_are_cheats() -> None:
    assert len(CHEATS) >= 12
    assert cleaning.entry_point(FIRST) == "parcelFee"
