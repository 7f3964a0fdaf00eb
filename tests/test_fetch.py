"""Fetching, against a server on this machine that also misbehaves."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from random import Random
from urllib.error import URLError
from urllib.request import Request

import pytest

from humanevalx import fetch as fetching
from humanevalx import problems
from humanevalx.errors import EXIT_OURS, InputError, OurError
from humanevalx.fetch import FetchError, fetch
from humanevalx.problems import Manifest, ManifestFile, Source

ROW = {"task_id": "Toy/0", "prompt": "p", "declaration": "d", "canonical_solution": "s", "test": "t"}
# Random text, so that the .gz is large enough to be cut and dripped.
CONTENT = (json.dumps({**ROW, "text": Random(0).randbytes(20_000).hex()}) + "\n").encode()
PACKED = gzip.compress(CONTENT)

Answer = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers.get("Range")))
        answers = self.server.answers[self.path]
        # The last answer is given for ever.
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        self.close_connection = True
        answer(self)

    def head(self, status: int, length: int | None, **headers: str) -> None:
        self.send_response(status)
        if length is not None:
            self.send_header("Content-Length", str(length))
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()

    def log_message(self, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, list[Answer]] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.stop = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what some tests want."""

    def url(self, path: str, *answers: Answer) -> str:
        self.answers[path] = list(answers)
        return f"http://127.0.0.1:{self.server_address[1]}{path}"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr(fetching, "_PAUSES_S", (0.0, 0.0, 0.0))
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.01,))
        thread.start()
        yield running
        running.stop.set()
        running.shutdown()
        thread.join()


def whole(data: bytes) -> Answer:
    """A server that knows ranges."""

    def answer(handler: Handler) -> None:
        asked = handler.headers.get("Range")
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked else 0
        if asked and start >= len(data):
            handler.head(416, 0, Content_Range=f"bytes */{len(data)}")
        elif asked:
            span = f"bytes {start}-{len(data) - 1}/{len(data)}"
            handler.head(206, len(data) - start, Content_Range=span)
            handler.wfile.write(data[start:])
        else:
            handler.head(200, len(data))
            handler.wfile.write(data)

    return answer


def no_ranges(data: bytes) -> Answer:
    def answer(handler: Handler) -> None:
        handler.head(200, len(data))
        handler.wfile.write(data)

    return answer


def other_range(data: bytes) -> Answer:
    def answer(handler: Handler) -> None:
        handler.head(206, len(data), Content_Range=f"bytes 0-{len(data) - 1}/{len(data)}")
        handler.wfile.write(data)

    return answer


def cut(data: bytes, after: int) -> Answer:
    """Promises everything, sends `after` bytes of it."""

    def answer(handler: Handler) -> None:
        handler.head(200, len(data))
        handler.wfile.write(data[:after])

    return answer


def status(code: int) -> Answer:
    return lambda handler: handler.head(code, 0)


def silent_close(handler: Handler) -> None:
    """Takes the question and hangs up."""


def redirect(to: str) -> Answer:
    return lambda handler: handler.head(302, 0, Location=to)


def longer_than_promised(data: bytes) -> Answer:
    def answer(handler: Handler) -> None:
        handler.head(200, len(data))
        handler.wfile.write(data + b"more")

    return answer


def unpromised(data: bytes) -> Answer:
    """No length: the end of the connection is the end of the content."""

    def answer(handler: Handler) -> None:
        handler.head(200, None)
        handler.wfile.write(data)

    return answer


def chunked(data: bytes) -> Answer:
    def answer(handler: Handler) -> None:
        handler.head(200, None, Transfer_Encoding="chunked")
        for start in range(0, len(data), 1000):
            piece = data[start : start + 1000]
            handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        handler.wfile.write(b"0\r\n\r\n")

    return answer


def drip(data: bytes, pieces: int) -> Answer:
    def answer(handler: Handler) -> None:
        handler.head(200, len(data))
        size = len(data) // pieces + 1
        for start in range(0, len(data), size):
            handler.wfile.write(data[start : start + size])
            time.sleep(0.01)

    return answer


