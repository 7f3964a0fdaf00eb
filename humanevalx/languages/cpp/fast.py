"""What the fast way of C++ is built from, once for a machine: see runners/cpp/compile.sh.

Everything is taken from g++ itself: the commands it would run, the libraries it would link.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import socket
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from humanevalx.resources import data_dir


class CannotBuild(Exception):
    """The fast way can't be had with this compiler; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """What g++ would run, without the names of files; and which tools these are."""

    cc1plus: tuple[str, ...]
    assembler: tuple[str, ...]
    linker: tuple[str, ...]  # ld and its target
    loader: str
    kind: tuple[str, ...]  # the options that make it a program
    start: tuple[str, ...]
    libraries: tuple[str, ...]
    end: tuple[str, ...]
    stamps: tuple[str, ...]  # changes with the tools, the headers and the libraries

    @property
    def text(self) -> str:
        return repr(self)


def sources() -> list[Path]:
    """Our own files."""
    return sorted(path for path in data_dir("runners").joinpath("cpp").rglob("*") if path.is_file())


def commands(compiler: str, std: str) -> Commands:
    """Raises CannotBuild if g++'s own commands aren't understood."""
    shown = _run([compiler, f"-std={std}", "-###", "-o", "HX.out", "HX.cpp"])
    lines = [shlex.split(line) for line in shown.splitlines() if line.startswith(" ")]
    found = {Path(words[0]).name: words for words in lines if words}
    try:
        front, assembler, link = found["cc1plus"], found["as"], found["collect2"]
        before, after = _split(link, next(word for word in link if word.endswith(".o") and Path(word).name[:2] == "cc"))
        libraries = [word for word in after if not word.endswith(".o")]
        options = _without(before[1:], ("-plugin", "-o"), ("-plugin-opt", "--build-id", "-L"))
        kind = [word for word in options if not word.endswith(".o")]
        target = _option(kind, "-m")
        return Commands(
            cc1plus=(front[0], *_front_options(front)),
            assembler=(_tool(compiler, "as"), *(word for word in assembler[1:] if word.startswith("--"))),
            linker=(_tool(compiler, "ld"), *target, "--eh-frame-hdr"),
            loader=_option(kind, "-dynamic-linker")[1],
            kind=tuple(kind),
            start=tuple(word for word in before if word.endswith(".o")),
            libraries=(*(word for word in before if word.startswith("-L")), *libraries),
            end=tuple(word for word in after if word.endswith(".o")),
            stamps=tuple(_stamps(compiler, front[0])),
        )
    except (KeyError, StopIteration, ValueError) as error:
        raise CannotBuild(f"g++ -### shows other commands than expected ({error!r})") from error


def build(into: Path, compiler: str, std: str, commands: Commands) -> None:
    """Fills the cache's folder and tries it. Raises CannotBuild."""
    ours = data_dir("runners") / "cpp"
    for name in ("compile.sh", "main.cpp", "candidate.cpp", "tests.h"):
        shutil.copyfile(ours / name, into / name)
    shutil.copytree(ours / "include", into / "include")
    common = [compiler, f"-std={std}", "-w", "-fPIC"]
    for name in ("report", "judge", "serve"):
        _run([*common, "-c", ours / f"{name}.cpp", "-o", into / f"{name}.o"])
    # What is linked like a library and run like a program has to name its loader itself.
    sections = f'.section .interp,"a"\n.string "{commands.loader}"\n.section .note.GNU-stack,"",@progbits\n'
    (into / "loader.s").write_text(sections)
    _run([*commands.assembler, into / "loader.s", "-o", into / "loader.o"])
    # Which instantiations can be had ahead depends on the library's and the compiler's innards: without them it is
    # merely slower.
    least = ["-DHX_NO_TEMPLATES"]
    for options in (_plugin(into, ours, common), [], least):
        try:
            _compile_headers(into, ours, [*common, *options])
            (into / "settings.sh").write_text(_settings(commands, _stubs(into, compiler)))
            _try(into)
            return
        except CannotBuild:
            if options == least:
                raise


def _plugin(into: Path, ours: Path, common: Sequence[str]) -> list[str]:
    """The option that loads our plugin into g++, or nothing if it can't be compiled."""
    plugin = into / "ahead.so"
    try:
        _run([*common, "-shared", "-fno-rtti", ours / "ahead.cpp", "-o", plugin])
    except CannotBuild:
        return []
    return [f"-fplugin={plugin}"]


