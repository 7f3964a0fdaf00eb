"""What a wall must do, as behaviours that are really tried. Every backend, ours or not, runs the same list.

Each behaviour is a Python program that runs behind the wall like a sample and what its end must look like. A wall is
trusted only if all hold; one that can't be tried does not hold.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from humanevalx.errors import OurError, SandboxBroken, SandboxUnavailable
from humanevalx.language import Choices
from humanevalx.languages import LANGUAGES
from humanevalx.sandbox.backends import AUTO, pick
from humanevalx.sandbox.base import Backend, Exit, Job, Limits, Sandbox, Step, Wall
from humanevalx.verdict import Kill, Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """One thing that a wall must do. `holds` says what is wrong with an end, or nothing."""

    name: str
    program: str
    holds: Callable[[Exit], str]
    limits: Limits
    tests: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A behaviour's name, and what is wrong with it; an empty text if it holds."""

    name: str
    problem: str


def _passes(end: Exit) -> str:
    if end.report is Report.PASSED and end.status == 0:
        return ""
    return f"{end.report.value}, {end.kill.value}, status {end.status}, signal {end.signal}: {end.detail}"[:400]


def _killed(reason: Kill) -> Callable[[Exit], str]:
    return lambda end: "" if end.kill is reason else f"not ended for {reason.value}: {_passes(end) or 'it passed'}"


def _memory(end: Exit) -> str:
    contained = end.out_of_memory or end.kill is Kill.MEMORY or end.report is Report.MEMORY
    return "" if contained else f"memory was to be had without limit: {_passes(end) or 'it passed'}"


def _unreported(end: Exit) -> str:
    return "" if end.report is Report.NONE else f"a report without the token counted as {end.report.value}"


def _forged(end: Exit) -> str:
    return "" if end.report is Report.FORGED else f"nonsense on the private descriptor counted as {end.report.value}"


def _assertion(end: Exit) -> str:
    return "" if end.report is Report.FAILED else f"a failed assertion was reported as {end.report.value}"


def _no_leftovers(end: Exit) -> str:
    return _passes(end)


_LIMITS = Limits(cpu_s=5, wall_s=20, memory_mib=256, data_mib=256, address_mib=2048)
_REFUSE = """
def refused(call, *args, errors=(OSError,)):
    try:
        result = call(*args)
    except errors:
        return
    raise RuntimeError("allowed: %s%r -> %r" % (getattr(call, "__name__", call), args, result))
import ctypes, os, socket, signal
libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long
def syscall(number, *args):
    if libc.syscall(ctypes.c_long(number), *[ctypes.c_long(a) for a in args]) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
machine = os.uname().machine
"""


def _behaviour(
    name: str, program: str, holds: Callable[[Exit], str] = _passes, *, tests: str = "", **limits: float
) -> Behaviour:
    return Behaviour(
        name=name,
        program=_REFUSE + program,
        holds=holds,
        tests=tests,
        limits=replace(_LIMITS, **limits),  # type: ignore[arg-type]
    )


