"""The judge of Python: holds official tests, asks the candidate over the wire, and says what became of it.

It never reads a byte of a sample. Requests and calls come and go as frames on stdin and stdout, see the agent.
"""

import os
import random
import re
import struct
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import json  # noqa: E402

import warm  # noqa: E402
from warm import wire  # noqa: E402

MOST_KEPT = 64
_NUMPY = re.compile(r"\b(?:np|numpy)\b")
_BUILTINS = __import__("builtins").__dict__


class Gone(Exception):
    """The candidate is gone, or speaks nonsense: nothing more can be asked."""


class Unservable(BaseException):
    """The tests hand over something that can't be sent: they can't be judged this way."""


class Fault(Exception):
    """The agent speaks nonsense."""


class Link:
    """Frames to and from the agent."""

    def __init__(self, read, write):
        self.read_fd, self.write_fd = read, write

    def receive(self):
        head = self._exactly(4)
        return None if head is None else self._exactly(struct.unpack(">I", head)[0])

    def _exactly(self, size):
        parts = []
        while size:
            part = os.read(self.read_fd, min(size, 1 << 16))
            if not part:
                return None
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def send(self, body):
        data = memoryview(struct.pack(">I", len(body)) + body)
        while data:
            data = data[os.write(self.write_fd, data) :]


class Session:
    """One sample: its calls, and the first fault."""

    def __init__(self, link):
        self.link = link
        self.calls = 0
        self.fault = None  # the exception that every call raises from now on
        self.raised = None  # class name of what the candidate raised last

    def stub(self, *values, **named):
        self.calls += 1
        if self.fault is not None:
            raise self.fault
        nonce = os.urandom(8)
        try:
            parts = [wire.encode(value, strict=True) for value in values]
            if named:
                parts.append(wire.encode(named, strict=True))
        except wire.Failed as error:
            raise Unservable(str(error)) from None
        body = b"C" + nonce + bytes((1 if named else 0, len(parts))) + b"".join(parts)
        if len(parts) > 255 or len(body) > wire.MOST_FRAME:
            raise Unservable("arguments that are too large")
        self.link.send(body)
        answer = self.link.receive()
        if answer is None:
            os._exit(0)  # the agent is gone
        return self._value(answer, nonce)

    def _value(self, answer, nonce):
        kind = answer[:1]
        if kind == b"G":
            self.fault = Gone("the candidate is gone")
            raise self.fault
        try:
            if answer[1:9] != nonce:
                raise wire.Malformed("an answer to another question")
            if kind == b"A":
                return wire.decode_all(answer, 9, 1)[0]
            if kind != b"E":
                raise wire.Malformed("no answer")
            name = wire.decode_all(b"s" + answer[9:], 0, 1)[0]
        except (wire.Malformed, RecursionError) as error:
            self.fault = Gone("protocol: %s" % error)
            raise self.fault from None
        self.raised = _exception(name)
        raise self.raised


def _exception(name):
    """An exception of that class: a builtin one, or one of that name derived from the builtin behind the slash."""
    own, slash, base = name.partition("/")
    found = _BUILTINS.get(base if slash else own)
    if not (isinstance(found, type) and issubclass(found, Exception)):
        found, slash = Exception, "/"
    if slash:
        shown = own if own.isidentifier() and len(own) < 100 else "Exception"
        found = type(shown, (found,), {})
    try:
        return found()
    except TypeError:  # a class that wants arguments
        return Exception(name)


class Tests:
    """The tests of a problem, made ready once."""

    def __init__(self, files):
        self.text = files["test.py"]
        self.name = files["entry"]
        self.code = compile(self.text, "test.py", "exec", dont_inherit=True)
        self.helpers = compile(files["helpers.py"], "helpers.py", "exec", dont_inherit=True)
        self.numpy = _NUMPY.search(self.text) is not None


def judge(tests, session):
    """(report, detail) of one sample."""
    space = {"__name__": "solution", **warm._namespace}
    try:
        if tests.numpy:
            exec(warm.NUMPY, space)
            space["np"].random.seed(42)
        random.seed(42)
        exec(tests.helpers, space)
        space[tests.name] = session.stub
        exec(tests.code, space)
    except Unservable as error:
        return "unservable", str(error)
    except AssertionError as error:
        if session.fault is not None:
            return "gone", str(session.fault)
        if error is session.raised:
            return "error", "AssertionError"
        return "failed", warm._test_line(error, tests.text) or "AssertionError"
    except Gone as error:
        return "gone", str(error)
    except BaseException as error:
        if session.fault is not None:
            return "gone", str(session.fault)
        if error is session.raised:
            return "memory" if isinstance(error, MemoryError) else "error", type(error).__name__
        # The tests themselves stumbled over an answer.
        return "failed", warm._describe(error)
    if session.fault is not None:
        return "gone", str(session.fault)
    if not session.calls:
        return "failed", "the tests made no call"
    return "passed", ""


def main():
    link = Link(os.dup(0), os.dup(1))
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(2, 1)  # what tests print is nobody's business
    warm.prepare()
    sys.path += sys.argv[1:]  # where numpy is, for tests that want it
    kept = {}
    while True:
        request = link.receive()
        if request is None:
            os._exit(0)
        asked = json.loads(request)["judge"]
        tests = kept.pop(asked["key"], None)
        if tests is None:
            try:
                tests = Tests(asked["files"])
            except (SyntaxError, ValueError) as error:
                told = {"report": "unservable", "detail": "the tests don't parse: %s" % warm._describe(error)}
                link.send(json.dumps(told).encode())
                continue
        kept[asked["key"]] = tests
        if len(kept) > MOST_KEPT:
            kept.pop(next(iter(kept)))
        report, detail = judge(tests, Session(link))
        detail = warm._one_line(detail).decode()
        link.send(json.dumps({"report": report, "detail": detail}).encode())


if __name__ == "__main__":
    main()
