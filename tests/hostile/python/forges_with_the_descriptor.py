# expect: failed incomplete runtime_error
# separate: timeout
# gap: finds its private descriptor, takes the token and reports a pass
import os


def parcel_fee(sides, grams):
    token = os.read(3, 64)
    os.write(3, token + b" passed \n")
    os._exit(0)
