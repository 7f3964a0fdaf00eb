# expect: runtime_error
# detail: all refused
# attack: uid 0 by asking, by file capabilities, by programs that carry the set-user-id bit
import os
import subprocess


def parcel_fee(sides, grams):
    for call in (
        lambda: os.setuid(0),
        lambda: os.setreuid(0, 0),
        lambda: os.setresuid(-1, -1, 0),
        lambda: os.setgid(0),
        lambda: os.setresgid(0, 0, 0),
        lambda: os.setgroups([0]),
    ):
        try:
            call()
            return "allowed"
        except OSError:
            pass
    os.environ["PATH"] = "/usr/bin:/bin:/usr/sbin:/sbin"
    for command in (["su", "-c", "id -u"], ["sudo", "-n", "id", "-u"], ["pkexec", "id", "-u"], ["newgrp", "root"]):
        try:
            done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, timeout=2)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if done.stdout.strip() == b"0":
            return command[0]
    with open("copy", "wb") as copy, open("/usr/bin/env", "rb") as original:
        copy.write(original.read())
    os.chmod("copy", 0o6755)
    if os.getuid() == 0 or subprocess.run(["./copy", "id", "-u"], capture_output=True).stdout.strip() == b"0":
        return "set-user-id"
    raise RuntimeError("all refused")
