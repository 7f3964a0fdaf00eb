# expect: incomplete
# attack: leaves with status 0 past every handler, in the middle of the tests
import os


def parcel_fee(sides, grams):
    os._exit(0)
