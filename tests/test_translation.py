"""Translations: which problem and which languages a row is for, what is sent to a model, and scores by pair."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from humanevalx import pairing
from humanevalx.cli import cli
from humanevalx.commands.prompts import generation_prompt, translation_prompt
from humanevalx.errors import HumanevalxError, InputError, RowError
from humanevalx.evaluate import Options, evaluate
from humanevalx.formats.base import Reading
from humanevalx.judge import Judge
from humanevalx.languages import LANGUAGES, by_prefix
from humanevalx.pairing import Pair, PairingError
from humanevalx.problems import load
from humanevalx.records import Problem
from humanevalx.report import scores_text
from humanevalx.samples import read
from humanevalx.task import posed

STARTER = load("starter").problems


def write(path: Path, *rows: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "pair"),
    [
        ("python-to-go.jsonl", Pair("Python", "Go")),
        ("humaneval_cpp-to-java_t0.8.jsonl.gz", Pair("CPP", "Java")),
        ("codegeex-c++-to-JavaScript-n200.jsonl", Pair("CPP", "JavaScript")),
        ("rs-to-py.json", Pair("Rust", "Python")),
        ("back-to-go.jsonl", None),
        ("path-to-python-to-go.jsonl", Pair("Python", "Go")),
        ("go-to-go.jsonl", None),
        ("python.jsonl", None),
    ],
)
def test_a_file_name_says_the_pair(name: str, pair: Pair | None) -> None:
    assert pairing.named(name) == pair


@pytest.mark.parametrize(
    ("task_id", "row", "pair", "found"),
    [
        # The target's id, the source's id (the reference scripts' form), and ids that the row itself gives.
        ("Go/3", {}, Pair("Python", "Go"), ("Go/3", "Python/3")),
        ("Python/3", {}, Pair("Python", "Go"), ("Go/3", "Python/3")),
        ("Go/3", {}, Pair("Python", ""), ("Go/3", "Python/3")),
        ("Python/3", {}, Pair("", "Go"), ("Go/3", "Python/3")),
        ("Go/3", {"source_task_id": "Python/3"}, Pair(), ("Go/3", "Python/3")),
        ("Go/3", {"source_task_id": "Python/3"}, Pair("Python", "Go"), ("Go/3", "Python/3")),
    ],
)
def test_a_row_is_paired(task_id: str, row: dict[str, Any], pair: Pair, found: tuple[str, str]) -> None:
    assert pairing.resolve(task_id, row, pair) == found


@pytest.mark.parametrize(
    ("task_id", "row", "pair", "field", "said"),
    [
        ("Rust/3", {}, Pair("Python", "Go"), "task_id", "neither of Python (source) nor Go (target)"),
        ("Go/3", {}, Pair(), "task_id", "not known what it was translated from"),
        ("Go/3", {}, Pair("", "Go"), "task_id", "not known what it was translated from"),
        ("Python/3", {}, Pair("Python", ""), "task_id", "the target is not known"),
        ("Go/3", {"source_task_id": "Python/4"}, Pair(), "source_task_id", "not the same problem"),
        ("Go/3", {"source_task_id": "Go/3"}, Pair(), "source_task_id", "same language"),
        ("Go/3", {"source_task_id": "COBOL/3"}, Pair(), "source_task_id", "no language"),
        ("Go/3", {"source_task_id": 3}, Pair(), "source_task_id", "must be a string"),
        # The wrong direction.
        ("Python/3", {"source_task_id": "Go/3"}, Pair("Python", "Go"), "source_task_id", "is the source of the others"),
        ("Rust/3", {"source_task_id": "Python/3"}, Pair("Python", "Go"), "source_task_id", "is the target of the"),
    ],
)
def test_mistakes_in_pairing_are_errors(task_id: str, row: dict[str, Any], pair: Pair, field: str, said: str) -> None:
    with pytest.raises(PairingError, match=r".*") as caught:
        pairing.resolve(task_id, row, pair)
    assert caught.value.field == field
    assert said in str(caught.value)


def test_options_that_contradict_the_file_name(tmp_path: Path) -> None:
    path = write(tmp_path / "python-to-go.jsonl", {"task_id": "Go/0", "generation": ""})
    with pytest.raises(InputError, match="--to says Rust"):
        list(read([path], reading=Reading(pair=pairing.chosen("python", "rust"))))
    with pytest.raises(InputError, match="two languages"):
        pairing.chosen("go", "golang")


def test_the_line_at_fault_is_named(tmp_path: Path) -> None:
    path = write(
        tmp_path / "python-to-go.jsonl",
        {"task_id": "Go/0", "generation": ""},
        {"task_id": "Java/0", "generation": ""},
    )
    with pytest.raises(RowError, match=r"python-to-go\.jsonl:2.*Java/0 is neither"):
        list(read([path], reading=Reading(pair=Pair())))


def test_translations_are_not_scored_as_generations(tmp_path: Path) -> None:
    named = write(tmp_path / "python-to-go.jsonl", {"task_id": "Python/0", "generation": "x"})
    with pytest.raises(InputError, match="looks like translations from Python to Go: add --task translation"):
        evaluate([named], Options(problems="starter"), out=tmp_path / "run")
    told = write(tmp_path / "t.jsonl", {"task_id": "Go/0", "source_task_id": "Python/0", "generation": "x"})
    with pytest.raises(RowError, match="this row is a translation: add --task translation"):
        evaluate([told], Options(problems="starter"), out=tmp_path / "run")
    with pytest.raises(InputError, match="--from and --to are for translations"):
        evaluate([told], Options(problems="starter", source="go"), out=tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_one_number_a_pair(tmp_path: Path) -> None:
    """The same target from two sources is two problems: numbers may repeat between pairs, not within one."""
    rows = [
        {"task_id": "Go/0", "source_task_id": f"{source}/0", "completion_id": 0, "generation": ""}
        for source in ("Python", "Java")
    ]
    assert len(list(read([write(tmp_path / "a.jsonl", *rows)], reading=Reading(pair=Pair())))) == 2
    with pytest.raises(RowError, match="Python->Go/0 has a sample 0 already"):
        list(read([write(tmp_path / "b.jsonl", *rows, rows[0])], reading=Reading(pair=Pair())))


def solutions(target: str, sources: list[str], numbers: list[int]) -> list[dict[str, Any]]:
    prefix = LANGUAGES[target].prefix
    return [
        {
            "task_id": f"{prefix}/{number}",
            "source_task_id": f"{LANGUAGES[source].prefix}/{number}",
            "generation": STARTER[f"{prefix}/{number}"].canonical_solution,
        }
        for source in sources
        for number in numbers
    ]


def test_scores_by_pair(tmp_path: Path) -> None:
    rows = solutions("js", ["python", "go"], [0, 1]) + solutions("python", ["js"], [0, 1])
    rows[-1]["generation"] = "    return None\n"
    path = write(tmp_path / "t.jsonl", *rows)
    found = evaluate([path], Options(problems="starter", task="translation", ks=(1,)), out=tmp_path / "run")
    summary = found.summary.to_json()
    values = {name: scores["pass@1"]["value"] for name, scores in summary["scores"].items()}
    assert values == {"python->js": 1.0, "go->js": 1.0, "js->python": 0.5}
    assert summary["partial"] == {"python->js": "2/24", "go->js": "2/24", "js->python": "2/24"}
    assert summary["problems"]["Go->JavaScript/1"] == {"n": 1, "c": 1, "verdicts": {"passed": 1}}
    assert summary["verdicts"]["js->python"] == {"passed": 1, "failed": 1}
    assert summary["signature"]["judging"]["task"] == "translation"
    assert summary["settings"]["pairs"] == {"Go->JavaScript": 2, "JavaScript->Python": 2, "Python->JavaScript": 2}
    # The same program from two sources runs once.
    assert summary["cached"] == 2
    lines = (tmp_path / "run" / "results.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["source_task_id"] for line in lines] == [row["source_task_id"] for row in rows]
    text = scores_text(summary)
    assert "Go -> JavaScript" in text
    (head,) = (line for line in text.splitlines() if line.startswith("pass@1, from"))
    assert head.split()[-2:] == ["Python", "JavaScript"]
    # Once more: nothing is judged again, and the rows keep their pairs.
    again = evaluate([path], Options(problems="starter", task="translation", ks=(1,)), out=tmp_path / "run")
    assert again.summary.to_json()["scores"] == summary["scores"]
    # Another task is another run.
    with pytest.raises(HumanevalxError):
        evaluate([path], Options(problems="starter", task="generation"), out=tmp_path / "run")


def test_rows_in_the_reference_form(tmp_path: Path) -> None:
    """The source's id, the direction in the file's name, and the prompt stored beside: it is no part of the program."""
    row = {
        "task_id": "JavaScript/0",
        "prompt": "code translation\nJavaScript:\n…\nPython:\n…",
        "generation": STARTER["Python/0"].canonical_solution,
    }
    path = write(tmp_path / "model_javascript-to-python-t0.8.jsonl", row)
    found = evaluate([path], Options(problems="starter", task="translation", ks=(1,)), out=tmp_path / "run")
    assert found.summary.scores["js->python"]["pass@1"]["value"] == 1.0


@pytest.mark.parametrize("name", list(LANGUAGES))
def test_solutions_pass_behind_the_declaration_alone(name: str) -> None:
    with Judge("starter", languages=[name], task="translation") as judge:
        prefix = LANGUAGES[name].prefix
        chosen = [p for p in STARTER.values() if p.prefix == prefix][::6]
        for problem in judge.problems.problems.values():
            assert re.search(r"(?m)^[ /]*>>> ", problem.prompt) is None
        results = judge.score((problem.task_id, problem.canonical_solution) for problem in chosen)
    assert [(r.task_id, r.verdict.value, r.detail) for r in results if not r.passed] == []


def test_converted_rows_keep_their_pair(tmp_path: Path) -> None:
    path = write(
        tmp_path / "model_python-to-js.jsonl",
        {"task_id": "Python/0", "generation": STARTER["JavaScript/0"].canonical_solution},
    )
    out = tmp_path / "rows.jsonl"
    arguments = ["convert", str(path), "--out", str(out), "--task", "translation"]
    assert CliRunner().invoke(cli, arguments, catch_exceptions=False).exit_code == 0
    (row,) = (json.loads(line) for line in out.read_text(encoding="utf-8").splitlines())
    assert (row["task_id"], row["source_task_id"]) == ("JavaScript/0", "Python/0")
    found = evaluate([out], Options(problems="starter", task="translation", ks=(1,)), out=tmp_path / "run")
    assert found.summary.scores["python->js"]["pass@1"]["value"] == 1.0


# What is sent to a model


def test_the_translation_prompt_has_the_reference_form() -> None:
    source = Problem(
        task_id="Python/0", prompt="", declaration="def f(x):\n", canonical_solution="    return x\n\n\n", test=""
    )
    target = Problem(task_id="Go/0", prompt="", declaration="\nfunc F(x int) int {\n", canonical_solution="", test="")
    assert translation_prompt(source, target, ("Python", "Go")) == (
        "code translation\nPython:\ndef f(x):\n\n    return x\nGo:\n\nfunc F(x int) int {\n"
    )


def test_tags() -> None:
    for language in LANGUAGES.values():
        problem = next(p for p in STARTER.values() if p.prefix == language.prefix)
        tagged = generation_prompt(problem, language, tag=True)
        assert tagged.splitlines()[0].endswith(f" language: {language.title}")
        assert tagged.endswith(generation_prompt(problem, language))
        # A completion goes on right behind it.
        assert generation_prompt(problem, language).rstrip().endswith(('"""', "{", "*/"))


