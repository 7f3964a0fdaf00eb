"""Problem sets: finding, reading, recognising, correcting."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from humanevalx import problems
from humanevalx.errors import EXIT_INPUT, InputError, OurError, RowError
from humanevalx.problems import ProblemSet, cache_dir, load, manifests, set_dir

Row = dict[str, Any]


def row(task_id: str, **fields: str) -> Row:
    base = {"prompt": "p", "declaration": "d", "canonical_solution": f"solution of {task_id}", "test": "t"}
    return {"task_id": task_id, **base, **fields}


def jsonl(rows: Sequence[object]) -> bytes:
    return "".join(json.dumps(each) + "\n" for each in rows).encode()


def digest(data: bytes | str) -> str:
    return sha256(data.encode() if isinstance(data, str) else data).hexdigest()


ALPHA = [row("Alpha/0"), row("Alpha/1")]
BETA = [row("Beta/0"), row("Beta/1"), row("Beta/2")]
CONTENT = {"alpha": jsonl(ALPHA), "beta": jsonl(BETA)}
PACKED = {language: gzip.compress(content, mtime=0) for language, content in CONTENT.items()}


@pytest.fixture(autouse=True)
def no_surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HUMANEVALX_PROBLEMS", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """In place of the project's problems/: an official set of two languages, and a shipped one."""
    here = tmp_path / "manifests"
    (here / "starter").mkdir(parents=True)
    (here / "starter" / "alpha.jsonl").write_bytes(CONTENT["alpha"])
    official = {
        language: {
            "prefix": language.capitalize(),
            "file": f"humaneval_{language}.jsonl.gz",
            "sha256": digest(PACKED[language]),
            "content_sha256": digest(CONTENT[language]),
        }
        for language in CONTENT
    }
    shipped = {"alpha": {"prefix": "Alpha", "file": "starter/alpha.jsonl"}}
    for name, languages in (("humaneval-x", official), ("starter", shipped)):
        manifest = {"name": name, "title": "", "licence": "", "homepage": "", "languages": languages}
        (here / f"{name}.json").write_text(json.dumps(manifest))
    return here


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A directory with the official files."""
    here = tmp_path / "copy"
    here.mkdir()
    for language, packed in PACKED.items():
        (here / f"humaneval_{language}.jsonl.gz").write_bytes(packed)
    return here


@pytest.fixture
def fetched(copy: Path, folder: Path) -> Path:
    here = set_dir("humaneval-x")
    here.parent.mkdir(parents=True)
    copy.rename(here)
    return here


def write(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


def correct(folder: Path, *entries: Row, name: str = "humaneval-x", version: int = 1) -> None:
    (folder / "corrections").mkdir(exist_ok=True)
    (folder / "corrections" / f"{name}.json").write_text(json.dumps({"version": version, "corrections": entries}))


def correction(task_id: str = "Alpha/1", field: str = "canonical_solution", **changes: str) -> Row:
    entry = {"task_id": task_id, "field": field, "replaces": digest(f"solution of {task_id}")}
    return {**entry, "text": "right", "reason": "it was wrong", "evidence": "run it", **changes}


# Finding


def test_official_set_from_the_cache(folder: Path, fetched: Path) -> None:
    for spec in (None, "humaneval-x"):
        loaded = load(spec, folder=folder)
        assert loaded.name == "humaneval-x"
        assert loaded.count_by_prefix() == {"Alpha": 2, "Beta": 3}
        assert list(loaded.problems) == [each["task_id"] for each in ALPHA + BETA]
        assert loaded.problems["Beta/1"].canonical_solution == "solution of Beta/1"
        assert str(fetched) in loaded.origin


@pytest.mark.parametrize("spec", [None, "humaneval-x"])
def test_not_fetched_names_the_ways_out(folder: Path, spec: str | None) -> None:
    with pytest.raises(InputError) as caught:
        load(spec, folder=folder)
    message = str(caught.value)
    assert caught.value.exit_code == EXIT_INPUT
    for part in (
        "humaneval_alpha.jsonl.gz",
        str(set_dir("humaneval-x")),
        "humanevalx problems fetch",
        "HUMANEVALX_PROBLEMS=DIR",
        "--problems DIR|FILE",
        "--problems starter",
    ):
        assert part in message


def test_only_the_languages_asked_for_must_be_fetched(folder: Path, fetched: Path) -> None:
    (fetched / "humaneval_beta.jsonl.gz").unlink()
    assert load(None, prefixes={"Alpha"}, folder=folder).count_by_prefix() == {"Alpha": 2}
    with pytest.raises(InputError, match=r"no humaneval_beta\.jsonl\.gz in"):
        load(None, folder=folder)


@pytest.mark.parametrize("spec", [None, "humaneval-x"])
@pytest.mark.parametrize("what", ["directory", "file"])
def test_variable_supplies_the_official_files(
    folder: Path, copy: Path, monkeypatch: pytest.MonkeyPatch, spec: str | None, what: str
) -> None:
    path = copy if what == "directory" else copy / "humaneval_alpha.jsonl.gz"
    monkeypatch.setenv("HUMANEVALX_PROBLEMS", str(path))
    loaded = load(spec, folder=folder)
    assert loaded.name == "humaneval-x"
    assert len(loaded.problems) == (5 if what == "directory" else 2)


def test_variable_may_name_a_set_and_may_be_empty(folder: Path, fetched: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_PROBLEMS", "starter")
    assert load(None, folder=folder).name == "starter"
    assert load("humaneval-x", folder=folder).name == "humaneval-x"
    monkeypatch.setenv("HUMANEVALX_PROBLEMS", "")
    assert load(None, folder=folder).name == "humaneval-x"


def test_wrong_variable_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_PROBLEMS", "no/such/place")
    for spec in (None, "humaneval-x"):
        with pytest.raises(InputError, match="HUMANEVALX_PROBLEMS=no/such/place"):
            load(spec, folder=folder)
    assert load("starter", folder=folder).name == "starter"


def test_known_name_beats_a_directory(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "starter").mkdir()
    write(tmp_path / "starter" / "gamma.jsonl", jsonl([row("Gamma/0")]))
    assert load("starter", folder=folder).count_by_prefix() == {"Alpha": 2}
    # ./ is the way to the directory, which cannot pass itself off as the known set.
    other = load("./starter", folder=folder)
    assert (other.name, other.count_by_prefix()) == ("unofficial-starter", {"Gamma": 1})


@pytest.mark.parametrize("spec", ["nonesuch", ""])
def test_unknown_spec_lists_what_is_possible(folder: Path, spec: str) -> None:
    with pytest.raises(InputError, match=r"humaneval-x, starter.*directory.*file"):
        load(spec, folder=folder)


def test_cached_file_that_was_changed(folder: Path, fetched: Path) -> None:
    changed = gzip.compress(jsonl([row("Alpha/0", test="")]))
    write(fetched / "humaneval_alpha.jsonl.gz", changed)
    with pytest.raises(InputError, match="fetch --force") as caught:
        load(None, folder=folder)
    assert digest(changed) in str(caught.value)
    assert digest(PACKED["alpha"]) in str(caught.value)
    assert load(None, prefixes={"Beta"}, folder=folder).name == "humaneval-x"


def test_cached_plain_file_will_do(folder: Path, fetched: Path) -> None:
    (fetched / "humaneval_alpha.jsonl.gz").unlink()
    write(fetched / "humaneval_alpha.jsonl", CONTENT["alpha"])
    assert len(load(None, folder=folder).problems) == 5
    write(fetched / "humaneval_alpha.jsonl", CONTENT["alpha"] + b"\n")
    with pytest.raises(InputError, match=digest(CONTENT["alpha"])):
        load(None, folder=folder)


def test_cache_dir(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("HUMANEVALX_CACHE", "~/own")
    assert cache_dir() == tmp_path / "own"
    monkeypatch.setenv("HUMANEVALX_CACHE", "")
    assert cache_dir() == tmp_path / ".cache" / "humanevalx"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache_dir() == tmp_path / ".cache" / "humanevalx"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert cache_dir() == tmp_path / "xdg" / "humanevalx"


def test_shipped_file_that_is_not_there_is_our_fault(folder: Path) -> None:
    (folder / "starter" / "alpha.jsonl").unlink()
    with pytest.raises(OurError, match=r"lacks .*alpha\.jsonl"):
        load("starter", folder=folder)


# Directories and files


def test_public_checkout(tmp_path: Path, folder: Path) -> None:
    for language, packed in PACKED.items():
        data = tmp_path / "checkout" / "benchmark" / language / "data"
        data.mkdir(parents=True)
        write(data / f"humaneval_{language}.jsonl.gz", packed)
        write(data / "other.jsonl", b"not even JSON")
        write(data / f"humaneval_{language}.jsonl.gz.part", b"half")
    loaded = load(str(tmp_path / "checkout"), folder=folder)
    assert (loaded.name, loaded.count_by_prefix()) == ("humaneval-x", {"Alpha": 2, "Beta": 3})


def test_files_directly_inside_come_first(tmp_path: Path, copy: Path, folder: Path) -> None:
    (copy / "deeper").mkdir()
    write(copy / "deeper" / "humaneval_gamma.jsonl", jsonl([row("Gamma/0")]))
    write(copy / "notes.json", b"[]")
    assert load(str(copy), folder=folder).count_by_prefix() == {"Alpha": 2, "Beta": 3}


def test_empty_directory(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "empty").mkdir()
    write(tmp_path / "empty" / "readme.txt", b"")
    with pytest.raises(InputError, match=r"empty: no \*\.jsonl"):
        load(str(tmp_path / "empty"), folder=folder)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("mine.jsonl", jsonl(ALPHA)),
        ("mine.jsonl", b"\xef\xbb\xbf" + jsonl(ALPHA).replace(b"\n", b"\r\n\r\n")),
        ("mine.jsonl", jsonl(ALPHA).rstrip(b"\n")),
        ("mine.jsonl.gz", gzip.compress(jsonl(ALPHA))),
        ("mine.json", json.dumps(ALPHA, indent=2).encode()),
    ],
    ids=["jsonl", "BOM, CRLF, blank lines", "no newline at the end", "gz", "json"],
)
def test_files_of_every_kind(tmp_path: Path, folder: Path, name: str, data: bytes) -> None:
    loaded = load(write(tmp_path / name, data), folder=folder)
    assert [p.to_json() for p in loaded.problems.values()] == ALPHA


def test_line_separators_inside_a_row_do_not_end_it(tmp_path: Path, folder: Path) -> None:
    text = "a\u2028b\u0085c\x0bd"
    data = json.dumps(row("Alpha/0", text=text), ensure_ascii=False).encode()
    loaded = load(write(tmp_path / "mine.jsonl", data), folder=folder)
    assert loaded.problems["Alpha/0"].text == text


def test_name_without_what_a_signature_could_not_hold(tmp_path: Path, folder: Path) -> None:
    assert load(write(tmp_path / "my set|k:1.jsonl", jsonl(ALPHA + BETA)), folder=folder).name == ("my_set_k_1.jsonl")


def test_recognised_by_content_not_by_packing(tmp_path: Path, folder: Path) -> None:
    repacked = write(tmp_path / "a.jsonl.gz", gzip.compress(CONTENT["alpha"], 1, mtime=7))
    assert load(repacked, folder=folder).name == "humaneval-x"
    assert load(write(tmp_path / "a.jsonl", CONTENT["alpha"]), folder=folder).name == "humaneval-x"
    assert load(write(tmp_path / "b.jsonl", CONTENT["alpha"] + b"\n"), folder=folder).name == "b.jsonl"


def test_recognised_only_if_all_loaded_files_are_official(copy: Path, folder: Path) -> None:
    write(copy / "more.jsonl", jsonl([row("Gamma/0")]))
    assert load(str(copy), folder=folder).name == "copy"
    assert load(str(copy), prefixes={"Alpha", "Beta"}, folder=folder).name == "humaneval-x"


# Prefixes


def test_files_of_other_prefixes_are_not_parsed(copy: Path, folder: Path) -> None:
    write(copy / "gamma.jsonl", jsonl([row("Gamma/0")]) + b"garbage\n")
    assert load(str(copy), prefixes={"Beta"}, folder=folder).count_by_prefix() == {"Beta": 3}
    with pytest.raises(RowError, match=r"gamma\.jsonl:2: not JSON"):
        load(str(copy), folder=folder)


def test_mixed_file_is_filtered_whatever_comes_first(tmp_path: Path, folder: Path) -> None:
    rows = [row("Alphabet/0"), ALPHA[0], BETA[0], ALPHA[1]]
    slashes = jsonl(rows).replace(b"/", b"\\/")
    for data in (jsonl(rows), slashes):
        loaded = load(write(tmp_path / "mixed.jsonl", data), prefixes={"Alpha"}, folder=folder)
        assert list(loaded.problems) == ["Alpha/0", "Alpha/1"]


@pytest.mark.parametrize("prefixes", [{"Gamma"}, set()])
def test_nothing_of_the_prefix(folder: Path, copy: Path, prefixes: set[str]) -> None:
    for spec in (str(copy), "starter"):
        with pytest.raises(InputError, match="no problems of"):
            load(spec, prefixes=prefixes, folder=folder)


# Bad rows


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (b"{", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"a": ' + b"9" * 5000 + b"}", "not JSON"),
        (b"[]", "must be a JSON object, this is a list"),
        (jsonl([{**row("Alpha/9"), "test": None}]), "field 'test'"),
        (jsonl([{**row("Alpha/9"), "prompt": 1}]), "field 'prompt'"),
        (jsonl([row("Alpha")]), "field 'task_id'"),
        (b'{"task_id": "Alpha/9"}', "field 'prompt'"),
        (jsonl([row("Alpha/9", test="\ud800")]), "field 'test': cannot be written as UTF-8"),
        (b'{"task_id": "\xff"}', "not UTF-8"),
        (jsonl([row("Alpha/1")]), r"field 'task_id': 'Alpha/1' stands in .*mine\.jsonl:2 already"),
    ],
    ids=lambda value: None if isinstance(value, bytes) else value[:30],
)
def test_bad_row_is_named(tmp_path: Path, folder: Path, bad: bytes, message: str) -> None:
    path = write(tmp_path / "mine.jsonl", jsonl(ALPHA) + b"\n" + bad)
    with pytest.raises(RowError, match=message) as caught:
        load(path, folder=folder)
    assert (caught.value.file, caught.value.line) == (path, 4)


def test_bad_json_list(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(RowError, match=r"mine\.json:2: field 'task_id'"):
        load(write(tmp_path / "mine.json", json.dumps([ALPHA[0], ALPHA[0]]).encode()), folder=folder)
    with pytest.raises(RowError, match=r"mine\.json:3: not JSON"):
        load(write(tmp_path / "mine.json", b"[\n{},\n}"), folder=folder)
    with pytest.raises(InputError, match="list of objects"):
        load(write(tmp_path / "mine.json", b"{}"), folder=folder)


def test_same_problem_in_two_files(copy: Path, folder: Path) -> None:
    write(copy / "humaneval_alpha.jsonl", CONTENT["alpha"])
    with pytest.raises(RowError, match=r"alpha\.jsonl\.gz:1: .*'Alpha/0' stands in .*alpha\.jsonl:1 already"):
        load(str(copy), folder=folder)


@pytest.mark.parametrize("data", [PACKED["alpha"][:-9], b"plain text", PACKED["alpha"][:40] + b"x" * 40])
def test_damaged_gzip(tmp_path: Path, folder: Path, data: bytes) -> None:
    with pytest.raises(InputError, match="not a whole gzip file"):
        load(write(tmp_path / "mine.jsonl.gz", data), folder=folder)


def test_other_endings(tmp_path: Path, folder: Path) -> None:
    for prefixes in (None, {"Gamma"}):
        with pytest.raises(InputError, match=r"must end in \.jsonl, \.jsonl\.gz or \.json"):
            load(write(tmp_path / "mine.txt", CONTENT["alpha"]), prefixes=prefixes, folder=folder)


# Digests


def loaded_digest(tmp_path: Path, folder: Path, rows: Sequence[Row]) -> str:
    return load(write(tmp_path / "mine.jsonl", jsonl(rows)), folder=folder).digest


def test_digest_changes_with_every_field_and_nothing_else(tmp_path: Path, folder: Path) -> None:
    base = loaded_digest(tmp_path, folder, ALPHA)
    assert loaded_digest(tmp_path, folder, ALPHA[::-1]) == base
    assert loaded_digest(tmp_path, folder, [dict(reversed(each.items())) for each in ALPHA]) == base
    assert loaded_digest(tmp_path, folder, [{**each, "unknown": 1} for each in ALPHA]) == base
    fields = [
        *("task_id", "prompt", "declaration", "canonical_solution", "test", "example_test", "text"),
        *("import", "docstring", "test_setup"),
    ]
    changed = [loaded_digest(tmp_path, folder, [ALPHA[0], {**ALPHA[1], f: "new/1"}]) for f in fields]
    assert len({base, *changed}) == len(fields) + 1
    assert loaded_digest(tmp_path, folder, ALPHA[:1]) != base


def test_digest_is_what_the_docstring_says(tmp_path: Path, folder: Path) -> None:
    # Written out, so that a change of it cannot go unnoticed: it would end every comparison with older runs.
    one = row("Alpha/0", text="é")
    text = (
        r'[{"canonical_solution":"solution of Alpha/0","declaration":"d","prompt":"p",'
        r'"task_id":"Alpha/0","test":"t","text":"\u00e9"}]'
    )
    assert loaded_digest(tmp_path, folder, [one]) == digest(text)


# Corrections


def test_correction_is_applied_and_told(folder: Path, fetched: Path) -> None:
    before = load(None, folder=folder)
    assert (before.corrections, before.corrected) == ("none", ())
    correct(folder, correction(), correction("Alpha/1", "test", replaces=digest("t"), text="better"))
    after = load(None, folder=folder)
    assert after.problems["Alpha/1"].canonical_solution == "right"
    assert after.problems["Alpha/1"].test == "better"
    assert after.problems["Alpha/0"] == before.problems["Alpha/0"]
    assert after.corrected == ("Alpha/1",)
    assert after.corrections.startswith("2@")
    assert len(after.corrections) == len("2@") + 8
    assert after.digest != before.digest
    assert list(after.problems) == list(before.problems)
    assert load(None, corrections=False, folder=folder) == before


def test_correction_reaches_every_copy_that_needs_it(folder: Path, tmp_path: Path, fetched: Path) -> None:
    correct(folder, correction())
    edited = [{**ALPHA[0], "prompt": "my own"}, ALPHA[1], *BETA]
    mine = load(write(tmp_path / "mine.jsonl", jsonl(edited)), folder=folder)
    assert (mine.name, mine.corrected) == ("mine.jsonl", ("Alpha/1",))
    assert mine.corrections == load(None, folder=folder).corrections
    # A copy whose owner has changed that very text keeps it.
    fixed = [{**ALPHA[1], "canonical_solution": "fixed by its owner"}]
    theirs = load(write(tmp_path / "mine.jsonl", jsonl(fixed)), folder=folder)
    assert (theirs.corrections, theirs.corrected) == ("none", ())
    assert theirs.problems["Alpha/1"].canonical_solution == "fixed by its owner"


def test_shipped_set_is_not_corrected(folder: Path) -> None:
    correct(folder, correction())
    assert load("starter", folder=folder).corrections == "none"


def test_corrections_of_other_languages_do_not_count(folder: Path, fetched: Path) -> None:
    def told(*entries: Row) -> ProblemSet:
        correct(folder, *entries)
        return load(None, prefixes={"Beta"}, folder=folder)

    beta = correction("Beta/0")
    assert told(correction()).corrections == "none"
    assert told(correction(), beta).corrections == told(beta).corrections
    assert told(beta).corrections != told({**beta, "text": "righter"}).corrections
    # How it is explained changes no score, so it must not keep two runs from being compared.
    assert told(beta).corrections == told({**beta, "reason": "said better"}).corrections


def test_correction_may_fill_a_field_that_the_row_lacks(folder: Path, fetched: Path) -> None:
    correct(folder, correction("Alpha/0", "import", replaces=digest(""), text="import x"))
    assert load(None, folder=folder).problems["Alpha/0"].imports == "import x"


@pytest.mark.parametrize(
    ("entry", "version"),
    [
        (correction(), 2),
        ({"task_id": "Alpha/1"}, 1),
        (correction(field="canonical_solutoin"), 1),
        (correction(field="task_id", replaces=digest("Alpha/1")), 1),
        ({**correction(), "text": 5}, 1),
        ("text", 1),
    ],
    ids=["version", "keys missing", "misspelt field", "task_id", "no text", "no object"],
)
def test_bad_corrections_are_our_fault(folder: Path, fetched: Path, entry: Any, version: int) -> None:
    correct(folder, entry, version=version)
    with pytest.raises(OurError, match=r"corrections.humaneval-x\.json is not a file of corrections"):
        load(None, folder=folder)
    load(None, corrections=False, folder=folder)


@pytest.mark.parametrize("text", ["{", "[]", '{"name": "x"}', '{"languages": {"a": {"prefix": "A", "f": 1}}}'])
def test_bad_manifest_is_our_fault(folder: Path, text: str) -> None:
    (folder / "bad.json").write_text(text)
    with pytest.raises(OurError, match=r"bad\.json is not a manifest"):
        manifests(folder)


# What the project ships


def test_known_sets() -> None:
    known = manifests()
    assert list(known) == ["humaneval-x", "starter"]
    assert all(name == manifest.name and manifest.licence for name, manifest in known.items())
    assert known["starter"].shipped
    assert not known["humaneval-x"].shipped


def test_starter_set_loads_without_cache_or_network() -> None:
    loaded = load("starter")
    assert loaded.name == "starter"
    assert set(loaded.count_by_prefix()) == {file.prefix for file in manifests()["starter"].files}
    assert not cache_dir().exists()


def test_import_is_light() -> None:
    heavy = {"numpy", "tqdm", "urllib.request"}
    code = f"import sys, humanevalx.problems; print(sorted({heavy} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


# Read here: the fixture above takes them away.
OFFICIAL = os.environ.get("HUMANEVALX_PROBLEMS", "")
CACHE = os.environ.get("HUMANEVALX_CACHE", "")


def test_official_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_CACHE", CACHE)
    monkeypatch.setenv("HUMANEVALX_PROBLEMS", OFFICIAL)
    try:
        loaded = load("humaneval-x")
    except InputError as exc:
        pytest.skip(f"the official data is needed: {exc}")
    assert loaded.name == "humaneval-x"
    manifest = problems.manifests()["humaneval-x"]
    assert loaded.count_by_prefix() == dict.fromkeys(sorted(f.prefix for f in manifest.files), 164)
    plain = load("humaneval-x", corrections=False)
    assert (plain.name, plain.corrections) == ("humaneval-x", "none")
    assert plain.digest.startswith("9de25abb")
