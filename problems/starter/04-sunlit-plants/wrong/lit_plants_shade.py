# lets the shadow begin anew at every plant
    counts = []
    for bed in beds:
        shadow = 0
        lit = 0
        for height in bed:
            shadow -= drop
            if height > 0:
                if height >= shadow:
                    lit += 1
                shadow = height
        counts.append(lit)
    return counts
