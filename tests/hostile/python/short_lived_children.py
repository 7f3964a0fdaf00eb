# expect: timeout
# attack: spreads the CPU time over orphans of orphans that end before they are looked at
# limits: cpu_s=1 wall_s=60
import os
import time


def parcel_fee(sides, grams):
    while True:
        if os.fork() == 0:
            if os.fork() == 0:
                begun = time.process_time()
                while time.process_time() < begun + 0.02:
                    pass
            os._exit(0)
        os.wait()
        time.sleep(0.02)
