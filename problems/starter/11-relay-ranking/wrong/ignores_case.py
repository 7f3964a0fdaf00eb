# sorts the names of equal teams without regard to case
    results = []
    for name, times in laps.items():
        counted = [time for time in times if time > 0]
        if counted:
            results.append((-len(counted), sum(counted), name.lower(), name))
    results.sort()
    lines = []
    for i, (count, total, _, name) in enumerate(results):
        if i == 0 or results[i - 1][:2] != (count, total):
            rank = i + 1
        lines.append(f"{rank} {name}")
    return lines
