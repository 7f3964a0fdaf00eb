# takes 120 cm for over 120 cm
    if grams <= 0 or any(side <= 0 for side in sides):
        return -1
    volume = sides[0] * sides[1] * sides[2]
    billed = max(grams, (volume + 4) // 5)
    fee = 450 + 120 * ((billed + 999) // 1000 - 1)
    return fee + (900 if max(sides) >= 120 else 0)
