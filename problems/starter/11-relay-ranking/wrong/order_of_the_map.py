# leaves equal teams in the order in which they were given
    results = {}
    for name, times in laps.items():
        counted = [time for time in times if time > 0]
        if counted:
            results[name] = (-len(counted), sum(counted))
    lines = []
    previous = None
    for place, name in enumerate(sorted(results, key=results.get), 1):
        if results[name] != previous:
            rank = place
            previous = results[name]
        lines.append(f"{rank} {name}")
    return lines
