# expect: incomplete
# attack: a report in the right form, with a token that it has guessed
import os


def parcel_fee(sides, grams):
    for fd in range(3, 1024):
        try:
            os.write(fd, b"0" * 32 + b" passed \n")
        except OSError:
            pass
    os._exit(0)
