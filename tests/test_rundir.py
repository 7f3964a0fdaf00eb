"""The run directory: what was written stays, what is of another run is not touched, every refusal says why."""

from __future__ import annotations

import errno
import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from humanevalx.errors import InputError, OurError
from humanevalx.records import Program, Result
from humanevalx.rundir import IDENTITY, PROGRAMS, RESULTS, SUMMARY, RunDirectory, default_for
from humanevalx.verdict import Verdict

IDENTITIES = {"version": 1, "samples": {"a.jsonl": "00"}, "judging": {"limits": "python=5s/512MiB"}}
COUNTS = {"a.jsonl": 3, "b.jsonl": 2}


def result(
    index: int, verdict: Verdict = Verdict.PASSED, source: str = "a.jsonl", detail: str = "", task_id: str = "Python/0"
) -> Result:
    return Result(
        task_id=task_id,
        completion_id=index,
        verdict=verdict,
        source=source,
        index=index,
        detail=detail,
        program="0" * 16,
    )


def program(digest: str) -> Program:
    return Program(language="python", files=(), code=f"# {digest}", digest=digest)


def opened(path: Path, **more: Any) -> RunDirectory:
    return RunDirectory(path / "x.run", IDENTITIES, COUNTS, **more)


def indexes(path: Path) -> list[tuple[str, int]]:
    lines = (path / "x.run" / RESULTS).read_text(encoding="utf-8").splitlines()
    return [(row["source"], row["index"]) for row in map(json.loads, lines)]


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """A directory that was left with three rows, out of order."""
    run = opened(tmp_path)
    for number in (3, 0, 2):
        source, index = ("a.jsonl", number) if number < 3 else ("b.jsonl", number - 3)
        run.add(number, result(index, source=source))
    run.close()
    return tmp_path


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("a/samples.jsonl", "a/samples.run"),
        ("samples.jsonl.gz", "samples.run"),
        ("list.json", "list.run"),
        ("noending", "noending.run"),
        ("-", "stdin.run"),
    ],
)
def test_the_default_directory_is_named_after_the_first_file(given: str, wanted: str) -> None:
    assert default_for([Path(given), Path("other.jsonl")]) == Path(wanted)


def test_rows_come_back_and_end_in_input_order(three: Path) -> None:
    run = opened(three)
    assert (run.resumed, [run.has(n) for n in range(5)]) == (3, [True, False, True, True, False])
    assert indexes(three) == [("b.jsonl", 0), ("a.jsonl", 0), ("a.jsonl", 2)]
    run.add(4, result(1, source="b.jsonl"))
    run.add(1, result(1))
    assert [row["index"] for row in run.rows()] == [0, 1, 2, 0, 1]
    run.finish({"of": "all"})
    assert indexes(three) == [("a.jsonl", 0), ("a.jsonl", 1), ("a.jsonl", 2), ("b.jsonl", 0), ("b.jsonl", 1)]
    assert json.loads((three / "x.run" / SUMMARY).read_text()) == {"of": "all"}
    assert sorted(path.name for path in (three / "x.run").iterdir()) == sorted(
        [".lock", RESULTS, PROGRAMS, IDENTITY, SUMMARY]
    )


def test_rows_of_any_length_come_back(tmp_path: Path) -> None:
    details = ["", "x" * 1000, "x" * 4096, "é\U0001f600\ud800" * 30_000]
    run = opened(tmp_path)
    for number, detail in enumerate(details):
        source, index = ("a.jsonl", number) if number < 3 else ("b.jsonl", number - 3)
        run.add(number, result(index, source=source, detail=detail))
    assert [run.row(number)["detail"] for number in range(4)] == details
    run.close()
    again = opened(tmp_path)
    assert [row["detail"] for row in again.rows()] == details
    again.close()


@pytest.mark.parametrize("cut", [1, 2, 40])
def test_a_cut_last_row_is_gone_and_the_rest_is_not(three: Path, cut: int) -> None:
    rows = three / "x.run" / RESULTS
    whole = rows.read_bytes()
    rows.write_bytes(whole[:-cut])
    run = opened(three)
    assert (run.resumed, run.has(2)) == (2, False)
    run.add(2, result(2))
    run.close()
    assert rows.read_bytes() == whole


def test_every_place_to_cut_leaves_whole_rows(three: Path) -> None:
    rows = three / "x.run" / RESULTS
    whole = rows.read_bytes()
    for size in range(0, len(whole), 17):
        rows.write_bytes(whole[:size])
        run = opened(three)
        assert run.resumed == whole[:size].count(b"\n")
        run.close()