def _compile_headers(into: Path, ours: Path, common: Sequence[str]) -> None:
    no_templates = [f"#define {option[2:]}\n" for option in common if option.startswith("-D")]
    templates = "#define HX_TEMPLATE extern template\n"
    prelude = "".join(no_templates) + (ours / "prelude.h").read_text() + templates + (ours / "templates.h").read_text()
    wire = (ours / "wire.h").read_text() + templates + (ours / "wire_templates.h").read_text()
    wire += "#define HX_MORE extern template\n"
    ahead = "#pragma hx instantiate\n"  # which g++ without the plugin doesn't know, and skips
    # Programs that hold their tests see nothing of the wire.
    for name, text in (("prelude.h", prelude), ("separate.h", prelude + wire)):
        (into / name).write_text(text + ahead)
        _run([*common, "-x", "c++-header", into / name, "-o", into / f"{name}.gch"])
    library = into / "libhx.so"
    _run(
        [
            *common,
            "-shared",
            f"-I{ours / 'include'}",
            ours / "library.cpp",
            ours / "wire.cpp",
            ours / "wire_more.cpp",
            "-Wl,--no-as-needed",
            "-Wl,-s",
            "-Wl,-soname,libhx.so",
            "-o",
            library,
        ]
    )


def _stubs(into: Path, compiler: str) -> list[str]:
    """Libraries with nothing but those symbols of the true ones that have several versions.

    A program that is linked without its libraries would otherwise get the oldest version of each. The first is named
    like libhx.so and has nothing at all: so that the loader looks for that.
    """
    made = [_stub(into, compiler, "libhx.so", {})]
    for line in _run(["readelf", "-d", into / "libhx.so"]).splitlines():
        needed = re.search(r"\(NEEDED\).*\[(.*)\]", line)
        if needed is None:
            continue
        soname = needed[1]
        versions = _several_versions(_run([compiler, f"-print-file-name={soname}"]).strip())
        if not versions:
            continue
        made.append(_stub(into, compiler, soname, versions))
    return made


def _stub(into: Path, compiler: str, soname: str, versions: dict[str, list[str]]) -> str:
    source, script, stub = (into / f"{soname}{ending}" for ending in (".s", ".map", ".stub"))
    names = [name for names in versions.values() for name in names]
    source.write_text("".join(f".globl {name}\n.type {name},@function\n{name}:\n" for name in names))
    script.write_text("".join(f"{version} {{ {'; '.join(names)}; }};\n" for version, names in versions.items()))
    options = ["-nostdlib", "-shared", f"-Wl,-soname,{soname}"]
    _run([compiler, *options, *([f"-Wl,--version-script,{script}"] if versions else []), source, "-o", stub])
    source.unlink()
    script.unlink()
    return stub.name


def _several_versions(library: str) -> dict[str, list[str]]:
    """Version -> names, for the symbols that the library has in several versions, of which it is the one to link."""
    default: dict[str, str] = {}
    several = set()
    for line in _run(["readelf", "-W", "--dyn-syms", library]).splitlines():
        words = line.split()
        if len(words) < 8 or words[6] == "UND" or "@" not in words[7]:
            continue
        name, _, version = words[7].partition("@")
        if version.startswith("@"):
            default[name] = version[1:]
        else:
            several.add(name)
    versions: dict[str, list[str]] = {}
    for name in sorted(several & set(default)):
        versions.setdefault(default[name], []).append(name)
    return versions


def _settings(commands: Commands, stubs: Iterable[str]) -> str:
    lines = {
        "CC1PLUS": commands.cc1plus,
        "AS": commands.assembler,
        "LD": commands.linker,
        "KIND": commands.kind,
        "START": commands.start,
        "LIBRARIES": commands.libraries,
        "END": commands.end,
    }
    text = "".join(f"{name}={shlex.quote(' '.join(words))}\n" for name, words in lines.items())
    own, *others = (f"$here/{stub}" for stub in stubs)
    return text + f'STUBS="{own} --as-needed {" ".join(others)} --no-as-needed"\n'


_KNOWN = """#include <map>
using namespace std;
int answer(vector<int> v){ map<int, string> m; for (int i : v) m[i] = to_string(i); sort(v.begin(), v.end());
  return stoi(m[v.back()]) + (int)pow(2.0, 3.0); }
"""


def _try(folder: Path) -> None:
    """Compiles and runs a right program and a wrong one. Raises CannotBuild if that doesn't end as it must."""
    for test, status, word in (("==", 0, "passed"), ("!=", 1, "failed")):
        work = _empty(folder / "try")
        (work / "solution.cpp").write_text(_KNOWN)
        (work / "test.cpp").write_text(f"#include <assert.h>\nint main(){{ assert(answer({{1, 30, 2}}) {test} 38); }}")
        shown = _run(["/bin/sh", folder / "compile.sh", "quick"], cwd=work)
        ended, said = _reported(work)
        if ended != status or word not in said:
            raise CannotBuild(f"a known program ended with status {ended}: {said or shown}")
        shutil.rmtree(work)
    _try_separate(folder)
    for header in ("prelude.h", "separate.h"):
        _check_header(folder, header)


