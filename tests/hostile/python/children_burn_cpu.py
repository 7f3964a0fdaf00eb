# expect: timeout
# attack: lets children use the CPU time while the program itself sleeps
# limits: cpu_s=1 wall_s=30
import os
import time


def parcel_fee(sides, grams):
    for _ in range(3):
        if os.fork() == 0:
            while True:
                pass
    time.sleep(10**6)