def test_rows_that_were_not_judged_do_not_count(tmp_path: Path) -> None:
    run = opened(tmp_path)
    run.add(0, result(0))
    run.add(1, result(1, Verdict.SANDBOX_ERROR))
    run.close()
    run = opened(tmp_path)
    assert (run.resumed, run.has(1)) == (1, False)
    run.add(1, result(1, Verdict.FAILED))
    run.close()
    run = opened(tmp_path)
    assert (run.resumed, run.row(1)["verdict"]) == (2, "failed")
    run.finish({})
    assert indexes(tmp_path) == [("a.jsonl", 0), ("a.jsonl", 1)]


@pytest.mark.parametrize(
    "row",
    [
        b"\0" * 300,
        b"not JSON",
        b"{}",
        b"[]",
        b"5",
        b'"text"',
        b"null",
        b'{"source": "a.jsonl", "index": "0", "verdict": "passed"}',
        b'{"source": "a.jsonl", "index": 5, "verdict": "passed"}',
        b'{"source": "a.jsonl", "index": -9, "verdict": "passed"}',
        b'{"source": "c.jsonl", "index": 0, "verdict": "passed"}',
        b"\xff\xfe",
    ],
)
def test_rows_that_we_did_not_write_are_refused(three: Path, row: bytes) -> None:
    rows = three / "x.run" / RESULTS
    rows.write_bytes(rows.read_bytes() + row + b"\n")
    before = rows.read_bytes()
    with pytest.raises(InputError, match="--fresh"):
        opened(three)
    assert rows.read_bytes() == before
    opened(three, fresh=True).close()


def test_two_at_a_time_is_refused_and_leaves_the_first_alone(three: Path) -> None:
    first = opened(three)
    with pytest.raises(InputError, match="another process"):
        opened(three)
    first.add(1, result(1))
    first.close()
    opened(three).close()


def test_starting_over_does_not_move_a_directory_that_is_at_work(three: Path) -> None:
    first = opened(three)
    with pytest.raises(InputError, match="another process"):
        opened(three, fresh=True)
    first.add(1, result(1))
    first.finish({})
    assert [path.name for path in three.iterdir()] == ["x.run"]
    assert len(indexes(three)) == 4


def test_starting_over_keeps_what_is_there(three: Path) -> None:
    before = (three / "x.run" / RESULTS).read_bytes()
    first = opened(three, fresh=True)
    first.add(0, result(0))
    first.close()
    second = opened(three, fresh=True)
    assert (first.kept_aside, second.kept_aside) == (three / "x.run.1", three / "x.run.2")
    assert second.resumed == 0
    second.close()
    assert (three / "x.run.1" / RESULTS).read_bytes() == before
    assert len((three / "x.run.2" / RESULTS).read_bytes().splitlines()) == 1


@pytest.mark.parametrize("fresh", [False, True])
def test_what_is_no_run_directory_is_not_touched(tmp_path: Path, fresh: bool) -> None:
    target = tmp_path / "x.run"
    target.mkdir()
    (target / "thesis.txt").write_text("years of work")
    with pytest.raises(InputError, match="no run directory"):
        opened(tmp_path, fresh=fresh)
    assert [path.name for path in target.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("fresh", [False, True])
def test_a_file_of_that_name_is_not_touched(tmp_path: Path, fresh: bool) -> None:
    (tmp_path / "x.run").write_text("years of work")
    with pytest.raises(InputError, match="no run directory"):
        opened(tmp_path, fresh=fresh)
    assert (tmp_path / "x.run").read_text() == "years of work"


def test_an_empty_directory_is_taken(tmp_path: Path) -> None:
    (tmp_path / "x.run").mkdir()
    opened(tmp_path).close()


def test_a_run_that_was_ended_before_its_first_file_was_whole_is_gone_on_with(tmp_path: Path) -> None:
    (tmp_path / "x.run").mkdir()
    (tmp_path / "x.run" / (IDENTITY + ".new")).write_text('{"half')
    opened(tmp_path).close()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"version": 2}, ["version was 1, is 2"]),
        ({"samples": {"a.jsonl": "11"}}, ["samples.a.jsonl was 00, is 11"]),
        ({"samples": {"b.jsonl": "00"}}, ["samples.a.jsonl was 00, is null", "samples.b.jsonl was null, is 00"]),
        ({"judging": {"limits": "python=2s/512MiB"}}, ["judging.limits was python=5s/512MiB, is python=2s/512MiB"]),
        ({"judging": {}}, ["judging.limits was python=5s/512MiB, is null"]),
        ({"skip_bad": True, "version": 3}, ["skip_bad was null, is true", "version was 1, is 3"]),
    ],
)
def test_another_run_is_refused_naming_what_differs(three: Path, change: dict[str, Any], words: list[str]) -> None:
    before = {path.name: path.read_bytes() for path in (three / "x.run").iterdir()}
    with pytest.raises(InputError) as caught:
        RunDirectory(three / "x.run", {**IDENTITIES, **change}, COUNTS)
    for word in [*words, "--fresh", "--out", str(three / "x.run")]:
        assert word in str(caught.value)
    assert str(caught.value).count(" was ") == len(words)
    assert {path.name: path.read_bytes() for path in (three / "x.run").iterdir()} == before


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"5", b"\xff\xfe", b"{}", b'{"version": ' + b"9" * 50])
def test_a_damaged_identity_is_refused_and_can_be_started_over(three: Path, content: bytes) -> None:
    (three / "x.run" / IDENTITY).write_bytes(content)
    with pytest.raises(InputError, match="--fresh"):
        opened(three)
    run = opened(three, fresh=True)
    run.close()
    assert (three / "x.run.1" / IDENTITY).read_bytes() == content


