"""Readers of samples held against whatever bytes there are: a sample, a clear message, or both, and never a crash."""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from humanevalx import jsonstream as module
from humanevalx.errors import EXIT_INPUT, EXIT_OK, InputError, OurError, RowError
from humanevalx.records import Sample
from humanevalx.samples import FORMS, read, scan
from humanevalx.sandbox.backends import pick
from humanevalx.sandbox.base import Wall

ROOT = Path(__file__).resolve().parent.parent
PROBLEMS = {
    row["task_id"]: row
    for name in ("python", "js")
    for row in map(json.loads, (ROOT / "problems" / "starter" / f"{name}.jsonl").read_text("utf-8").splitlines())
}
RIGHT = PROBLEMS["Python/0"]["canonical_solution"]
OFTEN = settings(max_examples=300, deadline=None)
SOMETIMES = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

TEXTS = st.text(max_size=60) | st.text(st.characters(codec=None), max_size=20)  # lone surrogates in the second
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
TASKS = st.sampled_from(["Python/0", "HumanEval/1", "JavaScript/2", "Python/", "/", "none"])
ROWS = st.fixed_dictionaries(
    {"task_id": TASKS | JSON},
    optional={
        **{form: st.one_of(TEXTS, st.lists(TEXTS, max_size=3), JSON) for form in FORMS},
        "completion_id": st.integers() | JSON,
        "temperature": JSON,
        "rest": JSON,
    },
)
GOOD_ROWS = st.fixed_dictionaries(
    {"task_id": st.sampled_from(["Python/0", "JavaScript/2"]), "generation": st.text(max_size=50)},
    optional={"temperature": st.floats() | st.integers() | st.text(max_size=9), "rest": JSON},
)


@contextlib.contextmanager
def holding(content: bytes, name: str = "s.jsonl") -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        yield path


def lines(rows: Sequence[object], *, ascii_only: bool = True, end: str = "\n") -> bytes:
    text = "".join(json.dumps(row, ensure_ascii=ascii_only) + end for row in rows)
    return text.encode("utf-8", "surrogatepass")


def samples(path: Path) -> list[Sample]:
    return [row.sample for row in read([path])]


def outcome(path: Path) -> tuple[list[Sample], list[str]]:
    """What was read with bad rows left out, and the messages."""
    bad: list[RowError] = []
    found = [row.sample for row in read([path], on_bad=bad.append)]
    return found, [str(error) for error in bad]


def check_any(content: bytes) -> None:
    with holding(content) as path:
        kept, messages = outcome(path)
        for message in messages:
            assert re.match(rf"{re.escape(str(path))}:\d+: ", message), message
        for sample in kept:
            assert isinstance(sample.code, str)
            assert isinstance(sample.completion_id, (int, str))
        assert [sample.index for sample in kept] == list(range(len(kept)))
        assert len({(sample.task_id, sample.completion_id) for sample in kept}) == len(kept)
        before_the_first_bad_row = []
        try:
            before_the_first_bad_row += [row.sample for row in read([path])]
            assert not messages
        except RowError as error:
            assert str(error) == messages[0]
        assert before_the_first_bad_row in ([], kept)
        for on_bad in (None, lambda _: None):
            try:
                assert scan([path], on_bad=on_bad).samples == len(kept)
                assert kept
            except InputError as error:
                assert isinstance(error, RowError) or not kept


@OFTEN
@given(st.binary(max_size=400))
def test_any_bytes(content: bytes) -> None:
    check_any(content)


@OFTEN
@given(
    st.binary(max_size=200),
    st.sampled_from([b"[", b"[{", b'[{"task_id":"Python/0","code":"', b"\x1f\x8b", b"\xef\xbb\xbf["]),
)
def test_any_bytes_behind_a_beginning_that_means_something(content: bytes, beginning: bytes) -> None:
    check_any(beginning + content)


@OFTEN
@given(st.lists(ROWS | JSON, max_size=6))
def test_any_json_in_lines(rows: list[object]) -> None:
    check_any(lines(rows))


