# expect: incomplete
# attack: leaves without a status, which means 0
def parcel_fee(sides, grams):
    raise SystemExit
