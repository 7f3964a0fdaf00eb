# averages the cans, however much is in them
    poured = [gloss for litres, gloss in cans if litres > 0 and 0 <= gloss <= 100]
    if not poured:
        return None
    return sum(poured) / len(poured)
