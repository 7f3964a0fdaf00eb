"""What the fast way of Java consists of, and how it is built: once for a JDK, outside of the wall, from our own files.

image/          a JDK with java.base and our launchers only, with an archive of its class data
run/            the launchers again, for programs that need more of the JDK
judge/          the server that runs tests apart from samples
server/         the compile server; server.jsa is an archive of javac's class data
"""

from __future__ import annotations

import base64
import json
import shutil
import socket
import struct
import subprocess
from collections.abc import Sequence
from pathlib import Path

LAUNCHER = "hx.Run"
#: Serves a sample's method to tests in another process, and the server that runs those.
SERVING = "hx.Serve"
JUDGE = "JudgeServer"

# Short programs: a collector without threads, no compiler that thinks long. The number of processors is the same on
# every machine.
_VM = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:ActiveProcessorCount=2")
# Where the class data is in memory need not be a secret from a program that may read all of it anyway.
_ARCHIVE_VM = ("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0")
RUN_VM = (*_VM, *_ARCHIVE_VM, "-Xshare:auto", "-Djdk.reflect.useNativeAccessorOnly=true")
# The JVM's own warnings would go to standard output, which here is for answers.
_TO_STDERR = ("-Xlog:disable", "-Xlog:all=warning:stderr", "-XX:+DisplayVMOutputToStderr")
_SERVER_VM = (*_VM, *_ARCHIVE_VM, *_TO_STDERR, "-Xmx512m", "-Xshare:auto")
#: Many calls of one method through reflection: what the JVM would make to speed them up costs 4 ms.
SERVING_VM = (*RUN_VM, "-Dsun.reflect.inflationThreshold=2147483647")
JUDGE_VM = (*_VM, *_TO_STDERR, "-Xmx256m", "-Xshare:auto")
_EXPORTS = ("--add-exports", "jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED")

#: The plain way: javac with the memory and the options of the server.
JAVAC_VM = ("-J-XX:+UseSerialGC", "-J-XX:TieredStopAtLevel=1", "-J-Xmx512m")
PLAIN = (
    "-proc:none", "-nowarn", "-implicit:none", "-encoding", "UTF-8",
    "-cp", "/nonexistent", "-sourcepath", "/nonexistent", "-d", ".",
)  # fmt: skip

_PROGRAM = "class Solution { int two() { return 2; } }\n"
_TESTS = (
    "public class Main { public static void main(String[] a) {"
    " if (new Solution().two() != %d) { throw new AssertionError(); } } }\n"
)

# What our launchers load beyond the JDK's own list.
_LOADED = (
    "java/io/IOException",
    "java/io/InputStream$1",
    "java/lang/IllegalStateException",
    "java/lang/reflect/InvocationTargetException",
    "java/nio/charset/CharacterCodingException",
    "jdk/internal/jimage/ImageLocation",
    "jdk/internal/loader/URLClassPath$FileLoader$1",
    "sun/nio/cs/UTF_8$Encoder",
)

#: Everything above that a build depends on.
SETTINGS = json.dumps([SERVING_VM, _SERVER_VM, JUDGE_VM, _EXPORTS, _LOADED])


class BuildError(Exception):
    """The fast way can't be built with this JDK."""


def server_argv(home: str, folder: str, runners: str) -> tuple[str, ...]:
    """The command that starts the compile server."""
    archive = f"-XX:SharedArchiveFile={folder}/server.jsa"
    typical = f"{runners}/Typical.java"
    return (f"{home}/bin/java", *_SERVER_VM, archive, *_EXPORTS, "-cp", f"{folder}/server", "CompileServer", typical)


def judge_argv(home: str, folder: str) -> tuple[str, ...]:
    """The command that starts the server that runs tests."""
    return (f"{home}/bin/java", *JUDGE_VM, "-cp", f"{folder}/judge", JUDGE)


def build(home: Path, runners: Path, work: Path) -> None:
    """Fills the folder `work`, and tries what it has made.

    Raises BuildError, OSError or SubprocessError if the JDK can't do it.
    """
    temporary = work / "temporary"
    mods = temporary / "hx"
    sources = [runners / "image" / "module-info.java", *sorted((runners / "hx").glob("*.java"))]
    javac: list[str | Path] = [
        home / "bin" / "javac",
        "-proc:none",
        "-nowarn",
        "-encoding",
        "UTF-8",
        "-XDstringConcat=inline",
    ]
    _call([*javac, "-d", mods, *sources])
    (work / "run" / "hx").mkdir(parents=True)
    for path in (mods / "hx").glob("*.class"):
        shutil.copy(path, work / "run" / "hx")
    _image(home, temporary, work / "image")
    _call([*javac, *_EXPORTS, "-d", work / "server", *sorted((runners / "server").glob("*.java"))])
    _server_archive(home, runners, work)
    judge = [*sorted((runners / "judge").glob("*.java")), runners / "server" / "Json.java"]
    _call([*javac, "-cp", mods, "-d", work / "judge", *judge])
    shutil.copytree(work / "run" / "hx", work / "judge" / "hx")
    shutil.rmtree(temporary)
    _try(home, runners, work)
    _try_apart(home, work)


