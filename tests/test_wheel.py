"""The wheel, installed into an empty environment, does the main job from another folder."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from humanevalx import __version__
from humanevalx.languages import LANGUAGES
from humanevalx.sandbox.bubblewrap import find_bwrap

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("humanevalx", "problems", "runners", "pyproject.toml", "README.md", "LICENSE")
pytestmark = pytest.mark.skipif(
    find_spec("build") is None or find_spec("hatchling") is None, reason="building a wheel needs build and hatchling"
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy, so that nothing of the build stays in the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    ignored = shutil.ignore_patterns("*.pyc", ".git")
    (folder / "source").mkdir()
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / "source" / name, ignore=ignored)
        elif (ROOT / name).exists():
            shutil.copy(ROOT / name, folder / "source" / name)
    # What tools and editors leave about must stay out of the wheel.
    for stray in ("humanevalx/__pycache__/x.pyc", "runners/python/__pycache__/x.pyc", "problems/starter/x.run/y"):
        path = folder / "source" / stray
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    shown = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(folder / "source")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.returncode == 0, shown.stdout + shown.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that has the wheel, and our dependencies by way of a .pth file."""
    folder = tmp_path_factory.mktemp("installed") / "env"
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(subprocess.run([python, "-c", asked], capture_output=True, text=True, check=True).stdout.strip())
    command = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--quiet", "--target", str(site)]
    pip = subprocess.run([*command, str(wheel)], capture_output=True, text=True, check=False)
    if pip.returncode:
        # No pip here: a pure wheel is an archive of site-packages.
        assert "No module named pip" in pip.stderr, pip.stderr
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(site)
    # Behind the wheel's own files on the path; a second .pth there (an editable checkout) is not followed.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def run(python: Path, *args: str | Path, cwd: Path, script: str | None = None) -> subprocess.CompletedProcess[str]:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("HUMANEVALX_", "PYTHON"))}
    command = ["-c", script] if script else ["-m", "humanevalx", *map(str, args)]
    return subprocess.run(
        [python, *command], capture_output=True, text=True, cwd=cwd, env=env, timeout=300, check=False
    )


def test_the_wheel_holds_what_is_needed_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    info = f"humanevalx-{__version__}.dist-info/"
    assert f"-{__version__}-py3-none-any.whl" in wheel.name
    assert info + "entry_points.txt" in names
    assert any(name.startswith(info) and name.endswith("LICENSE") for name in names)
    data = {name.removeprefix("humanevalx/_data/") for name in names if name.startswith("humanevalx/_data/")}
    runners = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "runners").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {name for name in data if name.startswith("runners/")} == runners
    others = {name for name in data if not name.startswith("runners/")}
    assert {"problems/starter.json", "problems/humaneval-x.json", "problems/corrections/humaneval-x.json"} <= others
    assert {f"problems/starter/{name}.jsonl" for name in (*LANGUAGES, "demo")} <= others
    assert all(name.endswith((".json", ".jsonl")) for name in others), sorted(others)
    code = {name for name in names if not name.startswith(("humanevalx/_data/", info))}
    sources = {str(path.relative_to(ROOT)) for path in (ROOT / "humanevalx").rglob("*.py")}
    assert code - {"humanevalx/py.typed"} == sources


def test_the_wheel_is_what_runs(installed: Path, tmp_path: Path) -> None:
    script = (
        "import humanevalx, humanevalx.resources as r; print(humanevalx.__file__, r.data_dir('runners'), "
        "r.data_dir('problems'), sep='\\n')"
    )
    shown = run(installed, cwd=tmp_path, script=script)
    assert shown.returncode == 0, shown.stderr
    environment = str(installed.parent.parent)
    assert [line.startswith(environment) for line in shown.stdout.splitlines()] == [True] * 3, shown.stdout


@pytest.mark.skipif(find_bwrap() is None, reason="bubblewrap is missing: nothing can be run")
def test_the_main_job_from_another_folder(installed: Path, tmp_path: Path) -> None:
    rows = [json.loads(line) for line in (ROOT / "problems" / "starter" / "demo.jsonl").read_text().splitlines()]
    languages = ("Python/", "JavaScript/") if shutil.which("node") or shutil.which("nodejs") else ("Python/",)
    kinds = ("right", "wrong", "syntax error")
    chosen = [r for r in rows if r["note"].startswith(kinds) and r["task_id"].startswith(languages)][::4]
    (tmp_path / "samples.jsonl").write_text("".join(json.dumps(row) + "\n" for row in chosen))
    shown = run(installed, "run", "samples.jsonl", "--problems", "starter", "--k", "1", "--json", cwd=tmp_path)
    assert shown.returncode == 0, shown.stderr
    results = [json.loads(line) for line in (tmp_path / "samples.run" / "results.jsonl").read_text().splitlines()]
    assert [row["passed"] for row in results] == [row["note"].startswith("right") for row in chosen]
    assert len({row["passed"] for row in results}) == 2
    assert json.loads(shown.stdout)["problems"].keys() == {row["task_id"] for row in chosen}


def test_verbs_that_read_the_data_of_the_wheel(installed: Path, tmp_path: Path) -> None:
    for args, words in (
        (("problems", "list"), "starter"),
        (("problems", "show", "Python/0", "--problems", "starter"), "parcel_fee"),
        (("doctor",), __version__),
        (("--version",), __version__),
    ):
        shown = run(installed, *args, cwd=tmp_path)
        assert shown.returncode == 0, shown.stderr
        assert words in shown.stdout
