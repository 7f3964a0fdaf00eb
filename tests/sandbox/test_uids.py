"""Ranges of uids: never shared, and free again once given back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from humanevalx.errors import SandboxUnavailable
from humanevalx.sandbox import uids


def needs_many_uids() -> None:
    if not any(uids._mapped(base, base + 3 * uids.COUNT) for base in uids._BASES):
        pytest.skip("this user namespace maps too few uids")


def test_ranges_are_disjoint_and_reusable(tmp_path: Path) -> None:
    needs_many_uids()
    taken = [uids.take(tmp_path) for _ in range(3)]
    covered = [uid for range_ in taken for uid in range(range_.first, range_.first + range_.count)]
    assert len(set(covered)) == 3 * uids.COUNT
    assert os.geteuid() not in covered
    assert min(covered) >= 40_000
    taken[1].release()
    again = uids.take(tmp_path)
    assert again.first == taken[1].first
    for range_ in (taken[0], again, taken[2]):
        range_.release()
    assert uids.take(tmp_path).first == taken[0].first


def test_another_process_is_respected(tmp_path: Path) -> None:
    needs_many_uids()
    mine = uids.take(tmp_path)
    ask = (
        f"import pathlib; from humanevalx.sandbox.uids import take; print(take(pathlib.Path({str(tmp_path)!r})).first)"
    )
    other = int(subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True).stdout)
    assert abs(other - mine.first) >= uids.COUNT
    mine.release()


def test_the_lock_lives_as_long_as_a_process_that_inherited_it(tmp_path: Path) -> None:
    needs_many_uids()
    mine = uids.take(tmp_path)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=[mine.lock_fd]) as heir:
        mine.release()
        assert uids.take(tmp_path).first != mine.first
        heir.communicate(b"\n", timeout=60)
    assert uids.take(tmp_path).first == mine.first


def test_a_folder_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "humanevalx").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SandboxUnavailable, match="not ours"):
        uids.take(tmp_path)


def test_all_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needs_many_uids()
    monkeypatch.setattr(uids, "_SLOTS", 2)
    held = [uids.take(tmp_path), uids.take(tmp_path)]
    with pytest.raises(SandboxUnavailable, match="taken"):
        uids.take(tmp_path)
    for range_ in held:
        range_.release()


def test_a_namespace_with_few_uids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uids, "_mapped", lambda first, end: False)
    with pytest.raises(SandboxUnavailable, match="maps no uids"):
        uids.take(tmp_path)
