# leaves out only the times of exactly zero
    results = []
    for name, times in laps.items():
        counted = [time for time in times if time]
        if counted:
            results.append((-len(counted), sum(counted), name))
    results.sort()
    lines = []
    for i, (count, total, name) in enumerate(results):
        if i == 0 or results[i - 1][:2] != (count, total):
            rank = i + 1
        lines.append(f"{rank} {name}")
    return lines
