"""humanevalx report and --show-program: what is printed, of what, and that nothing in a sample can do harm there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest

from humanevalx.errors import EXIT_INPUT, EXIT_OK
from humanevalx.evaluate import Options, evaluate
from humanevalx.judge import Outcome
from humanevalx.records import MEASUREMENTS, SEPARATE
from humanevalx.verdict import Verdict

ROOT = Path(__file__).resolve().parent.parent
ROWS = [
    *({"task_id": "Python/0", "generation": f"    return {n}  # passed\n"} for n in range(2)),
    *({"task_id": "Python/0", "generation": f"    return {n}  # failed\n"} for n in range(5)),
    {"task_id": "JavaScript/1", "generation": "  return 1; // timeout\n}\n", "completion_id": "mine"},
    {"task_id": "JavaScript/1", "generation": "  return 1; // passed\n}\n"},
]
NASTY = "a|b `c` ``d`` \x1b[31mred\x1b]0;title\x07 \r\b\x9b2J <script>x</script> \u202eback \ud800 | --- |\n# head"


class Saying(Executor):
    """Gives the verdict that a sample names."""

    def __init__(self, detail: str = "said so") -> None:
        self.detail = detail

    def submit(self, fn: Any, /, *args: Any, **_: Any) -> Future[Any]:
        outcomes = []
        for program in args[1]:
            verdict = next(
                verdict for verdict in Verdict if f" {verdict.value}" in program.code.rpartition("return")[2]
            )
            detail = "" if verdict is Verdict.PASSED else self.detail
            outcomes.append(Outcome(verdict=verdict, detail=detail, run_s=0.5, peak_mib=7))
        future: Future[Any] = Future()
        future.set_result(outcomes)
        return future


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def made(folder: Path, rows: list[dict[str, Any]] | None = None, detail: str = "said so") -> Path:
    path = write(folder / "s.jsonl", rows or ROWS)
    done = evaluate([path], Options(problems="starter", ks=(1, 2)), executor=Saying(detail), progress=False)
    return done.directory


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("report"))


def humanevalx(*words: object, cwd: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return subprocess.run(
        [sys.executable, "-m", "humanevalx", *map(str, words)],
        capture_output=True, encoding="utf-8", cwd=cwd, env={**os.environ, "PYTHONPATH": path, **more},
        timeout=300, check=False,
    )  # fmt: skip


def report(*words: object) -> str:
    done = humanevalx("report", *words)
    assert (done.returncode, done.stderr) == (EXIT_OK, "")
    return done.stdout


def refused(*words: object) -> str:
    done = humanevalx(*words)
    assert (done.returncode, done.stdout) == (EXIT_INPUT, ""), done.stderr[-400:]
    assert done.stderr.startswith("humanevalx: ")
    assert "Traceback" not in done.stderr
    return done.stderr


def test_the_text_has_scores_verdicts_and_examples(run: Path) -> None:
    lines = report(run).splitlines()
    python = next(line for line in lines if line.startswith("Python")).split()
    assert python[:4] == ["Python", "1/24", "7", "28.6"]
    script = next(line for line in lines if line.startswith("JavaScript")).split()
    assert script[:4] == ["JavaScript", "1/24", "2", "50.0"]
    assert "PARTIAL" in "\n".join(lines)
    assert "signature problems:starter@" in "\n".join(lines)
    assert [line for line in lines if "said so" in line] == [
        *(f"  Python/0 completion {n}: said so" for n in (2, 3, 4)),
        "  JavaScript/1 completion mine: said so",
    ]
    assert "passed:" not in lines


@pytest.mark.parametrize("number", [0, 1, 99])
def test_as_many_examples_as_are_asked_for(run: Path, number: int) -> None:
    shown = report(run, "--examples", number)
    assert shown.count("said so") == min(number, 5) + min(number, 1)


def test_markdown_tables_are_tables(run: Path) -> None:
    lines = report(run, "--markdown").splitlines()
    tables = [line for line in lines if line.startswith("|")]
    assert len(tables) == 8
    for table in (tables[:4], tables[4:]):
        assert len({line.count("|") for line in table}) == 1
    assert "- Python/0 completion 2: `said so`" in lines
    assert "### failed" in lines


def test_json_is_the_summary_with_examples(run: Path) -> None:
    found = json.loads(report(run, "--json", "--examples", "2"))
    examples = found.pop("examples")
    assert found == json.loads((run / "summary.json").read_text(encoding="utf-8"))
    assert {verdict: [row["index"] for row in rows] for verdict, rows in examples.items()} == {
        "failed": [2, 3], "timeout": [7]
    }  # fmt: skip


def test_one_problem_is_shown_with_its_programs(run: Path) -> None:
    shown = report(run, "--show", "Python/0")
    assert shown.count("=== Python/0 completion") == 7
    assert shown.index("return 0  # passed") < shown.index("return 1  # passed") < shown.index("return 0  # failed")
    one = report(run, "--show", "Python/0:3")
    assert one.count("=== ") == 1
    assert "=== Python/0 completion 3 (s.jsonl row 3)" in one
    assert "verdict  failed" in one
    assert "detail   said so" in one
    assert "    return 1  # failed\n" in one
    rows = json.loads(report(run, "--show", "JavaScript/1:0", "--json"))
    assert [(row["completion_id"], row["verdict"], "// timeout" in row["code"]) for row in rows] == [
        ("mine", "timeout", True)
    ]


@pytest.mark.parametrize(
    "wanted", ["Python/0:7", "Python/1", "Python", "Python/0:", "Python/0:-1", "Python/0:x", "Python/0:²", ""]
)
def test_what_is_not_there_can_not_be_shown(run: Path, wanted: str) -> None:
    assert "Python/0" in refused("report", run, "--show", wanted) or wanted in ("Python/1", "Python", "")


def test_a_run_that_was_left_can_be_shown_but_not_scored(tmp_path: Path) -> None:
    run = made(tmp_path)
    (run / "summary.json").unlink()
    results = run / "results.jsonl"
    lines = results.read_text().splitlines(keepends=True)
    results.write_text("".join(reversed(lines[1:5])) + lines[5][:30])
    packed = (run / "programs.jsonl.gz").read_bytes()
    (run / "programs.jsonl.gz").write_bytes(packed[: len(packed) // 2])
    told = refused("report", run)
    assert "4 rows" in told
    assert "run the same command again" in told
    assert report(run, "--show", "Python/0").count("=== Python/0") == 4


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"notes.txt": "x"},
        {"results.jsonl": '{"some": "other tool"}\n', "summary.json": "{}"},
        {"results.jsonl": "not JSON\n", "summary.json": "{}"},
        {"results.jsonl": "", "summary.json": "{half"},
        {"results.jsonl": "", "summary.json": "[]"},
        {"results.jsonl": '{"task_id": "Python/0"}\n'},
    ],
    ids=["empty", "notes", "foreign", "no JSON", "half a summary", "a list", "foreign and unfinished"],
)
def test_what_is_no_run_directory_is_refused(tmp_path: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    refused("report", tmp_path)
    refused("report", tmp_path, "--show", "Python/0")
    refused("report", tmp_path / "missing")


def test_a_damaged_row_in_a_finished_run_is_told(tmp_path: Path) -> None:
    run = made(tmp_path)
    results = run / "results.jsonl"
    results.write_text(results.read_text().replace('"verdict"', '"verdikt"', 1))
    assert "results.jsonl" in refused("report", run)


@pytest.mark.parametrize("options", [[], ["--markdown"]])
def test_details_do_no_harm(tmp_path: Path, options: list[str]) -> None:
    run = made(tmp_path, detail=NASTY)
    shown = report(run, *options)
    for character in "\x1b\x07\x08\x9b\r\u202e\ud800":
        assert character not in shown, repr(character)
    examples = [line for line in shown.splitlines() if "completion" in line and "a|b" in line.replace("\\|", "|")]
    assert len(examples) == 4
    for line in examples:
        assert "head" in line  # a detail is one line
        if options:
            assert line.count("`") == 2
            assert line.endswith("`")


def test_programs_and_their_facts_do_no_harm_on_a_terminal(tmp_path: Path) -> None:
    code = "    return 1  # failed \x1b[31m\x1b]0;title\x07 \x9b2J \ud800 end\n"
    run = made(tmp_path, [{"task_id": "Python/0", "generation": code, "completion_id": "\x1b[1m"}], detail=NASTY)
    for shown in (
        report(run, "--show", "Python/0"),
        humanevalx("run", tmp_path / "s.jsonl", "--problems", "starter", "--show-program", "Python/0").stdout,
    ):
        assert "# failed" in shown
        assert "end\n" in shown
        for character in "\x1b\x07\x9b":
            assert character not in shown, repr(character)


def test_a_closed_pipe_is_no_error(run: Path) -> None:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    first = subprocess.Popen(
        [sys.executable, "-m", "humanevalx", "report", str(run), "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    assert first.stdout is not None and first.stderr is not None
    first.stdout.close()
    assert first.stderr.read() == b""
    assert first.wait(60) == EXIT_OK
    first.stderr.close()


def test_the_report_prints_what_the_run_printed(tmp_path: Path) -> None:
    run = made(tmp_path)
    again = humanevalx("run", tmp_path / "s.jsonl", "--problems", "starter", "--k", "1,2")
    assert again.returncode == EXIT_OK, again.stderr
    scores = again.stdout.rpartition("run       ")[0].rstrip()
    assert report(run).startswith(scores)


# -- run --show-program --


def show(path: Path, wanted: str, *more: str) -> subprocess.CompletedProcess[str]:
    return humanevalx("run", path, "--problems", "starter", "--show-program", wanted, *more)


JUDGE_REST = ["judge: helpers.py", "judge: entry"]


@pytest.mark.parametrize("index", [0, 3, 6])
def test_the_program_is_shown_and_nothing_runs(tmp_path: Path, index: int) -> None:
    from humanevalx.judge import prepare
    from humanevalx.language import Extraction
    from humanevalx.problems import load
    from humanevalx.samples import read

    path = write(tmp_path / "s.jsonl", [{"task_id": "Python/1", "generation": "    0\n"}, *ROWS])
    # With no tool on PATH nothing could be run or even looked for.
    done = humanevalx(
        "run", path, "--problems", "starter", "--show-program", f"Python/0:{index}", PATH=str(tmp_path / "none")
    )
    assert (done.returncode, done.stderr) == (EXIT_OK, "")
    sample = [row.sample for row in read([path]) if row.sample.task_id == "Python/0"][index]
    program = prepare(sample, load("starter").problems["Python/0"], Extraction.AUTO, SEPARATE).program
    assert program.separate is not None
    head, *parts = done.stdout.split("\n--- ")
    assert program.digest in head
    # The sample's process, and that of the tests.
    assert [part.partition(" ---\n")[0] for part in parts] == ["solution.py", "entry", "judge: test.py", *JUDGE_REST]
    assert f"\n--- solution.py ---\n{dict(program.separate.files)['solution.py']}" in done.stdout
    together = show(path, f"Python/0:{index}", "--integrity", "same-process")
    assert together.stdout.endswith("".join(f"\n--- {name} ---\n{text}" for name, text in program.files))
    assert [p.name for p in tmp_path.iterdir()] == ["s.jsonl"]


def test_the_program_is_the_one_that_a_run_would_keep(tmp_path: Path) -> None:
    run = made(tmp_path)
    row = json.loads((run / "results.jsonl").read_text().splitlines()[7])
    assert row["program"] in show(tmp_path / "s.jsonl", "JavaScript/1").stdout
    assert row["program"] not in show(tmp_path / "s.jsonl", "JavaScript/1:1").stdout
    assert {"compile_s", "run_s", "peak_mib", "cached"} == set(MEASUREMENTS)


@pytest.mark.parametrize("wanted", ["Python/0:7", "Python/5", "Python/777", "nonsense", "Python/0:²", "Python/0:1:2"])
def test_a_program_that_there_is_not(tmp_path: Path, wanted: str) -> None:
    path = write(tmp_path / "s.jsonl", ROWS)
    done = show(path, wanted)
    assert (done.returncode, done.stdout) == (EXIT_INPUT, ""), done.stderr[-300:]
    assert wanted in done.stderr
    assert [p.name for p in tmp_path.iterdir()] == ["s.jsonl"]


def test_the_program_follows_the_options(tmp_path: Path) -> None:
    path = write(tmp_path / "s.jsonl", [{"task_id": "Python/0", "generation": "    return 1\nprint('tail')\n"}])
    assert "tail" not in show(path, "Python/0").stdout
    assert "print('tail')" in show(path, "Python/0", "--extraction", "none").stdout
    path.write_text("{\n" + path.read_text())
    assert show(path, "Python/0").returncode == EXIT_INPUT
    assert show(path, "Python/0", "--skip-bad").returncode == EXIT_OK
