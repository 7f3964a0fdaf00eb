# takes a mix with a gloss of 0 for no mix
    poured = [(litres, gloss) for litres, gloss in cans if litres > 0 and 0 <= gloss <= 100]
    weighted = sum(litres * gloss for litres, gloss in poured)
    return weighted / sum(litres for litres, _ in poured) if weighted else None
