# expect: runtime_error
# detail: SIGKILL
# attack: the signal that a harness uses at its limits
import os
import signal


def parcel_fee(sides, grams):
    os.kill(os.getpid(), signal.SIGKILL)
