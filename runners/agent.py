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
MOST_FRAME = 1 << 20
MOST_TESTS = 64
JUDGE_GONE, JUDGE_FAULT = 70, 71  # how the program of a judge ends when a call fails; 72 if the function raised
MOST_PROGRAM = 128 << 20  # bytes: the programs of judges that are kept at hand, and the longest one
TICK = os.sysconf("SC_CLK_TCK")


#: The end of a step of which nothing more is to be said.
NOTHING_RUN = {"status": 0, "signal": 0, "cpu_s": 0.0, "wall_s": 0.0, "peak_kib": 0, "kill": "none"}


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
        settings.update(warm=spec["warm"], path=spec["path"], late_path=spec["late_path"])
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


class Server:
    """A long-lived helper such as a warm compiler: a launcher of its own, whose only program it is."""

    def __init__(self, spec, config, uid):
        self.launcher = Launcher(config["launchers"]["exec"], {**config, "cgroup": None, "work": "/"})
        ours, theirs = socket.socketpair()
        null = os.open("/dev/null", os.O_RDWR | os.O_CLOEXEC)
        payload = _memfd({})
        step = {"argv": spec["argv"], "env": spec["env"], "limits": spec["limits"], "compile": False}
        fds = [theirs.fileno(), theirs.fileno(), null, null, payload, null]
        _request(self.launcher, {"steps": [step], "uid": uid}, fds)
        theirs.close()
        os.close(null)
        os.close(payload)
        self.socket = ours
        first, self.program = _numbers(self.launcher, "server %s" % spec["name"])
        self.pids = {self.launcher.pid, first, self.program}
        if config["mode"] == "user":
            # In namespaces of its own it is known by another number there; here it is the first process's child.
            self.program = _children(first)[0]
            self.pids.add(self.program)

    def ask(self, files, limits):
        """Sends a request. Returns the end of the step, messages and files; ends is None if the server died of it."""
        begun, before = time.monotonic(), self.cpu()
        end = dict(NOTHING_RUN, status=1)
        answer, kill = None, None
        try:
            write_frame(self.socket.fileno(), {"files": files})
            while answer is None and kill is None:
                ready, _, _ = select.select([self.socket, 0], [], [], LOOK_EVERY)
                if self.socket in ready:
                    answer = read_frame(self.socket.fileno())
                    if answer is None:
                        return None, "", {}
                elif self.cpu() - before > limits["cpu_kill_s"]:
                    kill = "cpu"
                elif time.monotonic() - begun > limits["wall_kill_s"]:
                    kill = "wall"
        except OSError:
            return None, "", {}
        end.update(cpu_s=self.cpu() - before, wall_s=time.monotonic() - begun)
        if kill is not None:
            end["kill"] = kill
            return end, "", {}
        if answer["ok"]:
            end["status"] = 0
        return end, answer["messages"], {name: {"base64": data} for name, data in answer["files"].items()}

    def cpu(self):
        """Seconds that it has used so far."""
        used = _usage(self.program)
        return used[0] if used else 0.0

    def close(self):
        self.socket.close()
        _kill(self.program)
        _last_words(self.launcher)  # it collects the server, and its CPU time
        self.launcher.close()


class Served:
    """A judge that serves many samples, one after the other: a server."""

    def __init__(self, agent, request):
        self.agent, self.request = agent, request
        self.server = agent.server(request["server"])
        self.socket = self.server.socket

    def begin(self):
        self.before = self.server.cpu()
        write_frame(self.socket.fileno(), {"judge": {"key": self.request["key"], "files": self.request["files"]}})

    def cpu(self):
        """Seconds that it has used for this sample."""
        return self.server.cpu() - self.before

    def ended(self):
        """What it says at its end: it should have none."""

    def leave(self):
        """Ends a judge that still holds on to the sample: nobody may get its next answer."""
        self.agent.servers.pop(self.request["server"]).close()