@pytest.fixture(params=["refused", "short"])
def full(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A disk without room: it refuses, or takes a part of what it is given."""
    real = os.pwrite

    def refuse(fd: int, data: bytes, offset: int) -> int:
        if request.param == "short":
            return real(fd, data[: len(data) // 2], offset)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr("humanevalx.rundir.os.pwrite", refuse)
        yield patch


def test_a_full_disk_leaves_whole_rows_and_says_how_to_go_on(three: Path, full: pytest.MonkeyPatch) -> None:
    before = (three / "x.run" / RESULTS).read_bytes()
    run = opened(three)
    with pytest.raises(OurError, match=r"No space left.*make room and run the same command again") as caught:
        run.add(1, result(1))
    assert not isinstance(caught.value, InputError)
    assert not run.has(1)
    run.close()
    full.undo()
    assert (three / "x.run" / RESULTS).read_bytes().startswith(before)
    again = opened(three)
    assert again.resumed == 3
    again.add(1, result(1))
    again.add(4, result(1, source="b.jsonl"))
    again.finish({})
    assert len(indexes(three)) == 5


def test_a_disk_that_is_full_at_the_very_end(three: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(fd: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    run = opened(three)
    with monkeypatch.context() as patch:
        patch.setattr("humanevalx.rundir.os.fsync", refuse)
        with pytest.raises(OurError, match="make room"):
            run.finish({})
    assert not (three / "x.run" / SUMMARY).exists()
    again = opened(three)
    assert again.resumed == 3
    again.finish({})
    assert indexes(three) == [("a.jsonl", 0), ("a.jsonl", 2), ("b.jsonl", 0)]


def test_a_program_is_kept_once_and_is_there_after_going_on(tmp_path: Path) -> None:
    digests = ["0123456789abcdef", "ffffffffffffffff", "0000000000000000"]
    run = opened(tmp_path)
    for digest in (*digests, *digests):
        run.add_program(program(digest))
    run.close()
    run = opened(tmp_path)
    for digest in reversed(digests):
        run.add_program(program(digest))
    run.finish({})
    with gzip.open(tmp_path / "x.run" / PROGRAMS, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    assert [(row["program"], row["code"]) for row in rows] == [(d, f"# {d}") for d in reversed(digests)]


def test_a_place_that_can_not_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="--out"):
        RunDirectory(tmp_path / "file" / "x.run", IDENTITIES, COUNTS)
    with pytest.raises(InputError, match="--out"):
        RunDirectory(tmp_path / ("n" * 300), IDENTITIES, COUNTS)


def test_closing_twice_is_harmless_and_frees_the_directory(three: Path) -> None:
    run = opened(three)
    run.close()
    run.close()
    opened(three).close()
    for _ in range(50):
        with pytest.raises(InputError):
            RunDirectory(three / "x.run", {**IDENTITIES, "version": 9}, COUNTS)
    opened(three).close()


def test_a_refusal_leaves_no_lock_behind(three: Path) -> None:
    rows = three / "x.run" / RESULTS
    good = rows.read_bytes()
    rows.write_bytes(good + b"{}\n")
    with pytest.raises(InputError) as caught:
        opened(three)
    rows.write_bytes(good)
    # While whoever holds the error still has the frames that it came through.
    assert caught.value.__traceback__ is not None
    opened(three).close()
