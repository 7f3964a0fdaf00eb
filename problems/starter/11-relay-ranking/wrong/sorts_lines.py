# sorts the finished lines, where rank 10 comes before rank 2
    results = {}
    for name, times in laps.items():
        counted = [time for time in times if time > 0]
        if counted:
            results[name] = (-len(counted), sum(counted))
    ranked = sorted(results.values())
    return sorted(f"{ranked.index(result) + 1} {name}" for name, result in results.items())
