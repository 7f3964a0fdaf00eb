"""Every form of a samples file, and every way in which one can be wrong."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from humanevalx.errors import EXIT_INPUT, InputError, RowError
from humanevalx.records import Sample
from humanevalx.samples import FORMS, read, scan

ROW = {"task_id": "Python/0", "generation": "    return 1\n"}


def write(path: Path, *rows: object) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def samples(*paths: Path) -> list[Sample]:
    return [row.sample for row in read(list(paths))]


def refused(path: Path, *more: Path) -> RowError:
    with pytest.raises(RowError) as caught:
        scan([path, *more])
    assert caught.value.exit_code == EXIT_INPUT
    return caught.value


def codes(found: Sequence[Sample]) -> list[str]:
    return [sample.code for sample in found]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_told_by_its_key(tmp_path: Path, form: str) -> None:
    path = write(tmp_path / "s.jsonl", {"task_id": "Python/3", form: "x = 1"})
    assert samples(path) == [
        Sample(task_id="Python/3", completion_id=0, code="x = 1", form=form, source="s.jsonl", index=0)
    ]
    assert scan([path]).forms == {form: 1}


def test_forms_that_stand_in_one_row_have_an_order(tmp_path: Path) -> None:
    row = {"task_id": "Python/3", "code": "c", "solution": "s", "completion": "p", "generation": "g"}
    seen = []
    while len(row) > 1:
        (sample,) = samples(write(tmp_path / "s.jsonl", row))
        seen.append((sample.form, sample.code))
        del row[sample.form]
    assert seen == [("generation", "g"), ("completion", "p"), ("solution", "s"), ("code", "c")]


def test_a_list_gives_one_sample_an_element(tmp_path: Path) -> None:
    path = write(
        tmp_path / "s.jsonl",
        {"task_id": "Python/0", "generation": ["a", "b", "c"]},
        {"task_id": "Python/1", "generation": ["d"]},
        {"task_id": "Python/0", "generation": "e"},
    )
    found = samples(path)
    assert codes(found) == ["a", "b", "c", "d", "e"]
    assert [sample.index for sample in found] == [0, 1, 2, 3, 4]
    assert [(s.task_id, s.completion_id) for s in found] == [
        ("Python/0", 0),
        ("Python/0", 1),
        ("Python/0", 2),
        ("Python/1", 0),
        ("Python/0", 3),
    ]
    assert scan([path]).per_task == {"Python/0": 4, "Python/1": 1}


def test_an_empty_list_gives_no_sample(tmp_path: Path) -> None:
    path = write(tmp_path / "s.jsonl", {"task_id": "Python/0", "generation": []}, ROW)
    assert len(samples(path)) == 1


def test_a_list_does_not_repeat_the_row_s_completion_id(tmp_path: Path) -> None:
    path = write(tmp_path / "s.jsonl", {"task_id": "Python/0", "generation": ["a", "b"], "completion_id": 7})
    assert [sample.completion_id for sample in samples(path)] == [0, 1]


@pytest.mark.parametrize("given", [0, 7, -1, "a", "0"])
def test_completion_ids_are_kept_as_given(tmp_path: Path, given: object) -> None:
    (sample,) = samples(write(tmp_path / "s.jsonl", {**ROW, "completion_id": given}))
    assert sample.completion_id == given
    assert type(sample.completion_id) is type(given)


def test_samples_without_a_number_are_numbered_through_several_files(tmp_path: Path) -> None:
    one = write(tmp_path / "one.jsonl", ROW, ROW)
    two = write(tmp_path / "two.jsonl", ROW)
    found = samples(one, two)
    assert [(s.source, s.index, s.completion_id) for s in found] == [
        ("one.jsonl", 0, 0),
        ("one.jsonl", 1, 1),
        ("two.jsonl", 0, 2),
    ]
    assert scan([one, two]).samples == 3


def test_public_names_of_the_python_problems(tmp_path: Path) -> None:
    found = scan([write(tmp_path / "s.jsonl", {"task_id": "HumanEval/12", "completion": ""})])
    assert found.per_task == {"Python/12": 1}
    assert found.prefixes == {"Python"}


def test_byte_order_mark_crlf_and_blank_lines(tmp_path: Path) -> None:
    row = json.dumps(ROW)
    path = tmp_path / "s.jsonl"
    path.write_bytes(f"\ufeff{row}\r\n\r\n  \r\n{row}".encode())
    assert [row.line for row in read([path])] == [1, 4]
    assert codes(samples(path)) == [ROW["generation"]] * 2


@pytest.mark.parametrize("name", ["s.jsonl.gz", "s.jsonl", "s"])
def test_gzip_is_told_by_content_not_by_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(json.dumps(ROW).encode()))
    assert codes(samples(path)) == [ROW["generation"]]
    path.write_text(json.dumps(ROW))
    assert codes(samples(path)) == [ROW["generation"]]


@pytest.mark.parametrize("text", ["{}", "{}\r\n", "\ufeff{}", " \t{}"])
@pytest.mark.parametrize("indent", [None, 2])
def test_a_file_may_be_one_list(tmp_path: Path, text: str, indent: int | None) -> None:
    path = tmp_path / "s.json"
    rows = [ROW, {**ROW, "generation": "two"}]
    path.write_bytes(text.format(json.dumps(rows, indent=indent)).encode())
    assert [(row.line, row.sample.code) for row in read([path])] == [(1, ROW["generation"]), (2, "two")]


def test_unusual_text_survives(tmp_path: Path) -> None:
    text = 'é \u2028 \x00 \U0001f600 \ud800 "\\'
    path = tmp_path / "s.jsonl"
    path.write_text(json.dumps({**ROW, "generation": text}) + "\n")
    assert codes(samples(path)) == [text]


def test_a_long_row_is_read_whole(tmp_path: Path) -> None:
    text = "x" * (3 << 20)
    assert codes(samples(write(tmp_path / "s.jsonl", {**ROW, "generation": text}))) == [text]


def test_what_a_scan_counts(tmp_path: Path) -> None:
    one = write(tmp_path / "one.jsonl", ROW, {"task_id": "JavaScript/0", "code": "", "model": "m"})
    two = write(tmp_path / "two.jsonl", {**ROW, "temperature": 0.8, "seed": 1, "note": "x", "model": ["no"]})
    found = scan([one, two])
    assert found.samples == 3
    assert found.per_task == {"Python/0": 2, "JavaScript/0": 1}
    assert found.prefixes == {"Python", "JavaScript"}
    assert found.forms == {"generation": 2, "code": 1}
    assert found.settings == {"model": ["m"], "temperature": ["0.8"], "seed": ["1"]}
    assert {task: line for task, (_, line) in found.first_seen.items()} == {"Python/0": 1, "JavaScript/0": 2}


def test_settings_are_shown_once_and_a_few_at_most(tmp_path: Path) -> None:
    rows = [{**ROW, "temperature": n // 2} for n in range(40)]
    assert scan([write(tmp_path / "s.jsonl", *rows)]).settings == {"temperature": ["0", "1", "2", "3", "4"]}


@pytest.mark.parametrize(
    ("row", "field", "words"),
    [
        (3, None, "JSON object"),
        ("text", None, "JSON object"),
        (None, None, "JSON object"),
        ([1], None, "JSON object"),
        ({"generation": ""}, "task_id", "null"),
        ({"task_id": None, "generation": ""}, "task_id", "null"),
        ({"task_id": 3, "generation": ""}, "task_id", "this is 3"),
        ({"task_id": ["Python/0"], "generation": ""}, "task_id", "Python/0"),
        ({"task_id": "Python", "generation": ""}, "task_id", '"Python"'),
        ({"task_id": "Python/0"}, None, "generation, completion, solution, code"),
        ({"task_id": "Python/0", "text": ""}, None, "none of the keys"),
        ({"task_id": "Python/0", "generation": None}, "generation", "null"),
        ({"task_id": "Python/0", "generation": 5}, "generation", "this is 5"),
        ({"task_id": "Python/0", "completion": {"a": 1}}, "completion", '{"a": 1}'),
        ({"task_id": "Python/0", "solution": ["a", 1]}, "solution", "this is 1"),
        ({"task_id": "Python/0", "code": [["a"]]}, "code", '["a"]'),
        ({**ROW, "completion_id": True}, "completion_id", "true"),
        ({**ROW, "completion_id": False}, "completion_id", "false"),
        ({**ROW, "completion_id": 1.5}, "completion_id", "1.5"),
        ({**ROW, "completion_id": [1]}, "completion_id", "[1]"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: object, field: str | None, words: str) -> None:
    # A list as the only line would be a file that is a list, so a good row stands above.
    path = write(tmp_path / "s.jsonl", {**ROW, "task_id": "Python/9"}, row)
    error = refused(path)
    assert (error.file, error.line, error.field) == (str(path), 2, field)
    assert str(error).startswith(f"{error.file}:2")
    assert words in str(error)
    assert (f"field {field!r}" in str(error)) == (field is not None)


def test_duplicates_are_refused(tmp_path: Path) -> None:
    error = refused(write(tmp_path / "s.jsonl", {**ROW, "completion_id": 4}, {**ROW, "completion_id": 4}))
    assert (error.line, error.field) == (2, "completion_id")
    assert "Python/0" in str(error)
    assert "4" in error.problem


def test_duplicates_in_two_files_and_under_two_names_are_refused(tmp_path: Path) -> None:
    one = write(tmp_path / "one.jsonl", {**ROW, "completion_id": 0})
    two = write(tmp_path / "two.jsonl", {"task_id": "HumanEval/0", "code": "", "completion_id": 0})
    error = refused(one, two)
    assert (Path(error.file).name, error.line, error.field) == ("two.jsonl", 1, "completion_id")


def test_equal_numbers_of_different_problems_are_no_duplicates(tmp_path: Path) -> None:
    rows = [{**ROW, "task_id": f"Python/{n}", "completion_id": 0} for n in range(3)]
    assert scan([write(tmp_path / "s.jsonl", *rows)]).samples == 3


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xef\xbb\xbf", b"[]"])
def test_no_samples(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "s.jsonl"
    for data in (content, gzip.compress(content)):
        path.write_bytes(data)
        with pytest.raises(InputError, match=r"no samples in .*s\.jsonl"):
            scan([path])


def test_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "s.jsonl"
    path.write_bytes(json.dumps(ROW).encode() + b'\n{"task_id": "Python/1", "generation": "\xff"}\n')
    error = refused(path)
    assert error.line == 2
    assert "not UTF-8" in error.problem


@pytest.mark.parametrize("text", ["{", '{"task_id": "Python/0"', "{'a': 1}", "x", '{"a": 1} {"b": 2}'])
def test_not_json(tmp_path: Path, text: str) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text(json.dumps(ROW) + "\n" + text + "\n")
    error = refused(path)
    assert error.line == 2
    assert "not JSON" in error.problem
    assert "column" in error.problem


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_nested_too_deeply(tmp_path: Path, opening: str) -> None:
    path = tmp_path / "s.jsonl"
    path.write_text(json.dumps(ROW) + "\n" + opening * 200_000 + "\n")
    error = refused(path)
    assert error.line == 2
    assert "nested too deeply" in error.problem


def test_a_list_that_is_never_closed(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    path.write_text("[" + json.dumps(ROW))
    assert "not JSON" in refused(path).problem


def test_a_truncated_gzip_is_told_before_anything_runs(tmp_path: Path) -> None:
    rows = "".join(json.dumps({**ROW, "generation": str(n) * 50}) + "\n" for n in range(2000)).encode()
    data = gzip.compress(rows)
    path = tmp_path / "s.jsonl.gz"
    for end in (len(data) // 2, len(data) - 4, 20, 5):
        path.write_bytes(data[:end])
        assert "gzip" in refused(path).problem


def test_a_damaged_gzip(tmp_path: Path) -> None:
    data = bytearray(gzip.compress(json.dumps(ROW).encode()))
    path = tmp_path / "s.jsonl.gz"
    for place in (len(data) - 6, 15):  # the checksum, and the data
        damaged = bytearray(data)
        damaged[place] ^= 0xFF
        path.write_bytes(damaged)
        with pytest.raises(RowError):
            scan([path])


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a directory"):
        scan([tmp_path])
    with pytest.raises(InputError, match="no such file"):
        scan([tmp_path / "nothing.jsonl"])


def test_stdin_is_read_where_a_dash_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BufferedReader(io.BytesIO(json.dumps(ROW).encode()))  # type: ignore[arg-type]

    monkeypatch.setattr("sys.stdin", Stdin())
    assert codes(samples(Path("-"))) == [ROW["generation"]]