# Cheap ones, tried at the start of every run.
ESSENTIAL: tuple[Behaviour, ...] = (
    _behaviour("runs a right program", "def f(x): return x + 1", tests="assert f(1) == 2"),
    _behaviour("reports a failed assertion", "def f(x): return x", _assertion, tests="assert f(1) == 2"),
    _behaviour("a clean exit is not a pass", "os._exit(0)", _unreported),
    _behaviour("a report needs the token", "os.write(3, b'0' * 32 + b' passed \\n'); os._exit(0)", _forged),
    _behaviour(
        "the kernel's uid 0 is out of reach",
        "if os.getuid() == 0: raise RuntimeError('uid 0')\n"
        "refused(os.setuid, 0); refused(os.setgid, 0)\n"
        "maps = [line.split() for line in open('/proc/self/uid_map')]\n"
        "if len(maps) == 1 and maps[0][0] != '0' and HOST_UID == 0: raise RuntimeError('uid 0 outside: %r' % maps)",
    ),
    _behaviour(
        "no capabilities, no new privileges",
        "status = dict(line.split(':', 1) for line in open('/proc/self/status'))\n"
        "held = {k: status[k].strip() for k in ('CapInh', 'CapPrm', 'CapEff', 'CapAmb')}\n"
        "if any(int(v, 16) for v in held.values()): raise RuntimeError(str(held))\n"
        "if status['NoNewPrivs'].strip() != '1': raise RuntimeError('new privileges can be had')",
    ),
    _behaviour("a system call filter is loaded", "assert 'Seccomp:\\t2' in open('/proc/self/status').read()"),
    _behaviour(
        "the network is unreachable",
        "for address in (('192.0.2.1', 80), ('169.254.169.254', 80), ('8.8.8.8', 53)):\n"
        "    s = socket.socket(); s.settimeout(2); refused(s.connect, address)\n"
        "refused(socket.getaddrinfo, 'example.org', 80)\n"
        "names = [line.split(':')[0].strip() for line in open('/proc/net/dev') if ':' in line]\n"
        "if names != ['lo']: raise RuntimeError(str(names))",
    ),
    _behaviour("only internet and unix sockets", "for family in (16, 17, 38, 40): refused(socket.socket, family, 1)"),
    _behaviour(
        "the file system is read-only",
        "for path in ('/', '/usr', '/usr/bin', '/etc', '/dev', '/hx', '/hx/runners', '/proc', '/sys', '/root', '/home', '/var'):\n"
        "    refused(open, path + '/intruder', 'w')",
    ),
    _behaviour(
        "nothing of the host is seen",
        # An image has files of its own there. What is mounted over it must be the engine's, or a file system of none.
        "if IMAGE:\n"
        "    given = {'/etc/resolv.conf', '/etc/hostname', '/etc/hosts'}\n"
        "    kinds = {'overlay', 'proc', 'tmpfs', 'devpts', 'sysfs', 'cgroup', 'cgroup2', 'mqueue', '9p', 'none'}\n"
        "    mounts = [line.split() for line in open('/proc/self/mountinfo')]\n"
        "    odd = [m[4] for m in mounts if m[4] not in given | {'/'} and m[m.index('-') + 1] not in kinds]\n"
        "    if odd: raise RuntimeError('mounted: %r' % odd)\n"
        "    if open('/etc/hostname').read() != 'sandbox\\n': raise RuntimeError('the host is named')\n"
        "    for path in ('/etc/passwd', '/etc/shadow'): refused(open, path)\n"
        "    for path in ('/root', '/home', '/var', '/run', '/boot', '/srv', '/opt'): refused(os.listdir, path)\n"
        "    for path in ('/run/docker.sock', '/var/run/docker.sock'): refused(os.stat, path)\n"
        "else:\n"
        "  for path in ('/etc/passwd', '/etc/shadow', '/etc/hostname', '/home', '/var', '/run', '/boot', '/srv', '/opt/secret', '/root/.ssh'):\n"
        "    refused(os.stat, path)\n"
        "known = {'PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ'}\n"
        "odd = [k for k in os.environ if k not in known and not k.startswith(('PYTHON', 'LC_')) and not k.endswith('_THREADS')]\n"
        "if odd: raise RuntimeError(str(odd))",
    ),
    _behaviour(
        "the agent can't be read or signalled",
        "for part in ('environ', 'mem', 'maps', 'cwd', 'root', 'fd'):\n"
        "    for pid in (1, os.getppid()):\n"
        "        path = '/proc/%d/%s' % (pid, part)\n"
        "        if not os.path.lexists('/proc/%d' % pid): continue\n"
        "        refused(os.listdir if part == 'fd' else os.readlink if part in ('cwd', 'root') else open, path)\n"
        "def signals(pid):\n"
        "    os.kill(pid, signal.SIGTERM)\n"
        "    if os.path.exists('/proc/%d' % pid): raise OSError('it is still there')\n"
        "refused(signals, 1)",
    ),
    _behaviour(
        "only the descriptors that it should have",
        "seen = sorted(int(n) for n in os.listdir('/proc/self/fd'))\n"
        "if [n for n in seen if n > 3][1:]: raise RuntimeError(str(seen))",
    ),
    _behaviour(
        "namespaces, mounts and tracing are refused",
        "numbers = {'x86_64': dict(unshare=272, mount=165, ptrace=101, setns=308, pivot_root=155, chroot=161, bpf=321,\n"
        "  keyctl=250, perf=298, userfaultfd=323, vmread=310, shmget=29, io_uring=425, memfd=319, pidfd_getfd=438),\n"
        "  'aarch64': dict(unshare=97, mount=40, ptrace=117, setns=268, pivot_root=41, chroot=51, bpf=280,\n"
        "  keyctl=219, perf=241, userfaultfd=282, vmread=270, shmget=194, io_uring=425, memfd=279, pidfd_getfd=438)}[machine]\n"
        "for flags in (0x10000000, 0x20000, 0x20000000, 0x40000000): refused(syscall, numbers['unshare'], flags)\n"
        "for name in ('mount', 'ptrace', 'setns', 'pivot_root', 'chroot', 'bpf', 'keyctl', 'perf', 'userfaultfd', 'vmread',\n"
        "  'shmget', 'io_uring', 'memfd', 'pidfd_getfd'):\n"
        "    try: syscall(numbers[name], 0, 0, 0, 0, 0)\n"
        "    except OSError as error:\n"
        "        if error.errno not in (1, 38): raise RuntimeError('%s reached the kernel: %s' % (name, error))\n"
        "    else: raise RuntimeError(name + ' allowed')",
    ),
    _behaviour(
        "the kernel's switches can't be written",
        "for path in ('/proc/sys/kernel/core_pattern', '/proc/sysrq-trigger', '/proc/sys/vm/drop_caches', '/proc/1/oom_score_adj',\n"
        "  '/sys/kernel/uevent_helper', '/sys/fs/cgroup/cgroup.procs'):\n"
        "    refused(os.open, path, os.O_WRONLY)",
    ),
    _behaviour(
        "a place of its own to write",
        "open('here', 'w').write('x'); open('/tmp/there', 'w').write('x'); open('/dev/shm/shared', 'w').write('x')",
    ),
    _behaviour(
        "nothing of the sample before it",
        "for folder in ('/tmp', '/dev/shm', '.'):\n"
        "    found = [n for n in os.listdir(folder) if n != 'work']\n"
        "    if found: raise RuntimeError('%s has %r' % (folder, found))",
    ),
)

