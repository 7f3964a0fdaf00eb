"""Fetches the files of a problem set into the user's cache: verified, resumable, never half a file."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import cast
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from tqdm import tqdm

from humanevalx.digest import file_sha256
from humanevalx.errors import InputError, OurError
from humanevalx.problems import WAYS_OUT, Manifest, ManifestFile, Source, check_digest, manifests, set_dir
from humanevalx.resources import data_dir

#: Seconds without a byte before a server counts as silent, and for one file from one source in all.
_SILENCE_S = 20.0
_PATIENCE_S = 300.0
#: Seconds to wait before each new attempt at a source that broke off or was overloaded.
_PAUSES_S = (0.5, 1.0, 2.0)
#: The largest official file has a third of a MiB: an answer without end must not fill the disk.
_MOST_BYTES = 64 * 2**20
_CHUNK = 64 * 2**10


class FetchError(OurError):
    """No source gave a file; the message has the reason of each, and the ways out."""


class _SourceError(Exception):
    """This source will not do. unreachable: nor will any other file from its host."""

    def __init__(self, reason: str, *, unreachable: bool = False) -> None:
        super().__init__(reason)
        self.unreachable = unreachable


class _BrokenOffError(Exception):
    """The source broke off: what has come is in the .part file."""


def fetch(
    name: str,
    *,
    languages: Collection[str] | None = None,
    dest: Path | None = None,
    manifest: Manifest | None = None,
    progress: bool = True,
    force: bool = False,
) -> list[Path]:
    """Fetches the files of a set, or of some of its languages, and returns where they are, in manifest order.

    dest: the folder to put them into (default: the user cache, where problems.load looks for them).
    A file that is there and whole is left alone; force gets it again. A set that ships with the package
    needs no fetching: its own files are returned.

    Raises InputError for an unknown set or language, and for a changed file that only force may replace;
    FetchError if a file is to be had nowhere; OurError if the disk does not take it.
    """
    manifest = manifest or _manifest(name)
    unknown = set(languages or ()) - {file.language for file in manifest.files}
    if unknown:
        have = ", ".join(file.language for file in manifest.files)
        raise InputError(f"{name} has no files for {', '.join(sorted(unknown))}: its languages are {have}")
    files = [file for file in manifest.files if languages is None or file.language in languages]
    if manifest.shipped:
        return [data_dir("problems") / file.file for file in files]
    folder = dest or set_dir(name)
    failures: list[str] = []
    unreachable: dict[str, str] = {}
    paths = []
    with _locked(folder, progress):
        for file in files:
            try:
                paths.append(_fetch_file(file, folder, unreachable, progress=progress, force=force))
            except FetchError as exc:
                failures.append(str(exc))
    if failures:
        raise FetchError("\n".join([*failures, f"Is there a network? {WAYS_OUT}"]))
    return paths


def _manifest(name: str) -> Manifest:
    known = manifests()
    if name not in known:
        raise InputError(f"no problem set {name!r} is known: there are {', '.join(known)}")
    return known[name]


@contextmanager
def _locked(folder: Path, progress: bool) -> Iterator[None]:
    """Holds the folder: two processes that append to one .part file would spoil it."""
    with _disk(folder):
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / ".lock").open("w")
    if sys.platform == "win32":  # has no flock
        yield
        return
    import fcntl

    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if progress:
                print(f"waiting for another process that fetches into {folder}", file=sys.stderr)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _fetch_file(file: ManifestFile, folder: Path, unreachable: dict[str, str], *, progress: bool, force: bool) -> Path:
    if not force:
        for path in (folder / file.file, folder / file.plain_file):
            if path.is_file():
                check_digest(path, file)
                return path
    hosts = [urlsplit(source.url).netloc for source in file.sources]
    if hosts and unreachable.keys() >= set(hosts):
        raise FetchError(f"{file.file} could not be fetched: its hosts did not answer before")
    reasons = []
    for host, source in zip(hosts, file.sources, strict=True):
        try:
            if host in unreachable:
                raise _SourceError(f"not tried again: {unreachable[host]}")
            return _from_source(file, source, folder, progress=progress, force=force)
        except _SourceError as exc:
            reasons.append(f"\n  {source.url}: {exc}")
            if exc.unreachable:
                unreachable[host] = str(exc)
    raise FetchError(f"{file.file} could not be fetched:{''.join(reasons)}")


def _from_source(file: ManifestFile, source: Source, folder: Path, *, progress: bool, force: bool) -> Path:
    packed = source.compression == "gzip"
    path = folder / (file.file if packed else file.plain_file)
    part = path.with_name(path.name + ".part")
    expected = file.digest_of(path)
    if force:
        part.unlink(missing_ok=True)
    # A part that another run left may be of other content, or whole already.
    left_over = _size(part) > 0
    if not (left_over and _digest(part) == expected):
        _download(source.url, part, file.file, progress=progress)
        if left_over and _digest(part) != expected:
            part.unlink(missing_ok=True)
            _download(source.url, part, file.file, progress=progress)
    got = _digest(part)
    if got != expected:
        part.unlink(missing_ok=True)
        raise _SourceError(f"wrong content: sha256 expected {expected}, got {got}")
    _keep(part, path)
    # Only one of the two forms may stay: load would take an old damaged .gz for the newer one.
    (folder / (file.plain_file if packed else file.file)).unlink(missing_ok=True)
    return path


def _download(url: str, part: Path, label: str, *, progress: bool) -> None:
    """Downloads `url` to the end of `part`, with new attempts where that may help. Raises _SourceError."""
    deadline = time.monotonic() + _PATIENCE_S
    with tqdm(
        desc=label,
        initial=_size(part),
        unit="B",
        unit_scale=True,
        leave=False,
        disable=not (progress and sys.stderr.isatty()),
    ) as bar:
        for pause in (*_PAUSES_S, None):
            try:
                _attempt(url, part, bar, deadline)
                break
            except _BrokenOffError as exc:
                if pause is None or time.monotonic() + pause > deadline:
                    raise _SourceError(str(exc)) from exc
                time.sleep(pause)


def _attempt(url: str, part: Path, bar: tqdm, deadline: float) -> None:
    have = _size(part)
    # Compression on the way would change the bytes that the digest is of.
    request = Request(url, headers={"User-Agent": "humanevalx", "Accept-Encoding": "identity"})
    if have:
        request.add_header("Range", f"bytes={have}-")
    try:
        with cast(HTTPResponse, urlopen(request, timeout=_SILENCE_S)) as response:
            partial = response.status == 206
            if partial and not _starts_at(response, have):
                part.unlink(missing_ok=True)
                raise _BrokenOffError("answered with another range than was asked for")
            # A plain 200 to a request for a range is the whole file: start over.
            bar.n = have if partial else 0
            bar.total = bar.n + response.length if response.length is not None else None
            _receive(response, part, bar, deadline, resume=partial)
    except HTTPError as exc:
        exc.close()
        if exc.code == 416:
            part.unlink(missing_ok=True)
            raise _BrokenOffError("has no such range") from exc
        if exc.code == 429 or exc.code >= 500:
            raise _BrokenOffError(f"HTTP {exc.code} {exc.reason}") from exc
        raise _SourceError(f"HTTP {exc.code} {exc.reason}") from exc
    except (URLError, TimeoutError) as exc:
        raise _SourceError(f"no answer ({getattr(exc, 'reason', exc)})", unreachable=True) from exc
    except (OSError, HTTPException) as exc:
        raise _BrokenOffError(f"broke off before an answer ({exc!r})") from exc


def _receive(response: HTTPResponse, part: Path, bar: tqdm, deadline: float, *, resume: bool) -> None:
    promised = response.length
    received = 0
    with _disk(part), part.open("ab" if resume else "wb") as out:
        # Not on past what is promised: a server may keep the connection open, or send more.
        while promised is None or received < promised:
            try:
                chunk = response.read1(_CHUNK if promised is None else min(_CHUNK, promised - received))
            except (OSError, HTTPException) as exc:
                raise _BrokenOffError(f"broke off after {received} bytes ({exc!r})") from exc
            if not chunk:
                break
            out.write(chunk)
            out.flush()  # what has come stays, whatever ends this process
            received += len(chunk)
            bar.update(len(chunk))
            if out.tell() > _MOST_BYTES:
                part.unlink()
                raise _SourceError(f"wrong content: more than {_MOST_BYTES} bytes")
            if time.monotonic() > deadline:
                raise _SourceError(f"too slow: {received} bytes, and {_PATIENCE_S:g} s are over")
    if promised is not None and received < promised:
        raise _BrokenOffError(f"broke off after {received} of {promised} bytes")


def _starts_at(response: HTTPResponse, offset: int) -> bool:
    return (response.headers["Content-Range"] or "").startswith(f"bytes {offset}-")


def _keep(part: Path, path: Path) -> None:
    with _disk(path):
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(path)


def _digest(path: Path) -> str:
    with _disk(path):
        return file_sha256(path)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


@contextmanager
def _disk(path: Path) -> Iterator[None]:
    """Tells trouble of the disk from trouble of the network: both are OSError."""
    try:
        yield
    except OSError as exc:
        raise OurError(f"{path} cannot be written: {exc.strerror or exc}; HUMANEVALX_CACHE moves it") from exc
