"""The starter set: packed files, reference solutions, right and wrong attempts, the demo's samples."""

from __future__ import annotations

import ast
import doctest
import gzip
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
STARTER = ROOT / "problems" / "starter"

# Runs jobs {id, code, loops} from stdin, one after the other, and prints {id: what ended it, "" if nothing}.
PYTHON_DRIVER = """
import contextlib, io, json, signal, sys

class Slow(BaseException):
    pass

def late(*_):
    raise Slow

signal.signal(signal.SIGALRM, late)
ends = {}
for job in json.load(sys.stdin):
    # An endless loop is still running whatever the limit, so a short one is safe on a slow machine.
    signal.setitimer(signal.ITIMER_REAL, 0.5 if job["loops"] else 30)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(job["code"], job["id"], "exec"), {"__name__": "__main__"})
        end = ""
    except BaseException as error:
        end = type(error).__name__
    signal.setitimer(signal.ITIMER_REAL, 0)
    ends[job["id"]] = end
json.dump(ends, sys.stdout)
"""

NODE_DRIVER = """
const vm = require('vm');
const ends = {};
for (const job of JSON.parse(require('fs').readFileSync(0, 'utf8'))) {
  let failed = false;
  const console = { assert(held) { failed = failed || !held; }, log() {} };
  try {
    const script = new vm.Script(job.code);
    if (!job.parse) script.runInNewContext({ console, Buffer }, { timeout: job.loops ? 500 : 30000 });
    ends[job.id] = failed ? 'AssertionError' : '';
  } catch (error) {
    ends[job.id] = error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'Slow' : error.name;
  }
}
process.stdout.write(JSON.stringify(ends));
"""


def load_build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("starter_build", ROOT / "problems" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


build = load_build()
# The others' problems are run by the harness itself: tests/languages/.
LANGUAGES = {language.prefix: language for language in build.LANGUAGES if language.prefix in ("Python", "JavaScript")}


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (STARTER / name).read_text(encoding="utf-8").splitlines()]


def problems(prefix: str) -> dict[str, dict[str, Any]]:
    return {row["task_id"]: row for row in rows(LANGUAGES[prefix].packed)}


def attempts(prefix: str, kind: str) -> list[tuple[str, str, str]]:
    """(path under starter/, note, program) for every attempt of a kind at every problem."""
    language = LANGUAGES[prefix]
    found = []
    for folder, row in zip(build.problem_folders(), problems(prefix).values(), strict=True):
        for path in sorted((folder / kind).glob("*" + language.ending)):
            note, code = build.read_attempt(path, language.comment)
            name = str(path.relative_to(STARTER))
            found.append((name, note, row["prompt"] + code + row["test"]))
    return found


