# expect: runtime_error
# detail: all refused
# attack: parts of the kernel that have been ways out: io_uring, bpf, userfaultfd, perf, keyrings, modules
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
common = {"io_uring_setup": 425, "pidfd_getfd": 438, "fsopen": 430, "open_tree": 428, "mount_setattr": 442}
calls = {
    "x86_64": {
        "bpf": 321,
        "userfaultfd": 323,
        "perf_event_open": 298,
        "keyctl": 250,
        "add_key": 248,
        "init_module": 175,
    }
    | {
        "kexec_load": 246,
        "acct": 163,
        "swapon": 167,
        "syslog": 103,
        "personality": 135,
        "vmsplice": 278,
        "reboot": 169,
    },
    "aarch64": {"bpf": 280, "userfaultfd": 282, "perf_event_open": 241, "keyctl": 219, "add_key": 217}
    | {
        "init_module": 105,
        "kexec_load": 104,
        "acct": 89,
        "swapon": 224,
        "syslog": 116,
        "personality": 92,
        "reboot": 142,
    },
}[os.uname().machine] | common
REFUSED = (1, 38)  # EPERM, ENOSYS: not even looked at


def parcel_fee(sides, grams):
    for name, number in calls.items():
        if libc.syscall(number, 8, 8, 8, 8, 8) >= 0 or ctypes.get_errno() not in REFUSED:
            return name
    raise RuntimeError("all refused")
