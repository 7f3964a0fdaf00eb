# expect: runtime_error
# detail: SIGABRT
# attack: ends itself by abort()
import os


def parcel_fee(sides, grams):
    os.abort()
