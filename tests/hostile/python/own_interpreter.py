# expect: passed
# attack: none: a program may start its interpreter and read what it prints
import subprocess
import sys

shown = subprocess.run([sys.executable, "-S", "-c", "print(330)"], capture_output=True, text=True, check=True).stdout


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return int(shown) + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
