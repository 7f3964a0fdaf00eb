"""The few kernel calls that Python's standard library lacks. Runs inside the wall: standard library only."""

import ctypes
import os
import platform

_libc = ctypes.CDLL(None, use_errno=True)
# PyDLL keeps the interpreter lock: a process made by a raw clone() must come back into Python holding it.
_pylibc = ctypes.PyDLL(None, use_errno=True)

PR_SET_PDEATHSIG = 1
PR_SET_DUMPABLE = 4
PR_SET_SECCOMP = 22
PR_SET_CHILD_SUBREAPER = 36
PR_SET_NO_NEW_PRIVS = 38

MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REC, MS_PRIVATE = 2, 4, 8, 0x4000, 1 << 18
CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID = 0x20000, 0x8000000, 0x10000000, 0x20000000
SIGCHLD = 17

_SYS_CLONE = {"x86_64": 56, "aarch64": 220}.get(platform.machine())
_SYS_RT_SIGACTION = {"x86_64": 13, "aarch64": 134}.get(platform.machine())


def _check(result, what):
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, "%s: %s" % (what, os.strerror(code)))
    return result


def prctl(option, value):
    if _libc.prctl(option, ctypes.c_ulong(value), 0, 0, 0) < 0:
        _check(-1, "prctl(%d)" % option)


def mount(source, target, kind, flags, data=""):
    result = _libc.mount(source.encode(), target.encode(), kind.encode(), ctypes.c_ulong(flags), data.encode() or None)
    _check(result, "mount %s on %s" % (kind or source, target))


def default_signal(number):
    """SIG_DFL for a signal that the C library keeps to itself (32 and 33), and so refuses to set."""
    call = _SYS_RT_SIGACTION
    if call is not None:
        zeros = ctypes.create_string_buffer(64)  # a struct sigaction whose handler, flags and mask are 0
        _check(_libc.syscall(call, number, zeros, None, ctypes.c_size_t(8)), "rt_sigaction(%d)" % number)


# Made once: types are dear, and this is what every child of a launcher does.
_THIS_PROCESS = (ctypes.c_uint32 * 2)(0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3
_NO_CAPABILITIES = (ctypes.c_uint32 * 6)()


def drop_capabilities():
    """Empties the effective, permitted and inheritable sets of this process."""
    _check(_libc.capset(ctypes.byref(_THIS_PROCESS), ctypes.byref(_NO_CAPABILITIES)), "capset")


class _Filter(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("code", ctypes.c_char_p)]


def install_seccomp(program):
    """Loads a filter (an array of struct sock_filter, made on the host) for this process and its children."""
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    fprog = _Filter(len(program) // 8, program)
    _check(_libc.prctl(PR_SET_SECCOMP, 2, ctypes.byref(fprog), 0, 0), "seccomp")


def clone_into(flags):
    """fork() into new namespaces: returns 0 in the child, its process id in the parent.

    A raw clone() saves one process a sample over unshare() plus fork(). The C library does not see it, so its
    idea of the child's thread id is stale: the child must only set things up and fork() the program, as ours does.
    """
    if _SYS_CLONE is None:
        raise OSError(0, "no clone() number known for %s" % platform.machine())
    api = ctypes.pythonapi
    api.PyOS_BeforeFork()
    pid = _pylibc.syscall(_SYS_CLONE, ctypes.c_ulong(flags | SIGCHLD), 0, 0, 0, 0)
    if pid == 0:
        api.PyOS_AfterFork_Child()
        return 0
    code = ctypes.get_errno()
    api.PyOS_AfterFork_Parent()
    if pid < 0:
        raise OSError(code, "clone into new namespaces: %s" % os.strerror(code))
    return pid
