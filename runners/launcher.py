"""Starts programs for the agent: forks, confines the child, then executes a command or calls a warm interpreter.

One launcher a kind of interpreter. It is started clean, never sees a program (the child reads it from a
descriptor after the fork), and so has nothing of one sample to give to another. The agent talks to it over a
SOCK_SEQPACKET socket: a request is JSON plus five descriptors (stdin, stdout, stderr, control, payload), the answers
are {"pid"} once the child is confined, then {"status", "cpu", "peak_kib"} at its end, or {"error"}.

Modes. root: the launcher is uid 0 with a handful of capabilities in bubblewrap's or a container's namespaces, and
every sample becomes a uid of its own. user: there is one uid only, so every sample gets user, process, mount and IPC
namespaces of its own. none: no wall, for debugging.
"""

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
    # A program must not be woken by, or wake us with, signals that Python would turn into exceptions.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    if config["cgroup"]:
        with open(config["cgroup"] + "/cgroup.procs", "w") as procs:
            procs.write("0")
    config["seccomp"] = bytes.fromhex(config["seccomp"])
    if config["mode"] == "root":
        kernel.install_seccomp(config["seccomp"])
    elif config["mode"] == "user":
        kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    run = _warm(config["warm"], config["path"]) if config["warm"] else None
    channel.send(json.dumps({"ready": True, "anon_kib": _anonymous_kib()}).encode())
    while True:
        data, fds, _, _ = socket.recv_fds(channel, 1 << 20, 5)
        if not data:
            os._exit(0)
        answer = _serve(channel, config, run, json.loads(data), fds)
        channel.send(json.dumps(answer).encode())


def _warm(script, path):
    """Loads a warm script; `path` becomes sys.path of the samples too."""
    namespace = {"__name__": "hx_warm", "__file__": script}
    with open(script, encoding="utf-8") as file:
        code = compile(file.read(), script, "exec")
    own = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [entry for entry in sys.path if entry != own] + path
    exec(code, namespace)
    namespace["prepare"]()
    return namespace["run"]


def _anonymous_kib():
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("RssAnon:"):
                return int(line.split()[1])
    return 0


def _serve(channel, config, run, request, fds):
    """One program from start to end. Returns the last answer."""
    ready_r, ready_w = os.pipe()
    done_r, done_w = os.pipe() if config["mode"] == "user" else (-1, -1)
    try:
        if config["mode"] == "user":
            pid = kernel.clone_into(
                kernel.CLONE_NEWUSER | kernel.CLONE_NEWPID | kernel.CLONE_NEWNS | kernel.CLONE_NEWIPC
            )
        else:
            pid = os.fork()
    except OSError as error:
        _close(*fds, ready_r, ready_w, done_r, done_w)
        return {"error": "cannot start a process for the program: %s" % error}
    if pid == 0:
        try:
            os.dup2(ready_w, READY, inheritable=False)
            _close(ready_r, ready_w)
            if config["mode"] == "user":
                _init(config, run, request, fds, done_w)
            else:
                _become(config, run, request, fds)
        except BaseException as error:
            _complain(error)
        os._exit(125)
    _close(*fds, ready_w, done_w)
    said = _read_all(ready_r)
    os.close(ready_r)
    started = said == b"ok"
    if started:
        channel.send(json.dumps({"pid": pid}).encode())
    if config["mode"] == "user":
        # The first process of the namespace says how the program ended; silence means that it was killed itself.
        told = _read_all(done_r)
        os.close(done_r)
        _, status, usage = os.wait4(pid, 0)
        if told:
            answer = json.loads(told)
        else:
            answer = {"status": signal.SIGKILL, "cpu": _cpu(usage), "peak_kib": usage.ru_maxrss}
    else:
        _, status, usage = os.wait4(pid, 0)
        answer = {"status": status, "cpu": _cpu(usage), "peak_kib": usage.ru_maxrss}
    if not started:
        return {"error": said.decode("utf-8", "replace") or "it died before it was confined"}
    return answer


def _init(config, run, request, fds, done_w):
    """Process 1 of a sample's namespaces: sets them up, starts the program, outlives it, ends the rest."""
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
    program = os.fork()
    if program == 0:
        try:
            _become(config, run, request, fds)
        except BaseException as error:
            _complain(error)
        os._exit(125)
    os.closerange(0, done_w)
    os.closerange(done_w + 1, 256)
    cpu, peak, ending = 0.0, 0, None
    while True:
        try:
            pid, status, usage = os.wait4(-1, 0)
        except ChildProcessError:
            break
        cpu += _cpu(usage)
        peak = max(peak, usage.ru_maxrss)
        if pid == program:
            ending = status
            try:
                os.kill(-1, signal.SIGKILL)
            except ProcessLookupError:
                pass
    os.write(done_w, json.dumps({"status": ending, "cpu": cpu, "peak_kib": peak}).encode())
    os._exit(0)


def _become(config, run, request, fds):
    """Confines this process and becomes the program. Comes back only by an exception."""
    stdin, stdout, stderr, control, payload = fds
    os.setsid()
    # The five descriptors may sit anywhere, also where they must go: first above, then into place.
    moved = [fcntl.fcntl(fd, fcntl.F_DUPFD, 64) for fd in (stdin, stdout, stderr, control, payload)]
    for target, fd in enumerate(moved[:4]):
        os.dup2(fd, target)
    payload = moved[4]
    os.closerange(4, payload)
    os.closerange(payload + 1, READY)
    os.closerange(READY + 1, 1024)
    kernel.prctl(kernel.PR_SET_DUMPABLE, 1)  # else our own files in /proc are not ours
    with open("/proc/self/oom_score_adj", "w") as score:
        score.write("1000")
    if config["mode"] == "root":
        os.setgroups([])
        os.setresgid(request["uid"], request["uid"], request["uid"])
        os.setresuid(request["uid"], request["uid"], request["uid"])
        kernel.drop_capabilities()
        kernel.prctl(kernel.PR_SET_DUMPABLE, 1)
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    work = config["work"]
    if config["mode"] == "none":
        work = request["work"]
    else:
        os.mkdir(work, 0o700)
    os.chdir(work)
    os.umask(0o022)
    files = _payload(payload)
    os.close(payload)
    warm = request["argv"] is None
    if not warm:
        for name, text in files.items():
            with open(name, "xb") as file:
                file.write(text.encode("utf-8", "surrogatepass"))
    _limit(request["limits"], config["mode"])
    if config["mode"] == "user":
        kernel.install_seccomp(config["seccomp"])
    os.write(READY, b"ok")
    if warm:
        os.close(READY)
        run(files, CONTROL)
        return
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    os.execve(request["argv"][0], request["argv"], request["env"])


def _payload(fd):
    os.lseek(fd, 0, os.SEEK_SET)
    with os.fdopen(os.dup(fd), "rb") as file:
        return json.loads(file.read())


def _limit(limits, mode):
    def at_most(kind, soft, hard=None):
        resource.setrlimit(kind, (soft, soft if hard is None else hard))

    # The agent ends a program at its limit; these are for the case that the agent is late.
    seconds = math.ceil(limits["cpu_s"]) + 1
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