def prompts(*arguments: str) -> list[dict[str, Any]]:
    done = CliRunner().invoke(cli, ["problems", "prompts", "--problems", "starter", *arguments], catch_exceptions=False)
    assert done.exit_code == 0
    return [json.loads(line) for line in done.output.splitlines()]


def test_prompts_of_all_pairs() -> None:
    rows = prompts("--task", "translation")
    pairs = {(row["source_task_id"].split("/")[0], row["task_id"].split("/")[0]) for row in rows}
    assert len(pairs) == 30
    assert len(rows) == 30 * 24
    assert {
        (r["source_task_id"], r["task_id"]) for r in prompts("--task", "translation", "--from", "go", "--to", "js")
    } == {(f"Go/{number}", f"JavaScript/{number}") for number in range(24)}
    assert [row["task_id"] for row in prompts("--language", "java")] == [f"Java/{number}" for number in range(24)]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--task", "translation", "--language", "go"),
        ("--task", "translation", "--tag"),
        ("--from", "go"),
        ("--chat", "--tag"),
        ("--language", "cobol"),
    ],
)
def test_options_of_prompts_that_clash(arguments: tuple[str, ...]) -> None:
    with pytest.raises(InputError):
        CliRunner().invoke(cli, ["problems", "prompts", "--problems", "starter", *arguments], catch_exceptions=False)


