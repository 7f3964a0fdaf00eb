# expect: runtime_error
# attack: calls itself without end through the C stack, with the interpreter's own guard removed
import functools
import sys

sys.setrecursionlimit(10**8)


def parcel_fee(sides, grams):
    return functools.reduce(lambda one, other: parcel_fee(sides, grams), [0, 1])
