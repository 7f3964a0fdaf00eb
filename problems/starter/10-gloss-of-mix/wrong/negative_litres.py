# leaves out cans of exactly zero litres only
    poured = [(litres, gloss) for litres, gloss in cans if litres and 0 <= gloss <= 100]
    total = sum(litres for litres, _ in poured)
    if not total:
        return None
    return sum(litres * gloss for litres, gloss in poured) / total
