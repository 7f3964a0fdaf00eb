"""The Docker backend. Needs an engine that answers, with the image humanevalx-all on it: `make images`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from humanevalx import image as images
from humanevalx.errors import InputError, OurError, SandboxUnavailable
from humanevalx.evaluate import Options, evaluate
from humanevalx.judge import Station, set_up
from humanevalx.language import Choices
from humanevalx.languages import LANGUAGES
from humanevalx.problems import load
from humanevalx.records import MEASUREMENTS, SEPARATE, Sample
from humanevalx.sandbox import bubblewrap, docker, selfcheck
from humanevalx.sandbox.base import Wall
from humanevalx.sandbox.profile import container_profile
from humanevalx.sandbox.selfcheck import ALL, run_checks
from humanevalx.verdict import Verdict

ROOT = Path(__file__).resolve().parents[2]


def reason() -> str:
    """Why nothing of this can be tried here; empty if it can."""
    try:
        docker.image(list(LANGUAGES), Choices())
    except OurError as error:
        return " ".join(str(error).split())
    return ""


REASON = reason()
needs_engine = pytest.mark.skipif(bool(REASON), reason=f"NO DOCKER: {REASON}")


def gone(identity: str) -> bool:
    return identity not in docker.left()


def waited(condition: Any, seconds: float = 60) -> bool:
    for _ in range(int(seconds * 20)):
        if condition():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def clean() -> Iterator[None]:
    """Whatever happens, no container of ours may be left."""
    before = set(docker.left())
    yield
    assert waited(lambda: set(docker.left()) <= before), docker.left()


@needs_engine
def test_every_behaviour_holds(clean: None) -> None:
    outcomes = run_checks(docker, ALL)
    assert {outcome.name: outcome.problem for outcome in outcomes if outcome.problem} == {}
    assert len(outcomes) == len(ALL)


def rows(n: int, pause: str = "") -> list[dict[str, Any]]:
    """Right and wrong programs by turns, no two alike."""
    problem = json.loads((ROOT / "problems" / "starter" / "python.jsonl").read_text("utf-8").splitlines()[0])
    right, wrong = problem["canonical_solution"], "    return None\n"
    return [
        {"task_id": problem["task_id"], "generation": f"    # {number}\n{pause}{wrong if number % 3 else right}"}
        for number in range(n)
    ]


def written(path: Path, samples: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in samples), encoding="utf-8")
    return path


def results(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return [{k: v for k, v in json.loads(line).items() if k not in MEASUREMENTS} for line in lines]


OPTIONS = Options(problems="starter", ks=(1,), workers=2, sandbox="docker")


@needs_engine
def test_the_signature_names_engine_and_image(clean: None, tmp_path: Path) -> None:
    done = evaluate([written(tmp_path / "s.jsonl", rows(4))], OPTIONS, progress=False)
    environment = done.summary.to_json()["signature"]["environment"]
    identity = docker.image(["python"], Choices()).id.removeprefix("sha256:")[:12]
    assert environment["sandbox"].startswith("docker ")
    assert environment["sandbox"].endswith(f"@{identity}")
    assert [row["passed"] for row in results(done.directory)] == [True, False, False, True]


@needs_engine
def test_containers_that_are_killed_lose_nothing(clean: None, tmp_path: Path) -> None:
    """Whatever the container is about to do: start, judge, wait."""
    path = written(tmp_path / "s.jsonl", rows(90, pause="    import time; time.sleep(0.02)\n"))
    undisturbed = evaluate([path], OPTIONS, out=tmp_path / "undisturbed", progress=False)
    before, killed, over = set(docker.left()), set(), threading.Event()

    def kill() -> None:
        # A sample is tried twice: the same one must not be struck in both.
        while not over.wait(0.5 if not killed else 4) and len(killed) < 3:
            for identity in set(docker.left()) - before - killed:
                if subprocess.run(["docker", "kill", identity], capture_output=True, check=False).returncode == 0:
                    killed.add(identity)
                    break

    thread = threading.Thread(target=kill)
    thread.start()
    try:
        disturbed = evaluate([path], OPTIONS, out=tmp_path / "disturbed", progress=False)
    finally:
        over.set()
        thread.join()
    assert killed
    assert results(disturbed.directory) == results(undisturbed.directory)


@needs_engine
def test_a_run_that_is_killed_leaves_no_container(clean: None, tmp_path: Path) -> None:
    path = written(tmp_path / "s.jsonl", rows(2000, pause="    import time; time.sleep(0.05)\n"))
    argv = [sys.executable, "-m", "humanevalx", "run", str(path), "--problems", "starter", "--sandbox", "docker"]
    before = set(docker.left())
    run = subprocess.Popen(
        [*argv, "--workers", "1"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    assert waited(lambda: set(docker.left()) - before and any((tmp_path / "s.run").glob("*")), 120)
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    assert waited(lambda: set(docker.left()) <= before)


@needs_engine
def test_what_a_dead_process_left_is_removed_and_nothing_else() -> None:
    api = docker._engine().api
    gone_process = subprocess.Popen(["true"])
    dead = docker.owner(gone_process.pid)
    gone_process.wait()
    image = docker.image(["python"], Choices()).id
    labels = {"dead": dead, "ours": docker.owner(os.getpid()), "elsewhere": dead.replace("/", "x/", 1)}
    made = {
        name: api.create_container(image, ["true"], labels={"humanevalx.owner": label})["Id"]
        for name, label in labels.items()
    }
    try:
        docker.clear_abandoned.cache_clear()
        docker.clear_abandoned()
        assert {name for name, identity in made.items() if not gone(identity)} == {"ours", "elsewhere"}
    finally:
        for identity in set(made.values()) & set(docker.left()):
            api.remove_container(identity, force=True)


@needs_engine
@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_right_and_wrong(language: str, clean: None) -> None:
    problems = [p for p in load("starter").problems.values() if p.prefix == LANGUAGES[language].prefix]
    first = problems[0]
    station = Station(set_up([language], backend="docker"))
    try:
        for problem in problems[:2]:
            sample = Sample(task_id=first.task_id, completion_id=0, code=problem.canonical_solution)
            result = station.judge(sample, first)
            assert result.passed == (problem is first), result
            assert result.integrity == SEPARATE
            assert result.verdict is not Verdict.SANDBOX_ERROR
    finally:
        station.close()


PROBE = """
import ctypes, os, sys
libc = ctypes.CDLL(None, use_errno=True)
numbers = {"x86_64": dict(io_uring_setup=425, ptrace=101, keyctl=250, unshare=272, bpf=321, mount=165, clone3=435),
           "aarch64": dict(io_uring_setup=425, ptrace=117, keyctl=219, unshare=97, bpf=280, mount=40, clone3=435)}