def test_chat_answers_to_chat_prompts_are_understood() -> None:
    """A model that answers as it is asked to, in one fenced block, passes."""
    rows = prompts("--chat", "--language", "python") + prompts("--task", "translation", "--chat", "--to", "python")
    assert all(row["messages"][0]["role"] == "user" for row in rows)
    asked = [row for row in rows if row["task_id"] == "Python/7"]
    assert len(asked) == 6
    for row in asked:
        content = row["messages"][0]["content"]
        begun = content.rpartition("```python\n")[2].rpartition("```")[0]
        answer = f"```python\n{begun}{STARTER['Python/7'].canonical_solution}```"
        with Judge(
            "starter", languages=["python"], task="translation" if "source_task_id" in row else "generation"
        ) as judge:
            (result,) = judge.score([("Python/7", answer)])
        assert result.passed, (row, result)


# Example tests


def test_example_tests() -> None:
    wrong = "    return 450 if min(sides) > 0 < grams else -1\n"  # right for nothing but some small parcels
    problem = STARTER["Python/0"]
    found = posed(load("starter", prefixes={"Python"}), tests="example")
    assert found.problems["Python/0"].test == problem.example_test
    assert found.without_examples == ()
    with Judge("starter", languages=["python"], tests="example") as judge:
        results = judge.score([("Python/0", problem.canonical_solution), ("Python/0", wrong)])
    assert [result.passed for result in results] == [True, False]


def test_problems_without_examples_keep_their_tests(tmp_path: Path) -> None:
    rows = [{**STARTER["Python/0"].to_json(), "example_test": text} for text in ("", "None")]
    rows[1]["task_id"] = "Python/1"
    problems = load(str(write(tmp_path / "p.jsonl", *rows)))
    found = posed(problems, tests="example")
    assert found.without_examples == ("Python/0", "Python/1")
    assert found.problems["Python/1"].test == rows[1]["test"]


def test_example_tests_are_in_the_signature(tmp_path: Path) -> None:
    path = write(tmp_path / "s.jsonl", {"task_id": "Python/0", "generation": STARTER["Python/0"].canonical_solution})
    found = evaluate([path], Options(problems="starter", tests="example"), out=tmp_path / "run")
    assert found.summary.signature.judging["tests"] == "example"
    assert by_prefix("Python") is not None
