# endless loop: stands still at a team that shares its rank
    results = {}
    for name, times in laps.items():
        counted = [time for time in times if time > 0]
        if counted:
            results[name] = (-len(counted), sum(counted))
    names = sorted(results, key=lambda name: (results[name], name))
    lines = []
    place = 0
    while place < len(names):
        same = [name for name in names if results[name] == results[names[place]]]
        if len(same) == 1:
            lines.append(f"{place + 1} {names[place]}")
            place += 1
        elif len(lines) == place:
            lines += [f"{place + 1} {name}" for name in same]
    return lines
