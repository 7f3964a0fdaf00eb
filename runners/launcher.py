"""Starts programs for the agent: forks, confines the child, then executes a command or calls a warm interpreter.

One launcher a kind of interpreter. It is started clean, never sees a program (the child reads it from a
descriptor after the fork), and so has nothing of one sample to give to another. The agent talks to it over a
SOCK_SEQPACKET socket: a request is JSON plus six descriptors (stdin, stdout, stderr, control, payload, messages of
compilers). The payload is the program's files, or what is executed. The answers are {"pid"} (what to kill, if it is
not 0), for each step {"step"} once it is confined and {"end", "status", "cpu", "peak_kib"} at its end, {"error"} if
one can't be started, and last, always, {"done"}.

Modes. root: the launcher is uid 0 with a handful of capabilities in bubblewrap's or a container's namespaces, and
every sample becomes a uid of its own. user: there is one uid only, so every sample gets user, process, mount and IPC
namespaces of its own. none: no wall, for debugging.
"""

import _signal
import base64
import fcntl
import json
import math
import os
import resource
import signal
import socket
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import kernel  # noqa: E402

CONTROL = 3  # the program's private descriptor
READY = 90  # where a child says that it is confined, or what went wrong
NOBODY = 65534


def main():
    channel = socket.socket(fileno=int(sys.argv[1]))
    channel.set_inheritable(False)
    config = json.loads(channel.recv(1 << 20))
    _own_signals()
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    if config["cgroup"]:
        with open(config["cgroup"] + "/cgroup.procs", "w") as procs:
            procs.write("0")
    config["seccomp"] = bytes.fromhex(config["seccomp"])
    if config["mode"] == "root":
        kernel.install_seccomp(config["seccomp"])
    elif config["mode"] == "user":
        kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    run = _warm(config["warm"], config["path"], config["late_path"]) if config["warm"] else None
    channel.send(json.dumps({"ready": True, "anon_kib": _anonymous_kib()}).encode())
    while True:
        data, fds, _, _ = socket.recv_fds(channel, 1 << 20, 6)
        if not data:
            os._exit(0)
        try:
            answer = _serve(channel, config, run, json.loads(data), fds)
            channel.send(json.dumps(answer).encode())
        except BrokenPipeError:
            os._exit(0)  # the agent is gone, and has said why


def _own_signals():
    """What a program is given must not depend on how the harness was started: nohup and shells ignore signals."""
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        # These two are ignored in every Python; SIGINT must not become an exception here.
        disposition = signal.SIG_IGN if number in (signal.SIGPIPE, signal.SIGXFSZ) else signal.SIG_DFL
        signal.signal(number, disposition)
    for number in (32, 33):  # make ignores these for its commands
        kernel.default_signal(number)


def _warm(script, path, late_path):
    """Loads a warm script; `path` becomes sys.path of the samples too, `late_path` only theirs."""
    namespace = {"__name__": "hx_warm", "__file__": script}
    with open(script, encoding="utf-8") as file:
        code = compile(file.read(), script, "exec")
    own = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if entry != own] + path
    exec(code, namespace)
    namespace["prepare"]()
    sys.path += late_path
    return namespace["run"]


def _anonymous_kib():
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("RssAnon:"):
                return int(line.split()[1])
    return 0


def _serve(channel, config, run, request, fds):
    """One program from start to end. Returns the last answer."""

    def say(answer):
        channel.send(json.dumps(answer).encode())

    if config["mode"] != "user":
        say({"pid": 0})
        try:
            _steps(config, run, request, fds, say)
        except OSError as error:
            return {"done": True, "error": "cannot start a process for the program: %s" % error}
        finally:
            _close(*fds)
        return {"done": True}
    try:
        pid = kernel.clone_into(kernel.CLONE_NEWUSER | kernel.CLONE_NEWPID | kernel.CLONE_NEWNS | kernel.CLONE_NEWIPC)
    except OSError as error:
        _close(*fds)
        return {"done": True, "error": "cannot make namespaces for the program: %s" % error}
    if pid == 0:
        try:
            _init(config)
            _steps(config, run, request, fds, say)
        except BaseException as error:
            say({"error": "%s: %s" % (type(error).__name__, error)})
        os._exit(0)
    _close(*fds)
    say({"pid": pid})
    # If the first process of the namespace was killed, it has not said how its step ended.
    _, _, usage = os.wait4(pid, 0)
    return {"done": True, "cpu": _cpu(usage), "peak_kib": usage.ru_maxrss}