@OFTEN
@given(st.lists(ROWS | JSON, max_size=6))
def test_any_json_in_a_list(rows: list[object]) -> None:
    check_any(json.dumps(rows).encode())


@OFTEN
@given(st.lists(GOOD_ROWS, min_size=1, max_size=5), st.data())
def test_good_files_with_one_byte_changed_or_the_end_missing(rows: list[object], data: st.DataObject) -> None:
    content = data.draw(st.sampled_from([lines(rows), json.dumps(rows).encode(), gzip.compress(lines(rows), mtime=0)]))
    place = data.draw(st.integers(0, len(content) - 1))
    change = data.draw(st.none() | st.binary(min_size=1, max_size=1))
    check_any(content[:place] if change is None else content[:place] + change + content[place + 1 :])


@pytest.mark.parametrize(
    "text",
    [
        '{"task_id": "Python/0", "seed": %s, "code": "x"}' % ("9" * 5000),
        '{"task_id": "Python/0", "completion_id": %s, "code": "x"}' % ("9" * 5000),
        '{"task_id": %s, "code": "x"}' % ("9" * 5000),
        "9" * 5000,
        '{"a":' * 100_000,
        "[" + "[" * 100_000,
    ],
    ids=["seed", "number", "task_id", "row", "objects", "lists"],
)
def test_numbers_too_long_and_nesting_too_deep(text: str) -> None:
    good = '{"task_id": "Python/0", "code": "right"}'
    check_any(f"{text}\n{good}".encode())
    check_any(f"{good}\n{text}".encode())
    check_any(f"[{text}, {good}]".encode())
    check_any(f"[{good}, {text}]".encode())
    with holding(f"{good}\n{text}".encode()) as path:
        kept, messages = outcome(path)
        assert [sample.code for sample in kept] == ["right"]
        assert len(messages) == 1


# -- a list is the same samples as lines --


def dressed(rows: Sequence[object], data: st.DataObject) -> bytes:
    """A list of the rows as some writer might put it."""
    # A lone surrogate has no UTF-8: it can only be written as an escape.
    alone = re.search("[\ud800-\udfff]", json.dumps(rows, ensure_ascii=False)) is not None
    ascii_only = alone or data.draw(st.booleans())
    indent = data.draw(st.sampled_from([None, 0, 3]))
    end = data.draw(st.sampled_from(["\n", "\r\n", "\n\n  \n", ""]))
    text = json.dumps(rows, ensure_ascii=ascii_only, indent=indent) + end
    bom = data.draw(st.sampled_from([b"", b"\xef\xbb\xbf"]))
    return bom + text.replace("\n", end or "\n").encode("utf-8")


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(GOOD_ROWS, min_size=1, max_size=8), st.integers(1, 70), st.data())
def test_a_list_gives_the_samples_that_its_lines_give(
    monkeypatch: pytest.MonkeyPatch, rows: list[dict[str, Any]], block: int, data: st.DataObject
) -> None:
    monkeypatch.setattr(module, "_BLOCK", block)
    with holding(lines(rows)) as path:
        wanted = [(row.sample, json.dumps(row.rest)) for row in read([path])]
    with holding(dressed(rows, data)) as path:
        assert [(row.sample, json.dumps(row.rest)) for row in read([path])] == wanted


@pytest.mark.parametrize(
    "element",
    [
        {"task_id": "Python/0", "code": "x", "temperature": 123456.789e-3, "seed": 1234567890},
        {"task_id": "Python/0", "code": '\\ \\\\ \\" \\u0041 \\ud83d\\ude00 \t " }] ]', "seed": -0.5},
        {"task_id": "Python/0", "code": "é€\U0001f600\u2028\0", "seed": 1e300},
        12345.678,
        -1,
        True,
        None,
        "],[",
        {},
        [],
    ],
    ids=str,
)
def test_nothing_breaks_where_a_block_ends(monkeypatch: pytest.MonkeyPatch, element: object) -> None:
    good = {"task_id": "Python/1", "code": "é"}
    with holding(lines([good, element, good, element])) as path:
        wanted, complaints = outcome(path)
    for ascii_only in (True, False):
        text = json.dumps([good, element, good, element], ensure_ascii=ascii_only).encode()
        with holding(text) as path:
            for block in range(1, len(text) + 1):
                monkeypatch.setattr(module, "_BLOCK", block)
                kept, messages = outcome(path)
                assert kept == wanted, block
                assert [m.split(": ", 1)[1] for m in messages] == [m.split(": ", 1)[1] for m in complaints], block


