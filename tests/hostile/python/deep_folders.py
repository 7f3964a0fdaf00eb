# expect: runtime_error timeout memory_limit
# attack: folders in folders without end, deeper than any path can say
# limits: cpu_s=2 wall_s=30
import os


def parcel_fee(sides, grams):
    while True:
        os.mkdir("deeper")
        os.chdir("deeper")
