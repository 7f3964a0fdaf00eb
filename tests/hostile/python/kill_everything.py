# expect: passed
# attack: kills every process that it may kill, and answers right
import os
import signal

for target in (-1, 1, os.getppid()):
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGKILL):
        try:
            os.kill(target, number)
        except OSError:
            pass


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
