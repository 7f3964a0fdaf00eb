# expect: incomplete
# attack: spoils its own report
import os

for fd in range(3, 1024):
    try:
        os.write(fd, b"garbage\n")
    except OSError:
        pass


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
