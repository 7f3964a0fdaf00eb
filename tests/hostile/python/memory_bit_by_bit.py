# expect: memory_limit
# attack: holds a little more with every step
def parcel_fee(sides, grams):
    held = []
    while True:
        held.append(bytearray(b"x") * (1 << 20))
