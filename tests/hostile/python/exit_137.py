# expect: runtime_error
# attack: the exit status that shells show for SIGKILL, to look like a harness's own kill
import os


def parcel_fee(sides, grams):
    os._exit(137)
