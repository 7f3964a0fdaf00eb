# expect: incomplete
# attack: another thread leaves with status 0 while the tests wait
import os
import threading
import time

threading.Timer(0.05, os._exit, (0,)).start()


def parcel_fee(sides, grams):
    time.sleep(1000)
