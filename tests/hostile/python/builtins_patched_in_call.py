# expect: runtime_error failed
# attack: replaces what would catch a failed assertion, once the tests have begun
import builtins


class Nothing(Exception):
    pass


def parcel_fee(sides, grams):
    builtins.AssertionError = builtins.BaseException = builtins.SystemExit = Nothing
    return None
