# does not look at what follows the first two parts
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    plan = {month: set() for month in months}
    for line in lines:
        parts = line.split("; ")
        if len(parts) < 2 or not parts[1].startswith("sow "):
            continue
        name = parts[0]
        if not name or ";" in name or name[0] == " " or name[-1] == " ":
            continue
        sown = []
        for window in parts[1][4:].split(", "):
            ends = window.split("-")
            if len(ends) > 2 or not set(ends) <= set(months):
                break
            at, last = months.index(ends[0]), months.index(ends[-1])
            sown.append(at)
            while at != last:
                at = (at + 1) % 12
                sown.append(at)
        else:
            for at in sown:
                plan[months[at]].add(name)
    return {month: sorted(names) for month, names in plan.items() if names}
