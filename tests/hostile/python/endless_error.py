# expect: runtime_error
# detail: ^ValueError: x{100}
# attack: an error whose message is longer than anybody wants to keep
def parcel_fee(sides, grams):
    raise ValueError("x" * (64 << 20))
