# runtime error: compares the first team with nothing
    results = []
    for name, times in laps.items():
        counted = [time for time in times if time > 0]
        if counted:
            results.append((-len(counted), sum(counted), name))
    lines = []
    rank, previous = 0, None
    for place, result in enumerate(sorted(results), 1):
        if result[:2] != previous[:2]:
            rank = place
        previous = result
        lines.append(f"{rank} {result[2]}")
    return lines