for name, number in numbers[os.uname().machine].items():
    ctypes.set_errno(0)
    print(name, libc.syscall(number, 0, 0, 0, 0, 0), ctypes.get_errno())
"""


@needs_engine
def test_the_profile_of_the_container_itself() -> None:
    """As root in it, without the filter that samples have on top."""
    api = docker._engine().api
    image = docker.image(["python"], Choices())
    host = api.create_host_config(network_mode="none", security_opt=[f"seccomp={container_profile()}"])
    made = api.create_container(
        image.id, [image.interpreter, "-c", PROBE], user="0:0", host_config=host, entrypoint=""
    )["Id"]
    try:
        api.start(made)
        assert api.wait(made)["StatusCode"] == 0
        said = api.logs(made).decode()
    finally:
        api.remove_container(made, force=True)
    seen = {line.split()[0]: (int(line.split()[1]), int(line.split()[2])) for line in said.splitlines()}
    assert seen.pop("clone3") == (-1, 38)
    assert set(seen.values()) == {(-1, 1)}, seen
    assert len(seen) == 6


@needs_engine
def test_an_image_of_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "our_digest", lambda: "another")
    docker._described.cache_clear()
    try:
        with pytest.raises(OurError, match=r"built by another version.*make images"):
            docker.image(["python"], Choices())
    finally:
        docker._described.cache_clear()


@needs_engine
def test_an_image_that_is_none_of_ours() -> None:
    with pytest.raises(OurError, match="there is no image no-such-image"):
        docker.image(["python"], Choices(image="no-such-image"))
    with pytest.raises(InputError, match="has its own tools"):
        set_up(["python"], backend="docker", choices=Choices(python="/usr/bin/python3"))


@needs_engine
def test_auto_takes_docker_where_bubblewrap_is_not(monkeypatch: pytest.MonkeyPatch, clean: None) -> None:
    monkeypatch.setattr(bubblewrap, "find_bwrap", lambda: None)
    monkeypatch.setattr(selfcheck, "_trusted", set())
    assert selfcheck.settled("auto", Choices(), ["python"]).name == "docker"
    monkeypatch.setattr(selfcheck, "_trusted", set())
    with pytest.raises(SandboxUnavailable, match=r"(?s)bubblewrap is missing.*there is no image nowhere"):
        selfcheck.settled("auto", Choices(image="nowhere"), ["python"])


@needs_engine
def test_the_runtime_is_passed_through() -> None:
    setup = set_up(["python"], backend="docker", choices=Choices(runtime="no-such-runtime"))
    with pytest.raises(SandboxUnavailable, match="no-such-runtime"):
        docker.start(setup.wall())


@needs_engine
def test_another_standard_takes_the_plain_tools(clean: None) -> None:
    setup = set_up(["cpp"], backend="docker", choices=Choices(cpp_std="c++17"))
    toolchain = setup.language("cpp").toolchain
    assert toolchain.plain
    assert "no fast way" in toolchain.notes[-1]
    assert list(setup.slow(Choices(cpp_std="c++17")))


def test_no_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/no.sock")
    monkeypatch.setattr(docker, "_connected", {})
    with pytest.raises(SandboxUnavailable, match=r"no engine answers.*DOCKER_HOST"):
        docker.image(["python"], Choices())
    assert docker.describe() == "docker: no engine"
    with pytest.raises(SandboxUnavailable):
        docker.start(Wall(launchers=()))


def test_a_toolchain_survives_its_way_through_the_image(tmp_path: Path) -> None:
    """What is probed here, written as in an image and read again, is what was probed."""
    setup = set_up(["python", "js"] if not LANGUAGES["js"].probe(Choices()).missing else ["python"])
    for language in setup.languages:
        bare = replace(language.toolchain, mounts=())
        text = json.dumps(asdict(bare))
        assert images._toolchain(json.loads(text)) == bare
