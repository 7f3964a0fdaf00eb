# expect: runtime_error
# detail: all refused
# attack: turns the clock by which it is timed
import time


def parcel_fee(sides, grams):
    for clock in (time.CLOCK_REALTIME, time.CLOCK_MONOTONIC):
        try:
            time.clock_settime(clock, 0)
            return "allowed"
        except OSError:
            pass
    raise RuntimeError("all refused")