@pytest.mark.parametrize(
    "tail", ["", ",", "]", "] x", ',{"task_id"', ', {"task_id": "Python/0", "code": "a" "b"}]', "12", "\x00"]
)
@pytest.mark.parametrize("block", [1, 7, 1 << 20])
def test_a_list_that_ends_badly_gives_what_stood_before(monkeypatch: pytest.MonkeyPatch, tail: str, block: int) -> None:
    monkeypatch.setattr(module, "_BLOCK", block)
    rows = [{"task_id": "Python/0", "code": str(n)} for n in range(4)]
    with holding((json.dumps(rows)[:-1] + tail).encode()) as path:
        kept, messages = outcome(path)
    assert [sample.code for sample in kept] == ["0", "1", "2", "3"]
    assert len(messages) == (tail != "]")
    assert all(":5: " in message for message in messages)


@pytest.mark.parametrize("end", ["[]", "\n{}", "\n\n[1]", " ]", "\n\nx"])
@pytest.mark.parametrize("block", [1, 1 << 20])
def test_what_stands_behind_a_list_is_not_passed_over(monkeypatch: pytest.MonkeyPatch, end: str, block: int) -> None:
    monkeypatch.setattr(module, "_BLOCK", block)
    text = json.dumps([{"task_id": "Python/0", "code": "x"}])
    with holding(f"{text}\n \r\n".encode()) as path:
        assert outcome(path)[1] == []
    with holding((text + end).encode()) as path:
        kept, messages = outcome(path)
    assert len(kept) == len(messages) == 1


def test_two_lists_in_one_file_are_refused() -> None:
    text = json.dumps([{"task_id": "Python/0", "code": "x"}])
    with holding(f"{text}\n{text}\n".encode()) as path, pytest.raises(RowError):
        scan([path])


# -- gzip --


