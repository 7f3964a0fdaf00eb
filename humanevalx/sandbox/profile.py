"""The system call profile of the docker backend's containers: what programs of our kind need, and nothing else.

Docker's own lets io_uring, ptrace and keyctl through, depending on its version. Every program has the stricter filter
of `seccomp` on top of this one; this one is for the container as a whole, the agent included.
"""

from __future__ import annotations

import json

#: The calls of x86_64 and aarch64 that are allowed whatever their arguments.
_ALLOWED = """
    accept accept4 access alarm arch_prctl bind brk cachestat capget capset chdir chmod chown clock_getres
    clock_gettime clock_nanosleep close close_range connect copy_file_range creat dup dup2 dup3 epoll_create
    epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd eventfd2 execve execveat exit exit_group
    faccessat faccessat2 fadvise64 fallocate fchdir fchmod fchmodat fchmodat2 fchown fchownat fcntl fdatasync
    fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstatfs fsync ftruncate futex futex_requeue
    futex_wait futex_waitv futex_wake futimesat get_robust_list get_thread_area getcpu getcwd getdents getdents64
    getegid geteuid getgid getgroups getitimer getpeername getpgid getpgrp getpid getppid getpriority getrandom
    getresgid getresuid getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getxattr
    inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents
    io_setup io_submit ioctl ioprio_get ioprio_set kill lchown lgetxattr link linkat listen listxattr llistxattr
    lremovexattr lseek lsetxattr lstat madvise map_shadow_stack membarrier memfd_create mincore mkdir mkdirat mknod
    mknodat mlock mlock2 mlockall mmap mprotect mremap mseal msync munlock munlockall munmap nanosleep newfstatat
    open openat openat2 pause pidfd_open pidfd_send_signal pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll
    prctl pread64 preadv preadv2 prlimit64 pselect6 pwrite64 pwritev pwritev2 read readahead readlink readlinkat
    readv recvfrom recvmmsg recvmsg removexattr rename renameat renameat2 restart_syscall rmdir rseq rt_sigaction
    rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo
    sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler
    sched_rr_get_interval sched_setaffinity sched_setattr sched_setparam sched_setscheduler sched_yield seccomp
    select sendfile sendmmsg sendmsg sendto set_robust_list set_thread_area set_tid_address setfsgid setfsuid setgid
    setgroups setitimer setpgid setpriority setregid setresgid setresuid setreuid setrlimit setsid setsockopt setuid
    setxattr shutdown sigaltstack signalfd signalfd4 socketpair splice stat statfs statx symlink symlinkat sync
    sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete timer_getoverrun timer_gettime
    timer_settime timerfd_create timerfd_gettime timerfd_settime times tkill truncate umask uname unlink unlinkat
    utime utimensat utimes vfork wait4 waitid write writev
"""

#: Namespaces asked of clone(); see seccomp.
_NEW_NAMESPACES = 0x7E020080
_UNIX, _INET, _INET6 = 1, 2, 10
_ASK_ONLY = 0xFFFFFFFF
_ENOSYS = 38


def _rule(names: list[str], action: str = "SCMP_ACT_ALLOW", **more: object) -> dict[str, object]:
    return {"names": names, "action": action, "args": [], **more}


def _argument(value: int, operator: str = "SCMP_CMP_EQ", second: int = 0) -> list[dict[str, object]]:
    return [{"index": 0, "value": value, "valueTwo": second, "op": operator}]


def container_profile() -> str:
    """The profile as Docker takes it, JSON."""
    rules = [
        _rule(_ALLOWED.split()),
        _rule(["clone"], args=_argument(_NEW_NAMESPACES, "SCMP_CMP_MASKED_EQ", 0)),
        # Makes the C library fall back to clone(), whose flags can be seen.
        _rule(["clone3"], "SCMP_ACT_ERRNO", errnoRet=_ENOSYS),
        *(_rule(["socket"], args=_argument(family)) for family in (_UNIX, _INET, _INET6)),
        *(_rule(["personality"], args=_argument(persona)) for persona in (0, _ASK_ONLY)),
    ]
    profile = {
        "defaultAction": "SCMP_ACT_ERRNO",
        "architectures": ["SCMP_ARCH_X86_64", "SCMP_ARCH_AARCH64"],
        "syscalls": rules,
    }
    return json.dumps(profile)
