# expect: runtime_error
# detail: all refused
# attack: namespaces, mounts and roots of its own, the first step of many ways out
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.mount.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_ulong, ctypes.c_char_p]


def parcel_fee(sides, grams):
    for flag in (0x80, 0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
        if libc.unshare(flag) >= 0 or libc.unshare(flag | 0x10000000) >= 0:
            return "unshare"
    number = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
    pid = libc.syscall(number, 0x10000000 | 17, 0, 0, 0, 0)
    if pid == 0:
        os._exit(0)
    if pid > 0:
        return "clone"
    if libc.mount(b"none", b"/tmp", b"tmpfs", 0, None) >= 0 or libc.mount(b"/", b"/tmp", None, 4096, None) >= 0:
        return "mount"
    if libc.mount(None, b"/", None, 32 | 4096, None) >= 0 or libc.umount2(b"/proc", 2) >= 0:
        return "remount"
    for call in (lambda: os.chroot("/tmp"), lambda: os.open("/proc/1/ns/pid", os.O_RDONLY)):
        try:
            call()
            return "allowed"
        except OSError:
            pass
    if libc.pivot_root(b"/tmp", b"/tmp") >= 0:
        return "pivot"
    raise RuntimeError("all refused")
