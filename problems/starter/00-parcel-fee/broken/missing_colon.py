# syntax error: a colon is missing
    if grams <= 0 or min(sides) <= 0
        return -1
    billed = max(grams, (sides[0] * sides[1] * sides[2] + 4) // 5)
    return 450 + 120 * ((billed - 1) // 1000)