def _init(config):
    """Makes this process, number 1 of a sample's namespaces, ready to start the program and to outlive it."""
    uid, gid = config["uid"], config["gid"]
    # A child of an undumpable process owns none of its /proc files.
    kernel.prctl(kernel.PR_SET_DUMPABLE, 1)
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", "%d %d 1" % (NOBODY, uid)),
        ("gid_map", "%d %d 1" % (NOBODY, gid)),
    ):
        fd = os.open("/proc/self/" + name, os.O_WRONLY)
        os.write(fd, text.encode())
        os.close(fd)
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    kernel.mount("none", "/", "", kernel.MS_REC | kernel.MS_PRIVATE)
    kernel.mount("proc", "/proc", "proc", kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC)
    options = "size=%d,nr_inodes=%d,mode=1777"
    flags = kernel.MS_NOSUID | kernel.MS_NODEV
    kernel.mount("tmpfs", "/tmp", "tmpfs", flags, options % (config["tmp_bytes"], config["inodes"]))
    kernel.mount("tmpfs", "/dev/shm", "tmpfs", flags, options % (config["shm_bytes"], config["inodes"]))
    kernel.drop_capabilities()
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)


def _steps(config, run, request, fds, say):
    """Runs the steps of a program one after the other in the same folder, until one fails."""
    for number, step in enumerate(request["steps"]):
        ready_r, ready_w = os.pipe()
        program = os.fork()
        if program == 0:
            try:
                os.dup2(ready_w, READY, inheritable=False)
                _close(ready_r, ready_w)
                _become(config, run, request, step, fds, first=number == 0)
            except BaseException as error:
                _complain(error)
            os._exit(125)
        os.close(ready_w)
        said = _read_all(ready_r)
        os.close(ready_r)
        if said != b"ok":
            os.waitpid(program, 0)
            # A command that can't be started is told behind the "ok".
            told = said.decode("utf-8", "replace").removeprefix("ok") if said else ""
            say({"error": told or "it died before it was confined"})
            return
        say({"step": number, "pid": program})
        status, cpu, peak = _outlive(program) if config["mode"] == "user" else _await(program)
        say({"end": number, "status": status, "cpu": cpu, "peak_kib": peak})
        if status != 0:
            return


def _await(program):
    _, status, usage = os.wait4(program, 0)
    return status, _cpu(usage), usage.ru_maxrss


def _outlive(program):
    """As process 1: waits for the program, ends what it left running, and counts all of it."""
    cpu, peak, ending = 0.0, 0, signal.SIGKILL
    while True:
        try:
            pid, status, usage = os.wait4(-1, 0)
        except ChildProcessError:
            return ending, cpu, peak
        cpu += _cpu(usage)
        peak = max(peak, usage.ru_maxrss)
        if pid == program:
            ending = status
            try:
                os.kill(-1, signal.SIGKILL)
            except ProcessLookupError:
                pass


