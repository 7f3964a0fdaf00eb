# expect: runtime_error
# detail: all refused
# attack: attaches to, reads, writes and takes descriptors from process 1 and its parent
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
buffer = ctypes.create_string_buffer(64)


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def parcel_fee(sides, grams):
    local = Piece(ctypes.addressof(buffer), 64)
    far = Piece(0x400000, 64)
    for pid in (1, os.getppid()):
        for request in (16, 0x4206):
            if libc.ptrace(request, pid, 0, 0) >= 0:
                return "traced"
        for call in (libc.process_vm_readv, libc.process_vm_writev):
            if call(pid, ctypes.byref(local), 1, ctypes.byref(far), 1, 0) >= 0:
                return "memory"
        try:
            pidfd = os.pidfd_open(pid)
        except OSError:
            continue
        if any(libc.syscall(438, pidfd, fd, 0) >= 0 for fd in range(64)):
            return "descriptor"
    raise RuntimeError("all refused")
