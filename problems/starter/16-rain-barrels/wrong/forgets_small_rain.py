# takes a day for rainy only if water ran into the pond
    levels = levels[:]
    pond = missing = 0
    wet = False
    for litres in rain:
        if litres > 0:
            for i, capacity in enumerate(capacities):
                held = min(litres, capacity - levels[i])
                levels[i] += held
                litres -= held
            pond += litres
        elif not wet:
            needed = demand
            for i in reversed(range(len(levels))):
                taken = min(needed, max(0, levels[i] - 5))
                levels[i] -= taken
                needed -= taken
            missing += needed
        wet = litres > 0
    return levels, pond, missing