# The rest takes seconds, since limits must be run into.
THOROUGH: tuple[Behaviour, ...] = (
    _behaviour("CPU time is limited", "while True: pass", _killed(Kill.CPU), cpu_s=0.5),
    _behaviour("wall time is limited", "import time; time.sleep(600)", _killed(Kill.WALL), wall_s=1),
    _behaviour(
        "CPU time of children counts",
        "import time\nfor _ in range(3):\n    if os.fork() == 0:\n        while True: pass\ntime.sleep(600)",
        _killed(Kill.CPU),
        cpu_s=0.5,
    ),
    _behaviour(
        "ignored signals do not help",
        "for n in (signal.SIGTERM, signal.SIGXCPU, signal.SIGINT, signal.SIGHUP): signal.signal(n, signal.SIG_IGN)\nwhile True: pass",
        _killed(Kill.CPU),
        cpu_s=0.5,
    ),
    _behaviour("memory of one process is limited", "held = []\nwhile True: held.append(bytearray(1 << 20))", _memory),
    _behaviour(
        "memory of all its processes is limited",
        "import time\nfor _ in range(20):\n    if os.fork() == 0:\n        held = bytearray(100 << 20)\n"
        "        for i in range(0, len(held), 4096): held[i] = 1\n        time.sleep(600)\ntime.sleep(600)",
        _memory,
    ),
    _behaviour(
        "processes are limited",
        "import time\nmade = 0\ntry:\n    while made < 1000:\n        if os.fork() == 0: time.sleep(600)\n        made += 1\n"
        "except OSError: pass\nif made > 64: raise RuntimeError('%d processes' % made)",
    ),
    _behaviour(
        "the fork bomb before it is gone",
        "others = [n for n in os.listdir('/proc') if n.isdigit() and os.stat('/proc/' + n).st_uid == os.getuid() and int(n) != os.getpid()]\n"
        "if len(others) > 1: raise RuntimeError('others: %r' % others)",
    ),
    _behaviour(
        "files are limited in size",
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "def fill(path):\n    with open(path, 'wb') as f:\n        for _ in range(1024): f.write(bytes(1 << 20))\n"
        "refused(fill, 'big'); refused(fill, '/dev/shm/big')\n"
        "def sparse():\n    with open('sparse', 'wb') as f: f.truncate(1 << 40)\nrefused(sparse)",
    ),
    _behaviour(
        "all files together are limited",
        "def fill():\n    for n in range(1000):\n        with open('/tmp/%d' % n, 'wb') as f: f.write(bytes(1 << 20))\nrefused(fill)",
    ),
    _behaviour(
        "files that are left are wiped",
        "if os.listdir('/tmp') not in ([], ['work']): raise RuntimeError(str(os.listdir('/tmp')[:9]))",
    ),
    _behaviour("output is limited", "while True: os.write(1, b'x' * 65536)", _killed(Kill.OUTPUT)),
    _behaviour("errors are limited", "while True: os.write(2, b'x' * 65536)", _killed(Kill.OUTPUT)),
    _behaviour(
        "a daemon does not outlive its sample",
        "import time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n        signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "        while True:\n            time.sleep(0.001); open('/tmp/daemon', 'a').write('x')\n    os._exit(0)\nos.wait(); time.sleep(0.05)",
        _no_leftovers,
    ),
    _behaviour(
        "nor writes into the next one's place",
        "import time; time.sleep(0.1)\nfound = [n for n in os.listdir('/tmp') if n != 'work']\nif found: raise RuntimeError(str(found))",
    ),
    _behaviour(
        "killing everything hurts nobody else",
        "os.kill(-1, signal.SIGKILL); import time; time.sleep(0.1)",
        lambda _: "",
    ),
    _behaviour("and the next one still runs", "def f(): return 1", tests="assert f() == 1"),
    _behaviour(
        "core dumps are off",
        "import resource\nif resource.getrlimit(resource.RLIMIT_CORE)[1]: raise RuntimeError('on')",
    ),
    _behaviour(
        "limits can't be raised",
        "import resource\nfor kind in (resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE, resource.RLIMIT_DATA):\n"
        "    refused(resource.setrlimit, kind, (1 << 40, 1 << 40), errors=(OSError, ValueError))",
    ),
    _behaviour(
        "threads, children and loopback work",
        "import subprocess, sys, threading\n"
        "ts = [threading.Thread(target=len, args=('x',)) for _ in range(8)]\n[t.start() for t in ts]; [t.join() for t in ts]\n"
        "assert subprocess.run([sys.executable, '-S', '-c', 'print(6 * 7)'], capture_output=True).stdout == b'42\\n'\n"
        "server = socket.create_server(('127.0.0.1', 0)); client = socket.create_connection(server.getsockname())\n"
        "held = bytearray(100 << 20); open('/dev/null', 'w').write('x'); assert len(os.urandom(8)) == 8",
    ),
)

