# expect: failed incomplete runtime_error
# gap: finds the function that reports in the frames above
import sys


def parcel_fee(sides, grams):
    frame = sys._getframe()
    while frame is not None:
        for value in list(frame.f_locals.values()):
            if getattr(value, "__name__", "") == "report":
                value(b"passed")
        frame = frame.f_back
