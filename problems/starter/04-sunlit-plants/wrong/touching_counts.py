# lets a shadow count that just touches the top
    counts = []
    for bed in beds:
        shadow = 0
        lit = 0
        for height in bed:
            shadow -= drop
            if height > 0 and height > shadow:
                lit += 1
            shadow = max(shadow, height)
        counts.append(lit)
    return counts
