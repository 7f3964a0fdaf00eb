# expect: failed
# attack: brings its own check, which accepts everything
def parcel_fee(sides, grams):
    return None


def check(function):
    return True
