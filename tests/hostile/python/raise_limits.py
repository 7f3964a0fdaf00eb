# expect: runtime_error
# detail: all refused
# attack: raises its own limits, and those of its parent
import os
import resource


def parcel_fee(sides, grams):
    for name in ("CPU", "FSIZE", "DATA", "AS", "NPROC", "NOFILE", "STACK", "CORE", "MEMLOCK", "MSGQUEUE"):
        kind = getattr(resource, "RLIMIT_" + name)
        hard = resource.getrlimit(kind)[1]
        if hard == resource.RLIM_INFINITY:
            return name
        try:
            resource.setrlimit(kind, (hard + 1, hard + 1))
            return name
        except (OSError, ValueError):
            pass
    raise RuntimeError("all refused")
