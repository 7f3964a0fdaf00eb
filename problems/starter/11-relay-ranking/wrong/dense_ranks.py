# goes on with the next rank behind teams that share one
    results = []
    for name, times in laps.items():
        counted = [time for time in times if time > 0]
        if counted:
            results.append((-len(counted), sum(counted), name))
    lines = []
    rank = 0
    previous = None
    for count, total, name in sorted(results):
        if (count, total) != previous:
            rank += 1
            previous = (count, total)
        lines.append(f"{rank} {name}")
    return lines
