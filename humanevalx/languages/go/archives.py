"""What Go's fast way needs, built once: archives of the standard library without debug information, our own packages,
and the configurations that the compiler, the linker and vet read.

The build cache that they come from is kept: `go test`, the plain way, works from it.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from humanevalx.errors import OurError
from humanevalx.resources import data_dir
from humanevalx.sandbox.base import WORK

#: Where the cache is seen inside the wall.
INSIDE = "/hx/cache/go"
#: What `go test` and `go list` get: anything else would be another build, and the cache no use.
FLAGS = ("-gcflags=all=-dwarf=false", "-ldflags=-s -w")
LANG = "go1.18"
MODULE = "github.com/stretchr/testify"
#: What is linked into a program: the real testing package, or a stand-in for it, or that and assertions that know
#: plain values only.
KINDS = ("light", "small", "real")
#: What a candidate, which has no tests, is compiled and linked with: the folder, and the packages of its two halves.
CANDIDATE = "candidate"
SAMPLE = "hxsample"
WIRE = f"{MODULE}/wire"

# Left out for the time they take to build: a program that imports one of them is built the plain way.
_LARGE = re.compile(
    r"(?:archive|compress|database|debug|expvar|go|image|log/slog|log/syslog|mime|net|os/user|plugin|simd|time/tzdata"
    r"|crypto/(?!md5$|sha1$|sha256$|sha512$|hmac$|rand$|subtle$)\w+|html/template|text/template"
    r"|encoding/(?:asn1|gob|pem|xml)|runtime/(?!debug$)\w+|testing/(?!iotest$|quick$)\w+)(?:/|$)"
)
_HIDDEN = re.compile(r"(?:^|/)(?:internal|vendor|cmd)(?:/|$)")
_TESTDEPS = "testing/internal/testdeps"

_TRIAL = """package main

import (
    "fmt"
    "testing"
    "github.com/stretchr/testify/assert"
)

func TestTrial(t *testing.T) {
    assert := assert.New(t)
    assert.Equal("[1 2]", fmt.Sprint([]int{1, 2}))
    assert.Equal([]int{1, 2}, append([]int{1}, 2))
}
"""
_JUDGED = """package main

import hxjudge "github.com/stretchr/testify/judge"

func init() { hxjudge.Expect("TestTrial", "assert", TestTrial) }
"""
_TRIAL_SAMPLE = f"package {SAMPLE}\n\nfunc Same(x int) int {{ return x }}\n"
_TRIAL_SERVE = f"""package main

import (
    hxsample "{SAMPLE}"
    hxwire "{WIRE}"
)

func main() {{
    hxwire.Serve(func(r *hxwire.Reader, w *hxwire.Writer) {{ hxwire.PutInt(w, hxsample.Same(hxwire.Int(r))) }})
}}
"""
GO_MOD = f"module hx\n\ngo 1.18\n\nrequire {MODULE} v1.8.0\n\nreplace {MODULE} => %s\n"


def environment(gocache: str, home: str) -> dict[str, str]:
    """The same outside the wall and inside: the tools see nothing of the machine's own settings."""
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": home,
        "TMPDIR": "/tmp",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "CGO_ENABLED": "0",
        "GO111MODULE": "on",
        "GOCACHE": gocache,
        "GOENV": "off",
        "GOFLAGS": "-mod=mod",
        "GOPATH": f"{home}/gopath",
        "GOPROXY": "off",
        "GOTELEMETRY": "off",
        "GOTOOLCHAIN": "local",
        "GOWORK": "off",
    }


def build(folder: Path, go: str, tools: str, entries: Mapping[str, str]) -> None:
    """Fills an empty folder. `entries` are the entry files by the kind of testing package. Raises OurError."""
    with tempfile.TemporaryDirectory(prefix="humanevalx-go-") as home:
        builder = _Builder(folder, Path(home), go, tools)
        builder.standard()
        builder.settings()
        builder.candidate()
        builder.verify_candidate()
        for kind in KINDS:
            builder.own(kind)
            builder.verify(kind, entries[kind])


def build_plain(folder: Path, go: str, tools: str) -> None:
    """Fills an empty folder with what `go test` needs: to build the standard library is more than a sample may do."""
    with tempfile.TemporaryDirectory(prefix="humanevalx-go-") as home:
        builder = _Builder(folder, Path(home), go, tools)
        builder.standard()
        builder.settings()


