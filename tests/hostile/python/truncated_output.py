# expect: passed
# attack: answers right while it cuts, seeks and reopens its own output
import os
import sys

print("first")
sys.stdout.flush()
os.ftruncate(1, 0)
os.lseek(1, 1 << 20, os.SEEK_SET)
os.write(1, b"far behind")


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
