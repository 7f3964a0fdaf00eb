# expect: passed
# attack: answers right, and leaves daemons that fill every place they can write to, to be found by the next program
import os
import time


def litter():
    count = 0
    while True:
        for folder in ("/tmp", "/tmp/work", "/dev/shm"):
            try:
                with open(f"{folder}/{os.getpid()}-{count}", "w") as file:
                    file.write("litter")
                os.rename(file.name, f"{folder}/moved-{os.getpid()}-{count % 7}")
            except OSError:
                pass
        count += 1


for _ in range(4):
    if os.fork() == 0:
        os.setsid()
        litter()
time.sleep(0.05)


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
