# expect: output_limit
# attack: complains without end, whatever becomes of it
import os


def parcel_fee(sides, grams):
    while True:
        try:
            os.write(2, b"flood " * 10_000)
        except OSError:
            pass
