# expect: timeout
# attack: waits without using any CPU time
# limits: wall_s=1
import time


def parcel_fee(sides, grams):
    time.sleep(10**6)
