# expect: runtime_error timeout
# attack: forks until nobody can
# limits: cpu_s=2 wall_s=30
import os


def parcel_fee(sides, grams):
    while True:
        os.fork()
