# ranks teams without a lap that counts behind all others
    def result(name):
        counted = [time for time in laps[name] if time > 0]
        return -len(counted), sum(counted)

    results = {name: result(name) for name in laps}
    lines = []
    for name in sorted(laps, key=lambda name: (results[name], name)):
        rank = 1 + sum(other < results[name] for other in results.values())
        lines.append(f"{rank} {name}")
    return lines
