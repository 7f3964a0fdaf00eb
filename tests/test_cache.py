"""What is built once for a machine: whole or not at all, and built again when it is damaged."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from humanevalx.cache import built, key


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path / "cache"))


def test_is_built_once_and_again_when_damaged() -> None:
    builds = []

    def build(folder: Path) -> None:
        builds.append(folder)
        (folder / "sub").mkdir()
        (folder / "sub" / "file").write_text("x" * 100)

    first = built("thing", "k1", build)
    assert built("thing", "k1", build) == first
    assert len(builds) == 1
    assert (first / "sub" / "file").read_text() == "x" * 100
    (first / "sub" / "file").write_text("y" * 100)
    assert (built("thing", "k1", build) / "sub" / "file").read_text() == "x" * 100
    (first / "sub" / "file").unlink()
    built("thing", "k1", build)
    (first / "more").write_text("")
    built("thing", "k1", build)
    assert len(builds) == 4
    assert built("thing", "k2", build) != first


def test_a_build_that_fails_leaves_nothing() -> None:
    def fail(folder: Path) -> None:
        (folder / "half").write_text("x")
        raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        built("thing", "k", fail)
    whole = built("thing", "k", lambda folder: (folder / "file").write_text("x") and None)
    assert sorted(path.name for path in whole.parent.iterdir()) == ["k", "k.lock"]
    assert not (whole / "half").exists()


def test_two_at_once_build_once() -> None:
    builds = []
    begun = threading.Barrier(2)

    def build(folder: Path) -> None:
        builds.append(1)
        (folder / "file").write_text("x")

    def work() -> None:
        begun.wait()
        built("thing", "k", build)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert builds == [1]


def test_a_key_names_parts_and_files(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("1")
    keys = {key("x"), key("x", "y"), key("xy"), key("x", files=[file])}
    file.write_text("2")
    keys.add(key("x", files=[file]))
    assert len(keys) == 5
    assert key("x", files=[file]) == key("x", files=[file])
