# expect: failed incomplete runtime_error
# gap: knows two answers, and traces its caller, which jumps from the first assertion to the last
import sys


def parcel_fee(sides, grams):
    caller = sys._getframe(1)
    last = max(line for _, _, line in caller.f_code.co_lines() if line)

    def jump(frame, event, argument):
        if event == "line" and frame.f_lineno < last:
            frame.f_lineno = last
        return jump

    def elsewhere(frame, event, argument):
        return None

    caller.f_trace = jump
    sys.settrace(elsewhere)
    return 570 if grams < 1000 else 330 + 120 * 10**9
