# takes the last day for the one before the first
    levels = levels[:]
    pond = missing = 0
    for day, litres in enumerate(rain):
        if litres > 0:
            for i in range(len(levels)):
                held = min(litres, capacities[i] - levels[i])
                levels[i] += held
                litres -= held
            pond += litres
        elif rain[day - 1] == 0:
            needed = demand
            for i in range(len(levels) - 1, -1, -1):
                taken = min(needed, max(levels[i] - 5, 0))
                levels[i] -= taken
                needed -= taken
            missing += needed
    return levels, pond, missing
