# runtime error: asks for the number of a month that does not exist
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    plan = {month: set() for month in months}
    for line in lines:
        parts = line.split("; ")
        if len(parts) < 2 or not parts[1].startswith("sow "):
            continue
        for window in parts[1][4:].split(", "):
            ends = window.split("-")
            first, last = months.index(ends[0]), months.index(ends[-1])
            for i in range((last - first) % 12 + 1):
                plan[months[(first + i) % 12]].add(parts[0])
    return {month: sorted(names) for month, names in plan.items() if names}
