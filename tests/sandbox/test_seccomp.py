"""The system call filter, run by a small interpreter of the kernel's filter language: every jump must land right."""

from __future__ import annotations

import errno
import struct

import pytest

from humanevalx.errors import SandboxUnavailable
from humanevalx.sandbox import seccomp

AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
ALLOW, KILL = "allow", "kill"

# Numbers written down once more, from the kernel's tables, so that a slip in ours is seen.
HARMLESS = {
    "x86_64": {
        "read": 0, "write": 1, "mmap": 9, "rt_sigaction": 13, "pipe": 22, "nanosleep": 35, "connect": 42, "fork": 57,
        "vfork": 58, "execve": 59, "wait4": 61, "kill": 62, "getpid": 39, "futex": 202, "openat": 257, "prlimit64": 302,
        "getrandom": 318, "execveat": 322, "statx": 332, "rseq": 334, "pidfd_open": 434, "close_range": 436,
        "openat2": 437, "landlock_restrict_self": 446, "seccomp": 317, "prctl": 157, "mlock": 149,
    },
    "aarch64": {
        "read": 63, "write": 64, "mmap": 222, "rt_sigaction": 134, "pipe2": 59, "nanosleep": 101, "connect": 203,
        "execve": 221, "wait4": 260, "kill": 129, "getpid": 172, "futex": 98, "openat": 56, "prlimit64": 261,
        "getrandom": 278, "execveat": 281, "statx": 291, "rseq": 293, "pidfd_open": 434, "close_range": 436,
        "openat2": 437, "landlock_restrict_self": 446, "seccomp": 277, "prctl": 167, "mlock": 228,
    },
}  # fmt: skip
REFUSED = {
    "x86_64": {
        "shmget": 29, "semget": 64, "msgget": 68, "ptrace": 101, "syslog": 103, "pivot_root": 155, "chroot": 161,
        "settimeofday": 164, "mount": 165, "umount2": 166, "swapon": 167, "reboot": 169, "init_module": 175,
        "mq_open": 240, "kexec_load": 246, "add_key": 248, "request_key": 249, "keyctl": 250, "unshare": 272,
        "vmsplice": 278, "clock_settime": 227, "perf_event_open": 298, "open_by_handle_at": 304, "setns": 308,
        "process_vm_readv": 310, "process_vm_writev": 311, "kcmp": 312, "finit_module": 313, "memfd_create": 319,
        "bpf": 321, "userfaultfd": 323, "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427,
        "open_tree": 428, "move_mount": 429, "fsopen": 430, "fsmount": 432, "pidfd_getfd": 438, "mount_setattr": 442,
        "memfd_secret": 447, "iopl": 172, "ioperm": 173,
    },
    "aarch64": {
        "shmget": 194, "semget": 190, "msgget": 186, "ptrace": 117, "syslog": 116, "pivot_root": 41, "chroot": 51,
        "settimeofday": 170, "mount": 40, "umount2": 39, "swapon": 224, "reboot": 142, "init_module": 105,
        "mq_open": 180, "kexec_load": 104, "add_key": 217, "request_key": 218, "keyctl": 219, "unshare": 97,
        "vmsplice": 75, "clock_settime": 112, "perf_event_open": 241, "open_by_handle_at": 265, "setns": 268,
        "process_vm_readv": 270, "process_vm_writev": 271, "kcmp": 272, "finit_module": 273, "memfd_create": 279,
        "bpf": 280, "userfaultfd": 282, "io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427,
        "open_tree": 428, "move_mount": 429, "fsopen": 430, "fsmount": 432, "pidfd_getfd": 438, "mount_setattr": 442,
        "memfd_secret": 447,
    },
}  # fmt: skip
CLOSER = {
    "x86_64": {"socket": 41, "clone": 56, "ioctl": 16, "personality": 135, "clone3": 435},
    "aarch64": {"socket": 198, "clone": 220, "ioctl": 29, "personality": 92, "clone3": 435},
}

machines = pytest.mark.parametrize("machine", sorted(AUDIT))


def run(program: bytes, arch: int, number: int, *args: int) -> str:
    """What the kernel would do with a call: allow, kill, or the name of an error. Checks that every jump is inside."""
    padded = (*args, *[0] * (6 - len(args)))
    data = struct.pack("=IIQ6Q", number, arch, 0, *padded)
    code = list(struct.iter_unpack("=HBBI", program))
    accumulator = position = 0
    while True:
        assert position < len(code), "ran off the end"
        operation, if_true, if_false, k = code[position]
        position += 1
        if operation == 0x20:  # load a word of the call
            (accumulator,) = struct.unpack_from("=I", data, k)
        elif operation == 0x15:  # jump if equal
            position += if_true if accumulator == k else if_false
        elif operation == 0x45:  # jump if any of these bits is set
            position += if_true if accumulator & k else if_false
        elif operation == 0x06:
            action, value = k & 0xFFFF0000, k & 0xFFFF
            return {0x7FFF0000: ALLOW, 0x80000000: KILL}.get(action) or errno.errorcode[value]
        else:
            raise AssertionError(f"no such instruction: {operation:#x}")


