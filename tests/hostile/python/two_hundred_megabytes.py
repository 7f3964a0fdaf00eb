# expect: passed
# attack: none: memory within the limit is fine
held = bytearray(200 << 20)
held[::4096] = b"1" * len(held[::4096])


def parcel_fee(sides, grams):
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, -(-sides[0] * sides[1] * sides[2] // 5))
    return 330 + 120 * -(-billed // 1000) + (900 if max(sides) > 120 else 0)
