# expect: timeout
# attack: ignores every signal that can be ignored, then loops
# limits: cpu_s=1 wall_s=30
import signal

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def parcel_fee(sides, grams):
    while True:
        pass
