# expect: passed
# attack: none: the working folder, /tmp and /dev/shm may be written to
import os
import tempfile


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    with open("weight", "w") as file:
        file.write(str(max(grams, -(-sides[0] * sides[1] * sides[2] // 5))))
    os.rename("weight", "/tmp/weight")
    with open("/tmp/weight") as file, tempfile.TemporaryFile(dir="/dev/shm") as other, open("/dev/null", "w") as null:
        billed = int(file.read())
        other.write(os.urandom(8))
        print(billed, file=null)
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
