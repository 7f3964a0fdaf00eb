# expect: runtime_error
# detail: RecursionError
# attack: calls itself without end
def parcel_fee(sides, grams):
    return parcel_fee(sides, grams)