ALL = ESSENTIAL + THOROUGH


def run_checks(
    backend: Backend, behaviours: Sequence[Behaviour], choices: Choices | None = None, names: Sequence[str] = ()
) -> list[Outcome]:
    """Tries the behaviours, in order, in one sandbox: one as for a run over the languages called `names`.

    Raises OurError if none can be built.
    """
    # Written for the interpreter that the harness itself runs on: it is there, and in every image.
    name, language = next(iter(LANGUAGES.items()))
    image = backend.image(names or [name], choices or Choices())
    toolchain = image.toolchain(name, Choices()) if image else language.probe(Choices())
    wall = Wall(launchers=toolchain.launchers, mounts=toolchain.mounts, image=image)
    outcomes = []
    sandbox: Sandbox | None = None
    try:
        for behaviour in behaviours:
            if sandbox is None or sandbox.worn:
                if sandbox is not None:
                    sandbox.close()
                sandbox = backend.start(wall)
            known = f"HOST_UID = {os.geteuid()}\nIMAGE = {image is not None}\n"
            files = (("solution.py", known + behaviour.program), ("test.py", behaviour.tests))
            job = Job(launcher=toolchain.launchers[0].name, files=files, steps=(Step(limits=behaviour.limits),))
            try:
                problem = behaviour.holds(sandbox.run(job))
            except SandboxBroken as error:
                problem = f"the sandbox broke: {error}"
                sandbox.close()
                sandbox = None
            outcomes.append(Outcome(behaviour.name, problem))
    finally:
        if sandbox is not None:
            sandbox.close()
    return outcomes


def require(
    backend: Backend, behaviours: Sequence[Behaviour], choices: Choices | None = None, names: Sequence[str] = ()
) -> None:
    """Raises SandboxUnavailable naming every behaviour that does not hold."""
    broken = [outcome for outcome in run_checks(backend, behaviours, choices, names) if outcome.problem]
    if broken:
        told = "; ".join(f"{outcome.name}: {outcome.problem}" for outcome in broken)
        raise SandboxUnavailable(f"the wall of {backend.describe()} is not trusted, nothing was run: {told}")


_trusted: set[tuple[str, str, str]] = set()


def trust(backend: Backend, choices: Choices, names: Sequence[str]) -> None:
    """Tries the essential behaviours, once a process. A wall is trusted when it has just been seen to hold.

    Raises SandboxUnavailable naming those that don't, OurError if there is no sandbox to try them in.
    """
    image = backend.image(names, choices)
    key = (backend.name, *((image.id, image.runtime) if image else ("", "")))
    if key not in _trusted:
        require(backend, ESSENTIAL, choices, names)
        _trusted.add(key)


def settled(name: str, choices: Choices, names: Sequence[str]) -> Backend:
    """The backend that a run uses: the one called `name`, or the first whose wall holds for `auto`.

    Raises InputError for a name that is no backend, SandboxUnavailable with the reason against each.
    """
    if name != "auto":
        return pick(name)
    reasons = []
    for backend in AUTO:
        try:
            trust(backend, choices, names)
        except OurError as error:
            reasons.append(str(error))
        else:
            return backend
    raise SandboxUnavailable("no wall can be had here, nothing was run. " + "; ".join(reasons))