def drip_for_ever(handler: Handler) -> None:
    handler.head(200, None)
    while not handler.server.stop.wait(0.01):
        handler.wfile.write(b"x")


def gush_for_ever(handler: Handler) -> None:
    handler.head(200, None)
    while not handler.server.stop.is_set():
        handler.wfile.write(bytes(2**20))


BEFORE_HANG = 1000


def hang(handler: Handler) -> None:
    """The beginning (less than a file's buffer), then nothing, with the connection kept open."""
    handler.head(200, len(PACKED))
    handler.wfile.write(PACKED[:BEFORE_HANG])
    handler.wfile.flush()
    handler.server.stop.wait()


def toy(*sources: tuple[str, str], language: str = "toy", file: str = "toy.jsonl.gz") -> Manifest:
    entry = ManifestFile(
        language=language,
        prefix="Toy",
        file=file,
        rows=1,
        sha256=sha256(PACKED).hexdigest(),
        content_sha256=sha256(CONTENT).hexdigest(),
        sources=tuple(Source(url=url, compression=compression) for url, compression in sources),
    )
    return Manifest(name="toys", title="Toys", licence="none", homepage="", files=(entry,))


def assert_clean(folder: Path, *names: str) -> None:
    """Only whole files lie there: no .part, nothing half."""
    assert sorted(path.name for path in folder.iterdir()) == sorted([".lock", *names])


def assert_fetched(folder: Path, manifest: Manifest) -> None:
    assert fetch("toys", dest=folder, manifest=manifest) == [folder / "toy.jsonl.gz"]
    assert (folder / "toy.jsonl.gz").read_bytes() == PACKED
    assert_clean(folder, "toy.jsonl.gz")


@pytest.mark.parametrize(
    "answers",
    [
        pytest.param([whole(PACKED)], id="well"),
        pytest.param([cut(PACKED, 7000), whole(PACKED)], id="cut, then the rest"),
        pytest.param([cut(PACKED, 7000), no_ranges(PACKED)], id="cut, then ranges are ignored"),
        pytest.param([cut(PACKED, 7000), other_range(PACKED), whole(PACKED)], id="cut, then a wrong range"),
        pytest.param([cut(PACKED, 0), whole(PACKED)], id="cut before the first byte"),
        pytest.param([silent_close, whole(PACKED)], id="hangs up, then well"),
        pytest.param([status(500), status(429), whole(PACKED)], id="overloaded, then well"),
        pytest.param([longer_than_promised(PACKED)], id="more than promised"),
        pytest.param([unpromised(PACKED)], id="no length"),
        pytest.param([chunked(PACKED)], id="chunked"),
        pytest.param([drip(PACKED, 20)], id="slow drip"),
    ],
)
def test_arrives_from_one_source(server: Server, tmp_path: Path, answers: list[Answer]) -> None:
    assert_fetched(tmp_path, toy((server.url("/a", *answers), "gzip")))


def test_resumes_where_it_was_cut(server: Server, tmp_path: Path) -> None:
    assert_fetched(tmp_path, toy((server.url("/a", cut(PACKED, 7000), whole(PACKED)), "gzip")))
    assert server.asked == [("/a", None), ("/a", "bytes=7000-")]


def test_follows_redirects_with_the_range(server: Server, tmp_path: Path) -> None:
    (tmp_path / "toy.jsonl.gz.part").write_bytes(PACKED[:5000])
    target = server.url("/b", whole(PACKED))
    assert_fetched(tmp_path, toy((server.url("/a", redirect(target)), "gzip")))
    assert server.asked == [("/a", "bytes=5000-"), ("/b", "bytes=5000-")]


