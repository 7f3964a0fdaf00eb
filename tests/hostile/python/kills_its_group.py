# expect: runtime_error
# detail: SIGKILL
# attack: kills its process group, in case the harness is in it
import os
import signal


def parcel_fee(sides, grams):
    os.killpg(0, signal.SIGKILL)
