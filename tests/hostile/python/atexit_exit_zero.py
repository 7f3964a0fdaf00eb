# expect: failed
# attack: turns a failure into status 0 on the way out
import atexit
import os
import sys

atexit.register(os._exit, 0)
sys.excepthook = lambda *_: os._exit(0)


def parcel_fee(sides, grams):
    return None