@pytest.mark.parametrize(
    ("part", "ranges"),
    [
        pytest.param(PACKED[:9000], ["bytes=9000-"], id="killed in the middle"),
        pytest.param(PACKED, [], id="killed before it got its name"),
        pytest.param(b"", [None], id="killed before the first byte"),
        pytest.param(b"x" * 9000, ["bytes=9000-", None], id="other content"),
        pytest.param(PACKED + b"x", [f"bytes={len(PACKED) + 1}-", None], id="longer than the whole"),
    ],
)
def test_goes_on_from_a_part_left_behind(server: Server, tmp_path: Path, part: bytes, ranges: list[str | None]) -> None:
    (tmp_path / "toy.jsonl.gz.part").write_bytes(part)
    assert_fetched(tmp_path, toy((server.url("/a", whole(PACKED)), "gzip")))
    assert [asked for _, asked in server.asked] == ranges


BAD = [
    pytest.param(status(404), "HTTP 404", id="404"),
    pytest.param(status(500), "HTTP 500", id="500"),
    pytest.param(silent_close, "broke off", id="hangs up"),
    pytest.param(cut(PACKED, 100), "broke off after 100 of", id="always cut"),
    pytest.param(whole(b"other"), sha256(b"other").hexdigest(), id="wrong content"),
    pytest.param(whole(b""), sha256(b"").hexdigest(), id="empty body"),
    pytest.param(whole(CONTENT), sha256(CONTENT).hexdigest(), id="unpacked on the way"),
    pytest.param(unpromised(PACKED + b"more"), sha256(PACKED + b"more").hexdigest(), id="more, no length"),
    pytest.param(unpromised(PACKED[:-1]), sha256(PACKED[:-1]).hexdigest(), id="less, no length"),
    pytest.param(gush_for_ever, "wrong content: more than", id="no end"),
]


@pytest.mark.parametrize(("bad", "reason"), BAD)
def test_bad_source_then_good_one(server: Server, tmp_path: Path, bad: Answer, reason: str) -> None:
    assert_fetched(tmp_path, toy((server.url("/a", bad), "gzip"), (server.url("/b", whole(PACKED)), "gzip")))


@pytest.mark.parametrize(("bad", "reason"), BAD)
def test_no_good_source(server: Server, tmp_path: Path, bad: Answer, reason: str) -> None:
    first, second = server.url("/a", bad), server.url("/b", status(404))
    with pytest.raises(FetchError) as caught:
        fetch("toys", dest=tmp_path, manifest=toy((first, "gzip"), (second, "gzip")))
    message = str(caught.value)
    assert caught.value.exit_code == EXIT_OURS
    assert first in message
    assert reason in message
    assert f"{second}: HTTP 404" in message
    assert "humanevalx problems fetch" in message
    assert "HUMANEVALX_PROBLEMS=DIR" in message
    assert not (tmp_path / "toy.jsonl.gz").exists()
    if "sha256" in message:
        assert sha256(PACKED).hexdigest() in message
        assert_clean(tmp_path)


