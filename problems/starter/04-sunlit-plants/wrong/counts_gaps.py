# counts empty places
    counts = []
    for bed in beds:
        shadow = 0
        lit = 0
        for height in bed:
            shadow -= drop
            if height >= shadow:
                lit += 1
            shadow = max(shadow, height)
        counts.append(lit)
    return counts
