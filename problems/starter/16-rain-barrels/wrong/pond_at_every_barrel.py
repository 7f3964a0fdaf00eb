# counts for the pond what a barrel hands on
    levels = levels[:]
    pond = missing = 0
    wet = False
    for litres in rain:
        if litres > 0:
            for i, capacity in enumerate(capacities):
                levels[i], litres = min(capacity, levels[i] + litres), max(0, levels[i] + litres - capacity)
                pond += litres
            wet = True
            continue
        if not wet:
            needed = demand
            for i in reversed(range(len(levels))):
                taken = min(needed, max(0, levels[i] - 5))
                levels[i] -= taken
                needed -= taken
            missing += needed
        wet = False
    return levels, pond, missing
