# refuses by the sign of the volume, so two negative sides are let through
    volume = sides[0] * sides[1] * sides[2]
    if volume <= 0 or grams <= 0:
        return -1
    billed = max(grams, (volume + 4) // 5)
    fee = 450 + 120 * ((billed + 999) // 1000 - 1)
    return fee + (900 if max(sides) > 120 else 0)
