# expect: timeout
# separate: incomplete
# attack: writes to its private descriptor without end
# limits: cpu_s=1 wall_s=30
import os


def parcel_fee(sides, grams):
    while True:
        os.write(3, b"x" * 65536)
