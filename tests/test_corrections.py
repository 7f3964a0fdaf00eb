"""Corrections of official rows: they name what they replace, and do what their evidence says.

The programs are put together here by hand, so that a fault of the harness can't hide one of the data.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORRECTIONS = json.loads((ROOT / "problems" / "corrections" / "humaneval-x.json").read_text(encoding="utf-8"))
ENTRIES: list[dict[str, str]] = CORRECTIONS["corrections"]
FIELDS = {"prompt", "declaration", "canonical_solution", "test", "example_test"}

# What stands for the crates that every Rust row imports; md5 can't be one, its import would clash.
RUST_CRATES = """
fn main() {}
mod rand {
    use std::sync::atomic::{AtomicU32, Ordering};
    static STATE: AtomicU32 = AtomicU32::new(42);
    pub trait Rng {}
    pub fn random<T: From<u32>>() -> T {
        let next = STATE.load(Ordering::SeqCst).wrapping_mul(1664525).wrapping_add(1013904223);
        STATE.store(next, Ordering::SeqCst);
        T::from(next >> 8)
    }
}
mod regex { pub struct Regex; }
"""

GO_ASSERT = """package assert

import (
	"reflect"
	"testing"
)

type Assertions struct{ t *testing.T }

func New(t *testing.T) *Assertions { return &Assertions{t} }