class _Builder:
    def __init__(self, folder: Path, home: Path, go: str, tools: str) -> None:
        self.folder, self.home, self.go, self.tools = folder, home, go, tools
        self.module = home / "trial"
        self.env = environment(str(folder / "gocache"), str(home))
        self.archives: dict[str, str] = {}
        self.public: list[str] = []
        self.large: list[str] = []

    def run(self, *argv: str, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> str:
        try:
            done = subprocess.run(
                argv, cwd=cwd or self.home, env=dict(env or self.env), capture_output=True, text=True, timeout=600
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise OurError(f"{argv[0]}: {error}") from error
        if done.returncode:
            raise OurError(f"{' '.join(argv[:2])}: {(done.stderr or done.stdout).strip()[-500:]}")
        return done.stdout + done.stderr

    def standard(self) -> None:
        """Builds the standard library, most of it, into a build cache of our own."""
        known = [path for path in self.run(self.go, "list", "std").split() if not _HIDDEN.search(path)]
        self.public = [path for path in known if not _LARGE.match(path)]
        self.large = [path for path in known if _LARGE.match(path)]
        shown = self.run(
            self.go, "list", "-export", "-deps", FLAGS[0], "-f", "{{.ImportPath}}={{.Export}}", *self.public, _TESTDEPS
        )
        for line in shown.splitlines():
            path, _, archive = line.partition("=")
            if archive.startswith(str(self.folder)):
                self.archives[path] = INSIDE + archive.removeprefix(str(self.folder))

    def settings(self) -> None:
        """Has `go test` say how it calls vet and the linker, and prepares its cache by the way."""
        self.module.mkdir()
        (self.module / "go.mod").write_text(GO_MOD % data_dir("runners").joinpath("go"))
        (self.module / "main_test.go").write_text(_TRIAL)
        asked = self.run(self.go, "test", "-n", *FLAGS, ".", cwd=self.module)
        vet = re.findall(r"/vet((?: -\w+(?:=\S+)?)+) \$WORK\S+vet\.cfg", asked)
        if not vet:
            raise OurError("go test does not say how it runs vet")
        debug = re.search(r"-X=(runtime\.godebugDefault=\S+)", asked)
        facts = {
            "vet": vet[-1].split(),
            "link": ["-X", debug[1].strip("\"'")] if debug else [],
            "large": self.large,
        }
        (self.folder / "settings.json").write_text(json.dumps(facts))
        self.run(self.go, "test", *FLAGS, "-exec=true", "-o", str(self.home / "trial.test"), ".", cwd=self.module)

    def own(self, kind: str) -> None:
        """Compiles our packages, for the small testing package or the real one, and writes the configurations."""
        sources = data_dir("runners") / "go"
        home = self.folder / kind
        home.mkdir()
        packages = {path: archive for path, archive in self.archives.items() if path != "testing" or kind == "real"}
        equality = ["light/light.go"] if kind == "light" else ["assert/deep.go", "assert/more.go"]
        own = {
            "report": ["report/report.go"],
            "assert": ["assert/assert.go", *equality],
            "judge": ["judge/judge.go"],
        }
        if kind != "real":
            own = {"testing": ["testing/testing.go"], **own}
        for name, parts in own.items():
            path = name if name == "testing" else f"{MODULE}/{name}"
            self._compile(home, name, path, [sources / part for part in parts], packages)
        packages[WIRE] = f"{INSIDE}/{CANDIDATE}/wire.a"
        visible = {*self.public, f"{MODULE}/assert", f"{MODULE}/judge", _TESTDEPS if kind == "real" else ""}
        seen = {path: archive for path, archive in packages.items() if path in visible}
        (home / "compile.cfg").write_text(self._import_lines(seen))
        # For tests without a sample: they ask another process. A sample has no use for that package.
        (home / "judge.cfg").write_text(self._import_lines({**seen, WIRE: packages[WIRE]}))
        (home / "link.cfg").write_text(self._import_lines(packages))
        (home / "vet.cfg").write_text(json.dumps(_vet_configuration(seen)))

    def candidate(self) -> None:
        """Compiles the package that calls go through, and writes what candidates are compiled and linked with."""
        home = self.folder / CANDIDATE
        home.mkdir()
        packages = dict(self.archives)
        self._compile(home, "wire", WIRE, sorted((data_dir("runners") / "go" / "wire").glob("*.go")), packages)
        seen = {path: archive for path, archive in self.archives.items() if path in self.public}
        (home / "sample.cfg").write_text(self._import_lines(seen))
        (home / "vet.cfg").write_text(json.dumps(_vet_configuration(seen)))
        (home / "main.cfg").write_text(self._import_lines({**seen, WIRE: packages[WIRE]}))
        halves = {SAMPLE: f"{WORK}/{SAMPLE}.a", WIRE: packages[WIRE]}
        (home / "serve.cfg").write_text(self._import_lines(halves))
        (home / "link.cfg").write_text(self._import_lines({**packages, **halves}))

    def _compile(self, home: Path, name: str, path: str, files: list[Path], packages: dict[str, str]) -> None:
        """Compiles a package of ours and adds it to `packages`."""
        sources = data_dir("runners") / "go"
        config = home / "build.cfg"
        flags = ("-p", path, "-complete", "-pack", "-dwarf=false", f"-lang={LANG}", f"-trimpath={sources}")
        configured = ("-importcfg", self._outside(config, self._import_lines(packages)))
        self.run(f"{self.tools}/compile", "-o", str(home / f"{name}.a"), *flags, *configured, *map(str, files))
        config.unlink()
        packages[path] = f"{INSIDE}/{home.name}/{name}.a"

    def verify(self, kind: str, entry: str) -> None:
        """Takes a small program all the way that samples go, and hears its report."""
        texts = {"main_test.go": _TRIAL, "judged_test.go": _JUDGED, "entry_test.go": entry}
        work, config = self._trial(kind, texts, ("compile.cfg", "link.cfg", "vet.cfg"))
        vet, link = self._asked()
        self._tools(
            work,
            ("compile", *compile_flags("main"), "-importcfg", config["compile.cfg"], *texts),
            ("vet", *vet, config["vet.cfg"]),
            ("link", *link, "-importcfg", config["link.cfg"], "hx.a"),
        )
        token = "0123456789abcdef" * 2
        # Descriptor 3 is read first and then written to: a file serves for both.
        control = work / "control"
        control.write_text(token)
        self.run("/bin/sh", "-c", "exec ./hx 3<>control", cwd=work)
        if control.read_text() != f"{token}{token} passed \n":
            raise OurError(f"a trial program reported {control.read_text()[32:]!r}")

    def verify_candidate(self) -> None:
        """Takes a small candidate as far as to serve nobody."""
        texts = {"main_test.go": _TRIAL_SAMPLE, "serve.go": _TRIAL_SERVE}
        work, config = self._trial(CANDIDATE, texts, ("sample.cfg", "serve.cfg", "link.cfg", "vet.cfg"))
        vet, link = self._asked()
        self._tools(
            work,
            ("compile", *compile_flags(SAMPLE), "-importcfg", config["sample.cfg"], "main_test.go"),
            ("vet", *vet, config["vet.cfg"]),
            ("compile", *compile_flags("main"), "-importcfg", config["serve.cfg"], "serve.go"),
            ("link", *link, "-importcfg", config["link.cfg"], "hx.a"),
        )
        self.run("/bin/sh", "-c", "exec ./hx 3<>/dev/null", cwd=work)

    def _trial(self, kind: str, texts: Mapping[str, str], names: tuple[str, ...]) -> tuple[Path, dict[str, str]]:
        """A folder with a program, and the configurations for it."""
        work = self.home / kind
        work.mkdir()
        for name, text in texts.items():
            (work / name).write_text(text)
        return work, {
            name: self._outside(work / name, (self.folder / kind / name).read_text().replace(WORK, str(work)))
            for name in names
        }

    def _asked(self) -> tuple[list[str], tuple[str, ...]]:
        """Vet's flags and the linker's."""
        settings = json.loads((self.folder / "settings.json").read_text())
        return settings["vet"], link_flags(settings["link"])

    def _tools(self, work: Path, *commands: tuple[str, ...]) -> None:
        for tool, *arguments in commands:
            self.run(f"{self.tools}/{tool}", *arguments, cwd=work)

    def _outside(self, path: Path, text: str) -> str:
        """A configuration for use outside the wall."""
        path.write_text(text.replace(INSIDE, str(self.folder)))
        return str(path)

    @staticmethod
    def _import_lines(packages: Mapping[str, str]) -> str:
        return "".join(f"packagefile {path}={archive}\n" for path, archive in sorted(packages.items()))


def compile_flags(package: str) -> tuple[str, ...]:
    target = "hx" if package == "main" else package
    return ("-o", f"{target}.a", "-p", package, "-complete", "-pack", "-c=1", "-dwarf=false", f"-lang={LANG}")


def link_flags(more: list[str]) -> tuple[str, ...]:
    return ("-o", "hx", "-s", "-w", "-buildmode=exe", *more)


def _vet_configuration(packages: Mapping[str, str]) -> dict[str, object]:
    """What `go test` would tell vet about a program. Facts about packages below it would add nothing: the checks that
    go test asks for know the standard library, and our own packages wrap no Printf."""
    return {
        "ID": "hx",
        "Compiler": "gc",
        "Dir": WORK,
        "ImportPath": "hx",
        "GoFiles": [f"{WORK}/main_test.go"],
        "ModulePath": "hx",
        "ImportMap": {path: path for path in packages},
        "PackageFile": dict(packages),
        "Standard": {path: True for path in packages if not path.startswith(MODULE)},
        "VetxOnly": False,
        "VetxOutput": f"{WORK}/vet.out",
        "GoVersion": LANG,
        "SucceedOnTypecheckFailure": False,
    }
