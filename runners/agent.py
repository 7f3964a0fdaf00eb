"""The agent: process 1 of a sandbox. Runs one program at a time and tells the host the facts of its end.

The same file for every backend. It runs no sample's code and reads no sample's text: programs go from the host's
frame into a sealed descriptor that only the program's own process opens. Frames on stdin and stdout are a four-byte
big-endian length and JSON. The first frame is the configuration; each further one is a job.
"""

import array
import fcntl
import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import kernel  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
FIRST_LOOK = 0.1  # seconds before a program's use of time and memory is first looked at
LOOK_EVERY = 0.05
MOST_CONTROL = 1 << 16
START_WITHIN = 60.0
WIPE_AT_MOST = 4096  # entries; a fuller /tmp is thrown away with the sandbox
OUTCOMES = ("passed", "failed", "error", "compile", "memory", "exit")
TICK = os.sysconf("SC_CLK_TCK")


class Broken(Exception):
    """The sandbox can't be trusted with another program."""


class Launcher:
    """A running launcher: the process, its socket, and the memory that each of its children starts with."""

    def __init__(self, spec, config):
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        argv = spec["argv"] + [os.path.join(HERE, "launcher.py"), str(theirs.fileno())]
        self.process = subprocess.Popen(
            argv, env=spec["env"], stdin=subprocess.DEVNULL, stdout=2, pass_fds=[theirs.fileno()], cwd="/"
        )
        theirs.close()
        self.socket = ours
        self.pid = self.process.pid
        keys = ("mode", "seccomp", "cgroup", "uid", "gid", "tmp_bytes", "shm_bytes", "inodes", "work")
        settings = {key: config[key] for key in keys}
        settings.update(warm=spec["warm"], path=spec["path"])
        self.socket.send(json.dumps(settings).encode())
        ready, _, _ = select.select([self.socket], [], [], START_WITHIN)
        answer = self.receive() if ready else None
        if answer is None or "ready" not in answer:
            raise Broken("the launcher did not start: %s" % " ".join(spec["argv"]))
        self.anonymous_kib = answer["anon_kib"]

    def receive(self):
        data = self.socket.recv(1 << 20)
        return json.loads(data) if data else None

    def close(self):
        self.socket.close()
        self.process.kill()
        self.process.wait()


class Agent:
    def __init__(self, config):
        self.config = config
        self.mode = config["mode"]
        self.launchers = {}
        self.next_uid = 0
        self.cgroup = Cgroup(config["cgroup"]) if config["cgroup"] else None

    def launcher(self, name):
        if name not in self.launchers:
            self.launchers[name] = Launcher(self.config["launchers"][name], self.config)
            if self.cgroup:
                self.cgroup.allowed = None  # what the launchers hold has grown
        return self.launchers[name]

    def lose(self, name):
        self.launchers.pop(name).close()

    def close(self):
        """Ends the launchers. They are waited for, so that their CPU time is counted as ours by whoever looks."""
        for launcher in self.launchers.values():
            launcher.socket.close()
        for launcher in self.launchers.values():
            launcher.process.wait()

    def uid(self):
        first, count = self.config["uids"]
        self.next_uid = (self.next_uid + 1) % count
        return first + self.next_uid

    def run(self, job):
        """Runs one job and returns its facts. Raises Broken if the sandbox must go."""
        launcher = self.launcher(job["launcher"])
        if self.cgroup:
            self.cgroup.allow(job["limits"]["memory_bytes"])
        run = Run(self, launcher, job)
        try:
            facts = run.watch()
            facts["leftovers"] = self.clear(run)
            # Only now is every process of the program gone, so nothing can be written after this look.
            facts.update(run.evidence())
        finally:
            run.close()
        if self.cgroup:
            facts["oom"] = self.cgroup.killed()
        if run.launcher_lost:
            # The out-of-memory killer may take the launcher, which shares the samples' control group.
            self.lose(job["launcher"])
            if not facts["oom"]:
                raise Broken("the launcher died while a program ran")
        facts["recycle"] = self.recycle
        return facts

    def clear(self, run):
        """Ends what a program left running, wipes what it left lying. Returns how many processes there were."""
        left = 0
        self.recycle = False
        if self.mode == "root":
            left = len(self.strangers())
            _sweep(run.uid)
            self.outlast()
            for folder in ("/tmp", "/dev/shm"):
                if not _wipe(folder):
                    self.recycle = True
        elif self.mode == "none":
            left = _kill_strays(self.trusted())
            _wipe(self.config["work"])
        else:
            self.outlast()  # the program's namespace has ended, and all in it
        return left

    def strangers(self):
        """Processes in the sandbox that are neither ours nor ended and collected."""
        _reap(self.trusted())
        trusted = self.trusted()
        return [pid for pid in _processes() if pid not in trusted]

    def outlast(self):
        """Waits until only our own processes are left."""
        for attempt in range(1000):
            strangers = self.strangers()
            if not strangers:
                return
            time.sleep(min(0.0005 * 2**attempt, 0.02))
        raise Broken("processes do not die: %s" % strangers)

    def trusted(self):
        return {1, os.getpid()} | {launcher.pid for launcher in self.launchers.values()}


