# rounds the volume weight down
    if grams <= 0 or min(sides) <= 0:
        return -1
    billed = max(grams, sides[0] * sides[1] * sides[2] // 5)
    fee = 450 + 120 * ((billed - 1) // 1000)
    return fee + 900 if max(sides) > 120 else fee