_ENTRY = """extern "C" void hx_entry(::hx_wire::Reader& hx_in, ::hx_wire::Writer& hx_out) {
  ::hx_wire::hx_put<int>(hx_out, answer(::hx_wire::hx_get< ::std::vector<int> >(hx_in)));
}
"""
_STUB = "using namespace std;\nint answer(vector<int> v){ return ::hx_wire::ask<int>(0, v); }\n"


def _try_separate(folder: Path) -> None:
    """Compiles a candidate and a judge. Raises CannotBuild if one of them can't be had."""
    texts = {
        "candidate": {"codecs.h": "", "solution.cpp": _KNOWN, "entry.cpp": _ENTRY},
        "judge": {"solution.cpp": _STUB, "test.cpp": "#include <assert.h>\nint main(){ assert(answer({1}) == 9); }"},
    }
    for role, files in texts.items():
        work = _empty(folder / "try")
        for name, text in files.items():
            (work / name).write_text(text)
        shown = _run(["/bin/sh", folder / "compile.sh", role, "quick"], cwd=work)
        if not (work / "program").is_file():
            raise CannotBuild(f"no program of a {role}: {shown}")
        shutil.rmtree(work)


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)  # of a try that failed
    folder.mkdir()
    return folder


def _check_header(folder: Path, header: str) -> None:
    """Raises CannotBuild if the compiler doesn't take the precompiled header."""
    settings = shlex.split((folder / "settings.sh").read_text())
    front = next(word.partition("=")[2] for word in settings if word.startswith("CC1PLUS="))
    seen = ["-include", str(folder / header), "-iquote", ".", "-I", str(folder / "include")]
    shown = _run([*front.split(), *seen, "-fPIC", "-w", "-H", "/dev/null", "-o", "/dev/null"])
    if not re.search(rf"^! .*{header}\.gch$", shown, re.MULTILINE):
        raise CannotBuild("the compiler doesn't take its precompiled header")


def _reported(work: Path) -> tuple[int, str]:
    """Runs ./program as the wall does: a token waits on descriptor 3."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall(b"0" * 32)
        argv = ["/bin/sh", "-c", "exec ./program 3<&0"]
        ended = subprocess.run(argv, cwd=work, stdin=theirs.fileno(), capture_output=True, timeout=60, check=False)
        ours.setblocking(False)
        try:
            return ended.returncode, ours.recv(1000).decode("utf-8", "replace")
        except BlockingIOError:
            return ended.returncode, ""


def _run(argv: Sequence[str | Path], cwd: Path | None = None) -> str:
    """What a command says, on both streams. Raises CannotBuild if it fails."""
    env = {**os.environ, "LC_ALL": "C"}
    try:
        ended = subprocess.run(
            argv, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300, check=False, env=env
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise CannotBuild(f"{argv[0]}: {error}") from error
    said = ended.stdout.decode("utf-8", "replace")
    if ended.returncode != 0:
        raise CannotBuild(f"{Path(argv[0]).name} ended with status {ended.returncode}: {said.strip()[:300]}")
    return said


def _tool(compiler: str, name: str) -> str:
    found = shutil.which(_run([compiler, f"-print-prog-name={name}"]).strip())
    if found is None:
        raise CannotBuild(f"{name} is missing")
    return found


def _front_options(front: Sequence[str]) -> list[str]:
    """cc1plus's options without files and without what names its output's debugging data."""
    options = _without(front[1:], ("-o", "-dumpdir", "-dumpbase", "-dumpbase-ext", "-auxbase"), ())
    return [word for word in options if word != "HX.cpp"]


def _without(words: Sequence[str], with_value: Sequence[str], beginnings: Sequence[str]) -> list[str]:
    kept = []
    left_out = False
    for word in words:
        if left_out:
            left_out = False
        elif word in with_value:
            left_out = True
        elif not any(word.startswith(beginning) for beginning in beginnings):
            kept.append(word)
    return kept


def _option(words: Sequence[str], name: str) -> tuple[str, ...]:
    place = words.index(name)
    return name, words[place + 1]


def _split(words: Sequence[str], at: str) -> tuple[Sequence[str], Sequence[str]]:
    place = words.index(at)
    return words[:place], words[place + 1 :]


def _stamps(compiler: str, cc1plus: str) -> Iterable[str]:
    """Size and time of what the built files depend on: an update may keep the version."""
    names = ("libstdc++.so.6", "libc.so.6", "libm.so.6")
    paths = [
        cc1plus,
        "/usr/include/stdlib.h",
        *(_run([compiler, f"-print-file-name={name}"]).strip() for name in names),
    ]
    for path in paths:
        try:
            status = Path(path).stat()
            yield f"{path} {status.st_size} {status.st_mtime_ns}"
        except OSError:
            yield f"{path} is not there"
