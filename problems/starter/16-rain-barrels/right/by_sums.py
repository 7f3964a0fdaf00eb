# shares out a day at once, by running sums of what the barrels before can take or give
    from itertools import accumulate

    def shares(parts, amount):
        before = [0, *accumulate(parts)]
        return [max(0, min(part, amount - used)) for part, used in zip(parts, before)]

    pond = missing = 0
    for yesterday, today in zip([0, *rain], rain):
        if today > 0:
            held = shares([capacity - level for capacity, level in zip(capacities, levels)], today)
            levels = [level + litres for level, litres in zip(levels, held)]
            pond += today - sum(held)
        elif yesterday == 0:
            taken = shares([max(0, level - 5) for level in levels[::-1]], demand)
            levels = [level - litres for level, litres in zip(levels, taken[::-1])]
            missing += demand - sum(taken)
    return list(levels), pond, missing
