# expect: output_limit
# attack: lets many children print, on both streams
import os


def parcel_fee(sides, grams):
    for _ in range(10):
        if os.fork() == 0:
            while True:
                for fd in (1, 2):
                    try:
                        os.write(fd, b"\xff\x00" * 4096)
                    except OSError:
                        pass
    os.wait()
