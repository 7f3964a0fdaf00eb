# expect: runtime_error
# detail: all refused
# attack: socket families that network namespaces do not contain, or that reach into the kernel
import socket


def parcel_fee(sides, grams):
    for family in range(100):
        if family in (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6):
            continue
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW):
            try:
                socket.socket(family, kind).close()
                return "allowed"
            except OSError:
                pass
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.socket(family, socket.SOCK_RAW, 1).close()
            return "allowed"
        except OSError:
            pass
    raise RuntimeError("all refused")