def test_silence_is_noticed(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_SILENCE_S", 0.2)
    assert_fetched(tmp_path, toy((server.url("/a", hang, whole(PACKED)), "gzip")))
    assert server.asked[1] == ("/a", f"bytes={BEFORE_HANG}-")


def test_patience_ends(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_PATIENCE_S", 0.2)
    with pytest.raises(FetchError, match="too slow"):
        fetch("toys", dest=tmp_path, manifest=toy((server.url("/a", drip_for_ever), "gzip")))


def test_unreachable_host_is_tried_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def no_route(request: Request, timeout: float) -> None:
        asked.append(request.full_url)
        raise URLError(OSError("no route"))

    monkeypatch.setattr(fetching, "urlopen", no_route)
    one = toy(("http://here.invalid/1", "gzip"), ("http://there.invalid/1", "gzip")).files
    two = toy(("http://here.invalid/2", "gzip"), language="other", file="other.jsonl.gz").files
    manifest = Manifest(name="toys", title="", licence="", homepage="", files=one + two)
    with pytest.raises(FetchError) as caught:
        fetch("toys", dest=tmp_path, manifest=manifest)
    assert asked == ["http://here.invalid/1", "http://there.invalid/1"]
    assert "other.jsonl.gz could not be fetched: its hosts did not answer before" in str(caught.value)


def test_one_missing_file_does_not_keep_the_others(server: Server, tmp_path: Path) -> None:
    bad = toy((server.url("/a", status(404)), "gzip"), language="bad", file="bad.jsonl.gz").files
    good = toy((server.url("/b", whole(PACKED)), "gzip")).files
    manifest = Manifest(name="toys", title="", licence="", homepage="", files=bad + good)
    with pytest.raises(FetchError, match=r"bad\.jsonl\.gz"):
        fetch("toys", dest=tmp_path, manifest=manifest)
    assert_clean(tmp_path, "toy.jsonl.gz")
    assert fetch("toys", languages={"toy"}, dest=tmp_path, manifest=manifest) == [tmp_path / "toy.jsonl.gz"]


def test_plain_source_is_kept_as_jsonl_and_loads(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUMANEVALX_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("HUMANEVALX_PROBLEMS", raising=False)
    manifest = toy((server.url("/a", status(404)), "gzip"), (server.url("/b", whole(CONTENT)), "none"))
    folder = problems.set_dir("toys")
    assert fetch("toys", manifest=manifest) == [folder / "toy.jsonl"]
    assert_clean(folder, "toy.jsonl")
    write_manifest(tmp_path, manifest)
    loaded = problems.load("toys", folder=tmp_path)
    assert (loaded.name, list(loaded.problems)) == ("toys", ["Toy/0"])
    # The first source is back: its form replaces the other.
    server.url("/a", whole(PACKED))
    assert fetch("toys", manifest=manifest, force=True) == [folder / "toy.jsonl.gz"]
    assert_clean(folder, "toy.jsonl.gz")


def write_manifest(folder: Path, manifest: Manifest) -> None:
    (entry,) = manifest.files
    (folder / f"{manifest.name}.json").write_text(
        json.dumps(
            {
                "name": manifest.name,
                "title": manifest.title,
                "licence": manifest.licence,
                "homepage": manifest.homepage,
                "languages": {
                    entry.language: {
                        "prefix": entry.prefix,
                        "file": entry.file,
                        "rows": entry.rows,
                        "sha256": entry.sha256,
                        "content_sha256": entry.content_sha256,
                        "sources": [{"url": s.url, "compression": s.compression} for s in entry.sources],
                    }
                },
            }
        )
    )


def test_whole_file_is_not_fetched_again_but_by_force(server: Server, tmp_path: Path) -> None:
    manifest = toy((server.url("/a", whole(PACKED)), "gzip"))
    assert_fetched(tmp_path, manifest)
    assert_fetched(tmp_path, manifest)
    assert len(server.asked) == 1
    # force also distrusts what another run left.
    (tmp_path / "toy.jsonl.gz.part").write_bytes(PACKED[:50])
    fetch("toys", dest=tmp_path, manifest=manifest, force=True)
    assert server.asked[1:] == [("/a", None)]
    assert_clean(tmp_path, "toy.jsonl.gz")


def test_changed_file_is_replaced_by_force_only(server: Server, tmp_path: Path) -> None:
    manifest = toy((server.url("/a", whole(PACKED)), "gzip"))
    (tmp_path / "toy.jsonl.gz").write_bytes(b"mine")
    with pytest.raises(InputError, match="--force") as caught:
        fetch("toys", dest=tmp_path, manifest=manifest)
    assert sha256(b"mine").hexdigest() in str(caught.value)
    assert sha256(PACKED).hexdigest() in str(caught.value)
    assert (tmp_path / "toy.jsonl.gz").read_bytes() == b"mine"
    fetch("toys", dest=tmp_path, manifest=manifest, force=True)
    assert (tmp_path / "toy.jsonl.gz").read_bytes() == PACKED


def test_failed_force_leaves_what_was_there(server: Server, tmp_path: Path) -> None:
    assert_fetched(tmp_path, toy((server.url("/a", whole(PACKED)), "gzip")))
    with pytest.raises(FetchError):
        fetch("toys", dest=tmp_path, manifest=toy((server.url("/a", whole(b"bad")), "gzip")), force=True)
    assert (tmp_path / "toy.jsonl.gz").read_bytes() == PACKED


CHILD = """
import sys
from pathlib import Path
from humanevalx import fetch as fetching
from humanevalx.problems import Manifest, ManifestFile, Source
url, folder, packed, content = sys.argv[1:]
entry = ManifestFile(language="toy", prefix="Toy", file="toy.jsonl.gz", sha256=packed, content_sha256=content,
                     sources=(Source(url=url, compression="gzip"),))
manifest = Manifest(name="toys", title="", licence="", homepage="", files=(entry,))
fetching._SILENCE_S = 600
fetching.fetch("toys", dest=Path(folder), manifest=manifest)
"""


def start_child(url: str, folder: Path) -> subprocess.Popen[bytes]:
    digests = sha256(PACKED).hexdigest(), sha256(CONTENT).hexdigest()
    return subprocess.Popen([sys.executable, "-c", CHILD, url, str(folder), *digests])


def wait_until(met: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not met():
        assert time.monotonic() < deadline, "what the test waits for did not come"
        time.sleep(0.01)


def test_two_processes_fetch_once(server: Server, tmp_path: Path) -> None:
    url = server.url("/a", drip(PACKED, 30), status(404))
    children = [start_child(url, tmp_path) for _ in range(2)]
    assert [child.wait(timeout=60) for child in children] == [0, 0]
    assert server.asked == [("/a", None)]
    assert_clean(tmp_path, "toy.jsonl.gz")


def test_killed_process_leaves_a_part_to_go_on_from(server: Server, tmp_path: Path) -> None:
    url = server.url("/a", hang, whole(PACKED))
    child = start_child(url, tmp_path)
    part = tmp_path / "toy.jsonl.gz.part"
    wait_until(lambda: part.exists() and part.stat().st_size == BEFORE_HANG)
    child.kill()
    child.wait()
    assert not (tmp_path / "toy.jsonl.gz").exists()
    assert_fetched(tmp_path, toy((url, "gzip")))
    assert server.asked == [("/a", None), ("/a", f"bytes={BEFORE_HANG}-")]


def test_disk_that_takes_nothing_is_ours(server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OurError, match="HUMANEVALX_CACHE"):
        fetch("toys", dest=tmp_path / "file", manifest=toy((server.url("/a", whole(PACKED)), "gzip")))
    (tmp_path / "toy.jsonl.gz.part").mkdir()
    with pytest.raises(OurError, match="cannot be written"):
        fetch("toys", dest=tmp_path, manifest=toy((server.url("/a", whole(PACKED)), "gzip")))


def test_unknown_names(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"'nonesuch'.*humaneval-x, starter"):
        fetch("nonesuch")
    with pytest.raises(InputError, match=r"klingon.*its languages are toy"):
        fetch("toys", languages={"klingon"}, dest=tmp_path, manifest=toy())


def test_shipped_set_needs_no_fetching(tmp_path: Path) -> None:
    paths = fetch("starter", dest=tmp_path)
    assert paths
    assert all(path.is_file() for path in paths)
    assert list(tmp_path.iterdir()) == []


def test_official_manifest_has_everything_that_fetching_needs() -> None:
    manifest = problems.manifests()["humaneval-x"]
    assert len({file.language for file in manifest.files}) == 6
    for file in manifest.files:
        assert file.rows == 164
        assert [source.compression for source in file.sources] == ["gzip", "none"]
        assert all(source.url.startswith("https://") for source in file.sources)
        assert all(len(bytes.fromhex(digest)) == 32 for digest in (file.sha256, file.content_sha256))
