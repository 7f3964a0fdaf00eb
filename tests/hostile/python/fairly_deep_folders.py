# expect: failed
# attack: folders in folders, deeper than any path can say, but few enough to be wiped one by one
import os


def parcel_fee(sides, grams):
    for _ in range(1000):
        os.mkdir("d" * 200)
        os.chdir("d" * 200)
