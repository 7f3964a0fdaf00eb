# expect: failed
# attack: waits for input, of which there is none
import sys


def parcel_fee(sides, grams):
    return sys.stdin.read()
