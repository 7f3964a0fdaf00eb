# lists a name again for every window and line
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

    def parse(part, verb):
        if not part.startswith(verb + " "):
            return None
        found = []
        for window in part[len(verb) + 1 :].split(", "):
            ends = window.split("-")
            if len(ends) > 2 or any(end not in months for end in ends):
                return None
            first, last = months.index(ends[0]), months.index(ends[-1])
            found += [months[(first + i) % 12] for i in range((last - first) % 12 + 1)]
        return found

    plan = {}
    for line in lines:
        name, *parts = line.split("; ")
        if not name or ";" in name or name != name.strip(" ") or len(parts) not in (1, 2):
            continue
        sown = parse(parts[0], "sow")
        if sown is None or (len(parts) == 2 and parse(parts[1], "harvest") is None):
            continue
        for month in sown:
            plan.setdefault(month, []).append(name)
    return {month: sorted(names) for month, names in plan.items()}
