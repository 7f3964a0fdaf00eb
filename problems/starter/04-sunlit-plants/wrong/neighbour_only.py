# looks at the next plant only
    counts = []
    for bed in beds:
        lit = 0
        for i, height in enumerate(bed):
            if height > 0 and (i == 0 or bed[i - 1] - drop <= height):
                lit += 1
        counts.append(lit)
    return counts
