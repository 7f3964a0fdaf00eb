# carries the shadow over into the next bed
    counts = []
    shadow = 0
    for bed in beds:
        lit = 0
        for height in bed:
            shadow -= drop
            if height > 0 and height >= shadow:
                lit += 1
            shadow = max(shadow, height)
        counts.append(lit)
    return counts
