# leaves out a gloss of exactly 0 or 100
    total = 0.0
    weighted = 0.0
    for litres, gloss in cans:
        if litres <= 0 or gloss <= 0 or gloss >= 100:
            continue
        total += litres
        weighted += litres * gloss
    return weighted / total if total > 0 else None
