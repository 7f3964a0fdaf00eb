# expect: memory_limit
# attack: twenty children hold 100 MB each
import os
import time


def parcel_fee(sides, grams):
    for _ in range(20):
        if os.fork() == 0:
            held = bytearray(100 << 20)
            for index in range(0, len(held), 4096):
                held[index] = 1
            time.sleep(1000)
    time.sleep(1000)