class Spawned:
    """A judge that is a program of its own: a new process for every sample, executed from memory.

    Its descriptor 0 is the wire. It reports on descriptor 3 like any program with its tests in it.
    """

    def __init__(self, agent, request):
        self.agent, self.request = agent, request
        self.launcher = agent.judge_launcher()
        self.nonce = os.urandom(16).hex().encode()
        self.socket = None

    def begin(self):
        self.socket, wire = socket.socketpair()
        self.control, control = socket.socketpair()
        self.control.setblocking(False)
        self.control.send(self.nonce)
        null = os.open("/dev/null", os.O_RDWR | os.O_CLOEXEC)
        program = self.agent.programs[self.request["key"]]
        fds = [wire.fileno(), null, null, control.fileno(), program, null]
        step = dict(self.request["run"], image=True)
        try:
            _request(self.launcher, {"steps": [step], "uid": self.agent.judge_uid()}, fds)
        finally:
            wire.close()
            control.close()
            os.close(null)
        first, self.program = _numbers(self.launcher, "a judge")
        pids = {first, self.program}
        if self.agent.mode == "user":
            # It may have ended already.
            self.program = next(iter(_children(first)), None)
            pids = {first, self.program}
        self.agent.judge_pids = pids

    def cpu(self):
        used = _usage(self.program) if self.program else None
        return used[0] if used else 0.0

    def ended(self):
        """What it has found, told by its report and by how it ended."""
        ready, _, _ = select.select([self.launcher.socket], [], [], START_WITHIN)
        if not ready:
            raise Broken("a judge does not end")
        status = self._collect()
        try:
            data = self.control.recv(MOST_CONTROL + 1)
        except (BlockingIOError, ConnectionResetError):
            data = b""
        self._close()
        report, detail = _parsed(data, self.nonce)
        status = os.waitstatus_to_exitcode(status)
        if status == JUDGE_GONE:
            return {"report": "gone", "detail": ""}
        if status == JUDGE_FAULT:
            return {"report": "gone", "detail": "protocol: no answer of that type"}
        if report in ("none", "forged") or (report == "passed" and status != 0):
            how = "were ended by signal %d" % -status if status < 0 else "exited with status %d" % status
            return {"report": "failed", "detail": "the tests %s" % how}
        return {"report": report, "detail": detail}

    def leave(self):
        if self.program:
            _kill(self.program)
        self._collect()
        self._close()

    def _collect(self):
        answers = _last_words(self.launcher)
        self.agent.judge_pids = set()
        if answers is None:
            raise Broken("the launcher of judges died")
        return next((answer["status"] for answer in answers if "end" in answer), signal.SIGKILL)

    def _close(self):
        self.socket.close()
        self.control.close()


