# expect: passed
# attack: none: a thread that would go on for ever does not keep right answers from counting
import threading
import time

threading.Thread(target=time.sleep, args=(10**6,)).start()


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
