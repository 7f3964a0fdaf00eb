# expect: memory_limit
# attack: fills a shared mapping, which limits on private memory do not see
import mmap
import time


def parcel_fee(sides, grams):
    held = mmap.mmap(-1, 900 << 20)
    for index in range(0, len(held), 4096):
        held[index] = 1
    time.sleep(1000)
