# takes a negative number of litres from a barrel that is not filled up to its tap
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
            wet = True
        elif wet:
            wet = False
        else:
            needed = demand
            for i in reversed(range(len(levels))):
                taken = min(needed, levels[i] - 5)
                levels[i] -= taken
                needed -= taken
            missing += needed
    return levels, pond, missing
