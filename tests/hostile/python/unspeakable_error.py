# expect: runtime_error
# detail: can't be shown
# attack: an error that fails when it is asked what it says
class Unspeakable(Exception):
    def __str__(self):
        raise SystemExit(0)


def parcel_fee(sides, grams):
    raise Unspeakable
