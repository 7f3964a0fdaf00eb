# expect: timeout
# attack: stops, so that nobody sees it end
# limits: wall_s=1
import os
import signal


def parcel_fee(sides, grams):
    os.kill(os.getpid(), signal.SIGSTOP)
