# expect: memory_limit
# attack: asks for 8 GB at once
def parcel_fee(sides, grams):
    return bytearray(8 << 30)
