# expect: runtime_error
# detail: all refused
# attack: reads who uses this machine, their keys, and what lies around
import os


def parcel_fee(sides, grams):
    for path in (
        "/etc/passwd",
        "/etc/shadow",
        "/etc/machine-id",
        "/root/.ssh/id_rsa",
        "/root/.bash_history",
        "/home",
        "/var",
        "/run",
        "/boot",
        "/mnt",
        "/srv",
        "/hx/cgroup/cgroup.procs",
        "/dev/sda",
        "/dev/vda",
        "/dev/mem",
        "/dev/kmsg",
        "/dev/kvm",
        "/dev/fuse",
    ):
        try:
            os.listdir(path) if os.path.isdir(path) else open(path, "rb").close()
            return path
        except OSError:
            pass
    raise RuntimeError("all refused")
