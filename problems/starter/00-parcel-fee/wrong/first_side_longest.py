# takes the first side for the longest
    if grams <= 0 or min(sides) <= 0:
        return -1
    length, width, height = sides
    billed = max(grams, (length * width * height + 4) // 5)
    fee = 450 + 120 * ((billed + 999) // 1000 - 1)
    if length > 120:
        fee += 900
    return fee
