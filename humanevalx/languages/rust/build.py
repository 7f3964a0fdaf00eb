"""Rust's compiler and linker calls, and the crates that programs are linked with, built once into the cache."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from humanevalx.errors import OurError
from humanevalx.languages.rust import assembly

EDITION = "2021"
JUDGE = assembly.JUDGE
#: Crates of ours: what the official declarations import, and what tests report with.
_OWN = (JUDGE, "rand", "md5")
#: The crate that calls from tests to a program go through, see runners/rust/wire.rs, and who is compiled with what.
WIRE = "humanevalx_wire"
SHARED = _OWN
ASKING = (*_OWN, WIRE)
SERVING = (WIRE, "rand", "md5")
# Warnings are read by nobody; what is an error by default stays one.
_COMMON = ("--edition", EDITION, "-A", "warnings", "--crate-name", "program")
# Later compilers want to be told that this is meant; the first of them refuse a lint that they don't know.
_TESTING = ("--cfg", "test")
_MEANT = ("-A", "explicit_builtin_cfgs_in_flags")
_MEANT_SINCE = 80
# One codegen unit: programs are small, and every further one costs more than it saves.
_QUICK = ("-C", "prefer-dynamic", "-C", "codegen-units=1", "--emit=obj")
_PATIENCE_S = 300
_DEBIANS = Path("/usr/share/cargo/registry")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What the commands are made of; the paths are those inside the wall, except where crates are built and tried."""

    root: str  # the prefix of the toolchain
    host: str  # the target triple
    release: int  # the 63 of Rust 1.63
    crates: str = ""  # the folder of our own crates, compiled
    # For direct calls of the linker; `{root}` stands for the prefix.
    linker: str = ""
    before: tuple[str, ...] = ()  # what stands before the program's own object
    behind: tuple[str, ...] = ()

    @property
    def rustc(self) -> str:
        return f"{self.root}/bin/rustc"

    @property
    def libraries(self) -> str:
        return f"{self.root}/lib/rustlib/{self.host}/lib"

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Tools:
        values = json.loads(text)
        return cls(**{**values, "before": tuple(values["before"]), "behind": tuple(values["behind"])})


def fast_command(tools: Tools, *, regex: str | None, own_link: bool, crates: tuple[str, ...] = SHARED) -> list[str]:
    """One command that makes main.rs the program.

    Where the linker alone refuses, the compiler links everything the plain way: its words and its verdict count. With
    `own_link` it does so at once.
    """
    compiler = [tools.rustc, *_COMMON, *_testing(tools), *_externs(tools.crates, regex, crates)]
    whole = [*compiler, "-o", "program", "main.rs"]
    if own_link or regex:
        return whole
    lines = (
        shlex.join([*compiler, *_QUICK, "-o", "main.o", "main.rs"]) + " || exit 1",
        shlex.join(_link(tools, crates)) + " 2>/dev/null || exec " + shlex.join(whole),
    )
    return ["/bin/sh", "-c", "\n".join(lines)]


def plain_commands(
    tools: Tools, *, regex: str | None, sources: str, crates: tuple[str, ...] = SHARED, libtest: bool = True
) -> list[list[str]]:
    """Everything from source, linked statically, under libtest."""
    commands = [_crate(tools.rustc, crate, sources, ".") for crate in (crates if regex else (*crates, "regex"))]
    how = ("--test",) if libtest else _testing(tools)
    program = [tools.rustc, *_COMMON, *how, *_externs(".", regex, crates), "-o", "program", "main.rs"]
    return [*commands, program]


def _testing(tools: Tools) -> tuple[str, ...]:
    """What has a program compiled as libtest's would be."""
    return (*_TESTING, *_MEANT) if tools.release >= _MEANT_SINCE else _TESTING


