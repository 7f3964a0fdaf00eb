# expect: incomplete
# attack: writes nonsense to every descriptor, and answers wrong
import os

for fd in range(1024):
    try:
        os.write(fd, b"\x7f\xff\xff\xffgarbage\n")
    except OSError:
        pass


def parcel_fee(sides, grams):
    return None
