# expect: runtime_error
# detail: SIGSEGV
# attack: reads address 0
import ctypes


def parcel_fee(sides, grams):
    ctypes.string_at(0)
