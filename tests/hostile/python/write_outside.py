# expect: runtime_error
# detail: all refused
# attack: writes into the system, the interpreter, the harness's own files
import os
import sys


def parcel_fee(sides, grams):
    for folder in (
        "/",
        "/usr",
        "/usr/bin",
        "/etc",
        "/dev",
        "/hx",
        "/hx/runners",
        "/hx/runners/python",
        "/sys",
        "/proc",
    ):
        try:
            with open(folder + "/intruder", "w"):
                return folder
        except OSError:
            pass
    for path in (os.__file__, sys.executable, "/hx/runners/python/warm.py", "/hx/runners/agent.py", "/etc/ld.so.cache"):
        for attempt in (
            lambda p: open(p, "r+b"),
            os.unlink,
            lambda p: os.rename(p, p + ".old"),
            lambda p: os.chmod(p, 0o777),
        ):
            try:
                attempt(path)
                return path
            except OSError:
                pass
    raise RuntimeError("all refused")
