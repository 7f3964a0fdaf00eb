# divides by the litres of all cans, also of those that are left out for their gloss
    total = sum(litres for litres, _ in cans if litres > 0)
    poured = [litres * gloss for litres, gloss in cans if litres > 0 and 0 <= gloss <= 100]
    return sum(poured) / total if poured else None
