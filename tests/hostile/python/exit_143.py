# expect: runtime_error
# attack: the exit status that shells show for SIGTERM, by way of sys.exit
import sys


def parcel_fee(sides, grams):
    sys.exit(143)