func (a *Assertions) Equal(want, got interface{}) {
	if !reflect.DeepEqual(want, got) {
		a.t.Errorf("want %v, got %v", want, got)
	}
}
"""


@cache
def official() -> dict[str, dict[str, str]]:
    folder = Path(os.environ.get("HUMANEVALX_PROBLEMS") or ROOT.parent / "shared" / "humaneval-x")
    files = sorted(folder.glob("humaneval_*.jsonl.gz"))
    rows: dict[str, dict[str, str]] = {}
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                rows[row["task_id"]] = row
    return rows


def published(task_id: str) -> dict[str, str]:
    if task_id not in official():
        pytest.skip("needs the official data (set HUMANEVALX_PROBLEMS to the folder that holds it)")
    return official()[task_id]


def corrected(task_id: str) -> dict[str, str]:
    changes = {entry["field"]: entry["text"] for entry in ENTRIES if entry["task_id"] == task_id}
    assert changes, task_id
    return {**published(task_id), **changes}


def tool(name: str, *places: str) -> str:
    found = shutil.which(name) or next((p for p in map(os.path.expanduser, places) if os.access(p, os.X_OK)), None)
    if found is None:
        pytest.skip(f"needs {name} on the PATH")
    return found


def run(command: list[str], folder: Path, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, **options)


def test_file_is_well_formed() -> None:
    assert set(CORRECTIONS) == {"version", "corrections"}
    assert CORRECTIONS["version"] == 1
    seen = [(entry["task_id"], entry["field"]) for entry in ENTRIES]
    assert len(seen) == len(set(seen))
    for entry in ENTRIES:
        assert set(entry) == {"task_id", "field", "replaces", "text", "reason", "evidence"}
        assert entry["field"] in FIELDS
        assert len(entry["replaces"]) == 64
        assert int(entry["replaces"], 16) >= 0
        assert entry["text"].endswith("\n")
        for why in ("reason", "evidence"):
            assert len(entry[why]) > 20
            assert entry[why].endswith(".")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda e: f"{e['task_id']}-{e['field']}")
def test_replaces_is_the_digest_of_the_official_field(entry: dict[str, str]) -> None:
    text = published(entry["task_id"])[entry["field"]]
    assert hashlib.sha256(text.encode()).hexdigest() == entry["replaces"]
    assert text != entry["text"]


def test_python_declaration_parses_only_when_corrected() -> None:
    with pytest.raises(SyntaxError):
        compile(published("Python/142")["declaration"] + "    pass\n", "declaration", "exec")
    row = corrected("Python/142")
    exec(row["declaration"] + row["canonical_solution"] + row["test"], {})


@pytest.mark.parametrize("task_id", ["JavaScript/112", "JavaScript/155"])
def test_javascript_solutions_fail_as_published_and_pass_corrected(task_id: str, tmp_path: Path) -> None:
    node = tool("node")

    def failures(row: dict[str, str]) -> int:
        count = 0
        for test in ("test", "example_test"):
            done = run([node, "-e", row["prompt"] + row["canonical_solution"] + row[test]], tmp_path)
            assert done.returncode == 0, done.stderr
            count += done.stderr.count("Assertion failed")
        return count

    assert failures(published(task_id)) > 0
    assert failures(corrected(task_id)) == 0


def test_go_solution_no_longer_depends_on_the_order_of_a_map(tmp_path: Path) -> None:
    row = corrected("Go/95")
    go = tool("go", "/usr/local/go/bin/go")
    files = {
        "go.mod": "module check\n\ngo 1.18\n\nrequire github.com/stretchr/testify v0.0.0\n\n"
        "replace github.com/stretchr/testify => ./testify\n",
        "testify/go.mod": "module github.com/stretchr/testify\n\ngo 1.18\n",
        "testify/assert/assert.go": GO_ASSERT,
        "check_test.go": row["test_setup"] + row["prompt"] + row["canonical_solution"] + row["test"],
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    offline = {
        **os.environ,
        "GOPROXY": "off",
        "GOTOOLCHAIN": "local",
        "GOFLAGS": "-mod=mod",
        "CGO_ENABLED": "0",
    }
    built = run([go, "test", "-c", "-o", "check"], tmp_path, env=offline)
    assert built.returncode == 0, built.stdout + built.stderr
    # The published solution fails a quarter of all runs.
    done = run([str(tmp_path / "check"), "-test.count=200"], tmp_path)
    assert done.returncode == 0, done.stdout


def rust_passes(row: dict[str, str], code: str, folder: Path) -> bool | None:
    """Whether the tests hold; None if the program does not compile."""
    rustc = tool("rustc", "~/.cargo/bin/rustc")
    declaration = row["declaration"].replace("use md5;\n", "")
    (folder / "check.rs").write_text(RUST_CRATES + declaration + row["prompt"] + code + row["test"])
    flags = ["--edition", "2021", "--test", "-A", "warnings"]
    if run([rustc, *flags, "-o", "check", "check.rs"], folder).returncode != 0:
        return None
    done = run([str(folder / "check"), "--test-threads=1"], folder)
    assert "panicked" in done.stdout or done.returncode == 0, done.stderr
    return done.returncode == 0 and "0 passed" not in done.stdout


def test_rust_mean_deviation_must_not_be_too_small(tmp_path: Path) -> None:
    row = corrected("Rust/4")
    zero = "\n    0.0\n}\n"
    assert rust_passes(published("Rust/4"), zero, tmp_path) is True
    assert rust_passes(row, zero, tmp_path) is False
    assert rust_passes(row, row["canonical_solution"], tmp_path) is True


def test_rust_zero_is_tested(tmp_path: Path) -> None:
    row = corrected("Rust/32")
    solution = row["canonical_solution"]
    only_poly = solution[: solution.index("fn find_zero")]
    assert rust_passes(published("Rust/32"), solution, tmp_path) is False  # no test ran
    assert rust_passes(row, solution, tmp_path) is True
    assert rust_passes(row, only_poly + "fn find_zero(xs: &Vec<f64>) -> f64 { 0.0 }\n", tmp_path) is False


def test_rust_decoder_needs_no_encoder_of_its_own(tmp_path: Path) -> None:
    row = corrected("Rust/38")
    solution = row["canonical_solution"]
    alone = solution[: solution.index("pub fn encode_cyclic")]
    assert rust_passes(published("Rust/38"), alone, tmp_path) is None
    assert rust_passes(row, alone, tmp_path) is True
    assert rust_passes(row, solution, tmp_path) is True
    assert rust_passes(row, "\n    s.to_string()\n}\n", tmp_path) is False


def test_rust_comparison_needs_no_type_of_its_own(tmp_path: Path) -> None:
    row = corrected("Rust/137")
    solution = row["canonical_solution"]
    head, _, rest = solution.partition("#[derive(Debug, PartialEq)]")
    alone = head + rest.partition("\n}\n")[2]
    assert rust_passes(published("Rust/137"), alone, tmp_path) is None
    assert rust_passes(row, alone, tmp_path) is True
    assert rust_passes(row, solution, tmp_path) is True


def java_passes(row: dict[str, str], code: str, test: str, folder: Path) -> bool:
    javac, java = tool("javac"), tool("java")
    (folder / "Main.java").write_text(row["prompt"] + code + "\n" + row[test])
    built = run([javac, "Main.java"], folder)
    assert built.returncode == 0, built.stderr
    return run([java, "-cp", ".", "Main"], folder).returncode == 0


@pytest.mark.heavy
@pytest.mark.parametrize("test", ["test", "example_test"])
def test_java_comparison_may_return_an_equal_string(test: str, tmp_path: Path) -> None:
    row = corrected("Java/137")
    solution = row["canonical_solution"]
    copies = solution.replace(
        "Optional.of(b)", "Optional.of(b instanceof String ? (Object) new String((String) b) : b)"
    )
    assert copies != solution
    assert not java_passes(published("Java/137"), copies, test, tmp_path)
    assert java_passes(row, copies, test, tmp_path)
    assert java_passes(row, solution, test, tmp_path)
    assert not java_passes(row, solution.replace("temp_a > temp_b", "temp_a < temp_b"), test, tmp_path)


@pytest.mark.heavy
def test_java_sum_of_squares_is_checked_to_the_end(tmp_path: Path) -> None:
    row = corrected("Java/151")
    solution = row["canonical_solution"]
    short_lists = "        if (lst.size() > 10) return -1;\n" + solution
    nothing = "        return 0;\n    }\n}"
    assert java_passes(published("Java/151"), short_lists, "test", tmp_path)
    assert not java_passes(row, short_lists, "test", tmp_path)
    assert java_passes(row, solution, "test", tmp_path)
    assert java_passes(published("Java/151"), nothing, "example_test", tmp_path)
    assert not java_passes(row, nothing, "example_test", tmp_path)
    assert java_passes(row, solution, "example_test", tmp_path)


def test_cpp_example_zero_must_not_be_too_small(tmp_path: Path) -> None:
    row = corrected("CPP/32")
    compiler = tool("g++")
    names = ("stdlib.h", "algorithm", "math.h", "stdio.h", "vector", "string")
    head = "".join(f"#include<{name}>\n" for name in names) + "using namespace std;\n"

    def passes(problem: dict[str, str], code: str) -> bool:
        (tmp_path / "check.cpp").write_text(head + problem["prompt"] + code + problem["example_test"])
        built = run([compiler, "-std=c++11", "check.cpp", "-o", "check"], tmp_path)
        assert built.returncode == 0, built.stderr
        return run([str(tmp_path / "check")], tmp_path).returncode == 0

    low = "    return -1e9;\n}\n"
    assert passes(published("CPP/32"), low)
    assert not passes(row, low)
    assert passes(row, row["canonical_solution"])
