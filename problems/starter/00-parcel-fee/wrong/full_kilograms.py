# charges a new kilogram at exactly 1000 g
    if grams <= 0 or min(sides) <= 0:
        return -1
    volume = sides[0] * sides[1] * sides[2]
    billed = max(grams, (volume + 4) // 5)
    fee = 450 + 120 * (billed // 1000)
    if max(sides) > 120:
        fee += 900
    return fee