@pytest.mark.parametrize("as_list", [False, True])
def test_a_gzip_cut_anywhere_gives_whole_rows_and_one_message(as_list: bool) -> None:
    noise = random.Random(4)
    rows = [{"task_id": "Python/0", "code": noise.randbytes(400).hex()} for _ in range(2000)]
    plain = json.dumps(rows).encode() if as_list else lines(rows)
    packed = gzip.compress(plain)
    codes = [row["code"] for row in rows]
    for size in (40, len(packed) // 4, len(packed) // 2, len(packed) - 9, len(packed) - 1):
        with holding(packed[:size], "s.jsonl.gz") as path:
            kept, messages = outcome(path)
            assert [sample.code for sample in kept] == codes[: len(kept)]
            assert len(messages) == 1
            assert "gzip" in messages[0]
            # Nearly all that the file still has: what stands in the last blocks may be lost.
            assert len(kept) >= 2000 * size / len(packed) - 500, size
            with pytest.raises(RowError, match="gzip"):
                scan([path])


@pytest.mark.parametrize("content", [gzip.compress(b""), b"\x1f\x8b", b"\x1f\x8b\x08\x00", b"\x1f\x8b" + b"\0" * 30])
def test_a_gzip_of_nothing_or_not_really(content: bytes) -> None:
    check_any(content)
    with holding(content) as path, pytest.raises(InputError):
        scan([path])


def test_gzip_members_one_after_the_other_are_one_file() -> None:
    parts = [lines([{"task_id": "Python/0", "code": str(n)}]) for n in range(3)]
    with holding(b"".join(map(gzip.compress, parts))) as path:
        assert [sample.code for sample in samples(path)] == ["0", "1", "2"]


@pytest.mark.parametrize("name", ["n" * 300, "file/below", "missing", ".", "loop"])
def test_what_can_not_be_opened_is_wrong_input(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "loop").symlink_to("loop")
    for on_bad in (None, lambda _: None):
        with pytest.raises(InputError) as caught:
            scan([tmp_path / name], on_bad=on_bad)
        assert str(tmp_path) in str(caught.value)


# -- memory --

_PEAK = """
import resource, sys, tracemalloc
from pathlib import Path
from humanevalx.samples import read, scan

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

small, large = map(Path, sys.argv[1:])
scan([small])
before = peak()
found = scan([large])
print(found.samples, peak() - before)
"""


@pytest.mark.parametrize("kind", ["list", "list in one line", "lines", "gzip"])
def test_a_large_file_is_not_held_in_memory(tmp_path: Path, kind: str) -> None:
    row = json.dumps({"task_id": "Python/0", "generation": "x" * 3000, "seed": 5})
    count = 20_000
    begin, between, end = ("[", "," if "one" in kind else ",\n", "]") if "list" in kind else ("", "\n", "\n")
    opener = gzip.open if kind == "gzip" else open
    for name, number in (("small", 3), ("large", count)):
        with opener(tmp_path / name, "wt", encoding="utf-8") as file:
            file.write(begin + row)
            for _ in range(number - 1):
                file.write(between + row)
            file.write(end)
    shown = subprocess.run(
        [sys.executable, "-c", _PEAK, tmp_path / "small", tmp_path / "large"],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    found, more = shown.stdout.split()
    assert int(found) == count
    assert float(more) < 40


# -- whole runs --

#: Broken rows, with the field that the message must name and a part of it.
BROKEN: tuple[tuple[bytes, str | None, str], ...] = (
    (b"{", None, "not JSON"),
    (b'{"task_id": "Python/0", "generation": "a" "b"}', None, "not JSON"),
    (b"\xff\xfe\x00", None, "not UTF-8"),
    (b'{"task_id": "Python/0", "generation": "\xc3\x28"}', None, "not UTF-8"),
    (b"[1, 2]", None, "JSON object"),
    (b'"a string"', None, "JSON object"),
    (b"null", None, "JSON object"),
    (b'{"generation": "    return 1"}', "task_id", "must be a string such as Python/0"),
    (b'{"task_id": 7, "generation": "    return 1"}', "task_id", "this is 7"),
    (b'{"task_id": "Python-0", "generation": "    return 1"}', "task_id", "Python-0"),
    (b'{"task_id": "Cobol/0", "generation": "    return 1"}', "task_id", "this version runs"),
    (b'{"task_id": "Python/999", "generation": "    return 1"}', "task_id", "not a problem of starter"),
    (b'{"task_id": "Python/0"}', None, "none of the keys that hold the code"),
    (b'{"task_id": "Python/0", "generation": null}', "generation", "must be a string"),
    (b'{"task_id": "Python/0", "generation": ["a", 5]}', "generation", "must be a string"),
    (b'{"task_id": "Python/0", "completion_id": 1.5, "generation": "a"}', "completion_id", "1.5"),
    (b'{"task_id": "Python/0", "completion_id": true, "generation": "a"}', "completion_id", "true"),
    (b'{"task_id": "Python/0", "completion_id": "good-0", "generation": "a"}', "completion_id", "already"),
    (b'{"task_id": "Python/0", "seed": ' + b"9" * 5000 + b"}", None, "not JSON that can be read"),
    (b'{"a":' * 50_000, None, "not JSON that can be read"),
)


@pytest.fixture(scope="session")
def wall() -> None:
    try:
        pick("auto").start(Wall(launchers=())).close()
    except OurError as error:
        pytest.skip(f"no wall can be had here: {error}")


def humanevalx(*words: object, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return subprocess.run(
        [sys.executable, "-m", "humanevalx", *map(str, words)],
        input=stdin, capture_output=True, cwd=cwd, env={**os.environ, "PYTHONPATH": path}, timeout=300, check=False,
    )  # fmt: skip


def scored(done: subprocess.CompletedProcess[bytes]) -> dict[str, Any]:
    assert done.returncode == EXIT_OK, done.stderr.decode()
    summary: dict[str, Any] = json.loads(done.stdout)
    return summary


@pytest.mark.parametrize("missing_newline", [False, True])
def test_every_broken_row_gives_one_message_and_the_rest_is_scored(
    tmp_path: Path, wall: None, missing_newline: bool
) -> None:
    parts = []
    for number, (row, _, _) in enumerate(BROKEN):
        good = {
            "task_id": "Python/0",
            "completion_id": f"good-{number}",
            "generation": RIGHT if number % 2 else "    pass",
        }
        parts += [json.dumps(good).encode(), row]
    path = tmp_path / "s.jsonl"
    path.write_bytes(b"\n".join(parts) + (b"" if missing_newline else b"\r\n"))
    summary = scored(humanevalx("run", path, "--problems", "starter", "--skip-bad", "--json", "--k", "1"))
    assert summary["problems"]["Python/0"] == {
        "n": len(BROKEN),
        "c": len(BROKEN) // 2,
        "verdicts": {"passed": len(BROKEN) // 2, "failed": len(BROKEN) - len(BROKEN) // 2},
    }
    assert summary["skipped"] == len(BROKEN) == len(summary["bad_rows"])
    told = {
        int(message.removeprefix(str(path)).removeprefix(path.name)[1:].partition(":")[0]): message
        for message in summary["bad_rows"]
    }
    assert len(told) == len(BROKEN)
    for number, (_, field, words) in enumerate(BROKEN):
        message = told[2 * number + 2]
        assert words in message
        assert (f": field '{field}': " in message) if field else (": field " not in message), message
        assert "\n" not in message
        assert len(message) < 400


@pytest.mark.parametrize("number", range(len(BROKEN)))
def test_every_broken_row_is_refused_before_anything_runs(tmp_path: Path, number: int) -> None:
    from humanevalx.evaluate import Options, evaluate

    row, field, words = BROKEN[number]
    good = {"task_id": "Python/0", "completion_id": "good-0", "generation": RIGHT}
    path = tmp_path / "s.jsonl"
    path.write_bytes(lines([good]) + row + b"\n")
    with pytest.raises(RowError) as caught:
        evaluate([path], Options(problems="starter"), out=tmp_path / "x.run", progress=False)
    assert (caught.value.line, caught.value.field, words in str(caught.value)) == (2, field, True)
    assert [p.name for p in tmp_path.iterdir()] == ["s.jsonl"]


def test_unusual_code_is_judged_and_never_ours_to_blame(tmp_path: Path, wall: None) -> None:
    huge = "    # " + "x" * (10 << 20) + "\n" + RIGHT
    js = PROBLEMS["JavaScript/0"]["canonical_solution"]
    cases: tuple[tuple[str, str, set[str]], ...] = (
        ("Python/0", huge, {"passed"}),
        ("JavaScript/0", "// " + "x" * (10 << 20) + "\n" + js, {"passed"}),
        ("Python/0", "    x = 1\0\n" + RIGHT, {"compile_error"}),
        ("Python/0", "\0", {"failed"}),  # no line of a function's body: cut, so nothing is left
        ("JavaScript/0", "\0" + js, {"compile_error"}),
        ("Python/0", "    return '\ud800'\n", {"compile_error"}),
        ("JavaScript/0", "return '\ud800'\n}\n", {"failed", "compile_error", "runtime_error"}),
        ("Python/0", "    # é€\U0001f600\u2028\x0c\n" + RIGHT, {"passed"}),
        ("Python/0", RIGHT.replace("\n", "\r\n"), {"passed"}),
        ("Python/0", "", {"failed", "compile_error", "runtime_error"}),
        ("Python/0", "\ufeff" + RIGHT, {"compile_error", "failed", "passed"}),
    )
    path = tmp_path / "s.jsonl"
    path.write_bytes(lines([{"task_id": task, "generation": code} for task, code, _ in cases]))
    summary = scored(humanevalx("run", path, "--problems", "starter", "--json", "--timeout", "30", "--k", "1"))
    rows = [json.loads(line) for line in (tmp_path / "s.run" / "results.jsonl").read_text("utf-8").splitlines()]
    assert sum(sum(counts.values()) for counts in summary["verdicts"].values()) == len(cases) == len(rows)
    for row, (_, code, wanted) in zip(rows, cases, strict=True):
        assert row["verdict"] in wanted, (code[:40], row)
    for spec in ("Python/0:4", "Python/0:1"):  # the lone surrogate, the NUL
        shown = humanevalx("report", tmp_path / "s.run", "--show", spec)
        assert shown.returncode == EXIT_OK, shown.stderr.decode()[-500:]
        shown = humanevalx("run", path, "--problems", "starter", "--show-program", spec)
        assert shown.returncode == EXIT_OK, shown.stderr.decode()[-500:]


def test_the_same_samples_in_every_dress_are_scored_the_same(tmp_path: Path, wall: None) -> None:
    rows = [
        {"task_id": task, "generation": code}
        for task in ("Python/0", "JavaScript/0", "Python/1")
        for code in (PROBLEMS[task]["canonical_solution"], "    throw\n", "")
    ]
    plain = lines(rows)
    dresses = {
        "plain.jsonl": plain,
        "crlf.jsonl": plain.replace(b"\n", b"\r\n"),
        "bom.jsonl": b"\xef\xbb\xbf" + plain,
        "blank.jsonl": b"\n \n" + plain.replace(b"\n", b"\n\n"),
        "end.jsonl": plain.rstrip(b"\n"),
        "packed.jsonl.gz": gzip.compress(plain),
        "packed_without_saying": gzip.compress(b"\xef\xbb\xbf" + plain),
        "list.json": b"\xef\xbb\xbf" + json.dumps(rows, indent=2).encode(),
        "list_below.json": b"\n \r\n\n" + json.dumps(rows).encode(),
    }
    seen = {}
    for name, content in dresses.items():
        (tmp_path / name).write_bytes(content)
        summary = scored(humanevalx("run", tmp_path / name, "--problems", "starter", "--json", "--k", "1"))
        seen[name] = (summary["scores"], summary["problems"], summary["verdicts"])
    for name, content in (("stdin", plain), ("stdin packed", dresses["packed.jsonl.gz"])):
        summary = scored(
            humanevalx(
                "run", "-", "--problems", "starter", "--json", "--k", "1", "--fresh", stdin=content, cwd=tmp_path
            )
        )
        seen[name] = (summary["scores"], summary["problems"], summary["verdicts"])
    assert (tmp_path / "stdin.run" / "results.jsonl").exists()
    assert seen["plain.jsonl"][0]["python"]["pass@1"]["value"] == pytest.approx(1 / 3)
    for name, what in seen.items():
        assert what == seen["plain.jsonl"], name


def test_nothing_on_stdin(tmp_path: Path) -> None:
    done = humanevalx("run", "-", "--problems", "starter", cwd=tmp_path)
    assert done.returncode == EXIT_INPUT
    assert b"no samples" in done.stderr
    assert not list(tmp_path.iterdir())


def test_a_gzip_that_was_cut_is_scored_as_far_as_it_goes(tmp_path: Path, wall: None) -> None:
    noise = random.Random(8)
    rows = [
        {"task_id": "Python/0", "generation": RIGHT, "completion_id": n, "note": noise.randbytes(30_000).hex()}
        for n in range(40)
    ]
    path = tmp_path / "s.jsonl.gz"
    packed = gzip.compress(lines(rows))
    path.write_bytes(packed[: len(packed) // 2])
    refused = humanevalx("run", path, "--problems", "starter")
    assert refused.returncode == EXIT_INPUT
    assert b"gzip" in refused.stderr
    summary = scored(humanevalx("run", path, "--problems", "starter", "--skip-bad", "--json", "--k", "1"))
    n, c = summary["problems"]["Python/0"]["n"], summary["problems"]["Python/0"]["c"]
    assert 10 <= n == c < 21
    assert summary["skipped"] == 1
    # Once more, to the same directory: the same rows are left out.
    again = scored(humanevalx("run", path, "--problems", "starter", "--skip-bad", "--json", "--k", "1"))
    assert again["problems"] == summary["problems"]