@machines
def test_harmless_calls_are_allowed(machine: str) -> None:
    program = seccomp.sample_filter(machine)
    for name, number in HARMLESS[machine].items():
        for argument in (0, 1, 0x10000000, 0xFFFFFFFFFFFFFFFF):
            assert run(program, AUDIT[machine], number, argument, argument) == ALLOW, name


@machines
def test_dangerous_calls_are_refused(machine: str) -> None:
    program = seccomp.sample_filter(machine)
    for name, number in REFUSED[machine].items():
        for argument in (0, 1, 0xFFFFFFFFFFFFFFFF):
            assert run(program, AUDIT[machine], number, argument, argument) == "EPERM", name


@machines
def test_every_number_ends_somewhere_and_only_the_listed_are_refused(machine: str) -> None:
    program = seccomp.sample_filter(machine)
    numbers = seccomp._MACHINES[machine].numbers
    listed = {number for name, number in numbers.items() if name not in CLOSER[machine]}
    looked_at = set(CLOSER[machine].values())
    for number in range(600):
        if number in looked_at:
            continue
        wanted = "EPERM" if number in listed else ALLOW
        assert run(program, AUDIT[machine], number) == wanted, number
    assert set(REFUSED[machine].items()) <= set(numbers.items())
    assert set(CLOSER[machine].items()) <= set(numbers.items())


@machines
def test_another_machine_s_calls_end_the_program(machine: str) -> None:
    program = seccomp.sample_filter(machine)
    # i386, x32's ancestor, arm, and the other one of ours: numbers mean something else there.
    for arch in (0x40000003, 0x40000028, *(set(AUDIT.values()) - {AUDIT[machine]})):
        for number in (0, 1, 57, 165):
            assert run(program, arch, number) == KILL


def test_the_second_table_of_x86_64_is_closed() -> None:
    program = seccomp.sample_filter("x86_64")
    for number in (0, 1, 57, 165, 520):
        assert run(program, AUDIT["x86_64"], number | 0x40000000) == "ENOSYS"


@machines
def test_clone_makes_threads_and_processes_but_no_namespaces(machine: str) -> None:
    program = seccomp.sample_filter(machine)
    clone, clone3 = CLOSER[machine]["clone"], CLOSER[machine]["clone3"]
    thread = 0x3D0F00  # what the C library asks for when it makes a thread
    for flags in (17, thread, 0x4111, 0x1200011):
        assert run(program, AUDIT[machine], clone, flags) == ALLOW, hex(flags)
    for flag in (0x80, 0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
        for others in (0, 17, thread):
            assert run(program, AUDIT[machine], clone, flag | others) == "EPERM", hex(flag)
    # Its flags lie in memory, where a filter can't look: the C library must fall back to clone().
    assert run(program, AUDIT[machine], clone3, 0, 88) == "ENOSYS"


@machines
def test_sockets_by_family(machine: str) -> None:
    program = seccomp.sample_filter(machine)
    allowed = {1, 2, 10}
    for family in range(64):
        wanted = ALLOW if family in allowed else "EAFNOSUPPORT"
        assert run(program, AUDIT[machine], CLOSER[machine]["socket"], family, 1) == wanted, family
    # The kernel takes 32 bits of the family; what stands above them must not hide it.
    assert run(program, AUDIT[machine], CLOSER[machine]["socket"], 40 | 1 << 32, 1) == "EAFNOSUPPORT"


@machines
def test_terminals_can_t_be_typed_into(machine: str) -> None:
    program = seccomp.sample_filter(machine)
    ioctl = CLOSER[machine]["ioctl"]
    for request in (0x5401, 0x5413, 0x5421, 0x541B, 0x541D):
        assert run(program, AUDIT[machine], ioctl, 0, request) == ALLOW, hex(request)
    for request in (0x5412, 0x541C, 0x5412 | 1 << 32):
        assert run(program, AUDIT[machine], ioctl, 0, request) == "EPERM", hex(request)


@machines
def test_personality_can_be_asked_for_only(machine: str) -> None:
    program = seccomp.sample_filter(machine)
    personality = CLOSER[machine]["personality"]
    for persona in (0, 0xFFFFFFFF):
        assert run(program, AUDIT[machine], personality, persona) == ALLOW
    for persona in (8, 0x40000, 0x400000, 0x20008):
        assert run(program, AUDIT[machine], personality, persona) == "EPERM"


def test_an_unknown_machine_is_refused() -> None:
    with pytest.raises(SandboxUnavailable, match="riscv64"):
        seccomp.sample_filter("riscv64")
