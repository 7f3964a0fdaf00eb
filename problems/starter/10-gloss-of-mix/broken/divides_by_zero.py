# runtime error: divides by zero where no can is left
    total = 0.0
    weighted = 0.0
    for litres, gloss in cans:
        if litres > 0 and 0 <= gloss <= 100:
            total += litres
            weighted += litres * gloss
    return weighted / total
