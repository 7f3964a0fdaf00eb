"""The warm interpreter of Python samples: imports once, then every sample is a fork with a namespace of its own.

The launcher calls `prepare` once and `run` in each child. Nothing here may keep anything of a sample.
"""

import _sitebuiltins
import builtins
import gc
import importlib.util
import math
import os
import random
import signal
import sys
import types

# The import helper of the reference scripts, so that completions that rely on it work here too.
PROLOGUE = """
import math
import re
import sys
import copy
import datetime
import itertools
import collections
import heapq
import statistics
import functools
import hashlib
import string
from typing import *
from collections import *
"""
NUMPY = "import numpy\nimport numpy as np\n"

_namespace = {}


def _sibling(name):
    """A module of ours beside this one; nothing is left where samples could import it."""
    spec = importlib.util.spec_from_file_location("hx_" + name, os.path.join(os.path.dirname(__file__), name + ".py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


wire = _sibling("wire")


def prepare():
    # Without `site` these are missing, and a program may well call exit().
    builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D")
    builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D")
    builtins.help = _sitebuiltins._Helper()
    exec(compile(PROLOGUE, "prologue", "exec", dont_inherit=True), _namespace)
    try:
        exec(compile(NUMPY, "prologue", "exec", dont_inherit=True), _namespace)
    except ImportError:
        pass
    else:
        _namespace["np"].random.seed(42)
    _namespace.pop("__builtins__", None)
    random.seed(42)  # verdicts must not depend on luck
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # printing must never fail
    _one_line("")  # looks its codec up now, while nobody has touched the modules that it needs
    gc.collect()
    gc.freeze()


def run(files, control):
    """Runs solution.py, then test.py in the same namespace, reports on `control`, and exits.

    Without a test.py it serves instead: a judge calls the function, `control` is the wire.
    """
    if "test.py" not in files:
        serve(files, control)
    read, write, leave, getpid, own_pid = os.read, os.write, os._exit, os.getpid, os.getpid()
    stdout, stderr = sys.stdout, sys.stderr
    write(control, b"begin\n")  # from here on an abnormal end is the program's own

    def report(outcome, detail=""):
        if getpid() != own_pid:  # a process that the program forked came back here
            leave(0)
        line = read(control, 64) + b" " + outcome + b" " + _one_line(detail)
        write(control, line + b"\n")
        for stream in (stdout, stderr):
            try:
                stream.flush()
            except BaseException:
                pass
        leave(0 if outcome == b"passed" else 1)

    signal.signal(signal.SIGINT, signal.default_int_handler)
    random.seed(42)  # once more: the module seeds itself anew in every fork
    module = types.ModuleType("solution")
    sys.modules["solution"] = sys.modules["__main__"] = module
    module.__dict__.update(_namespace)
    test_text = files["test.py"]
    originals = [(space, dict(space)) for space in (builtins.__dict__, math.__dict__)]
    try:
        try:
            solution = compile(files["solution.py"], "solution.py", "exec", dont_inherit=True)
            test = compile(test_text, "test.py", "exec", dont_inherit=True)
        except MemoryError:
            report(b"compile", "MemoryError while the program was parsed")
        except (SyntaxError, ValueError, OverflowError, RecursionError) as error:
            report(b"compile", _describe(error))
        del files
        exec(solution, module.__dict__)
        # What the program did to names that the tests rely on is undone; its own names are its own.
        _restore(originals)
        exec(test, module.__dict__)
    except SystemExit as stop:
        code = stop.code
        if code is None or (type(code) is int and code == 0):
            report(b"exit", "asked to exit before the tests ended")
        report(b"error", _describe(stop))
    except MemoryError as error:
        error.__traceback__ = None
        report(b"memory", "MemoryError")
    except AssertionError as error:
        line = _test_line(error, test_text)
        if line is None:
            report(b"error", _describe(error))
        report(b"failed", line)
    except BaseException as error:
        report(b"error", _describe(error))
    report(b"passed")


def _restore(originals):
    for space, original in originals:
        for name, value in original.items():
            if space.get(name) is not value:
                space[name] = value
    sys.settrace(None)
    sys.setprofile(None)


def serve(files, wire_fd):
    """Runs solution.py and answers calls of its function `entry` until the wire ends. Never returns."""
    read, write, leave, getpid, own_pid = os.read, os.write, os._exit, os.getpid, os.getpid()
    pack, unpack = wire.pack_size, wire.unpack_size
    encode, decode_all, Failed = wire.encode, wire.decode_all, wire.Failed

    def exactly(size):
        parts = []
        while size:
            part = read(wire_fd, min(size, 1 << 16))
            if not part:
                leave(0)
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def send(body):
        if getpid() != own_pid:  # a process that the program forked came back here
            leave(0)
        data = memoryview(pack(len(body)) + body)
        while data:
            data = data[write(wire_fd, data) :]

    def refuse(kind, text):
        send(b"L" + kind + _one_line(text))
        leave(1)

    send(b"B")  # from here on an abnormal end is the program's own
    signal.signal(signal.SIGINT, signal.default_int_handler)
    random.seed(42)  # once more: the module seeds itself anew in every fork
    module = types.ModuleType("solution")
    sys.modules["solution"] = sys.modules["__main__"] = module
    space = module.__dict__
    space.update(_namespace)
    try:
        try:
            solution = compile(files["solution.py"], "solution.py", "exec", dont_inherit=True)
        except MemoryError:
            refuse(b"c", "MemoryError while the program was parsed")
        except (SyntaxError, ValueError, OverflowError, RecursionError) as error:
            refuse(b"c", _describe(error))
        originals = [(module, dict(module)) for module in (builtins.__dict__, math.__dict__)]
        exec(solution, space)
        _restore(originals)  # the serving needs them, and so did the tests
        function = space[files["entry"]]
    except SystemExit as stop:
        _exit_as_asked(stop, leave)
    except MemoryError:
        refuse(b"m", "MemoryError")
    except BaseException as error:
        refuse(b"e", _describe(error))
    send(b"R")
    while True:
        call = exactly(unpack(exactly(4))[0])
        nonce = call[1:9]
        try:
            values = decode_all(call, 11, call[10])
            named = values.pop() if call[9] else {}
            body = b"A" + nonce + encode(function(*values, **named))
            if len(body) > wire.MOST_FRAME:
                body = b"A" + nonce + b"?\0\0\0\x13an answer too large"
        except SystemExit as stop:
            _exit_as_asked(stop, leave)
        except Failed as error:
            body = b"E" + nonce + wire.name("ValueError: %s" % error)
        except BaseException as error:
            body = b"E" + nonce + wire.name(_class_of(error))
        send(body)


def _class_of(error):
    """The name of a class, and behind a slash the builtin one that it is derived from, if it is none itself."""
    name = type(error).__name__
    base = next(one.__name__ for one in type(error).__mro__ if one.__module__ == "builtins")
    return name if base == name else "%s/%s" % (name, base)


def _exit_as_asked(stop, leave):
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            pass
    leave(0 if stop.code is None or (type(stop.code) is int and stop.code == 0) else 1)


def _test_line(error, test_text):
    """The text of the test's line that raised, None if something else raised."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None or trace.tb_frame.f_code.co_filename != "test.py":
        return None
    lines = test_text.split("\n")
    return lines[trace.tb_lineno - 1].strip() if trace.tb_lineno <= len(lines) else ""


def _describe(error):
    try:
        text = str(error)
    except BaseException:
        text = "(its message can't be shown)"
    return "%s: %s" % (type(error).__name__, text) if text else type(error).__name__


def _one_line(text):
    text = text[:500].encode("unicode_escape", "replace").decode("ascii")
    return text[:500].encode()
