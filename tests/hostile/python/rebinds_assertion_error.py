# expect: failed
# attack: gives the name of the exception that asserts raise to another
import builtins

AssertionError = builtins.AssertionError = KeyError


def parcel_fee(sides, grams):
    return None
