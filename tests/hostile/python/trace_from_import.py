# expect: failed
# attack: a trace function, set before the tests begin, that makes them jump over their assertions
import sys
import threading


def skip(frame, event, argument):
    if event == "line" and frame.f_code.co_filename == "test.py" and frame.f_code.co_name == "check":
        last = max(line for _, _, line in frame.f_code.co_lines() if line)
        if frame.f_lineno < last:
            frame.f_lineno = last
    return skip


sys.settrace(skip)
sys.setprofile(lambda *_: None)
threading.settrace(skip)


def parcel_fee(sides, grams):
    return 330 + 120 * 10**9
