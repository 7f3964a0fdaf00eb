# expect: incomplete
# attack: the program ends with status 0 at once, its orphan goes on and returns right answers
import os

if os.fork():
    os._exit(0)


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
