"""The system call filter of samples, assembled here so that nothing but the kernel is needed to load it.

Classic BPF as in linux/filter.h: an array of struct sock_filter {u16 code, u8 jt, u8 jf, u32 k}.
"""

from __future__ import annotations

import errno
import platform
import struct
from dataclasses import dataclass

from humanevalx.errors import SandboxUnavailable

_LOAD, _JEQ, _JSET, _RET = 0x20, 0x15, 0x45, 0x06
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_NR, _ARCH, _ARG0, _ARG1 = 0, 4, 16, 24

#: Namespaces asked of clone(): CLONE_NEW{TIME,NS,CGROUP,UTS,IPC,USER,PID,NET}.
_NEW_NAMESPACE = 0x80 | 0x20000 | 0x2000000 | 0x4000000 | 0x8000000 | 0x10000000 | 0x20000000 | 0x40000000
_X32 = 0x40000000
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C
_SOCKET_FAMILIES = (
    1,
    2,
    10,
)  # UNIX, INET, INET6; above all no VSOCK, which a network namespace does not contain


@dataclass(frozen=True, slots=True, kw_only=True)
class _Machine:
    audit: int
    numbers: dict[str, int]


# New since both machines share a table: 424 and up are the same everywhere.
_COMMON = {
    "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427, "open_tree": 428, "move_mount": 429,
    "fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433, "pidfd_getfd": 438, "mount_setattr": 442,
    "quotactl_fd": 443, "memfd_secret": 447, "process_mrelease": 448, "open_tree_attr": 467,
}  # fmt: skip
_X86_64 = {
    "shmget": 29, "socket": 41, "clone": 56, "semget": 64, "msgget": 68, "ptrace": 101, "personality": 135,
    "pivot_root": 155, "adjtimex": 159, "chroot": 161, "acct": 163, "settimeofday": 164, "mount": 165, "umount2": 166,
    "swapon": 167, "swapoff": 168, "reboot": 169, "sethostname": 170, "setdomainname": 171, "iopl": 172,
    "ioperm": 173, "init_module": 175, "delete_module": 176, "quotactl": 179, "mq_open": 240, "kexec_load": 246,
    "add_key": 248, "request_key": 249, "keyctl": 250, "ioctl": 16,
    "modify_ldt": 154, "uselib": 134, "unshare": 272, "vmsplice": 278,
    "clock_settime": 227, "perf_event_open": 298, "fanotify_init": 300, "name_to_handle_at": 303,
    "open_by_handle_at": 304, "clock_adjtime": 305, "setns": 308, "process_vm_readv": 310, "process_vm_writev": 311,
    "kcmp": 312, "finit_module": 313, "memfd_create": 319, "kexec_file_load": 320, "bpf": 321, "userfaultfd": 323,
    "clone3": 435, "lookup_dcookie": 212, "migrate_pages": 256, "move_pages": 279, "syslog": 103,
}  # fmt: skip
_AARCH64 = {
    "shmget": 194, "socket": 198, "clone": 220, "semget": 190, "msgget": 186, "ptrace": 117, "personality": 92,
    "pivot_root": 41, "adjtimex": 171, "chroot": 51, "acct": 89, "settimeofday": 170, "mount": 40, "umount2": 39,
    "swapon": 224, "swapoff": 225, "reboot": 142, "sethostname": 161, "setdomainname": 162, "init_module": 105,
    "delete_module": 106, "quotactl": 60, "mq_open": 180, "kexec_load": 104, "add_key": 217, "request_key": 218,
    "keyctl": 219, "ioctl": 29, "unshare": 97, "vmsplice": 75, "clock_settime": 112, "perf_event_open": 241,
    "fanotify_init": 262, "name_to_handle_at": 264, "open_by_handle_at": 265, "clock_adjtime": 266, "setns": 268,
    "process_vm_readv": 270, "process_vm_writev": 271, "kcmp": 272, "finit_module": 273, "memfd_create": 279,
    "kexec_file_load": 294, "bpf": 280, "userfaultfd": 282, "clone3": 435, "lookup_dcookie": 18,
    "migrate_pages": 238, "move_pages": 239, "syslog": 116,
}  # fmt: skip
_MACHINES = {
    "x86_64": _Machine(audit=0xC000003E, numbers=_X86_64 | _COMMON),
    "aarch64": _Machine(audit=0xC00000B7, numbers=_AARCH64 | _COMMON),
}

#: Looked at more closely, or answered in a way of their own.
_SPECIAL = frozenset({"socket", "clone", "clone3", "ioctl", "personality"})


def sample_filter(machine: str | None = None) -> bytes:
    """The filter for samples on `machine` (default: this one).

    Raises SandboxUnavailable for a machine whose system call numbers we don't know.
    """
    name = machine or platform.machine()
    if name not in _MACHINES:
        raise SandboxUnavailable(f"no system call filter for {name!r}: x86_64 and aarch64 are known")
    target = _MACHINES[name]
    numbers = target.numbers
    code: list[tuple[int, int, int, int]] = []

    def refuse(error: int) -> tuple[int, int, int, int]:
        return (_RET, 0, 0, _ERRNO | error)

    code += [(_LOAD, 0, 0, _ARCH), (_JEQ, 1, 0, target.audit), (_RET, 0, 0, _KILL), (_LOAD, 0, 0, _NR)]
    if name == "x86_64":
        code += [(_JSET, 0, 1, _X32), refuse(errno.ENOSYS)]
    # ENOSYS makes the C library fall back to clone(), whose flags can be seen.
    code += [(_JEQ, 0, 1, numbers["clone3"]), refuse(errno.ENOSYS)]
    for call in sorted(set(numbers) - _SPECIAL):
        code += [(_JEQ, 0, 1, numbers[call]), refuse(errno.EPERM)]
    code += [(_JEQ, 0, 4, numbers["clone"]), (_LOAD, 0, 0, _ARG0), (_JSET, 0, 1, _NEW_NAMESPACE)]
    code += [refuse(errno.EPERM), (_RET, 0, 0, _ALLOW)]
    families = [(_JEQ, len(_SOCKET_FAMILIES) - i, 0, f) for i, f in enumerate(_SOCKET_FAMILIES)]
    code += [(_JEQ, 0, len(families) + 3, numbers["socket"]), (_LOAD, 0, 0, _ARG0), *families]
    code += [refuse(errno.EAFNOSUPPORT), (_RET, 0, 0, _ALLOW)]
    code += [
        (_JEQ, 0, 5, numbers["ioctl"]),
        (_LOAD, 0, 0, _ARG1),
        (_JEQ, 1, 0, _TIOCSTI),
        (_JEQ, 0, 1, _TIOCLINUX),
    ]
    code += [refuse(errno.EPERM), (_RET, 0, 0, _ALLOW)]
    # Asking for the personality is harmless, changing it (no address randomisation, …) is not.
    code += [
        (_JEQ, 0, 4, numbers["personality"]),
        (_LOAD, 0, 0, _ARG0),
        (_JEQ, 2, 0, 0xFFFFFFFF),
        (_JEQ, 1, 0, 0),
    ]
    code += [refuse(errno.EPERM), (_RET, 0, 0, _ALLOW)]
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in code)
