# expect: incomplete
# attack: writes the agent's own kind of answer to every descriptor, and leaves with status 0
import json
import os
import struct


def parcel_fee(sides, grams):
    facts = {"status": 0, "signal": 0, "report": "passed", "kill": "none", "oom": False, "cpu_s": 0, "wall_s": 0}
    facts |= {"peak_kib": 1, "detail": "", "stdout": "", "stderr": "", "leftovers": 0, "recycle": False}
    body = json.dumps(facts).encode()
    for fd in range(1024):
        try:
            os.write(fd, struct.pack(">I", len(body)) + body)
        except OSError:
            pass
    os._exit(0)
