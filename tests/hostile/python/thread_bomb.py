# expect: runtime_error timeout
# attack: starts threads until nobody can; the interpreter may hang when the last one lacks memory for its stack
# limits: wall_s=3
import threading
import time


def parcel_fee(sides, grams):
    while True:
        threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()
