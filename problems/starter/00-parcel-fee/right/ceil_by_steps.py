# rounds up by adding before dividing
    a, b, c = sides
    if a < 1 or b < 1 or c < 1 or grams < 1:
        return -1
    volume_weight = (a * b * c + 4) // 5
    heavier = grams if grams > volume_weight else volume_weight
    further = (heavier + 999) // 1000 - 1
    return 450 + further * 120 + (900 if max(a, b, c) > 120 else 0)