class Run:
    """One program: its pipes, its clock, what it used."""

    def __init__(self, agent, launcher, job):
        self.agent, self.launcher, self.job = agent, launcher, job
        self.limits = job["limits"]
        self.uid = agent.uid() if agent.mode == "root" else None
        self.nonce = os.urandom(16).hex().encode()
        self.control_data = b""
        self.kill = "none"
        self.launcher_lost = False
        self.orphans = [0.0, 0]
        self.peak_kib = 0
        self.used = 0.0
        self.pid = None
        self._send()

    def _send(self):
        # Files, not pipes: no program ever waits for us, buffers what we were slow to read, or keeps us reading. The
        # limit on the size of files bounds them.
        self.out, self.err = (os.memfd_create(name, os.MFD_CLOEXEC) for name in ("stdout", "stderr"))
        for fd in (self.out, self.err):
            fcntl.fcntl(fd, fcntl.F_SETFL, os.O_APPEND)
        ours, theirs = socket.socketpair()
        null = os.open("/dev/null", os.O_RDONLY | os.O_CLOEXEC)
        payload = os.memfd_create("program", os.MFD_CLOEXEC)
        with os.fdopen(os.dup(payload), "wb") as file:
            file.write(json.dumps(self.job["files"]).encode())
        self.control = ours
        ours.setblocking(False)
        ours.send(self.nonce)
        request = {"argv": self.job["argv"], "env": self.job["env"], "limits": self.limits, "uid": self.uid}
        if self.agent.mode == "none":
            request["work"] = self.agent.config["work"]
        fds = [null, self.out, self.err, theirs.fileno(), payload]
        try:
            self.launcher.socket.sendmsg(
                [json.dumps(request).encode()],
                [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds).tobytes())],
            )
        except OSError as error:
            raise Broken("the launcher does not take requests: %s" % error) from error
        finally:
            theirs.close()
            os.close(null)
            os.close(payload)

    def close(self):
        os.close(self.out)
        os.close(self.err)
        self.control.close()

    def watch(self):
        poll = select.poll()
        for fd in (self.control.fileno(), self.launcher.socket.fileno()):
            poll.register(fd, select.POLLIN)
        poll.register(0, 0)  # the host is gone when stdin hangs up
        begun = time.monotonic()
        look = begun + FIRST_LOOK
        answer = None
        while answer is None:
            now = time.monotonic()
            if self.pid is None and now > begun + START_WITHIN:
                raise Broken("the program was not started within %d s" % START_WITHIN)
            if self.pid is not None and now >= look:
                self._look(now - begun)
                look = time.monotonic() + LOOK_EVERY
            patience = 1.0 if self.pid is None else max(0.0, look - now) + 0.001
            for fd, event in poll.poll(patience * 1000):
                if fd == 0:
                    os._exit(1)
                if fd == self.launcher.socket.fileno():
                    answer = self._launcher_said()
                    if self.pid is not None and answer is None:
                        begun = self.begun
                        look = begun + FIRST_LOOK
                elif not event & select.POLLIN or not self._read():
                    poll.unregister(fd)  # closed by everybody who could write to it
        wall = time.monotonic() - begun
        if "error" in answer:
            raise Broken("the program could not be started: %s" % answer["error"])
        status = answer["status"]
        return {
            "status": os.WEXITSTATUS(status) if os.WIFEXITED(status) else None,
            "signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0,
            "cpu_s": max(answer["cpu"], self.used),
            "wall_s": wall,
            "peak_kib": max(answer["peak_kib"], self.peak_kib),
            "oom": False,
        }

    def _launcher_said(self):
        answer = self.launcher.receive()
        if answer is None:
            self.launcher_lost = True
            if self.pid is not None:
                self._end("none")
            return {"status": signal.SIGKILL, "cpu": 0.0, "peak_kib": 0}
        if "pid" in answer:
            self.pid = answer["pid"]
            self.begun = time.monotonic()
            return None
        return answer

    def _read(self):
        """Takes what the program has reported. Returns False when nothing more comes: at the end, or for now."""
        try:
            data = self.control.recv(65536)
        except (BlockingIOError, ConnectionResetError):
            return False
        self.control_data = (self.control_data + data)[: MOST_CONTROL + 1]
        return bool(data)

    def _flooded(self):
        return any(os.fstat(fd).st_size >= self.limits["output_bytes"] for fd in (self.out, self.err))

    def _look(self, wall):
        cpu, held, peak = 0.0, 0, 0
        trusted = self.agent.trusted()
        pids = [pid for pid in _processes() if pid not in trusted]
        for pid in pids:
            used = _usage(pid)
            if used:
                cpu += used[0]
                peak = max(peak, used[1])
                # A child of a warm interpreter shares what the interpreter had: that is nobody's use of memory.
                held += max(0, used[2] - self.launcher.anonymous_kib)
        _reap(trusted, self.orphans)
        self.used = max(self.used, cpu + self.orphans[0])
        self.peak_kib = max(self.peak_kib, peak, self.orphans[1])
        if self._flooded():
            self._end("output")
        elif self.used > self.limits["cpu_s"]:
            self._end("cpu")
        elif wall > self.limits["wall_s"]:
            self._end("wall")
        elif self.agent.cgroup and self.agent.cgroup.struck():
            self._end("memory")  # one of its processes is gone: whatever the others still do, this is the verdict
        elif not self.agent.cgroup and held * 1024 > self.limits["memory_bytes"]:
            # Pages that processes share were counted once for each: look again, exactly, before this counts.
            if sum(map(_proportional_kib, pids)) * 1024 > self.limits["memory_bytes"]:
                self._end("memory")

    def _end(self, reason):
        if self.kill == "none":
            self.kill = reason
        if self.agent.mode == "root":
            _sweep(self.uid)
            return
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def evidence(self):
        """What can be said once every process of the program is gone."""
        while self._read():
            pass
        if self._flooded():
            self.kill = "output"  # it met the limit on files before we looked
        report, detail = self._report()
        return {
            "kill": self.kill,
            "report": report,
            "detail": detail,
            "stdout": self._kept(self.out),
            "stderr": self._kept(self.err),
        }

    def _kept(self, fd):
        data = os.pread(fd, self.limits["output_kept_bytes"] // 2, 0)
        return data.decode("utf-8", "backslashreplace")

    def _report(self):
        data = self.control_data
        if not data:
            return "none", ""
        lines = data.split(b"\n")
        words = lines[0].split(b" ", 2)
        well_formed = len(lines) == 2 and not lines[1] and len(words) == 3 and words[0] == self.nonce
        if len(data) > MOST_CONTROL or not well_formed or words[1].decode("ascii", "replace") not in OUTCOMES:
            return "forged", "what came over the private descriptor is not one report"
        return words[1].decode(), words[2].decode("utf-8", "backslashreplace")


class Cgroup:
    """A memory control group (v1 or v2) that the launchers and so all programs live in."""

    def __init__(self, path):
        self.path = path
        v1 = os.path.exists(path + "/memory.limit_in_bytes")
        self.limit = path + ("/memory.limit_in_bytes" if v1 else "/memory.max")
        self.usage = path + ("/memory.usage_in_bytes" if v1 else "/memory.current")
        self.events = path + ("/memory.oom_control" if v1 else "/memory.events")
        self.allowed = None
        self.seen = self._kills()

    def allow(self, size):
        """Lets programs use `size` bytes beyond what the launchers themselves hold."""
        if self.allowed == size:
            return
        with open(self.usage) as file:
            held = int(file.read())
        with open(self.limit, "w") as file:
            file.write(str(held + size))
        self.allowed = size

    def _kills(self):
        with open(self.events) as file:
            for line in file:
                if line.startswith("oom_kill "):
                    return int(line.split()[1])
        return 0

    def struck(self):
        """Whether the out-of-memory killer has struck since the last call of `killed`."""
        return self._kills() > self.seen

    def killed(self):
        """The same, and forgets it."""
        before, self.seen = self.seen, self._kills()
        return self.seen > before


def _processes():
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]


