# expect: runtime_error
# detail: SIGXCPU
# attack: the signal of the kernel's own limit on CPU time
import os
import signal


def parcel_fee(sides, grams):
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGXCPU)