class Agent:
    def __init__(self, config, host):
        self.config = config
        self.host = host
        self.mode = config["mode"]
        self.launchers = {}
        self.servers = {}
        self.tests = {}  # of judges, compiled; None where they can't be
        self.programs = {}  # of judges: descriptors, None where there can't be one; the one used last at the end
        self.judges = None  # their launcher
        self.judge_pids = set()
        self.recycle = False
        self.next_uid = 0
        self.cgroup = Cgroup(config["cgroup"]) if config["cgroup"] else _group_of_all(config)

    def launcher(self, name):
        if name not in self.launchers:
            self.launchers[name] = Launcher(self.config["launchers"][name], self.config)
            if self.cgroup:
                self.cgroup.allowed = None  # what the launchers hold has grown
        return self.launchers[name]

    def lose(self, name):
        self.launchers.pop(name).close()

    def close(self):
        """Ends servers and launchers, and waits for them: whoever counts our CPU time must find theirs in it."""
        if self.judges:
            self.judges.close()
        for server in self.servers.values():
            server.close()
        for launcher in self.launchers.values():
            launcher.socket.close()
        for launcher in self.launchers.values():
            launcher.process.wait()

    def uid(self):
        first, count = self.config["uids"]
        self.next_uid = (self.next_uid + 1) % (count - len(self.config["servers"]) - 1)
        return first + self.next_uid

    def judge_uid(self):
        """That of judges which are no servers."""
        return sum(self.config["uids"]) - 1 - len(self.config["servers"]) if self.mode == "root" else None

    def judge_launcher(self):
        if self.judges is None:
            self.judges = Launcher(self.config["launchers"]["exec"], {**self.config, "cgroup": None, "work": "/"})
        return self.judges

    def server(self, name):
        if name not in self.servers:
            number = sorted(self.config["servers"]).index(name)
            # The last uids of the range are never a sample's.
            uid = sum(self.config["uids"]) - 1 - number if self.mode == "root" else None
            self.servers[name] = Server({**self.config["servers"][name], "name": name}, self.config, uid)
        return self.servers[name]

    def ask(self, name, files, limits):
        """A server's answer. One that dies is replaced and asked again; if it dies again, that is what the files do."""
        for _ in range(2):
            end, messages, more = self.server(name).ask(files, limits)
            if end is None or end["kill"] != "none":
                self.servers.pop(name).close()
            if end is not None:
                return end, messages, more
        return dict(NOTHING_RUN, status=1), "the compiler dies of it", {}

    def run(self, job):
        """Runs one job and returns its facts. Raises Broken if the sandbox must go."""
        self.recycle = False
        ends, steps = [], list(job["steps"])
        while steps and steps[0]["server"]:
            end, messages, more = self.ask(steps[0]["server"], job["files"], steps[0]["limits"])
            ends.append(end)
            if end["status"] != 0 or end["kill"] != "none":
                return _not_run(ends, messages=messages)
            job["files"].update(more)
            steps.pop(0)
        if job["judge"] and not self.readied(job):
            facts = _not_run([*ends, dict(NOTHING_RUN)], report="unservable", detail="the tests do not compile")
            return dict(facts, recycle=self.recycle)
        job["steps"] = steps
        facts = self.watched(Pair if job["judge"] else Run, job)
        facts["recycle"] = self.recycle
        facts["steps"] = ends + facts["steps"]
        return facts

    def watched(self, kind, job):
        """Runs a program to its end and clears up behind it."""
        launcher = self.launcher(job["launcher"])
        run = kind(self, launcher, job)
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
        return facts

    def readied(self, job):
        """Has what a judge needs compiled, once for a key, where that must be. Returns whether it could be."""
        judge = job["judge"]
        if judge["compiler"]:
            return self.compiled(judge, job["steps"][0]["limits"])
        return judge["server"] is not None or self.built(judge, job["launcher"])

    def compiled(self, judge, limits):
        """Has a server compile the tests; they are handed to the judge."""
        key = judge["key"]
        if key not in self.tests:
            end, _, files = self.ask(judge["compiler"], judge["files"], limits)
            if end["kill"] != "none":
                return False  # which says more of the machine than of the tests
            if len(self.tests) >= MOST_TESTS:
                self.tests.pop(next(iter(self.tests)))
            made = {name: data["base64"] for name, data in files.items()}
            self.tests[key] = made if end["status"] == 0 else None
        judge["files"] = self.tests[key]
        return judge["files"] is not None

    def built(self, judge, launcher):
        """Has the program of a judge, from the host or by its own steps. It is in memory and in no folder."""
        key = judge["key"]
        if key in self.programs:
            self.programs[key] = self.programs.pop(key)
            return self.programs[key] is not None
        write_frame(self.host, {"wanted": key})
        program = read_bytes(0)
        if not program:
            job = {"launcher": launcher, "files": judge["files"], "steps": judge["build"], "begins": False}
            facts = self.watched(Build, {**job, "judge": None})
            last, program = facts["steps"][-1], facts["program"]
            if last["kill"] != "none" or facts["oom"]:
                return False  # which says more of the machine than of the tests
            if len(facts["steps"]) < len(job["steps"]) or last["status"] != 0:
                self.programs[key] = None
                return False
            write_frame(self.host, {"made": key})
            _write_all(self.host, struct.pack(">I", len(program)) + program)
            if self.recycle:
                raise Broken("the folder of a judge can't be cleared")  # and so can't be a sample's
        self.keep(key, program)
        return True

    def keep(self, key, program):
        fd = os.memfd_create("judge", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        _write_all(fd, program)
        fcntl.fcntl(
            fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE
        )
        self.programs[key] = fd
        held = {key: os.fstat(fd).st_size for key, fd in self.programs.items() if fd is not None}
        for old in list(held)[:-1]:
            if sum(held.values()) <= MOST_PROGRAM:
                break
            os.close(self.programs.pop(old))
            del held[old]

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
        ours = {launcher.pid for launcher in self.launchers.values()} | self.judge_pids
        if self.judges:
            ours.add(self.judges.pid)
        return ours.union({1, os.getpid()}, *(server.pids for server in self.servers.values()))


class Run:
    """One program: its pipes, its clock, what it used."""

    def __init__(self, agent, launcher, job):
        self.agent, self.launcher, self.job = agent, launcher, job
        self.steps = job["steps"]
        self.uid = agent.uid() if agent.mode == "root" else None
        self.nonce = os.urandom(16).hex().encode()
        self.control_data = b""
        self.kill = "none"
        self.launcher_lost = False
        self.pid = self.program = None
        self.error = None
        self.ends = []
        self._enter(0)
        self.running = False
        self._send()

    def _enter(self, number):
        """What is counted is counted for each step anew."""
        self.number = number
        self.limits = self.steps[number]["limits"]
        self.orphans = [0.0, 0]
        self.peak_kib = 0
        self.used = 0.0
        self.begun = time.monotonic()
        self.running = True
        if self.agent.cgroup:
            self.agent.cgroup.allow(self.limits["memory_bytes"])

    def _send(self):
        # Files, not pipes: no program ever waits for us, buffers what we were slow to read, or keeps us reading. The
        # limit on the size of files bounds them.
        names = ("stdout", "stderr", "messages")
        self.out, self.err, self.messages = (os.memfd_create(name, os.MFD_CLOEXEC) for name in names)
        for fd in (self.out, self.err, self.messages):
            fcntl.fcntl(fd, fcntl.F_SETFL, os.O_APPEND)
        ours, theirs = socket.socketpair()
        null = os.open("/dev/null", os.O_RDONLY | os.O_CLOEXEC)
        payload = _memfd(self.job["files"])
        self.control = ours
        ours.setblocking(False)
        if not self.job["judge"]:
            ours.send(self.nonce)
        request = {"steps": self.steps, "uid": self.uid}
        fds = [null, self.out, self.err, theirs.fileno(), payload, self.messages]
        try:
            _request(self.launcher, request, fds)
        finally:
            theirs.close()
            os.close(null)
            os.close(payload)

    def close(self):
        for fd in (self.out, self.err, self.messages):
            os.close(fd)
        self.control.close()

    def watch(self):
        poll = select.poll()
        for fd in (self.control.fileno(), self.launcher.socket.fileno()):
            poll.register(fd, select.POLLIN)
        poll.register(0, 0)  # the host is gone when stdin hangs up
        self.poll = poll
        asked = time.monotonic()
        looked = 0.0
        done = False
        while not done or self.open():
            now = time.monotonic()
            if not self.running and not self.ends and now > asked + START_WITHIN:
                raise Broken("the program was not started within %d s" % START_WITHIN)
            look = max(self.begun + FIRST_LOOK, looked + LOOK_EVERY) if self.running else now + 1.0
            if now >= look:
                self._look(now - self.begun)
                looked = look = time.monotonic()
            for fd, event in poll.poll(max(0.0, look - now) * 1000 + 1):
                if fd == 0:
                    os._exit(1)
                if fd == self.launcher.socket.fileno():
                    done = self._launcher_said()
                elif not self.heard(fd, event):
                    poll.unregister(fd)  # closed by everybody who could write to it
        if self.error is not None:
            raise Broken("the program could not be started: %s" % self.error)
        return {"steps": self.ends, "oom": False}

    def open(self):
        """Whether there is something to wait for when the program has ended."""
        return False

    def heard(self, fd, event):  # noqa: ARG002 - more than one comes with a judge
        """Something has come from the program. Returns whether more can come."""
        return event & select.POLLIN and self._read()

    def _launcher_said(self):
        """Takes one message. Returns whether it is the last."""
        answer = self.launcher.receive()
        if answer is None:
            self.launcher_lost = True
            self._close_step(signal.SIGKILL, 0.0, 0)
            if self.pid:
                self._end("none")
            return True
        self.error = answer.get("error", self.error)
        if "step" in answer:
            self.program = answer["pid"]
            self._enter(answer["step"])
        elif "pid" in answer:
            self.pid = answer["pid"]
        elif "end" in answer:
            self._close_step(answer["status"], answer["cpu"], answer["peak_kib"])
        elif "done" in answer:
            self._close_step(signal.SIGKILL, answer.get("cpu", 0.0), answer.get("peak_kib", 0))
            return True
        return False

    def _close_step(self, status, cpu, peak_kib):
        if not self.running:
            return
        self.running = False
        flooded = "output" if self._flooded() else None  # it met the limit on files before we looked
        self.ends.append(
            {
                "status": os.WEXITSTATUS(status) if os.WIFEXITED(status) else None,
                "signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0,
                "cpu_s": max(cpu, self.used),
                "wall_s": time.monotonic() - self.begun,
                "peak_kib": max(peak_kib, self.peak_kib),
                "kill": flooded or self.kill,
            }
        )

    def _read(self):
        """Takes what the program has reported. Returns False when nothing more comes: at the end, or for now."""
        try:
            data = self.control.recv(65536)
        except (BlockingIOError, ConnectionResetError):
            return False
        self.control_data = (self.control_data + data)[: MOST_CONTROL + 1]
        return bool(data)

    def _flooded(self):
        files = (self.messages,) if self.steps[self.number]["compile"] else (self.out, self.err)
        return any(os.fstat(fd).st_size >= self.limits["output_bytes"] for fd in files)

    def _littered(self):
        """Whether there are too many files; as a normal user every sample's own /tmp sees to that."""
        for folder in ("/tmp", "/dev/shm"):
            room = os.statvfs(folder)
            if room.f_files - room.f_ffree > self.agent.config["inodes"]:
                return True
        return False

    def _look(self, wall):
        cpu, held, peak = 0.0, 0, 0
        trusted = self.agent.trusted()
        # Without a wall there are others on the machine.
        among = _descendants(self.program) if self.agent.mode == "none" else _processes()
        pids = [pid for pid in among if pid not in trusted]
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
        elif self.agent.mode == "root" and self._littered():
            self._end("files")
        elif self.used > self.limits["cpu_kill_s"]:
            self._end("cpu")
        elif wall > self.limits["wall_kill_s"]:
            self._end("wall")
        elif self.agent.cgroup and self.agent.cgroup.struck():
            self._end("memory")  # one of its processes is gone: whatever the others still do, this is the verdict
        elif not (self.agent.cgroup and self.agent.cgroup.exact) and held * 1024 > self.limits["memory_bytes"]:
            # Pages that processes share were counted once for each: look again, exactly, before this counts.
            if sum(map(_proportional_kib, pids)) * 1024 > self.limits["memory_bytes"]:
                self._end("memory")

    def _end(self, reason):
        if self.kill == "none":
            self.kill = reason
        self._strike()

    def _strike(self):
        if self.agent.mode == "root":
            _sweep(self.uid)
        elif self.agent.mode == "none":
            _kill(self.program)
        elif self.pid:
            _kill(self.pid)

    def evidence(self):
        """What can be said once every process of the program is gone."""
        while self._read():
            pass
        report, detail = self._report()
        return {
            "report": report,
            "detail": detail,
            "stdout": self._kept(self.out),
            "stderr": self._kept(self.err),
            "messages": self._kept(self.messages),
        }

    def _kept(self, fd):
        data = os.pread(fd, self.limits["output_kept_bytes"] // 2, 0)
        return data.decode("utf-8", "backslashreplace")

    def _report(self):
        data = self.control_data
        if self.job["begins"]:
            # Before it lets the program begin, what we put around it says so: else something of ours is amiss.
            if data[:6] != b"begin\n":
                return "unstarted", self._kept(self.err)[-300:]
            data = data[6:]
        return _parsed(data, self.nonce)


class Build(Run):
    """Steps over text of our own, the last of which writes a program to its output."""

    def evidence(self):
        return dict(super().evidence(), program=os.pread(self.out, MOST_PROGRAM, 0))


class Pair(Run):
    """A program that answers a judge's calls: its descriptor 3 is the wire, and we stand between the two.

    Frames on the wire are a four-byte length and a body whose first byte is its kind. The program sends B before
    anything of the sample's runs, then R when it can be called, or L and why it could not be loaded. From then on the
    judge asks (C) and gets the answer (A, E), or G for ever once the program is gone or has spoken out of turn. When
    the judge has said what it thinks, the program is ended.
    """

    def __init__(self, agent, launcher, job):
        self.judge = (Served if job["judge"]["server"] else Spawned)(agent, job["judge"])
        self.told = 0.0  # when the judge was last given something to do
        self.inbox = b""
        self.outbox = b""
        self.begun_well = self.ready = self.asked = self.gone = self.finished = False
        self.refused = self.fault = self.said = None
        self.judge_lost = None
        self.judging = False  # whether the judge is at it
        super().__init__(agent, launcher, job)

    def watch(self):
        try:
            return super().watch()
        finally:
            if self.judging:
                self.judge.leave()

    def open(self):
        # A judge that works on is heard out, for a while: what it finds next is that the program is gone.
        self._watch_judge()
        return self.judging and self.judge_lost is None

    def heard(self, fd, event):
        if self.judging and fd == self.judge.socket.fileno():
            self._judge_said()
            return True  # who is done with it has seen to that
        if event & select.POLLOUT:
            self._flush()
        if event & (select.POLLIN | select.POLLHUP):
            if not self._read():
                self._lost()
                return False
        return True

    def _launcher_said(self):
        done = super()._launcher_said()
        if done:
            self.poll.unregister(self.launcher.socket.fileno())
            while self._read():
                pass
            self._lost()
        elif self.finished and self.running:
            self._strike()
        return done

    def _read(self):
        try:
            data = self.control.recv(65536)
        except (BlockingIOError, ConnectionResetError):
            return False
        if self.fault is None:
            self.inbox += data
            self._frames()
        return bool(data)

    def _frames(self):
        while len(self.inbox) >= 4:
            size = struct.unpack(">I", self.inbox[:4])[0]
            if not 1 <= size <= MOST_FRAME:
                self._misspoke("a frame of %d bytes" % size)
                return
            if len(self.inbox) < 4 + size:
                return
            body, self.inbox = self.inbox[4 : 4 + size], self.inbox[4 + size :]
            self._frame(body)
            if self.fault is not None:
                return

    def _frame(self, body):
        kind = body[:1]
        if not self.ready:
            if kind == b"B" and not self.begun_well:
                self.begun_well = True
            elif kind == b"R":
                self.ready = self.begun_well = True
                self._begin_judge()
            elif kind == b"L" and self.refused is None:
                self.refused = body[1:]
            else:
                self._misspoke("a frame out of turn")
        elif self.asked and kind in (b"A", b"E"):
            self.asked = False
            self._tell(body)
        else:
            self._misspoke("an answer that nobody asked for")

    def _misspoke(self, what):
        self.fault = what
        self.inbox = b""
        self._lost()
        self._finish()

    def _lost(self):
        """Nothing more comes from the program."""
        self.gone = True
        if self.asked:
            self.asked = False
            self._tell(b"G")

    def _begin_judge(self):
        self.told = time.monotonic()
        self.judge.begin()
        self.judging = True
        self.poll.register(self.judge.socket.fileno(), select.POLLIN)

    def _tell(self, body):
        self.told = time.monotonic()
        try:
            _write_all(self.judge.socket.fileno(), struct.pack(">I", len(body)) + body)
        except OSError:
            self._lose_judge()

    def _judge_said(self):
        body = None
        try:
            body = read_bytes(self.judge.socket.fileno())
        except OSError:
            pass
        if body is None:
            self._deaf()
            said = self.judge.ended()
            if said is None:
                self._lose_judge()
            else:
                self._judged(said)
        elif body[:1] == b"C":
            self.asked = True
            if self.gone:
                self._lost()
            else:
                self.outbox = struct.pack(">I", len(body)) + body
                self._flush()
        else:
            self._deaf()
            self._judged(json.loads(body))

    def _judged(self, said):
        self.said = said
        self.judging = False
        # A program that is gone comes to an end of its own, which says why, or meets a limit.
        if said["report"] != "gone" or said["detail"].startswith("protocol"):
            self._finish()

    def _flush(self):
        try:
            self.outbox = self.outbox[self.control.send(self.outbox) :]
        except BlockingIOError:
            pass
        except OSError:
            self.outbox = b""
        try:
            self.poll.modify(self.control.fileno(), select.POLLIN | (select.POLLOUT if self.outbox else 0))
        except FileNotFoundError:
            pass  # it is closed by the program

    def _finish(self):
        """The judge has seen enough of the program. It may have been quicker than the word that the program runs."""
        if self.kill == "none" and len(self.ends) < len(self.steps):
            self.finished = True
            if self.running:
                self._strike()

    def _deaf(self):
        """Nothing more is wanted of the judge."""
        try:
            self.poll.unregister(self.judge.socket.fileno())
        except KeyError:
            pass

    def _lose_judge(self):
        self._deaf()
        if self.judge_lost is None:
            self.judge_lost = "died"
            self._finish()

    def _close_step(self, status, cpu, peak_kib):
        super()._close_step(0 if self.finished else status, cpu, peak_kib)

    def _look(self, wall):
        super()._look(wall)
        if self.finished:
            self._strike()  # the first time its number may not have been known
        self._watch_judge()

    def _watch_judge(self):
        """What answers make a judge do is the program's doing. While it waits for an answer its clock stands."""
        if self.judging and self.judge_lost is None:
            late = not self.asked and time.monotonic() - self.told > self.limits["wall_kill_s"]
            if late or self.judge.cpu() > self.limits["cpu_kill_s"]:
                self.judge_lost = "cpu"
                if self.running:
                    self._end("cpu")

    def evidence(self):
        facts = super().evidence()
        if self.judge_lost == "died" and not self.fault and not self.said:
            raise Broken("the judge died")
        return facts

    def _report(self):
        if self.refused is not None:
            names = {b"c": "compile", b"m": "memory"}
            return names.get(self.refused[:1], "error"), self.refused[1:401].decode("utf-8", "backslashreplace")
        if self.job["begins"] and not self.begun_well and self.fault is None:
            return "unstarted", self._kept(self.err)[-300:]
        if self.fault is not None:
            return "forged", "what came over the wire is no answer: %s" % self.fault
        if self.said is None or self.said["report"] == "gone":
            text = self.said["detail"] if self.said else ""
            return ("forged", text) if text.startswith("protocol") else ("none", "")
        return self.said["report"], self.said["detail"]


def _parsed(data, nonce):
    """What came over a private descriptor, as a report and a detail."""
    if not data:
        return "none", ""
    lines = data.split(b"\n")
    words = lines[0].split(b" ", 2)
    well_formed = len(lines) == 2 and not lines[1] and len(words) == 3 and words[0] == nonce
    if len(data) > MOST_CONTROL or not well_formed or words[1].decode("ascii", "replace") not in OUTCOMES:
        return "forged", "what came over the private descriptor is not one report"
    return words[1].decode(), words[2].decode("utf-8", "backslashreplace")


def _numbers(launcher, what):
    """The numbers of a request's first process and of its program. Either may be told before the other."""
    first = program = None
    while first is None or program is None:
        ready, _, _ = select.select([launcher.socket], [], [], START_WITHIN)
        answer = launcher.receive() if ready else None
        if answer is None or not answer.keys() & {"pid", "step"}:
            raise Broken("%s did not start: %s" % (what, answer))
        if "step" in answer:
            program = answer["pid"]
        else:
            first = answer["pid"]
    return first, program


def _last_words(launcher):
    """What a launcher says until a request is done with; None if it dies of it."""
    answers = []
    while True:
        answer = launcher.receive()
        if answer is None:
            return None
        answers.append(answer)
        if "done" in answer:
            return answers


def _not_run(ends, messages="", report="none", detail=""):
    """The facts of a job that came to no process of its own."""
    facts = {"steps": ends, "oom": False, "leftovers": 0, "recycle": False, "messages": messages}
    return dict(facts, report=report, detail=detail, stdout="", stderr="")


def _memfd(value):
    fd = os.memfd_create("program", os.MFD_CLOEXEC)
    with os.fdopen(os.dup(fd), "wb") as file:
        file.write(json.dumps(value).encode())
    return fd


def _request(launcher, request, fds):
    rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds).tobytes())
    try:
        launcher.socket.sendmsg([json.dumps(request).encode()], [rights])
    except OSError as error:
        raise Broken("the launcher does not take requests: %s" % error) from error


