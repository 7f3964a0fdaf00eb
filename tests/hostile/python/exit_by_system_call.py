# expect: incomplete
# attack: leaves with status 0 past the interpreter
import ctypes


def parcel_fee(sides, grams):
    ctypes.CDLL(None)._exit(0)
