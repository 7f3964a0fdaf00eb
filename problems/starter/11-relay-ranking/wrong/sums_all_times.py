# adds the negative times of laps that were given up to the total
    results = []
    for name, times in laps.items():
        count = sum(time > 0 for time in times)
        if count > 0:
            results.append((-count, sum(times), name))
    results.sort()
    lines = []
    for i, (count, total, name) in enumerate(results):
        if i == 0 or results[i - 1][:2] != (count, total):
            rank = i + 1
        lines.append(f"{rank} {name}")
    return lines
