# expect: incomplete
# attack: leaves with status 0 in the middle of the tests
def parcel_fee(sides, grams):
    exit(0)
