# waters from the first barrel on
    levels = levels[:]
    pond = missing = 0
    dry_before = True
    for litres in rain:
        if litres:
            for i in range(len(levels)):
                levels[i] += litres
                litres = max(0, levels[i] - capacities[i])
                levels[i] -= litres
            pond += litres
            dry_before = False
        else:
            needed = demand if dry_before else 0
            for i in range(len(levels)):
                taken = min(needed, max(levels[i] - 5, 0))
                levels[i] -= taken
                needed -= taken
            missing += needed
            dry_before = True
    return levels, pond, missing
