# waters later what was missing before
    levels = levels[:]
    pond = 0
    needed = 0
    wet = False
    for litres in rain:
        if litres > 0:
            for i, capacity in enumerate(capacities):
                held = min(litres, capacity - levels[i])
                levels[i] += held
                litres -= held
            pond += litres
            wet = True
            continue
        if not wet:
            needed += demand
            for i in reversed(range(len(levels))):
                taken = min(needed, max(0, levels[i] - 5))
                levels[i] -= taken
                needed -= taken
        wet = False
    return levels, pond, needed
