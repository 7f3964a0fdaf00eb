# expect: runtime_error
# detail: all refused
# attack: a higher priority, real-time scheduling, and somebody else for the out-of-memory killer
import os


def parcel_fee(sides, grams):
    def spare_me():
        with open("/proc/self/oom_score_adj", "w") as file:
            file.write("-1000")

    for call in (
        spare_me,
        lambda: os.nice(-20),
        lambda: os.setpriority(os.PRIO_PROCESS, 0, -20),
        lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)),
        lambda: os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(99)),
    ):
        try:
            call()
            return "allowed"
        except OSError:
            pass
    raise RuntimeError("all refused")
