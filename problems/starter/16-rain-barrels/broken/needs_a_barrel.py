# runtime error: looks for the last barrel of an empty row
    levels = list(levels)
    pond = missing = 0
    wet = False
    for litres in rain:
        if litres > 0:
            for i, capacity in enumerate(capacities):
                levels[i] += litres
                litres = max(0, levels[i] - capacity)
                levels[i] = min(levels[i], capacity)
            pond += litres
            wet = True
            continue
        if not wet:
            i = len(levels) - 1
            needed = demand
            while needed > levels[i] - 5 and i > 0:
                needed -= max(0, levels[i] - 5)
                levels[i] = min(levels[i], 5)
                i -= 1
            taken = min(needed, max(0, levels[i] - 5))
            levels[i] -= taken
            missing += needed - taken
        wet = False
    return levels, pond, missing
