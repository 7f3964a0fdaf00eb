# counts for every result how many teams have a better one
    from collections import Counter

    results = {}
    for name in sorted(laps):
        times = list(filter(lambda time: time > 0, laps[name]))
        if times:
            results[name] = (-len(times), sum(times))
    ahead = 0
    ranks = {}
    for result, teams in sorted(Counter(results.values()).items()):
        ranks[result] = 1 + ahead
        ahead += teams
    ordered = sorted(results, key=lambda name: ranks[results[name]])
    return [f"{ranks[results[name]]} {name}" for name in ordered]
