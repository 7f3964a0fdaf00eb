# expect: passed
# attack: none: printing much on both streams is fine
import sys

for stream in (sys.stdout, sys.stderr):
    stream.write("x" * (2 << 20))


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