def _usage(pid):
    """(CPU seconds with those of reaped children, peak KiB, KiB held beside files) of a process, None if it is gone."""
    try:
        with open("/proc/%d/stat" % pid, "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
        with open("/proc/%d/status" % pid, "rb") as file:
            memory = _table(file)
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return None
    cpu = sum(int(field) for field in fields[11:15]) / TICK
    return cpu, memory.get(b"VmHWM", 0), memory.get(b"RssAnon", 0) + memory.get(b"RssShmem", 0)


def _proportional_kib(pid):
    try:
        with open("/proc/%d/smaps_rollup" % pid, "rb") as file:
            memory = _table(file)
    except OSError:
        used = _usage(pid)
        return used[2] if used else 0
    return memory.get(b"Pss_Anon", 0) + memory.get(b"Pss_Shmem", 0)


def _table(file):
    table = {}
    for line in file:
        words = line.split()
        if len(words) == 3 and words[2] == b"kB":
            table[words[0][:-1]] = int(words[1])
    return table


def _sweep(uid):
    """Kills every process of a uid, in one go.

    kill(-1) is atomic in the kernel: every process of the uid gets the signal, and one that has it can't fork any more,
    so no fork bomb outruns it. It is sent under that uid (our launchers have another); the saved uid stays 0, which is
    the way back and keeps the program from touching us meanwhile.
    """
    os.setresuid(uid, uid, 0)
    try:
        os.kill(-1, signal.SIGKILL)
    except ProcessLookupError:
        pass
    finally:
        os.setresuid(0, 0, 0)


def _kill_strays(trusted):
    left = 0
    for _ in range(200):
        strays = [pid for pid in _children(os.getpid()) if pid not in trusted]
        if not strays:
            break
        left += len(strays)
        for pid in strays:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        _reap(trusted)
        time.sleep(0.002)
    return left


def _children(parent):
    found = []
    for pid in _processes():
        try:
            with open("/proc/%d/stat" % pid, "rb") as file:
                if int(file.read().rpartition(b")")[2].split()[1]) == parent:
                    found.append(pid)
        except (OSError, IndexError):
            pass
    return found


def _reap(trusted, sums=None):
    """Collects orphans that have ended, never a launcher; adds their CPU time and peak to `sums`."""
    while True:
        try:
            info = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
        except ChildProcessError:
            return
        if info is None or info.si_pid in trusted:
            return
        _, _, usage = os.wait4(info.si_pid, os.WNOHANG)
        if sums is not None:
            sums[0] += usage.ru_utime + usage.ru_stime
            sums[1] = max(sums[1], usage.ru_maxrss)


def _wipe(top):
    """Empties a folder. Returns False if it holds too much or resists: then the sandbox must be replaced.

    Folders are moved up and emptied one by one, so that no path gets long and no link is followed.
    """
    removed = 0
    try:
        while True:
            names = os.listdir(top)
            if not names:
                return True
            for name in names:
                removed += 1
                if removed > WIPE_AT_MOST:
                    return False
                path = top + "/" + name
                if os.path.islink(path) or not os.path.isdir(path):
                    os.unlink(path)
                    continue
                # Without CAP_FOWNER a sticky folder of the program's keeps its entries unless it is ours.
                if os.getuid() == 0:
                    os.chown(path, 0, 0)
                for inner in os.listdir(path):
                    removed += 1
                    if removed > WIPE_AT_MOST:
                        return False
                    inside = path + "/" + inner
                    if os.path.islink(inside) or not os.path.isdir(inside):
                        os.unlink(inside)
                    else:
                        os.rename(inside, "%s/.wipe-%d" % (top, removed))
                os.rmdir(path)
    except OSError:
        return False


def read_frame(fd):
    header = _read_exactly(fd, 4)
    if header is None:
        return None
    body = _read_exactly(fd, struct.unpack(">I", header)[0])
    return None if body is None else json.loads(body)


def _read_exactly(fd, size):
    parts = []
    while size:
        part = os.read(fd, min(size, 1 << 20))
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def write_frame(fd, value):
    body = json.dumps(value).encode()
    data = memoryview(struct.pack(">I", len(body)) + body)
    while data:
        data = data[os.write(fd, data) :]


def main():
    # Only stdin, stdout and stderr are the host's; whatever else was inherited is no business of a sandbox.
    os.closerange(3, 1024)
    out = os.dup(1)
    os.set_inheritable(out, False)
    os.dup2(2, 1)
    config = read_frame(0)
    if config is None:
        return
    if config["mode"] == "user":
        # Same kernel uid as the samples: they must not read our memory or descriptors.
        kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    if config["mode"] == "none":
        kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)
    agent = Agent(config)
    try:
        for name in config["start"]:
            agent.launcher(name)
        write_frame(out, {"ready": True, "pid": os.getpid()})
        while True:
            job = read_frame(0)
            if job is None:
                agent.close()
                os._exit(0)
            write_frame(out, agent.run(job))
    except (Broken, OSError) as error:
        write_frame(out, {"broken": "%s: %s" % (type(error).__name__, error)})


if __name__ == "__main__":
    main()