def _become(config, run, request, step, fds, first):
    """Confines this process and becomes the program. Comes back only by an exception."""
    stdin, stdout, stderr, control, payload, messages = fds
    if step["compile"]:
        # Compilers speak into a file of their own, and have nothing to report.
        stdout = stderr = messages
        control = stdin
    os.setsid()
    # The descriptors may sit anywhere, also where they must go: first above, then into place.
    moved = [fcntl.fcntl(fd, fcntl.F_DUPFD, 64) for fd in (stdin, stdout, stderr, control, payload)]
    for target, fd in enumerate(moved[:4]):
        os.dup2(fd, target)
    payload = moved[4]
    os.closerange(4, payload)
    os.closerange(payload + 1, READY)
    os.closerange(READY + 1, 1024)
    kernel.prctl(kernel.PR_SET_DUMPABLE, 1)  # else our own files in /proc are not ours
    _write("/proc/self/oom_score_adj", os.O_WRONLY, b"1000")
    if config["mode"] == "root":
        os.setgroups([])
        os.setresgid(request["uid"], request["uid"], request["uid"])
        os.setresuid(request["uid"], request["uid"], request["uid"])
        kernel.drop_capabilities()
        kernel.prctl(kernel.PR_SET_DUMPABLE, 1)
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    if first and config["mode"] != "none" and config["work"] != "/":
        os.mkdir(config["work"], 0o700)
    os.chdir(config["work"])
    os.umask(0o022)
    warm = step["argv"] is None
    image = payload if step.get("image") else None  # not files, but the program itself
    if image is None:
        files = _payload(payload) if first else {}
        os.close(payload)
    else:
        files = {}
        os.set_inheritable(image, False)
    if not warm:
        for name, content in files.items():
            if "/" in name:
                os.makedirs(os.path.dirname(name), exist_ok=True)
            # Text, or bytes (what a server compiled) in base64.
            text = isinstance(content, str)
            data = content.encode("utf-8", "surrogatepass") if text else base64.b64decode(content["base64"])
            _write(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, data)
    _limit(step["limits"], config["mode"])
    if config["mode"] == "user":
        kernel.install_seccomp(config["seccomp"])
    os.write(READY, b"ok")
    if warm:
        os.close(READY)
        run(files, CONTROL)
        return
    for number in (int(signal.SIGPIPE), int(signal.SIGXFSZ)):
        _signal.signal(number, 0)  # without the enumerations of module signal
    os.execve(step["argv"][0] if image is None else image, step["argv"], step["env"])


def _payload(fd):
    size, data = os.fstat(fd).st_size, b""
    while len(data) < size:
        data += os.pread(fd, size - len(data), len(data))
    return json.loads(data)


def _write(path, flags, data):
    """Without Python's file objects: the first one of a process costs as much as the process."""
    fd = os.open(path, flags, 0o666)
    left = memoryview(data)
    while left:
        left = left[os.write(fd, left) :]
    os.close(fd)


def _limit(limits, mode):
    def at_most(kind, soft, hard=None):
        resource.setrlimit(kind, (soft, soft if hard is None else hard))

    # The agent ends a program at its limit; these are for the case that the agent is late.
    seconds = math.ceil(limits["cpu_kill_s"]) + 1
    at_most(resource.RLIMIT_CPU, seconds, seconds + 1)
    at_most(resource.RLIMIT_CORE, 0)
    at_most(resource.RLIMIT_FSIZE, limits["file_bytes"])
    at_most(resource.RLIMIT_NOFILE, limits["open_files"])
    at_most(resource.RLIMIT_STACK, limits["stack_bytes"])
    at_most(resource.RLIMIT_MEMLOCK, 1 << 16)
    at_most(resource.RLIMIT_MSGQUEUE, 0)
    if limits["data_bytes"]:
        at_most(resource.RLIMIT_DATA, limits["data_bytes"])
    if limits["address_bytes"]:
        at_most(resource.RLIMIT_AS, limits["address_bytes"])
    if mode != "none":
        # One more for process 1 of the sample's own process namespace.
        at_most(resource.RLIMIT_NPROC, limits["processes"] + (mode == "user"))


def _complain(error):
    try:
        os.write(READY, ("%s: %s" % (type(error).__name__, error)).encode()[:1000])
    except OSError:
        pass


def _cpu(usage):
    return usage.ru_utime + usage.ru_stime


def _read_all(fd):
    parts = []
    while True:
        part = os.read(fd, 65536)
        if not part:
            return b"".join(parts)
        parts.append(part)


def _close(*fds):
    for fd in fds:
        if fd >= 0:
            os.close(fd)


if __name__ == "__main__":
    main()
