# expect: failed
# attack: one answer in each of two processes: the child's are right, the program's are wrong
import os

child = os.fork() == 0


def parcel_fee(sides, grams):
    if not child:
        return None
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