class Cgroup:
    """A memory control group (v1 or v2) that the launchers and so all programs live in.

    That of a container has the agent and the servers in it too, and its limit is not ours to set: `exact` is false.
    """

    def __init__(self, path, exact=True):
        self.path = path
        self.exact = exact
        v1 = os.path.exists(path + "/memory.limit_in_bytes")
        self.limit = path + ("/memory.limit_in_bytes" if v1 else "/memory.max")
        self.usage = path + ("/memory.usage_in_bytes" if v1 else "/memory.current")
        self.events = path + ("/memory.oom_control" if v1 else "/memory.events")
        self.allowed = None
        self.seen = self._kills()

    def allow(self, size):
        """Lets programs use `size` bytes beyond what the launchers themselves hold."""
        if self.allowed == size or not self.exact:
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


def _group_of_all(config):
    """The group that a container's engine made for it, if it can be seen: what its limit strikes is told there."""
    if config["container"]:
        for path in ("/sys/fs/cgroup/memory/memory.oom_control", "/sys/fs/cgroup/memory.events"):
            if os.path.exists(path):
                return Cgroup(os.path.dirname(path), exact=False)
    return None


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
        # A change of the effective uid makes the kernel forget whose end shall be ours.
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)


def _kill(pid):
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


def _kill_strays(trusted):
    left = 0
    for _ in range(200):
        strays = [pid for pid in _children(os.getpid()) if pid not in trusted]
        if not strays:
            break
        left += len(strays)
        for pid in strays:
            _kill(pid)
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


def _descendants(top):
    """A process and all below it."""
    found = [top] if top else []
    for pid in found:
        found += _children(pid)
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
    body = read_bytes(fd)
    return None if body is None else json.loads(body)


def read_bytes(fd):
    header = _read_exactly(fd, 4)
    return None if header is None else _read_exactly(fd, struct.unpack(">I", header)[0])


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
    _write_all(fd, struct.pack(">I", len(body)) + body)


def _write_all(fd, data):
    data = memoryview(data)
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
    agent = Agent(config, out)
    try:
        for name in config["start"]:
            agent.launcher(name)
        for name in config["servers"]:
            agent.server(name)
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
