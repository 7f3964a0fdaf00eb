# expect: incomplete
# attack: turns into a program that ends with status 0
import os


def parcel_fee(sides, grams):
    os.execv("/usr/bin/true", ["true"])
