# expect: runtime_error
# detail: all refused
# attack: memory that belongs to no folder: memfd, System V segments, message queues, secret memory
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
calls = {
    "x86_64": {"shmget": 29, "semget": 64, "msgget": 68, "mq_open": 240, "memfd_create": 319, "memfd_secret": 447},
    "aarch64": {"shmget": 194, "semget": 190, "msgget": 186, "mq_open": 180, "memfd_create": 279, "memfd_secret": 447},
}[os.uname().machine]


def parcel_fee(sides, grams):
    for number in calls.values():
        if libc.syscall(number, 0, 1 << 20, 0o1600, 0) >= 0:
            return "allowed"
    raise RuntimeError("all refused")
