# runtime error: takes the maximum of an empty list
    counts = []
    for bed in beds:
        lit = 0
        for i, height in enumerate(bed):
            if height > 0 and height >= max(bed[j] - (i - j) * drop for j in range(i)):
                lit += 1
        counts.append(lit)
    return counts