def _crate(rustc: str, crate: str, sources: str, folder: str) -> list[str]:
    source = f"{sources}/{crate.removeprefix('humanevalx_')}.rs"
    kind = ("--edition", EDITION, "--crate-type", "rlib", "--crate-name", crate)
    return [rustc, *kind, "-o", f"{folder}/lib{crate}.rlib", source]


def _externs(folder: str, regex: str | None, crates: tuple[str, ...]) -> list[str]:
    externs = [f"--extern={crate}={folder}/lib{crate}.rlib" for crate in crates]
    if regex is None:
        return [*externs, f"--extern=regex={folder}/libregex.rlib"]
    return [*externs, f"--extern=regex={regex}", f"-Ldependency={os.path.dirname(regex)}"]  # noqa: PTH120 - a path inside


def _link(tools: Tools, crates: tuple[str, ...]) -> list[str]:
    linker, *behind = (part.replace("{root}", tools.root) for part in (tools.linker, *tools.behind))
    flags = ("-pie", "--eh-frame-hdr", "-o", "program", "-rpath", tools.libraries)
    return [linker, *flags, *tools.before, "main.o", *(f"{tools.crates}/lib{crate}.rlib" for crate in crates), *behind]


def linkers(tools: Tools) -> Iterator[Tools]:
    """`tools`, with paths of this machine, completed for direct calls of every linker there is, quickest first.

    Raises OurError if something else of what linking needs can't be found.
    """
    libraries = Path(tools.libraries)
    standard = sorted(libraries.glob("libstd-*.so"))
    builtins = sorted(libraries.glob("libcompiler_builtins-*.rlib"))
    loader = next(
        (path for path in ("/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1") if Path(path).exists()), ""
    )
    if len(standard) != 1 or len(builtins) != 1 or not loader:
        raise OurError(f"no shared standard library in {libraries}, or no dynamic loader that we know")
    start, first, last, c, unwinder = map(_of_compiler, ("Scrt1.o", "crti.o", "crtn.o", "libc.so", "libgcc_s.so.1"))
    behind = (
        *(f"{{root}}{str(path).removeprefix(tools.root)}" for path in (*standard, *builtins)),
        *("-L", str(Path(c).parent), "-lm", "-lc", unwinder, last),
    )
    bundled = f"{{root}}/lib/rustlib/{tools.host}/bin/gcc-ld/ld.lld"
    for linker in (shutil.which("ld.gold"), bundled, shutil.which("ld")):
        if linker and Path(linker.replace("{root}", tools.root)).is_file():
            before = ("-dynamic-linker", loader, start, first)
            yield replace(tools, linker=linker, before=before, behind=behind)


def _of_compiler(name: str) -> str:
    """Where the C compiler has the file of that name."""
    found = _run(["cc", f"-print-file-name={name}"], Path("/"), {}).strip()
    if not Path(found).is_absolute() or not Path(found).is_file():
        raise OurError(f"the C compiler has no {name}")
    return os.path.normpath(found)


def build_crates(tools: Tools, sources: Path, folder: Path) -> None:
    """Our own crates into `folder`. Raises OurError unless programs that are linked with them say what they should."""
    for crate in (*_OWN, WIRE, "regex"):
        _run(_crate(tools.rustc, crate, str(sources), str(folder)), folder, {})
    for value, outcome in (("4", "passed"), ("5", "failed")):
        reported = _try(tools, folder, f"fn two() -> i32 {{ {value} - 2 }}\n")
        if reported != outcome:
            raise OurError(f"a program that should be {outcome} reported {reported!r}")
    served = _try_serving(tools, folder)
    if served != b"\0\0\0\1R":
        raise OurError(f"a program that serves said {served!r}")


_TEST = """
mod tests {
    use super::*;

    #[test]
    fn test_two() {
        assert_eq!(two(), 2);
    }
}
"""


