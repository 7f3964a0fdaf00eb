# rounds to two decimals
    poured = [(litres, gloss) for litres, gloss in cans if litres > 0 and 0 <= gloss <= 100]
    if not poured:
        return None
    return round(sum(litres * gloss for litres, gloss in poured) / sum(litres for litres, _ in poured), 2)
