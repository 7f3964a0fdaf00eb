# expect: runtime_error
# detail: all refused
# attack: switches of the kernel that would run a program of ours as root, or stop the machine
import os


def parcel_fee(sides, grams):
    for path in (
        "/proc/sys/kernel/core_pattern",
        "/proc/sys/kernel/modprobe",
        "/proc/sys/kernel/hostname",
        "/proc/sys/vm/drop_caches",
        "/proc/sysrq-trigger",
        "/proc/1/oom_score_adj",
        "/sys/kernel/uevent_helper",
        "/sys/fs/cgroup/memory/release_agent",
        "/sys/fs/cgroup/cgroup.procs",
        "/hx/cgroup/cgroup.procs",
        "/hx/cgroup/memory.limit_in_bytes",
        "/hx/cgroup/memory.max",
    ):
        try:
            os.close(os.open(path, os.O_WRONLY))
            return path
        except OSError:
            pass
    raise RuntimeError("all refused")
