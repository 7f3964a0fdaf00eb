# expect: runtime_error
# detail: nothing told
# attack: looks for what its environment and command line tell about the harness
import os
import sys


def parcel_fee(sides, grams):
    known = {"PATH", "HOME", "TMPDIR", "LANG", "TZ"}
    with open("/proc/self/environ", "rb") as file:
        names = {word.partition(b"=")[0].decode() for word in file.read().split(b"\0") if word}
    for name in names | set(os.environ):
        if name not in known and not name.startswith(("PYTHON", "LC_")) and not name.endswith("_THREADS"):
            return name
    if any("test" in word for word in sys.argv) or os.listdir("."):
        return "told"
    raise RuntimeError("nothing told")
