"""Problem sets: which are known, where their files are, reading, digests, corrections."""

from __future__ import annotations

import gzip
import json
import os
import re
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from hashlib import sha256
from pathlib import Path
from typing import Any

from humanevalx.errors import InputError, OurError, RowError
from humanevalx.records import RENAMED, Problem
from humanevalx.resources import data_dir

DEFAULT_SET = "humaneval-x"
FILES_VARIABLE = "HUMANEVALX_PROBLEMS"

#: Ends every message about files that are not here.
WAYS_OUT = (
    f"Run `humanevalx problems fetch`, or point to a copy with {FILES_VARIABLE}=DIR or --problems DIR|FILE. "
    "--problems starter works without network."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One place that serves a file. compression: "gzip" (the .gz itself) or "none" (its content)."""

    url: str
    compression: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ManifestFile:
    """What a manifest says about the file of one language. A file without digests ships with the package."""

    language: str
    prefix: str
    file: str
    rows: int = 0
    sha256: str = ""
    content_sha256: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def plain_file(self) -> str:
        """The name under which the content is kept if no source had the .gz."""
        return self.file.removesuffix(".gz")

    def digest_of(self, path: Path) -> str:
        """The sha256 that `path` must have, by its ending."""
        return self.sha256 if path.name == self.file else self.content_sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What the project says about a problem set: problems/NAME.json."""

    name: str
    title: str
    licence: str
    homepage: str
    files: tuple[ManifestFile, ...]

    @property
    def shipped(self) -> bool:
        return not any(file.sha256 for file in self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemSet:
    """Problems as they are used: loaded, limited to the languages asked for, corrected."""

    name: str
    origin: str
    problems: Mapping[str, Problem]
    digest: str
    corrections: str = "none"
    corrected: tuple[str, ...] = ()
    # How they are posed, see task.py.
    task: str = "generation"
    tests: str = "official"
    without_examples: tuple[str, ...] = ()  # that keep their own tests where examples are wanted

    def count_by_prefix(self) -> dict[str, int]:
        """Number of problems for each task_id prefix, in file order."""
        return dict(Counter(problem.prefix for problem in self.problems.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """Files to read. manifest: None if only their content can tell which set they are."""

    files: tuple[Path, ...]
    origin: str
    base_name: str
    manifest: Manifest | None = None


def cache_dir() -> Path:
    """Where fetched files are kept: $HUMANEVALX_CACHE, $XDG_CACHE_HOME/humanevalx or ~/.cache/humanevalx.

    Raises InputError if neither a variable nor a home directory says where.
    """
    if own := os.environ.get("HUMANEVALX_CACHE"):
        return Path(own).expanduser()
    # The XDG specification has relative paths ignored.
    if (base := Path(os.environ.get("XDG_CACHE_HOME", ""))).is_absolute():
        return base / "humanevalx"
    try:
        return Path.home() / ".cache" / "humanevalx"
    except RuntimeError:
        raise InputError("this user has no home directory: set HUMANEVALX_CACHE to a directory") from None


def set_dir(name: str) -> Path:
    """The folder of the user cache that holds the files of a set."""
    return cache_dir() / "problems" / name


def manifests(folder: Path | None = None) -> dict[str, Manifest]:
    """The manifests in `folder` (default: the project's own `problems/`) by name.

    Raises OurError for one that does not have the form of a manifest.
    """
    found = {}
    for path in sorted((folder or data_dir("problems")).glob("*.json")):
        try:
            data = json.loads(path.read_bytes())
            files = tuple(
                ManifestFile(
                    language=language,
                    **{**entry, "sources": tuple(Source(**source) for source in entry.get("sources", ()))},
                )
                for language, entry in data.pop("languages").items()
            )
            found[path.stem] = Manifest(**data, files=files)
        except (ValueError, TypeError, KeyError, AttributeError) as exc:
            raise OurError(f"{path} is not a manifest of problems: {exc!r}") from exc
    return found


def load(
    spec: str | None,
    *,
    prefixes: Collection[str] | None = None,
    corrections: bool = True,
    folder: Path | None = None,
) -> ProblemSet:
    """Loads a problem set.

    spec: name of a known set, a directory, or a file (.jsonl, .jsonl.gz, or .json with a list); a known name
    beats a directory of that name. None means what $HUMANEVALX_PROBLEMS says, else the fetched official set.
    The variable also supplies the files of the official set by name. A directory gives its *.jsonl[.gz], or
    else the humaneval_*.jsonl[.gz] anywhere below it.

    prefixes: only problems whose task_id has one of these before the slash; other files are not parsed.
    folder: manifests and corrections, in place of the project's own `problems/`.

    Files that have official content are the official set, wherever they lie; others are named after their
    file or directory. A correction is applied to every row that still has the text which it replaces.

    Raises RowError for a bad or repeated row, InputError if there is nothing to load or a fetched file is
    damaged, OurError if a manifest or a corrections file is.
    """
    known = manifests(folder)
    found = _locate(spec, known, folder or data_dir("problems"), prefixes)
    called = None if prefixes is None else {*prefixes, *(old for old, new in RENAMED.items() if new in prefixes)}
    wanted = _any_of(called)
    problems: dict[str, Problem] = {}
    seen: dict[str, str] = {}
    contents: set[str] = set()
    for path in found.files:
        content = _content(path)
        if wanted and not wanted.search(content):
            continue
        contents.add(sha256(content).hexdigest())
        for line, row in _rows(path, content):
            if called is not None and isinstance(row, dict) and _foreign(row.get("task_id"), called):
                continue
            problem = _problem(path, line, _as_ours(row))
            if problem.task_id in seen:
                what = f"{problem.task_id!r} stands in {seen[problem.task_id]} already: remove one of them"
                raise RowError(str(path), line, "task_id", what)
            seen[problem.task_id] = f"{path}:{line}"
            problems[problem.task_id] = problem
    if not problems:
        whose = f" of {', '.join(sorted(prefixes))}" if prefixes is not None else ""
        raise InputError(f"{found.origin}: no problems{whose} here; give another set with --problems")

    shipped = found.manifest is not None and found.manifest.shipped
    applied = [] if shipped or not corrections else _correct(problems, folder or data_dir("problems"))
    return ProblemSet(
        name=found.manifest.name if found.manifest else _recognise(contents, known, found.base_name),
        origin=found.origin,
        problems=problems,
        digest=_digest([problems[task_id].to_json() for task_id in sorted(problems)]),
        corrections=f"{len(applied)}@{_digest(applied)[:8]}" if applied else "none",
        corrected=tuple(dict.fromkeys(entry["task_id"] for entry in applied)),
    )


def check_digest(path: Path, file: ManifestFile) -> None:
    """Raises InputError if the fetched file is not the one that the manifest promises."""
    expected, got = file.digest_of(path), sha256(_read(path)).hexdigest()
    if got != expected:
        raise InputError(
            f"{path} is damaged or was changed: sha256 expected {expected}, got {got}; "
            "`humanevalx problems fetch --force` gets it again"
        )


def _locate(spec: str | None, known: Mapping[str, Manifest], folder: Path, prefixes: Collection[str] | None) -> _Found:
    supplied = os.environ.get(FILES_VARIABLE, "")
    name = (supplied or DEFAULT_SET) if spec is None else spec
    if name == DEFAULT_SET and supplied and supplied not in known:
        return _locate_path(supplied, f"{FILES_VARIABLE}={supplied}", known)
    if name not in known:
        return _locate_path(name, f"{FILES_VARIABLE}={name}" if spec is None else f"--problems {name}", known)
    manifest = known[name]
    files = [file for file in manifest.files if prefixes is None or file.prefix in prefixes]
    if manifest.shipped:
        paths = tuple(folder / file.file for file in files)
        if missing := [str(path) for path in paths if not path.is_file()]:
            raise OurError(f"this installation lacks {', '.join(missing)}: install it again")
        return _Found(files=paths, origin=f"{name}, ships with humanevalx", base_name=name, manifest=manifest)
    cached = set_dir(name)
    paths = tuple(_cached(file, cached) for file in files)
    if missing := [path.name for path in paths if not path.is_file()]:
        raise InputError(
            f"the problem set {name} is not on this machine: no {', '.join(missing)} in {cached}. {WAYS_OUT}"
        )
    for path, file in zip(paths, files, strict=True):
        check_digest(path, file)
    return _Found(files=paths, origin=f"{name}, fetched to {cached}", base_name=name, manifest=manifest)


def _cached(file: ManifestFile, directory: Path) -> Path:
    plain = directory / file.plain_file
    return plain if plain.is_file() and not (directory / file.file).exists() else directory / file.file


def _locate_path(name: str, said: str, known: Mapping[str, Manifest]) -> _Found:
    path = Path(name).expanduser()
    if name and path.is_file():
        if not path.name.endswith((".jsonl", ".jsonl.gz", ".json")):
            raise InputError(f"{path}: a file of problems must end in .jsonl, .jsonl.gz or .json")
        return _Found(files=(path,), origin=f"file {path}", base_name=path.name)
    if not name or not path.is_dir():
        raise InputError(
            f"{said}: neither a known problem set ({', '.join(known)}) nor a directory or a file "
            "(.jsonl, .jsonl.gz or .json)"
        )
    # A public checkout of the benchmark has its files in <language>/data/.
    files = _jsonl(path.glob("*")) or _jsonl(path.rglob("humaneval_*"))
    if not files:
        raise InputError(f"directory {path}: no *.jsonl[.gz] in it, and no humaneval_*.jsonl[.gz] below it")
    return _Found(files=files, origin=f"directory {path}", base_name=path.resolve().name)


def _jsonl(paths: Iterator[Path]) -> tuple[Path, ...]:
    return tuple(sorted(p for p in paths if p.name.endswith((".jsonl", ".jsonl.gz")) and p.is_file()))


def _recognise(contents: set[str], known: Mapping[str, Manifest], base_name: str) -> str:
    for manifest in known.values():
        if contents <= {file.content_sha256 for file in manifest.files}:
            return manifest.name
    # The name goes into signatures: nothing may pass itself off as a known set there, or break the line.
    return re.sub(r"[^\w.+-]", "_", f"unofficial-{base_name}" if base_name in known else base_name or "root")


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as exc:
        raise InputError(f"{path} cannot be read: {exc.strerror or exc}") from exc


def _content(path: Path) -> bytes:
    data = _read(path)
    if path.suffix != ".gz":
        return data
    try:
        return gzip.decompress(data)
    except (OSError, EOFError, zlib.error) as exc:
        raise InputError(f"{path} is not a whole gzip file ({exc}): get it again") from exc


def _any_of(prefixes: Collection[str] | None) -> re.Pattern[bytes] | None:
    """What a file has somewhere if it has rows of these prefixes: cheaper than parsing every row of it."""
    if prefixes is None:
        return None
    return re.compile(rb'"(?:%s)\\?/' % b"|".join(re.escape(prefix.encode()) for prefix in sorted(prefixes)))


def _as_ours(row: object) -> object:
    """A row of the original HumanEval: its task_ids have another name, and it has no declaration but an entry point."""
    if not isinstance(row, dict):
        return row
    task_id, prompt, wanted = (row.get(key) for key in ("task_id", "prompt", "entry_point"))
    if isinstance(task_id, str) and "/" in task_id:
        prefix, _, number = task_id.partition("/")
        row = {**row, "task_id": f"{RENAMED.get(prefix, prefix)}/{number}"}
    if "declaration" in row or not (isinstance(prompt, str) and isinstance(wanted, str)):
        return row
    heads = list(re.finditer(rf"^def {re.escape(wanted)}\(.*?\)(?:\s*->[^\n]*?)?:[ \t]*\n", prompt, re.M | re.S))
    return {**row, "declaration": prompt[: heads[-1].end()]} if heads else row


def _foreign(task_id: object, prefixes: Collection[str]) -> bool:
    return isinstance(task_id, str) and "/" in task_id and task_id.partition("/")[0] not in prefixes


def _rows(path: Path, content: bytes) -> Iterator[tuple[int, object]]:
    """Line numbers and rows; of a .json file, the numbers of its list's elements."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise RowError(str(path), content.count(b"\n", 0, exc.start) + 1, None, f"not UTF-8: {exc}") from exc
    if path.suffix == ".json":
        rows = _parse(path, 0, text)
        if not isinstance(rows, list):
            raise InputError(f"{path}: a .json file of problems must be a list of objects")
        yield from enumerate(rows, 1)
        return
    for line, row in enumerate(text.split("\n"), 1):
        if row.strip():
            yield line, _parse(path, line, row)


def _parse(path: Path, line: int, text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as exc:
        what = f"not JSON: {exc.msg}, column {exc.colno}"
        raise RowError(str(path), line or exc.lineno, None, what) from exc
    except (ValueError, RecursionError) as exc:
        raise RowError(str(path), line or 1, None, f"not JSON that can be read: {exc}") from exc


def _problem(path: Path, line: int, row: object) -> Problem:
    try:
        problem = Problem.from_json(row)
    except InputError as exc:
        raise RowError(str(path), line, None, str(exc)) from exc
    for key, value in problem.to_json().items():
        try:
            value.encode()
        except UnicodeEncodeError as exc:
            raise RowError(str(path), line, key, f"cannot be written as UTF-8: {exc.reason}") from exc
    return problem


def _correct(problems: dict[str, Problem], folder: Path) -> list[dict[str, str]]:
    """Corrects `problems` in place. Returns the corrections that applied, without what is said about them."""
    applied = []
    for path in sorted((folder / "corrections").glob("*.json")):
        try:
            for entry in _corrections(json.loads(path.read_bytes())):
                task_id, field = entry["task_id"], entry["field"]
                row = problems[task_id].to_json() if task_id in problems else {}
                if row and sha256(row.get(field, "").encode()).hexdigest() == entry["replaces"]:
                    problems[task_id] = Problem.from_json({**row, field: entry["text"]})
                    applied.append(entry)
        except (ValueError, TypeError, KeyError, InputError) as exc:
            raise OurError(f"{path} is not a file of corrections: {exc!r}") from exc
    return applied


def _corrections(data: Any) -> Iterator[dict[str, str]]:
    if data["version"] != 1:
        raise ValueError(f"version {data['version']!r} is not known")
    for entry in data["corrections"]:
        # A misspelt field would never match a digest, and so never be missed.
        if entry["field"] not in _CORRECTABLE:
            raise ValueError(f"{entry['task_id']}: no field {entry['field']!r} that could be corrected")
        yield {key: entry[key] for key in ("task_id", "field", "replaces", "text")}


_CORRECTABLE = {"import", *(field.name for field in fields(Problem))} - {"task_id", "imports"}


def _digest(rows: list[dict[str, str]]) -> str:
    return sha256(json.dumps(rows, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
