# expect: timeout
# attack: forks on when forking fails, in every child
# limits: cpu_s=1 wall_s=30
import os


def parcel_fee(sides, grams):
    while True:
        try:
            os.fork()
        except OSError:
            pass
