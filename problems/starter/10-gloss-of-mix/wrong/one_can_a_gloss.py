# forgets a can when another of the same gloss comes
    litres_by_gloss = {}
    for litres, gloss in cans:
        if litres > 0 and 0 <= gloss <= 100:
            litres_by_gloss[gloss] = litres
    if not litres_by_gloss:
        return None
    weighted = sum(litres * gloss for gloss, litres in litres_by_gloss.items())
    return weighted / sum(litres_by_gloss.values())
