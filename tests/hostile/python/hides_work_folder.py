# expect: failed
# attack: moves its folder away and puts a link to another in its place
import os


def parcel_fee(sides, grams):
    if os.path.islink("/tmp/work"):
        return None
    os.rename("/tmp/work", "/tmp/elsewhere")
    os.symlink("/usr", "/tmp/work")
