# brings an impossible gloss back to the limits instead of leaving out the can
    poured = [(litres, min(max(gloss, 0.0), 100.0)) for litres, gloss in cans if litres > 0]
    total = sum(litres for litres, _ in poured)
    if total == 0:
        return None
    return sum(litres * gloss for litres, gloss in poured) / total