def _image(home: Path, modules: Path, image: Path) -> None:
    wanted = ["--add-modules", "java.base,hx", "--strip-debug", "--no-header-files", "--no-man-pages"]
    _call([home / "bin" / "jlink", "--module-path", modules, *wanted, "--output", image])
    names = (image / "lib" / "classlist").read_text()
    listed = modules / "classes"
    own = (f"hx/{path.stem}" for path in sorted((modules / "hx" / "hx").glob("*.class")))
    listed.write_text(names + "\n".join((*own, *_LOADED)) + "\n")
    _call([image / "bin" / "java", "-Xshare:dump", f"-XX:SharedClassListFile={listed}"])


def _server_archive(home: Path, runners: Path, work: Path) -> None:
    """Class data of javac. Not of the server: an archive that knows a class path is bound to its place."""
    command = server_argv(str(home), str(work), str(runners))
    listed = work / "temporary" / "javac"
    plain = [word for word in command if not word.startswith("-XX:SharedArchiveFile=")]
    _call([plain[0], f"-XX:DumpLoadedClassList={listed}", *plain[1:]])
    own = ("CompileServer", "Json")
    lines = [
        line for line in listed.read_text().splitlines() if not line.startswith(own) and "CompileServer" not in line
    ]
    listed.write_text("\n".join(lines) + "\n")
    archive = f"-XX:SharedArchiveFile={work / 'server.jsa'}"
    _call(
        [plain[0], *_VM, *_EXPORTS, "-Xshare:dump", f"-XX:SharedClassListFile={listed}", archive, "-cp", "/nonexistent"]
    )


def _try(home: Path, runners: Path, work: Path) -> None:
    """Compiles and runs a right and a wrong program as in the wall. Raises BuildError unless they end as such."""
    place = work / "trial"
    requests = [_PROGRAM + _TESTS % wanted for wanted in (2, 3)]
    frames = b""
    for text in requests:
        body = json.dumps({"files": {"Main.java": text}}).encode()
        frames += struct.pack(">I", len(body)) + body
    answers = _call(server_argv(str(home), str(work), str(runners)), frames)
    for end in ("passed", "failed"):
        try:
            (size,) = struct.unpack(">I", answers[:4])
            answer, answers = json.loads(answers[4 : 4 + size]), answers[4 + size :]
        except (struct.error, ValueError) as error:
            raise BuildError(f"the compile server does not answer: {answers[:200]!r}") from error
        if not answer["ok"] or set(answer["files"]) != {"Main.class", "Solution.class"}:
            raise BuildError(f"the compile server does not compile: {answer['messages'][:200]}")
        for java, before in ((work / "image" / "bin" / "java", ""), (home / "bin" / "java", f"{work / 'run'}:")):
            place.mkdir()
            for name, data in answer["files"].items():
                (place / name).write_bytes(base64.b64decode(data))
            _try_run([java, *RUN_VM, "-cp", f"{before}{place}", LAUNCHER], end)
            shutil.rmtree(place)


def _try_run(command: Sequence[str | Path], end: str) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.send(b"token")
        subprocess.run(command, stdin=theirs.fileno(), capture_output=True, timeout=120, check=False, cwd="/")
        theirs.close()
        said = ours.makefile("rb").read()
    if not said.startswith(b"begin\ntoken %s " % end.encode()):
        raise BuildError(f"a program that has {end} reports {said[:200]!r}")


def _try_apart(home: Path, work: Path) -> None:
    """Starts both sides of separate judging, with nothing to do."""
    _call(judge_argv(str(home), str(work)))
    for java, classes in ((work / "image", "/nonexistent"), (home, str(work / "run"))):
        ours, theirs = socket.socketpair()
        with ours, theirs:
            ours.shutdown(socket.SHUT_WR)
            command: list[str | Path] = [java / "bin" / "java", *SERVING_VM, "-cp", classes, SERVING]
            done = subprocess.run(
                command, stdin=theirs.fileno(), capture_output=True, timeout=120, check=False, cwd="/"
            )
            theirs.close()
            said = ours.makefile("rb").read()
        if done.returncode or said != b"\0\0\0\1R":
            raise BuildError(f"the serving class exited with status {done.returncode} and said {said[:200]!r}")


def _call(command: Sequence[str | Path], stdin: bytes = b"") -> bytes:
    done = subprocess.run(command, input=stdin, capture_output=True, timeout=300, check=False, cwd="/", env={})
    if done.returncode:
        words = (done.stderr or done.stdout).decode("utf-8", "replace").strip()
        raise BuildError(f"{Path(command[0]).name} exited with status {done.returncode}: {words[:300]}")
    return done.stdout