def run_all(prefix: str, jobs: list[dict[str, Any]]) -> dict[str, str]:
    """What ended each job: the name of an exception, Slow, or nothing. Never give it anything hostile."""
    jobs = [{"loops": False, "parse": False, **job} for job in jobs]
    if prefix == "Python":
        command = [sys.executable, "-I", "-c", PYTHON_DRIVER]
    else:
        node = shutil.which("node")
        if node is None:
            pytest.skip("needs node on the PATH to run JavaScript")
        command = [node, "-e", NODE_DRIVER]
    done = subprocess.run(command, input=json.dumps(jobs), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    ends = json.loads(done.stdout)
    assert set(ends) == {job["id"] for job in jobs}
    return dict(ends)


both = pytest.mark.parametrize("prefix", sorted(LANGUAGES))


def test_packed_files_are_fresh() -> None:
    done = subprocess.run([sys.executable, ROOT / "problems" / "build.py", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_stale_file_is_named_and_rewritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    copy = tmp_path / "starter"
    shutil.copytree(STARTER, copy)
    monkeypatch.setattr(build, "STARTER", copy)
    (copy / "js.jsonl").write_text("{}\n")
    assert build.main(["--check"]) == 1
    assert "js.jsonl" in capsys.readouterr().err
    assert build.main([]) == 0
    assert (copy / "js.jsonl").read_bytes() == (STARTER / "js.jsonl").read_bytes()
    assert build.main(["--check"]) == 0


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("03-draught-windows/problem.py", lambda s: s.replace("# --- test ---\n", ""), "markers"),
        ("03-draught-windows/problem.py", lambda s: "import os\n" + s, "markers"),
        ("03-draught-windows/problem.py", lambda s: s.replace("    >>> ", "    "), "examples"),
        ("03-draught-windows/problem.js", lambda s: s.replace("/* ", "// "), "description"),
        ("03-draught-windows/wrong/loses_last.py", lambda s: s.partition("\n")[2], "first line"),
        ("demo.json", lambda s: s.replace("truthy_first.py fenced", "truthy_first.py framed"), "framed"),
        ("demo.json", lambda s: s.replace("wrong/loses_last.py", "wrong/nowhere.py"), "nowhere.py"),
        ("demo.json", lambda s: s.replace('"wrong/skips_x0.py", ', ""), "1 entries"),
        ("demo.json", lambda s: s.replace('"Python/3"', '"Python/33"'), "Python/3"),
        ("demo.json", lambda s: s[:-9], r"demo\.json: "),
    ],
)
def test_malformed_sources_are_named(
    name: str, change: Any, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    copy = tmp_path / "starter"
    shutil.copytree(STARTER, copy)
    text = (copy / name).read_text(encoding="utf-8")
    assert change(text) != text
    (copy / name).write_text(change(text), encoding="utf-8")
    monkeypatch.setattr(build, "STARTER", copy)
    assert build.main(["--check"]) == 2
    assert re.search(message, capsys.readouterr().err)


def test_problems_have_equal_numbers_in_each_language() -> None:
    for language in build.LANGUAGES:
        found = [row["task_id"] for row in rows(language.packed)]
        assert found == [f"{language.prefix}/{number}" for number in range(len(found))]
        assert len(found) >= 24


@both
def test_declaration_is_the_prompt_without_its_description(prefix: str) -> None:
    for row in problems(prefix).values():
        lines = row["declaration"].splitlines()
        assert lines[-1].endswith({"Python": ":", "JavaScript": "=> {"}[prefix])
        assert ">>>" not in row["declaration"]
        described = [line for line in row["prompt"].splitlines() if line not in lines]
        assert ">>>" in "".join(described)
        assert set(row) == {
            "task_id", "prompt", "declaration", "canonical_solution", "test", "example_test"
        } | ({"text"} if prefix == "Python" else set())  # fmt: skip


def test_docstring_and_text_agree() -> None:
    for row in problems("Python").values():
        function = ast.parse(row["prompt"]).body[-1]
        assert isinstance(function, ast.FunctionDef)
        assert ast.get_docstring(function) == row["text"]


@both
def test_solutions_and_right_attempts_pass(prefix: str) -> None:
    jobs = [{"id": name, "code": code} for name, _, code in attempts(prefix, "right")]
    for task_id, row in problems(prefix).items():
        start = row["prompt"] + row["canonical_solution"]
        jobs += [
            {"id": task_id, "code": start + row["test"]},
            {"id": f"{task_id} examples", "code": start + row["example_test"]},
        ]
    jobs += [
        {"id": str(path.relative_to(STARTER)), "code": path.read_text(encoding="utf-8")}
        for path in sorted(STARTER.glob("*/" + LANGUAGES[prefix].source))
    ]
    ends = run_all(prefix, jobs)
    assert {name: end for name, end in ends.items() if end} == {}
    assert len(attempts(prefix, "right")) >= 5


@both
def test_wrong_attempts_fail(prefix: str) -> None:
    wrong = attempts(prefix, "wrong")
    ends = run_all(prefix, [{"id": name, "code": code} for name, _, code in wrong])
    assert [name for name, end in ends.items() if end in ("", "Slow", "SyntaxError", "NameError")] == []
    least = {"Python": 4, "JavaScript": 2}[prefix]
    for folder in build.problem_folders():
        assert sum(name.startswith(folder.name) for name in ends) >= least, folder.name


@both
def test_broken_attempts_break_as_they_say(prefix: str) -> None:
    broken = attempts(prefix, "broken")
    jobs = [{"id": name, "code": code, "loops": note.startswith("endless")} for name, note, code in broken]
    ends = run_all(prefix, jobs)
    syntax_errors = {"SyntaxError", "IndentationError"}
    for name, note, _ in broken:
        kind = note.partition(":")[0]
        if kind == "syntax error":
            assert ends[name] in syntax_errors, name
        elif kind == "endless loop":
            assert ends[name] == "Slow", name
        else:
            assert kind == "runtime error", name
            assert ends[name] not in {"", "Slow", "AssertionError"} | syntax_errors, name


@both
def test_every_test_fails_an_answer_of_nothing(prefix: str) -> None:
    nothing = {"Python": "    return None\n", "JavaScript": "  return null;\n}\n"}[prefix]
    jobs = [
        {"id": f"{task_id} {key}", "code": row["prompt"] + nothing + row[key]}
        for task_id, row in problems(prefix).items()
        for key in ("test", "example_test")
    ]
    assert set(run_all(prefix, jobs).values()) <= {"AssertionError", "TypeError"}


def test_hostile_attempts_parse() -> None:
    """They are compiled and never run: that is for sandboxes."""
    names = {}
    for prefix, language in LANGUAGES.items():
        head = problems(prefix)[f"{prefix}/0"]["prompt"]
        codes = {
            p.stem: build.read_attempt(p, language.comment)[1] for p in STARTER.glob(f"hostile/*{language.ending}")
        }
        names[prefix] = set(codes)
        if prefix == "Python":
            for code in codes.values():
                compile(head + code, "hostile", "exec")
    assert names["Python"] == names["JavaScript"]
    assert len(names["Python"]) >= 8


def test_hostile_javascript_parses() -> None:
    head = problems("JavaScript")["JavaScript/0"]["prompt"]
    jobs = [
        {"id": path.name, "code": head + build.read_attempt(path, "//")[1], "parse": True}
        for path in sorted(STARTER.glob("hostile/*.js"))
    ]
    assert set(run_all("JavaScript", jobs).values()) == {""}


def test_python_prompts_contain_the_examples_that_their_example_tests_check() -> None:
    for task_id, row in problems("Python").items():
        space: dict[str, Any] = {}
        exec(row["prompt"] + row["canonical_solution"], space)
        examples = doctest.DocTestParser().get_examples(row["text"])
        assert len(examples) >= 2, task_id
        assert row["example_test"].count("assert ") == len(examples), task_id
        for example in examples:
            call = example.source.strip()
            assert repr(eval(call, space)) == example.want.strip(), task_id
            asserted = call if call.endswith(" is None") else f"{call} == "
            assert f"assert {asserted}" in row["example_test"], (task_id, call)


def test_javascript_prompts_contain_the_examples_that_their_example_tests_check() -> None:
    jobs = []
    for task_id, row in problems("JavaScript").items():
        examples = re.findall(r"^  >>> (.*)\n  (.*)$", row["prompt"], re.MULTILINE)
        assert len(examples) == row["prompt"].count(">>>") >= 2, task_id
        for number, (call, wanted) in enumerate(examples):
            assert call in row["example_test"], (task_id, call)
            check = f"console.assert(JSON.stringify({call}) === JSON.stringify({wanted}))\n"
            jobs.append({"id": f"{task_id} {number}", "code": row["prompt"] + row["canonical_solution"] + check})
    assert set(run_all("JavaScript", jobs).values()) == {""}


def test_demo_is_a_mix() -> None:
    demo = rows("demo.jsonl")
    for prefix in LANGUAGES:
        mine = [row for row in demo if row["task_id"].startswith(prefix + "/")]
        counts_ = Counter(row["task_id"] for row in mine)
        assert list(counts_) == list(problems(prefix))
        assert min(counts_.values()) >= 2
        kinds = [row["note"].partition(":")[0] for row in mine]
        counts = {kind: kinds.count(kind) for kind in set(kinds)}
        assert set(counts) == {"right", "wrong", "hostile", "syntax error", "runtime error", "endless loop"}
        assert counts["endless loop"] <= 2
        assert 8 <= counts["hostile"] <= 10
        assert counts["right"] >= 12
        fenced = [row for row in mine if row["generation"].startswith("```")]
        assert 2 <= len(fenced) <= 12
        assert sum("repeats the prompt" in row["note"] for row in mine) >= 2
        assert sum("more code behind" in row["note"] for row in mine) >= 2


def test_translations_of_the_demo_are_of_all_pairs(tmp_path: Path) -> None:
    assert build.main(["--translations", str(tmp_path / "t.jsonl")]) == 0
    found = [json.loads(line) for line in (tmp_path / "t.jsonl").read_text(encoding="utf-8").splitlines()]
    pairs = Counter((row["source_task_id"].split("/")[0], row["task_id"].split("/")[0]) for row in found)
    assert len(pairs) == 30
    assert set(pairs.values()) == {len(build.problem_folders()[::3])}
    assert all(row["source_task_id"].split("/")[1] == row["task_id"].split("/")[1] for row in found)
    for pair in pairs:
        kinds = {row["note"].split(":")[0] for row in found if row["task_id"].startswith(pair[1] + "/")}
        assert {"right", "wrong"} <= kinds


@both
def test_right_rows_of_the_demo_pass_once_extracted(prefix: str) -> None:
    jobs = []
    for number, row in enumerate(rows("demo.jsonl")):
        if not row["task_id"].startswith(prefix + "/") or not row["note"].startswith("right"):
            continue
        problem = problems(prefix)[row["task_id"]]
        code = re.sub(r"^```.*\n", "", row["generation"], flags=re.MULTILINE)
        head = "" if code.startswith(problem["prompt"]) else problem["prompt"]
        jobs.append({"id": f"{number} {row['note']}", "code": head + code + problem["test"]})
    assert {name: end for name, end in run_all(prefix, jobs).items() if end} == {}


def test_no_function_is_named_like_an_official_one() -> None:
    folder = Path(os.environ.get("HUMANEVALX_PROBLEMS") or ROOT.parent / "shared" / "humaneval-x")
    files = sorted(folder.glob("humaneval_*.jsonl.gz"))
    if not files:
        pytest.skip(f"needs the official data in {folder} (set HUMANEVALX_PROBLEMS)")
    official: set[str] = set()
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                declared = json.loads(line)["declaration"]
                official |= {plain(name) for name in re.findall(r"(\w+) *(?:= *)?\(", declared)}
    assert plain("has_close_elements") in official
    ours = {plain(folder.name[3:]) for folder in build.problem_folders()}
    for prefix in LANGUAGES:
        calls = {plain(build.first_call(row).partition("(")[0]) for row in problems(prefix).values()}
        assert calls == ours
    assert ours & official == set()


def plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
