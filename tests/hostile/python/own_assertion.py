# expect: runtime_error
# detail: AssertionError
# attack: an assertion of its own looks like one of the tests
def parcel_fee(sides, grams):
    assert grams is None, "as if the tests had said it"
