"""The formats of other harnesses: what is read of them, what is said of broken ones, and that nothing is lost."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from humanevalx import formats
from humanevalx.cli import cli
from humanevalx.commands.convert import convert
from humanevalx.errors import EXIT_INPUT, EXIT_OK, InputError, RowError
from humanevalx.evaluate import Options, evaluate
from humanevalx.formats import FORMATS, look
from humanevalx.formats.base import SETTINGS, Reading, natural
from humanevalx.languages import LANGUAGES
from humanevalx.records import MEASUREMENTS, Sample
from humanevalx.rundir import default_for
from humanevalx.samples import FORMS, Row, read, scan, sources
from humanevalx.sandbox.bubblewrap import find_bwrap

ROOT = Path(__file__).resolve().parent.parent
STARTER = Reading(problems="starter")
PROBLEMS = {
    row["task_id"]: row
    for path in (ROOT / "problems" / "starter").glob("*.jsonl")
    if path.name != "demo.jsonl"
    for row in map(json.loads, path.read_text("utf-8").splitlines())
}
NUMBERS = sorted({int(task_id.partition("/")[2]) for task_id in PROBLEMS})
needs_wall = pytest.mark.skipif(
    sys.platform != "linux" or find_bwrap() is None, reason="bubblewrap is missing: nothing can be run"
)


def lines(path: Path, *rows: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def one(path: Path, value: object, indent: int | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(value, indent=indent)
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


def files(folder: Path, contents: dict[str, str]) -> Path:
    for name, text in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def rows(*paths: Path, reading: Reading = STARTER) -> list[Row]:
    return list(read(list(paths), reading=reading))


def samples(*paths: Path, reading: Reading = STARTER) -> list[Sample]:
    return [row.sample for row in rows(*paths, reading=reading)]


def brief(found: Sequence[Sample]) -> list[tuple[str, int | str, str, str]]:
    return [(sample.task_id, sample.completion_id, sample.form, sample.code) for sample in found]


def refused(path: Path, reading: Reading = STARTER) -> RowError:
    with pytest.raises(RowError) as caught:
        scan([path], reading=reading)
    assert caught.value.exit_code == EXIT_INPUT
    assert "\n" not in str(caught.value)
    return caught.value


def kept(path: Path, reading: Reading = STARTER) -> tuple[list[Sample], list[str]]:
    bad: list[RowError] = []
    found = [row.sample for row in read([path], on_bad=bad.append, reading=reading)]
    return found, [str(error) for error in bad]


# -- EvalPlus --


def test_evalplus_directory(tmp_path: Path) -> None:
    folder = files(
        tmp_path / "model_temp_0.8",
        {
            "HumanEval_10/0.py": "ten",
            "HumanEval_2/10.py": "two.10",
            "HumanEval_2/2.py": "two.2\r\n",
            "Go_3/0.go": "go",
            "CPP_4/1.cc": "cpp",
            "eval_results.json": "{}",
            "HumanEval_2/.hidden": "",
            ".git/config": "",
            "__pycache__/x.pyc": "",
        },
    )
    (folder / "HumanEval_2" / "2.py").write_bytes(b"two.2\r\n")
    found = rows(folder)
    assert brief([row.sample for row in found]) == [
        ("CPP/4", 1, "solution", "cpp"),
        ("Go/3", 0, "solution", "go"),
        ("Python/2", 2, "solution", "two.2\r\n"),
        ("Python/2", 10, "solution", "two.10"),
        ("Python/10", 0, "solution", "ten"),
    ]
    assert [(row.sample.source, row.sample.index, row.file, row.line) for row in found[:2]] == [
        ("model_temp_0.8", 0, "model_temp_0.8/CPP_4/1.cc", 1),
        ("model_temp_0.8", 1, "model_temp_0.8/Go_3/0.go", 1),
    ]
    assert scan([folder]).per_format == {"model_temp_0.8": "evalplus"}


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("HumanEval_0/x.py", b"", "is no sample"),
        ("HumanEval_0/0.txt", b"", "is no sample"),
        ("HumanEval_0/0.go", b"", "is no sample"),
        ("HumanEval_0/1", b"", "is no sample"),
        ("HumanEval_0/1.py", b"\xff", "not UTF-8"),
        ("HumanEval_0/1.py", None, "can't be read"),
        ("HumanEval/1.py", b"", "called after no problem"),
        ("HumanEval_0_more/1.py", b"", "called after no problem"),
    ],
)
def test_evalplus_files_that_are_no_samples(tmp_path: Path, name: str, content: bytes | None, words: str) -> None:
    folder = files(tmp_path / "s", {"HumanEval_0/0.py": "fine", name: ""})
    if content is None:
        (folder / name).unlink()
        (folder / name).symlink_to("nowhere")
    else:
        (folder / name).write_bytes(content)
    assert len(formats.digest(folder, Reading())) == 64
    error = refused(folder)
    assert (error.file, error.line) == (str(folder / name), 1)
    assert words in error.problem
    found, messages = kept(folder)
    assert [sample.code for sample in found] == ["fine"]
    assert len(messages) == 1


def test_evalplus_numbers_are_held_against_each_other(tmp_path: Path) -> None:
    folder = files(tmp_path / "s", {"HumanEval_0/0.py": "", "HumanEval_0/00.py": ""})
    assert (refused(folder).field, "00.py" in refused(folder).file or "0.py" in refused(folder).file) == (
        "completion_id",
        True,
    )


def test_evalplus_problems_that_nobody_knows_are_named_with_their_file(tmp_path: Path) -> None:
    for folder, words in (("Mbpp_2", "this version runs"), ("HumanEval_999", "not a problem of starter")):
        given = files(tmp_path / folder, {f"{folder}/0.py": ""})
        with pytest.raises(RowError, match=words) as caught:
            evaluate([given], Options(problems="starter"), out=tmp_path / "x.run", progress=False)
        assert caught.value.file == f"{folder}/{folder}/0.py"


def test_evalplus_jsonl(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "s.jsonl",
        {"task_id": "HumanEval/0", "solution": "whole", "_identifier": "HumanEval/0_0"},
        {"task_id": "HumanEval/1", "completion": "rest"},
    )
    assert brief(samples(path)) == [("Python/0", 0, "solution", "whole"), ("Python/1", 0, "completion", "rest")]


def test_directories_that_are_no_samples(tmp_path: Path) -> None:
    files(tmp_path / "empty", {"README": ""})
    for reading in (Reading(), Reading(format="rows"), Reading(format="inspect")):
        with pytest.raises(InputError, match="is a directory") as caught:
            scan([tmp_path / "empty"], reading=reading)
        assert "HumanEval_0" in str(caught.value)
        assert "MultiPL-E" in str(caught.value)
    with pytest.raises(InputError, match="is for an EvalPlus directory"):
        scan([lines(tmp_path / "s.jsonl", {})], reading=Reading(format="evalplus"))
    with pytest.raises(InputError, match="no samples"):
        scan([tmp_path / "empty"], reading=Reading(format="evalplus"))


def test_a_directory_is_called_by_its_name_also_where_a_dot_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files(tmp_path / "mine" / "inner", {"HumanEval_0/0.py": ""})
    monkeypatch.chdir(tmp_path / "mine" / "inner")
    assert sources([Path()]) == ["inner"]
    assert sources([Path("..")]) == ["mine"]
    assert default_for([Path()]) == tmp_path / "mine" / "inner.run"
    assert default_for([Path("..")]) == tmp_path / "mine.run"
    assert default_for([Path("../inner/")]) == Path("../inner.run")
    assert default_for([Path("x/log.eval")]) == Path("x/log.run")
    assert [sample.source for sample in samples(Path())] == ["inner"]


# -- bigcode-evaluation-harness --


def generations(n: int = len(NUMBERS)) -> list[list[str]]:
    return [[f"{place}.{number}" for number in range(2)] for place in range(n)]


@pytest.mark.parametrize(
    ("name", "language", "prefix"),
    [
        ("generations_humanevalsynthesize-cpp.json", None, "CPP"),
        ("generations_humanevalfixtests-js.json", None, "JavaScript"),
        ("generations_humanevalexplainsynthesize-rust_intermediate.json", None, "Rust"),
        ("my-python-model_humanevalsynthesize-java.json", None, "Java"),
        ("generations-go.json", None, "Go"),
        ("generations_humaneval.json", None, "Python"),
        ("generations_humanevalplus.json", None, "Python"),
        ("generations_instruct-humaneval.json", None, "Python"),
        ("generations_instruct-humaneval-nocontext.json", None, "Python"),
        ("generations.json", "c++", "CPP"),
        ("generations_humanevalsynthesize-cpp.json", "rs", "Rust"),
        ("generations_multiple-py.json", "py", "Python"),
    ],
)
def test_bigcode_generations_are_in_the_order_of_the_problems(
    tmp_path: Path, name: str, language: str | None, prefix: str
) -> None:
    path = one(tmp_path / name, generations())
    found = samples(path, reading=Reading(problems="starter", language=language))
    assert brief(found) == [
        (f"{prefix}/{number}", n, "solution", f"{place}.{n}") for place, number in enumerate(NUMBERS) for n in range(2)
    ]
    assert scan([path], reading=Reading(problems="starter", language=language)).per_format == {name: "bigcode"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("generations.json", "no language is in its name"),
        ("python-to-java.json", "several languages"),
        ("generations_multiple-cpp.json", "MultiPL-E"),
        ("generations_humanevalexplaindescribe-cpp.json", "no programs"),
    ],
)
def test_bigcode_without_a_language(tmp_path: Path, name: str, words: str) -> None:
    error = refused(one(tmp_path / name, generations()))
    assert words in error.problem
    assert "--language" in error.problem


def test_bigcode_with_a_language_that_nobody_knows(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="unknown language 'cobol'"):
        scan([one(tmp_path / "g.json", generations())], reading=Reading(problems="starter", language="cobol"))


def test_bigcode_as_many_lists_as_problems(tmp_path: Path) -> None:
    def problems_of(count: int, start: int | None = None) -> list[str]:
        path = one(tmp_path / "generations_humaneval.json", generations(count))
        found = samples(path, reading=Reading(problems="starter", limit_start=start))
        return list(dict.fromkeys(sample.task_id for sample in found))

    total = len(NUMBERS)
    for count in (1, total - 1):
        with pytest.raises(InputError, match=rf"{count} lists of generations, but {total} problems.*--limit-start 0"):
            problems_of(count)
    with pytest.raises(InputError, match=f"{total + 1} lists of generations, but {total} problems"):
        problems_of(total + 1)
    assert problems_of(2, 0) == ["Python/0", "Python/1"]
    assert problems_of(2, 3) == ["Python/3", "Python/4"]
    assert problems_of(1, total - 1) == [f"Python/{NUMBERS[-1]}"]
    with pytest.raises(InputError, match=f"but 1 problems from problem {total - 1} on"):
        problems_of(2, total - 1)
    with pytest.raises(InputError, match=f"--limit-start {total}: there are {total} problems"):
        problems_of(1, total)


def test_bigcode_a_wrong_number_of_lists_is_no_bad_row(tmp_path: Path) -> None:
    path = one(tmp_path / "generations_humaneval.json", generations(3))
    with pytest.raises(InputError, match="3 lists") as caught:
        scan([path], on_bad=lambda _: None, reading=STARTER)
    assert not isinstance(caught.value, RowError)


@pytest.mark.parametrize(
    ("element", "words"), [(None, "list of programs"), ([None], "null"), ("x", "list of programs")]
)
def test_bigcode_bad_elements_leave_the_others_in_their_places(tmp_path: Path, element: object, words: str) -> None:
    path = one(tmp_path / "generations_humaneval.json", [*generations()[:1], element, *generations()[2:]])
    error = refused(path)
    assert error.line == 2
    assert words in error.problem
    found, messages = kept(path)
    assert len(messages) == 1
    assert {sample.task_id: sample.code.partition(".")[0] for sample in found} == {
        f"Python/{number}": f"{place}" for place, number in enumerate(NUMBERS) if place != 1
    }


@pytest.mark.parametrize("option", [{"language": "go"}, {"limit_start": 0}])
def test_what_names_its_problems_takes_no_order(tmp_path: Path, option: dict[str, Any]) -> None:
    path = lines(tmp_path / "s.jsonl", {"task_id": "Python/0", "code": ""})
    with pytest.raises(InputError, match=f"--{next(iter(option)).replace('_', '-')} is for samples in the order"):
        scan([path], reading=Reading(**option))


def test_a_broken_problem_file_is_no_bad_row(tmp_path: Path) -> None:
    problems = lines(tmp_path / "problems.jsonl", {"task_id": "Python/0"})
    path = one(tmp_path / "generations_humaneval.json", [["x"]])
    with pytest.raises(InputError, match=r"problems\.jsonl:1"):
        scan([path], on_bad=lambda _: None, reading=Reading(problems=str(problems)))


# -- MultiPL-E --

CPP = {
    "name": "HumanEval_2_truncate",
    "language": "cpp",
    "temperature": 0.2,
    "top_p": 0.95,
    "max_tokens": 512,
    "prompt": "#include<bits/stdc++.h>\nfloat truncate(float number) {\n",
    "tests": "}\nint main() {\n}\n",
    "completions": ["    return 1;", "    return 2;"],
    "stop_tokens": ["\n}"],
}


def multipl_e(n: int, language: str = "py", tests: str = "check(f)\n", **more: object) -> dict[str, object]:
    row = {"name": f"HumanEval_{n}_f", "language": language, "prompt": "", "completions": [f"c{n}"], "tests": tests}
    return {**row, "stop_tokens": ["\ndef"], **more}


def test_multipl_e_directory(tmp_path: Path) -> None:
    folder = tmp_path / "humaneval-cpp-model-0.2-reworded"
    one(folder / "HumanEval_10_f.json.gz", multipl_e(10))
    one(folder / "HumanEval_2_truncate.json", CPP, indent=2)
    one(folder / "HumanEval_2_truncate.results.json.gz", {"name": "HumanEval_2_truncate", "results": []})
    (folder / "pass_k.csv").write_text("")
    found = rows(folder)
    assert brief([row.sample for row in found]) == [
        ("CPP/2", 0, "completion", "    return 1;\n}\n"),
        ("CPP/2", 1, "completion", "    return 2;\n}\n"),
        ("Python/10", 0, "completion", "c10"),
    ]
    assert [(row.file, row.sample.index) for row in found] == [
        (f"{folder.name}/HumanEval_2_truncate.json", 0),
        (f"{folder.name}/HumanEval_2_truncate.json", 1),
        (f"{folder.name}/HumanEval_10_f.json.gz", 2),
    ]
    assert scan([folder]).settings == {"temperature": ["0.2"], "top_p": ["0.95"], "max_tokens": ["512"]}


def test_multipl_e_files_and_rows(tmp_path: Path) -> None:
    wanted = [("CPP/2", 0, "completion", "    return 1;\n}\n"), ("CPP/2", 1, "completion", "    return 2;\n}\n")]
    for indent in (None, 1):
        for name in ("a.json", "a.json.gz"):
            assert brief(samples(one(tmp_path / name, CPP, indent))) == wanted
    assert brief(samples(lines(tmp_path / "s.jsonl", CPP, multipl_e(3)))) == [
        *wanted,
        ("Python/3", 0, "completion", "c3"),
    ]
    assert brief(samples(one(tmp_path / "list.json", [CPP, multipl_e(3)]))) == brief(samples(tmp_path / "s.jsonl"))


@pytest.mark.parametrize(
    ("language", "prefix"),
    [
        *((ending, "Python") for ending in ("py",)),
        *(("go_test.go", "Go"), ("go", "Go"), ("rs", "Rust"), ("js", "JavaScript"), ("java", "Java"), ("cpp", "CPP")),
    ],
)
def test_multipl_e_languages(tmp_path: Path, language: str, prefix: str) -> None:
    assert brief(samples(one(tmp_path / "a.json", multipl_e(3, language)))) == [(f"{prefix}/3", 0, "completion", "c3")]


@pytest.mark.parametrize(
    ("tests", "end"),
    [
        ("}\n\nfn main() {}\n", "\n}\n"),
        ("    }\n    public static void main(String[] a) {\n    }\n\n}\n", "\n    }\n"),
        ("func TestF(t *testing.T) {\n}\n", ""),
        ("const assert = 1;\n", ""),
        ("", ""),
        ("}", "\n}\n"),
    ],
)
def test_multipl_e_completions_get_the_brace_that_their_stop_token_was(tmp_path: Path, tests: str, end: str) -> None:
    (sample,) = samples(one(tmp_path / "a.json", multipl_e(0, tests=tests)))
    assert sample.code == "c0" + end


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"name": "mbpp_3_f"}, "name", "HumanEval"),
        ({"name": 3}, "name", "must be a string"),
        ({"name": "HumanEval_x"}, "name", "HumanEval_0_"),
        ({"language": "lua"}, "language", "unknown language 'lua'"),
        ({"language": None}, "language", "must be a string"),
        ({"completions": None}, "completions", "must be a list"),
        ({"completions": ["a", 1]}, "completions", "this is in it: 1"),
        ({"completions": [{"text": "", "count": 2}]}, "completions", "list of strings"),
    ],
)
def test_multipl_e_bad_rows(tmp_path: Path, change: dict[str, object], field: str, words: str) -> None:
    folder = tmp_path / "c"
    one(folder / "HumanEval_1_f.json", multipl_e(1))
    one(folder / "HumanEval_2_f.json", {**multipl_e(2), **change})
    for path, where in (
        (folder, folder / "HumanEval_2_f.json"),
        (lines(tmp_path / "s.jsonl", multipl_e(1), {**multipl_e(2), **change}), tmp_path / "s.jsonl"),
    ):
        error = refused(path)
        assert (error.file, error.field) == (str(where), field)
        assert words in error.problem
        assert [sample.code for sample in kept(path)[0]] == ["c1"]


def test_multipl_e_broken_files(tmp_path: Path) -> None:
    folder = tmp_path / "c"
    one(folder / "HumanEval_1_f.json.gz", multipl_e(1))
    for name, content, line, words in (
        ("HumanEval_2_f.json", b'{\n"name":\n', 3, "not JSON"),
        ("HumanEval_2_f.json", b'{\n"name": "\xff"\n}', 2, "not UTF-8"),
        ("HumanEval_2_f.json", b"[]", 1, "JSON object"),
        ("HumanEval_2_f.json", b"", 1, "not JSON"),
        ("HumanEval_2_f.json", gzip.compress(json.dumps(multipl_e(2)).encode())[:20], 1, "gzip"),
    ):
        (folder / name).write_bytes(content)
        error = refused(folder)
        assert (error.file, error.line) == (str(folder / name), line), words
        assert words in error.problem
        assert [sample.code for sample in kept(folder)[0]] == ["c1"]


def test_multipl_e_results_are_no_completions(tmp_path: Path) -> None:
    path = one(tmp_path / "a.results.json", {"name": "HumanEval_0_f", "language": "py", "results": [{"program": ""}]})
    assert "file of results" in refused(path).problem


def test_multipl_e_a_problem_twice(tmp_path: Path) -> None:
    one(tmp_path / "c" / "HumanEval_1_f.json", multipl_e(1))
    one(tmp_path / "c" / "HumanEval_1_f.json.gz", multipl_e(1))
    with pytest.raises(InputError, match="remove one of them"):
        scan([tmp_path / "c"])


# -- lm-evaluation-harness --


def lm_eval(n: int, *resps: str, filter: str = "create_test", **more: object) -> dict[str, object]:  # noqa: A002
    return {
        "doc_id": n,
        "doc": {"task_id": f"HumanEval/{n}", "prompt": "def f():\n", "entry_point": "f"},
        "target": "check(f)",
        "arguments": {"gen_args_0": {"arg_0": "def f():\n", "arg_1": {"until": ["\ndef"], "temperature": 0.7}}},
        "resps": [list(resps)],
        "filtered_resps": [["def f():\n" + resp for resp in resps]],
        "filter": filter,
        "metrics": ["pass@1"],
        "pass@1": 0.0,
        **more,
    }


def test_lm_eval_logs(tmp_path: Path) -> None:
    path = lines(tmp_path / "samples_humaneval_2026.jsonl", lm_eval(1, "a", "b"), lm_eval(0, "c"))
    assert brief(samples(path)) == [
        ("Python/1", 0, "completion", "a"),
        ("Python/1", 1, "completion", "b"),
        ("Python/0", 0, "completion", "c"),
    ]
    found = scan([path])
    assert found.settings == {"temperature": ["0.7"]}
    assert found.per_format == {path.name: "lm-eval"}


def test_lm_eval_several_filters_of_the_same_responses(tmp_path: Path) -> None:
    twice = [lm_eval(n, f"r{n}", filter=name) for name in ("first", "second") for n in range(2)]
    found = samples(lines(tmp_path / "s.jsonl", *twice))
    assert [sample.code for sample in found] == ["r0", "r1"]
    old = [{key: item for key, item in row.items() if key != "filter"} for row in twice[:2]]
    assert brief(samples(lines(tmp_path / "s.jsonl", *old))) == brief(found)


def test_lm_eval_older_logs(tmp_path: Path) -> None:
    row = lm_eval(0, "a", arguments=[["prompt", {"temperature": 0.1, "max_gen_toks": 9}]], resps=["a", ["b"]])
    path = lines(tmp_path / "s.jsonl", row)
    assert [sample.code for sample in samples(path)] == ["a", "b"]
    assert scan([path]).settings == {"temperature": ["0.1"]}
    row = {key: item for key, item in lm_eval(0, "a").items() if key != "resps"}
    assert brief(samples(lines(tmp_path / "s.jsonl", row))) == [("Python/0", 0, "solution", "def f():\na")]


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"doc": {}}, "doc.task_id", "must be a string"),
        ({"doc": 3}, "doc.task_id", "must be a string"),
        ({"doc": {"task_id": 3}}, "doc.task_id", "this is 3"),
        ({"doc": {"task_id": "three"}}, "doc.task_id", "such as HumanEval/0"),
        ({"resps": "a"}, "resps", "must be a list"),
        ({"resps": [[1]]}, "resps", "list of strings"),
        ({"resps": None, "filtered_resps": None}, "resps", "is missing"),
        ({"resps": None, "filtered_resps": [3]}, "filtered_resps", "list of strings"),
        ({"doc_id": 9}, None, ""),
    ],
)
def test_lm_eval_bad_rows(tmp_path: Path, change: dict[str, object], field: str | None, words: str) -> None:
    path = lines(tmp_path / "s.jsonl", lm_eval(0, "fine"), {**lm_eval(1, "x"), **change})
    if field is None:
        assert len(samples(path)) == 2
        return
    error = refused(path)
    assert (error.file, error.line, error.field) == (str(path), 2, field)
    assert words in error.problem
    assert [sample.code for sample in kept(path)[0]] == ["fine"]


# -- inspect_ai --


def inspect_sample(task_id: object, epoch: int, *contents: object, **more: object) -> dict[str, object]:
    return {
        "id": task_id,
        "epoch": epoch,
        "input": "…",
        "target": "",
        "messages": [],
        "output": {
            "model": "short",
            "choices": [{"message": {"role": "assistant", "content": one}, "stop_reason": "stop"} for one in contents],
        },
        "scores": {},
        **more,
    }


def inspect_log(*found: dict[str, object]) -> dict[str, object]:
    return {
        "version": 2,
        "status": "success",
        "eval": {"task": "humaneval", "task_id": "abc", "model": "lab/model", "model_generate_config": {"top_p": 0.9}},
        "plan": {"name": "plan", "steps": [], "config": {"temperature": 0.5, "max_tokens": 99}},
        "samples": list(found),
    }


def inspect_archive(path: Path, *found: dict[str, object], how: int = zipfile.ZIP_DEFLATED) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    header = {key: value for key, value in inspect_log().items() if key != "samples"}
    with zipfile.ZipFile(path, "w", how) as archive:
        archive.writestr("_journal/start.json", json.dumps({**header, "eval": {"model": "from the journal"}}))
        archive.writestr("_journal/summaries/1.json", json.dumps([{"id": "HumanEval/0"}]))
        for sample in found:
            archive.writestr(f"samples/{sample['id']}_epoch_{sample['epoch']}.json", json.dumps(sample, indent=2))
        archive.writestr("summaries.json", "[]")
        archive.writestr("header.json", json.dumps(header))
    return path


def test_inspect_json_and_eval_logs(tmp_path: Path) -> None:
    text = [{"type": "reasoning", "reasoning": "no"}, {"type": "text", "text": "one "}, {"type": "text", "text": "two"}]
    attached = inspect_sample("HumanEval/2", 1, "attachment://77", attachments={"77": "long"})
    old = inspect_sample("HumanEval/3", 1)
    old["output"] = {"completion": "old"}
    found = [
        inspect_sample("HumanEval/0", 1, "a", "b"),
        inspect_sample("HumanEval/0", 2, text),
        inspect_sample("Go/10", 1, ""),
        attached,
        old,
    ]
    wanted = [
        ("Python/0", 0, "response", "a"),
        ("Python/0", 1, "response", "b"),
        ("Python/0", 2, "response", "one two"),
        ("Go/10", 0, "response", ""),
        ("Python/2", 0, "response", "long"),
        ("Python/3", 0, "response", "old"),
    ]
    generation = {"model": ["lab/model"], "temperature": ["0.5"], "max_tokens": ["99"], "top_p": ["0.9"]}
    for indent in (None, 2):
        for name in ("log.json", "log.json.gz"):
            path = one(tmp_path / name, inspect_log(*found), indent)
            assert brief(samples(path)) == wanted
            assert scan([path]).settings == generation
    path = inspect_archive(tmp_path / "log.eval", *found)
    got = rows(path)
    assert sorted(brief([row.sample for row in got])) == sorted(wanted)
    assert [row.file for row in got][:2] == [
        "log.eval/samples/Go/10_epoch_1.json",
        "log.eval/samples/HumanEval/0_epoch_1.json",
    ]
    assert scan([path]).settings == generation
    assert scan([path]).per_format == {"log.eval": "inspect"}


def test_inspect_archives_of_runs_that_were_ended_and_of_chunks(tmp_path: Path) -> None:
    path = tmp_path / "log.eval"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_journal/start.json", json.dumps({"eval": {"model": "m"}, "plan": {}}))
        archive.writestr("samples/HumanEval/0_epoch_1/sample.json", json.dumps(inspect_sample("HumanEval/0", 1, "a")))
        archive.writestr("samples/HumanEval/0_epoch_1/events/0.json", "[]")
        archive.writestr("samples/HumanEval/1_epoch_10.json", json.dumps(inspect_sample("HumanEval/1", 10, "c")))
        archive.writestr("samples/HumanEval/1_epoch_9.json", json.dumps(inspect_sample("HumanEval/1", 9, "b")))
    assert [sample.code for sample in samples(path)] == ["a", "b", "c"]
    assert scan([path]).settings == {"model": ["m"]}


@pytest.mark.parametrize(
    ("sample", "field", "words"),
    [
        (inspect_sample(7, 1, "a"), "id", "this is 7"),
        (inspect_sample("seven", 1, "a"), "id", "such as HumanEval/0"),
        (inspect_sample("HumanEval/1", 1, error={"message": "the sandbox broke"}), "error", "the sandbox broke"),
        (inspect_sample("HumanEval/1", 1, None), "output.choices", "this is null"),
        (inspect_sample("HumanEval/1", 1, output=None), "output.completion", "must be a string"),
        (inspect_sample("HumanEval/1", 1, output={"choices": [], "completion": ""}), "output.choices", "no answer"),
        (inspect_sample("HumanEval/1", 1, output={"choices": [3]}), "output.choices", "null"),
        (inspect_sample("HumanEval/1", 1, "attachment://1"), "attachments", "attachment://1"),
    ],
)
def test_inspect_bad_samples(tmp_path: Path, sample: dict[str, object], field: str, words: str) -> None:
    fine = inspect_sample("HumanEval/0", 1, "fine")
    path = one(tmp_path / "log.json", inspect_log(fine, sample), 1)
    error = refused(path)
    assert (error.file, error.line, error.field) == (str(path), 2, field)
    assert words in error.problem
    archive = inspect_archive(tmp_path / "log.eval", fine, sample)
    error = refused(archive)
    assert (error.file, error.field) == (f"{archive}/samples/{sample['id']}_epoch_1.json", field)
    for log in (path, archive):
        assert [sample.code for sample in kept(log)[0]] == ["fine"]


def test_inspect_broken_logs(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    text = json.dumps(inspect_log(inspect_sample("HumanEval/0", 1, "a")), indent=1)
    path.write_text(text[:-3])
    assert "not JSON" in refused(path).problem
    assert refused(path).line > 5
    path.write_text(json.dumps({key: value for key, value in json.loads(text).items() if key != "samples"}))
    assert (refused(path).field, "no-log-samples" in refused(path).problem) == ("samples", True)
    path.write_text(json.dumps({**json.loads(text), "samples": ["x"]}))
    assert "JSON object" in refused(path).problem


def test_inspect_broken_archives(tmp_path: Path) -> None:
    path = inspect_archive(tmp_path / "log.eval", inspect_sample("HumanEval/0", 1, "a" * 99), how=zipfile.ZIP_STORED)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert "can't be read as an archive" in refused(path).problem
    path.write_bytes(data.replace(b"a" * 99, b"b" * 99))
    assert "CRC" in refused(path).problem
    # The method of a packer that this Python does not know, in both headers of each file.
    method = re.compile(rb"(PK\x03\x04.{4}|PK\x01\x02.{6})..", re.DOTALL)
    path.write_bytes(method.sub(lambda found: found[1] + b"\x5f\0", data))
    assert "inspect log convert" in refused(path).problem
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("other.json", "{}")
    assert "no samples in this archive" in refused(path).problem


# -- OpenAI's batches --


def batch(custom_id: object, *contents: object, **more: object) -> dict[str, object]:
    choices = [
        {"index": n, "message": {"role": "assistant", "content": content, "refusal": None}, "finish_reason": "stop"}
        for n, content in enumerate(contents)
    ]
    body = {"id": "chatcmpl-1", "object": "chat.completion", "model": "m-1", "choices": choices}
    response = {"status_code": 200, "request_id": "r", "body": body}
    return {"id": "batch_req_1", "custom_id": custom_id, "response": response, "error": None, **more}


@pytest.mark.parametrize(
    ("custom_id", "task_id", "number"),
    [
        ("Python/3", "Python/3", 0),
        ("HumanEval/3", "Python/3", 0),
        ("Python/3#2", "Python/3", 2),
        ("Python/3:2", "Python/3", 2),
        ("Python/3-02", "Python/3", 2),
        ("Python/3_2", "Python/3", 2),
        ("Mine/x-1", "Mine/x-1", 0),
        ("Mine/x#1", "Mine/x", 1),
    ],
)
def test_batch_ids(tmp_path: Path, custom_id: str, task_id: str, number: int) -> None:
    path = lines(tmp_path / "batch_1_output.jsonl", batch(custom_id, "answer"))
    assert brief(samples(path)) == [(task_id, number, "response", "answer")]
    assert scan([path]).settings == {"model": ["m-1"]}
    assert scan([path]).per_format == {path.name: "openai-batch"}


def test_batch_every_choice_is_a_sample(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "b.jsonl", batch("Python/3#7", "a", "b"), batch("Python/3#0", "c"), batch("Python/4", "d", "e")
    )
    assert brief(samples(path)) == [
        ("Python/3", "7.0", "response", "a"),
        ("Python/3", "7.1", "response", "b"),
        ("Python/3", 0, "response", "c"),
        ("Python/4", 0, "response", "d"),
        ("Python/4", 1, "response", "e"),
    ]


def test_batch_answers_of_every_kind(tmp_path: Path) -> None:
    refusal = batch("Python/1", None)
    refusal["response"]["body"]["choices"][0]["message"]["refusal"] = "I won't"  # type: ignore[index]
    texts = batch("Python/2")
    texts["response"] = {"status_code": 200, "body": {"choices": [{"index": 0, "text": "    return 1"}]}}
    responses = batch("Python/3")
    output = [
        {"type": "reasoning", "summary": []},
        {"type": "message", "content": [{"type": "output_text", "text": "x"}, {"type": "output_text", "text": "y"}]},
    ]
    responses["response"] = {"status_code": 200, "body": {"model": "m", "output": output}}
    parts = batch("Python/4", [{"type": "text", "text": "z"}])
    plain = batch("Python/5", "no status")
    del plain["response"]["status_code"]  # type: ignore[attr-defined]
    path = lines(tmp_path / "b.jsonl", refusal, texts, responses, parts, plain, batch("Python/6", None))
    assert [(form, code) for _, _, form, code in brief(samples(path))] == [
        ("response", "I won't"),
        ("completion", "    return 1"),
        ("response", "xy"),
        ("response", "z"),
        ("response", "no status"),
        ("response", ""),
    ]


@pytest.mark.parametrize(
    ("row", "field", "words"),
    [
        (batch("three", "a"), "custom_id", "such as HumanEval/0"),
        (batch(3, "a"), "custom_id", "must be a string"),
        (batch("Python/3#x", "a"), "custom_id", "HumanEval/0#1"),
        (batch("Python/3", error={"code": "batch_expired", "message": "too late"}, response=None), "error", "too late"),
        (batch("Python/3", error={"code": "x"}), "error", "no reason"),
        (batch("Python/3", response=None), "response", "must be an object"),
        (
            batch("Python/3", response={"status_code": 429, "body": {"error": {"message": "slow down"}}}),
            "response.status_code",
            "slow down",
        ),
        (batch("Python/3", response={"status_code": 500, "body": None}), "response.status_code", "failed with 500"),
        (batch("Python/3", response={"status_code": 200, "body": {}}), "response.body.choices", "must be a list"),
        (batch("Python/3", response={"status_code": 200}), "response.body", "must be an object"),
        (batch("Python/3"), "response.body.choices", "no answer"),
        (batch("Python/3", 5), "response.body.choices", "this is 5"),
        (batch("Python/3", response={"body": {"choices": [{}]}}), "response.body.choices", "no message"),
    ],
)
def test_batch_bad_rows(tmp_path: Path, row: dict[str, object], field: str, words: str) -> None:
    path = lines(tmp_path / "b.jsonl", batch("Python/0", "fine"), row)
    error = refused(path)
    assert (error.file, error.line, error.field) == (str(path), 2, field)
    assert words in error.problem
    assert [sample.code for sample in kept(path)[0]] == ["fine"]


def test_batch_duplicates(tmp_path: Path) -> None:
    error = refused(lines(tmp_path / "b.jsonl", batch("Python/3#1", "a"), batch("HumanEval/3:1", "b")))
    assert (error.line, error.field) == (2, "completion_id")


# -- all formats --


def example(name: str, folder: Path) -> Path:
    """Samples of the starter set in a format: right and wrong ones of two Python problems."""
    right = {n: PROBLEMS[f"Python/{n}"]["canonical_solution"] for n in (0, 1)}
    whole = {n: PROBLEMS[f"Python/{n}"]["prompt"] + right[n] for n in (0, 1)}
    wrong = "    return None\n"
    chat = {n: f"Here it is:\n```python\n{whole[n]}```\nEnjoy." for n in (0, 1)}
    if name == "rows":
        made = [{"task_id": f"Python/{n}", "generation": [right[n], wrong], "temperature": 0.5} for n in (0, 1)]
        return lines(folder / "s.jsonl", *made)
    if name == "evalplus":
        contents = {f"HumanEval_{n}/{i}.py": code for n in (0, 1) for i, code in enumerate([whole[n], "x = 1\n"])}
        return files(folder / "evalplus", contents)
    if name == "bigcode":
        return one(folder / "generations_humaneval.json", [[whole[n], "x = 1\n"] for n in (0, 1)])
    if name == "multipl-e":
        for n in (0, 1):
            one(folder / "m" / f"HumanEval_{n}_f.json.gz", multipl_e(n, completions=[right[n], wrong], temperature=0.2))
        return folder / "m"
    if name == "lm-eval":
        return lines(folder / "samples_x.jsonl", *(lm_eval(n, right[n], wrong) for n in (0, 1)))
    if name == "inspect":
        found = [inspect_sample(f"HumanEval/{n}", e, text) for n in (0, 1) for e, text in ((1, chat[n]), (2, "Sorry."))]
        return inspect_archive(folder / "log.eval", *found)
    assert name == "openai-batch"
    found = [batch(f"Python/{n}#{i}", text) for n in (0, 1) for i, text in enumerate([chat[n], "Sorry."])]
    return lines(folder / "b.jsonl", *found)


def reading_of(name: str) -> Reading:
    return Reading(problems="starter", limit_start=0 if name == "bigcode" else None)


def options_of(name: str, **more: Any) -> Options:
    return Options(problems="starter", ks=(1,), limit_start=0 if name == "bigcode" else None, workers=1, **more)


def test_the_registry_and_what_the_command_line_says() -> None:
    assert {name: module.name for name, module in FORMATS.items()} == {name: name for name in FORMATS}
    modules = {path.stem for path in (ROOT / "humanevalx" / "formats").glob("*.py")} - {"__init__", "base"}
    assert len(modules) == len(FORMATS)
    for verb in ("run", "convert"):
        (option,) = (one for one in cli.commands[verb].params if one.name == "format")
        assert re.findall(r"[a-z][a-z-]+", str(option.help).partition(";")[0].replace(" or ", " "))[2:] == list(FORMATS)
    readme = (ROOT / "README.md").read_text("utf-8")
    assert re.findall(
        r"^\| `([a-z][a-z-]+)` \|", readme.partition("## Score")[2].partition("## What a")[0], re.M
    ) == list(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_auto_finds_what_the_format_s_name_finds(tmp_path: Path, name: str) -> None:
    path = example(name, tmp_path)
    assert formats.format_of(path, reading_of(name)) == name
    found = samples(path, reading=reading_of(name))
    assert len(found) == 4
    assert {sample.task_id for sample in found} == {"Python/0", "Python/1"}
    named = Reading(problems="starter", format=name, limit_start=reading_of(name).limit_start)
    assert samples(path, reading=named) == found
    assert [sample.index for sample in found] == [0, 1, 2, 3]


def test_an_unknown_format(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--format nonsense: unknown; known are auto, rows, evalplus"):
        scan([example("rows", tmp_path)], reading=Reading(format="nonsense"))


def test_a_wrong_format_names_the_first_row(tmp_path: Path) -> None:
    for name in ("multipl-e", "lm-eval", "openai-batch"):
        error = refused(example("rows", tmp_path), Reading(format=name))
        assert error.line == 1
        assert error.field


@pytest.mark.parametrize(
    ("text", "opening", "inner", "keys", "indented"),
    [
        ('{"a": 1, "b": {"c": 2}, "d": ["e", {"f": 1}], "g": "x"}', "{", '"', {"a", "b", "d", "g"}, False),
        ('\ufeff \n{\n "a" : "b\\"}{", "c":1}', "{", '"', {"a", "c"}, True),
        ('[{"a": "\\\\"}, {"b": 1}]', "[", "{", {"a"}, False),
        ('[ [ {"a": 1}]]', "[", "[", set(), False),
        ('{"a": "never closed, "b": 1', "{", '"', {"a"}, False),
        ("{", "{", "", set(), True),
        ("[", "[", "", set(), False),
        ("", "", "", set(), False),
        ("text", "", "", set(), False),
    ],
)
def test_what_a_look_sees(tmp_path: Path, text: str, opening: str, inner: str, keys: set[str], indented: bool) -> None:
    path = tmp_path / "s"
    for data in (text.encode(), gzip.compress(text.encode())):
        path.write_bytes(data)
        head = look(path)
        assert (head.opening, head.inner, head.keys, head.indented) == (opening, inner, keys, indented)


def test_a_long_row_says_what_it_is_before_its_end(tmp_path: Path) -> None:
    path = lines(tmp_path / "s.jsonl", {"task_id": "Python/0", "code": '"custom_id": {"response":' * 9999})
    assert look(path).keys == {"task_id", "code"}
    assert formats.format_of(path, Reading()) == "rows"


def test_names_sort_like_numbers() -> None:
    names = ["10.py", "9.py", "a", "1" * 40, "x_2", "x_10", ""]
    assert sorted(names, key=natural) == ["", "9.py", "10.py", "1" * 40, "a", "x_2", "x_10"]


@pytest.mark.parametrize("name", FORMATS)
def test_a_digest_is_of_all_that_is_read(tmp_path: Path, name: str) -> None:
    path = example(name, tmp_path)
    reading = reading_of(name)
    before = formats.digest(path, reading)
    assert formats.digest(example(name, tmp_path / "again"), reading) == before
    read_files = sorted(file for file in path.rglob("*") if file.is_file()) if path.is_dir() else [path]
    for file in read_files:
        content = file.read_bytes()
        file.write_bytes(content + b"\n")
        assert formats.digest(path, reading) != before
        file.write_bytes(content)
    assert formats.digest(path, reading) == before
    if path.is_dir():
        (path / "notes.txt").write_text("of no matter")
        assert formats.digest(path, reading) == before
        file = read_files[-1]
        file.rename(file.with_name(re.sub("[01]", "7", file.name, count=1)))
        assert formats.digest(path, reading) != before


CONTENT = st.text(st.characters(codec=None), max_size=15) | st.none() | st.integers()
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.sampled_from(["HumanEval/0", "Python/1#2"]),
    lambda values: (
        st.lists(values, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["message", "content", "choices", "text", "body", "status_code", "error", "task_id", "type", "output"]
            ),
            values,
            max_size=3,
        )
    ),
    max_leaves=10,
)


def no_surprise(path: Path, reading: Reading) -> list[Sample]:
    """Samples, or messages that say where: never anything else."""
    found, messages = kept(path, reading)
    for message in messages:
        assert re.match(rf"{re.escape(str(path))}[^\n]*?:\d+: ", message), message
    assert all(isinstance(sample.code, str) and sample.form in FORMS for sample in found)
    assert [sample.index for sample in found] == list(range(len(found)))
    return found


ROWS = {
    "multipl-e": ["name", "language", "completions", "tests", "temperature"],
    "lm-eval": ["doc_id", "doc", "resps", "filtered_resps", "arguments", "filter"],
    "openai-batch": ["id", "custom_id", "response", "error"],
    "inspect": ["id", "epoch", "output", "error", "attachments"],
}


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
@pytest.mark.parametrize("name", ROWS)
def test_any_values_where_a_format_has_others(tmp_path: Path, name: str, data: st.DataObject) -> None:
    good: dict[str, dict[str, object]] = {
        "multipl-e": multipl_e(0),
        "lm-eval": lm_eval(0, "a"),
        "openai-batch": batch("Python/0", "a"),
        "inspect": inspect_sample("HumanEval/0", 1, "a"),
    }
    row = {**good[name], **data.draw(st.dictionaries(st.sampled_from(ROWS[name]), VALUES, max_size=3))}
    path = one(tmp_path / "s", inspect_log(row)) if name == "inspect" else lines(tmp_path / "s", row)
    no_surprise(path, Reading(format=name))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("evalplus", "bigcode")])
def test_files_with_some_bytes_changed_or_their_end_missing(tmp_path: Path, name: str, data: st.DataObject) -> None:
    path = example(name, tmp_path / "given")
    inside = sorted(path.iterdir())[0] if path.is_dir() else path
    content = inside.read_bytes()
    try:
        place = data.draw(st.integers(0, len(content) - 1))
        change = data.draw(st.none() | st.binary(min_size=1, max_size=3))
        inside.write_bytes(content[:place] if change is None else content[:place] + change + content[place + 1 :])
        no_surprise(path, Reading(format=name))
    finally:
        inside.write_bytes(content)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CONTENT, max_size=3) | CONTENT, min_size=2, max_size=2))
def test_any_generations(tmp_path: Path, lists: list[object]) -> None:
    path = one(tmp_path / "generations_humaneval.json", lists)
    found = no_surprise(path, Reading(problems="starter", format="bigcode", limit_start=0))
    for sample in found:
        element = lists[int(sample.task_id.partition("/")[2])]
        assert isinstance(element, list)
        assert sample.code in element


# -- convert --


def written(path: Path) -> list[dict[str, Any]]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


@pytest.mark.parametrize("name", FORMATS)
def test_convert_keeps_every_sample(tmp_path: Path, name: str) -> None:
    path = example(name, tmp_path)
    out = tmp_path / "out.jsonl"
    assert convert([str(path)], reading_of(name), out=out, force=False, skip_bad=False) == EXIT_OK
    found = rows(path, reading=reading_of(name))
    again = rows(out)
    assert brief([row.sample for row in again]) == brief([row.sample for row in found])
    assert scan([out]).settings == scan([path], reading=reading_of(name)).settings
    for row in written(out):
        assert list(row)[:2] == ["task_id", "completion_id"]
        assert set(row) - {"task_id", "completion_id"} - set(SETTINGS) <= set(FORMS)
    packed = tmp_path / "out.jsonl.gz"
    convert([str(path)], reading_of(name), out=packed, force=False, skip_bad=False)
    assert written(packed) == written(out)
    once = packed.read_bytes()
    convert([str(path)], reading_of(name), out=packed, force=True, skip_bad=False)
    assert packed.read_bytes() == once
    # What was converted is converted to itself.
    convert([str(out)], Reading(), out=tmp_path / "twice.jsonl", force=False, skip_bad=False)
    assert (tmp_path / "twice.jsonl").read_bytes() == out.read_bytes()


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.fixed_dictionaries(
            {"task_id": st.sampled_from(["Python/0", "HumanEval/1", "Go/x"])},
            optional={
                **{form: st.text(st.characters(codec=None), max_size=20) for form in FORMS},
                **{key: st.integers() | st.floats() | st.booleans() | st.text(max_size=5) for key in SETTINGS},
                "note": st.text(max_size=5),
            },
        ).filter(lambda row: set(row) & set(FORMS)),
        min_size=1,
        max_size=5,
    )
)
def test_convert_any_rows(tmp_path: Path, made: list[dict[str, object]]) -> None:
    path, out = lines(tmp_path / "s.jsonl", *made), tmp_path / "out.jsonl"
    convert([str(path)], Reading(), out=out, force=True, skip_bad=False)
    assert brief(samples(out)) == brief(samples(path))
    assert scan([out]).settings == scan([path]).settings


def humanevalx(*words: object, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return subprocess.run(
        [sys.executable, "-m", "humanevalx", *map(str, words)],
        input=stdin, capture_output=True, cwd=cwd, env={**os.environ, "PYTHONPATH": path}, timeout=300, check=False,
    )  # fmt: skip


def test_convert_of_several_files_and_streams(tmp_path: Path) -> None:
    first, second = example("rows", tmp_path), example("lm-eval", tmp_path)
    done = humanevalx("convert", first, second, "--out", "-", cwd=tmp_path)
    assert done.returncode == EXIT_OK, done.stderr
    assert len(done.stdout.splitlines()) == 8
    assert b"8 samples of 2 problems, from lm-eval, rows" in done.stderr
    piped = humanevalx("convert", "-", "--out", "-", cwd=tmp_path, stdin=second.read_bytes())
    assert (
        piped.stdout.splitlines()[0] == humanevalx("convert", second, "--out", "-", cwd=tmp_path).stdout.splitlines()[0]
    )
    into = humanevalx("convert", "-", "--out", "x.jsonl", cwd=tmp_path, stdin=done.stdout)
    assert into.returncode == EXIT_OK
    assert (tmp_path / "x.jsonl").read_bytes() == done.stdout


def test_convert_overwrites_nothing_unless_told(tmp_path: Path) -> None:
    path, out = example("rows", tmp_path), tmp_path / "out.jsonl"
    out.write_text("precious")
    done = humanevalx("convert", path, "--out", out, cwd=tmp_path)
    assert done.returncode == EXIT_INPUT
    assert done.stderr.count(b"\n") == 1
    assert b"--force" in done.stderr
    assert out.read_text() == "precious"
    assert humanevalx("convert", path, "--out", out, "--force", cwd=tmp_path).returncode == EXIT_OK
    assert len(written(out)) == 4
    # Also a file that is read is replaced only when all of it was read.
    assert humanevalx("convert", path, "--out", path, "--force", cwd=tmp_path).returncode == EXIT_OK
    assert path.read_bytes() == out.read_bytes()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["out.jsonl", "s.jsonl"]


def test_convert_of_bad_input_writes_nothing(tmp_path: Path) -> None:
    path = lines(tmp_path / "b.jsonl", batch("Python/0", "a"), batch("Python/1", error={"message": "gone"}))
    for out in (tmp_path / "out.jsonl", "-"):
        done = humanevalx("convert", path, "--out", out, cwd=tmp_path)
        assert done.returncode == EXIT_INPUT
        assert done.stdout == b""
        assert done.stderr.count(b"\n") == 1
        assert b"b.jsonl:2: field 'error'" in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["b.jsonl"]
    done = humanevalx("convert", path, "--out", "out.jsonl", "--skip-bad", cwd=tmp_path)
    assert done.returncode == EXIT_OK
    assert b"1 rows left out" in done.stderr
    assert [row["response"] for row in written(tmp_path / "out.jsonl")] == ["a"]


@pytest.mark.parametrize("where", ["folder", "folder/missing/out.jsonl", "s.jsonl/out.jsonl"])
def test_convert_to_places_that_can_not_be(tmp_path: Path, where: str) -> None:
    path = example("rows", tmp_path)
    (tmp_path / "folder").mkdir()
    done = humanevalx("convert", path, "--out", tmp_path / where, "--force", cwd=tmp_path)
    assert done.returncode == EXIT_INPUT
    assert done.stderr.count(b"\n") == 1
    assert b"--out" in done.stderr


# -- whole runs --


def verdicts(directory: Path) -> list[dict[str, Any]]:
    found = written(directory / "results.jsonl")
    return [{key: row[key] for key in row if key not in (*MEASUREMENTS, "source")} for row in found]


@needs_wall
@pytest.mark.parametrize("name", FORMATS)
def test_a_run_of_what_was_converted_is_the_run_of_what_was_given(tmp_path: Path, name: str) -> None:
    path = example(name, tmp_path)
    direct = evaluate([path], options_of(name), out=tmp_path / "direct.run", progress=False)
    convert([str(path)], reading_of(name), out=tmp_path / "out.jsonl", force=False, skip_bad=False)
    evaluate([tmp_path / "out.jsonl"], options_of(""), out=tmp_path / "converted.run", progress=False)
    assert verdicts(tmp_path / "direct.run") == verdicts(tmp_path / "converted.run")
    assert [row["passed"] for row in verdicts(tmp_path / "direct.run")] == [True, False, True, False]
    assert direct.summary.to_json()["settings"]["formats"] == {path.name: name}
    assert list(direct.summary.to_json()["digests"]["samples"]) == [path.name]


@needs_wall
def test_a_run_of_a_directory_is_gone_on_with_unless_a_file_in_it_changed(tmp_path: Path) -> None:
    path = example("evalplus", tmp_path)
    evaluate([path], options_of("evalplus"), progress=False)
    again = evaluate([path], options_of("evalplus"), progress=False)
    assert "4 of 4 samples had been judged" in " ".join(again.notes)
    (path / "eval_results.json").write_text("{}")
    evaluate([path], options_of("evalplus"), progress=False)
    (path / "HumanEval_1" / "1.py").write_text("x = 2\n")
    with pytest.raises(InputError, match=r"samples\.evalplus was"):
        evaluate([path], options_of("evalplus"), progress=False)


@needs_wall
def test_a_run_of_other_problems_is_another_run(tmp_path: Path) -> None:
    path = example("bigcode", tmp_path)
    evaluate([path], options_of("bigcode"), progress=False)
    for more, words in (({"limit_start": 1}, "limit_start was 0, is 1"), ({"language": "python"}, "language was null")):
        changed = Options(**{"problems": "starter", "ks": (1,), "limit_start": 0, "workers": 1, **more})
        with pytest.raises(InputError, match=words):
            evaluate([path], changed, progress=False)


@needs_wall
@pytest.mark.parametrize("language", LANGUAGES)
def test_multipl_e_completions_of_every_language_are_whole(tmp_path: Path, language: str) -> None:
    """Cut as MultiPL-E's stop tokens cut them, reference solutions pass."""
    module = LANGUAGES[language]
    if module.probe(Options().choices).missing:
        pytest.skip(f"{module.title} is missing here")
    problem = PROBLEMS[f"{module.prefix}/0"]
    code, tests = problem["canonical_solution"], ""
    if language in ("cpp", "rust"):
        code, tests = code.rstrip().removesuffix("}").removesuffix("\n"), "}\nmain"
    if language == "java":
        code, tests = re.sub(r"\n\s*\}\s*\}\s*$", "", code), "    }\n    public static void main"
    name = {"python": "py", "rust": "rs", "go": "go_test.go"}.get(language, language)
    path = one(tmp_path / "a.json", multipl_e(0, name, tests, completions=[code]))
    summary = evaluate([path], options_of(""), progress=False).summary.to_json()
    assert summary["problems"][f"{module.prefix}/0"]["c"] == 1, written(tmp_path / "a.run" / "results.jsonl")


@needs_wall
def test_the_command_line_takes_a_directory_and_shows_its_programs(tmp_path: Path) -> None:
    path = example("bigcode", tmp_path)
    done = humanevalx(
        "run", path, "--problems", "starter", "--language", "python", "--limit-start", "0", "--json", "--k", "1",
        cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == EXIT_OK, done.stderr
    assert json.loads(done.stdout)["scores"]["python"]["pass@1"]["value"] == 0.5
    done = humanevalx(
        "run", example("evalplus", tmp_path), "--problems", "starter", "--show-program", "Python/1:1", cwd=tmp_path
    )
    assert done.returncode == EXIT_OK, done.stderr
    assert b"x = 1" in done.stdout
    done = humanevalx(
        "run",
        "-",
        "--problems",
        "starter",
        "--show-program",
        "Python/0",
        cwd=tmp_path,
        stdin=example("lm-eval", tmp_path).read_bytes(),
    )
    assert done.returncode == EXIT_OK, done.stderr