def _try(tools: Tools, crates: Path, solution: str) -> str:
    """What a program reports, compiled and run here: it is ours."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        folder.joinpath("main.rs").write_text(assembly.fast(solution, _TEST))
        script = fast_command(replace(tools, crates=str(crates)), regex=None, own_link=False)[-1]
        # Not through the way out that the command has: it is the quick way that is tried.
        _run(["/bin/sh", "-c", script.replace("|| exec ", "|| exit 1; : ")], folder, {})
        return _reported(folder)


_SERVING = f"fn main() {{ ::{WIRE}::serve(|_, _, r, w| ::{WIRE}::made(r, w)) }}\n"


def _try_serving(tools: Tools, crates: Path) -> bytes:
    """What a program says that is asked nothing."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        folder.joinpath("main.rs").write_text(_SERVING)
        command = fast_command(replace(tools, crates=str(crates)), regex=None, own_link=False, crates=SERVING)
        _run(["/bin/sh", "-c", command[-1].replace("|| exec ", "|| exit 1; : ")], folder, {})
        return _said(folder, b"")


def _reported(folder: Path) -> str:
    """The outcome that `program` in that folder reports."""
    words = _said(folder, b"token").decode().split()
    return words[1] if len(words) > 1 and words[0] == "token" else ""


def _said(folder: Path, token: bytes) -> bytes:
    """What `program` in that folder says on descriptor 3."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.send(token)
        ours.shutdown(socket.SHUT_WR)
        ours.settimeout(60)
        actions = [(os.POSIX_SPAWN_DUP2, theirs.fileno(), 3)]
        command = ["/bin/sh", "-c", f"cd {shlex.quote(str(folder))} && exec ./program >/dev/null 2>&1"]
        started = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
        os.waitpid(started, 0)
        theirs.close()
        try:
            return ours.recv(1000)
        except OSError:  # it ended without reading the token
            return b""


def build_regex(tools: Tools, recipe: Path, folder: Path) -> None:
    """The crate regex and what it needs, by cargo: its own store, Debian's package or crates.io, whichever has them.

    Raises OurError with cargo's last words.
    """
    cargo = Path(tools.root, "bin", "cargo")
    found = str(cargo) if cargo.is_file() else shutil.which("cargo")
    if found is None:
        raise OurError("no cargo")
    debian = 'source.crates-io.replace-with="debian"', f'source.debian.directory="{_DEBIANS}"'
    attempts = [("--locked", "--offline"), ("--offline", *(f"--config={setting}" for setting in debian)), ("--locked",)]
    for attempt in attempts:
        with tempfile.TemporaryDirectory() as work:
            package = Path(work, "package")
            shutil.copytree(recipe, package)
            if "--locked" not in attempt:
                package.joinpath("Cargo.lock").unlink()
            try:
                _run(
                    [found, "build", "--quiet", *attempt], package, {"RUSTC": tools.rustc, "CARGO_TARGET_DIR": "target"}
                )
            except OurError as error:
                refusal = error
                continue
            for path in package.joinpath("target", "debug", "deps").glob("*.rlib"):
                shutil.copy(path, folder)
            shutil.copy(package / "Cargo.lock", folder)
            return
    raise refusal


def _run(command: list[str], folder: Path, more: Mapping[str, str]) -> str:
    """Runs a trusted command and returns what it printed. Raises OurError with its last words."""
    # What users set to change their own builds is none of ours.
    theirs = ("RUST", "CARGO_BUILD", "CARGO_ENCODED", "CARGO_TARGET", "CARGO_PROFILE")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(theirs)}
    environment |= {"CARGO_NET_RETRY": "0", "CARGO_HTTP_TIMEOUT": "10", **more}
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=_PATIENCE_S, check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        raise OurError(str(error)) from error
    if done.returncode != 0:
        lines = [line.strip() for line in done.stderr.splitlines() if line.strip()] or [f"status {done.returncode}"]
        said = next((line for line in lines if "error" in line.lower()), lines[-1])
        raise OurError(f"{Path(command[0]).name}: {said}")
    return done.stdout
