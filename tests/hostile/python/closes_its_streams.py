# expect: passed
# attack: none: a program may close stdin, stdout and stderr
import os
import sys

sys.stdin.close()
sys.stdout.close()
os.close(2)


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
