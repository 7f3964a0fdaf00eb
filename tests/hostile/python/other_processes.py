# expect: runtime_error
# detail: all refused
# attack: reads environment, memory, descriptors and folders of every process that is not its own
import os


def parcel_fee(sides, grams):
    for pid in [name for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid()]:
        for part in ("environ", "mem", "maps", "auxv", "stack", "syscall"):
            try:
                with open(f"/proc/{pid}/{part}", "rb") as file:
                    file.read(1)
                return f"{pid} {part}"
            except OSError:
                pass
        for part in ("cwd", "root", "exe", "ns/pid"):
            try:
                return os.readlink(f"/proc/{pid}/{part}")
            except OSError:
                pass
        for part in ("fd", "map_files"):
            try:
                os.listdir(f"/proc/{pid}/{part}")
                return f"{pid} {part}"
            except OSError:
                pass
    raise RuntimeError("all refused")
