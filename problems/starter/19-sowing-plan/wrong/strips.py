# strips the spaces around names, parts and months
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()

    def parse(part, verb):
        head, _, rest = part.partition(" ")
        if head != verb:
            return None
        found = set()
        for window in rest.split(","):
            ends = [end.strip() for end in window.split("-")]
            if len(ends) > 2 or any(end not in months for end in ends):
                return None
            first, last = months.index(ends[0]), months.index(ends[-1])
            found.update((first + i) % 12 for i in range((last - first) % 12 + 1))
        return found

    names = [set() for _ in months]
    for line in lines:
        name, *parts = [part.strip() for part in line.split(";")]
        if not name or len(parts) not in (1, 2):
            continue
        sown = parse(parts[0], "sow")
        if sown is None or (len(parts) == 2 and parse(parts[1], "harvest") is None):
            continue
        for month in sown:
            names[month].add(name)
    return {month: sorted(found) for month, found in zip(months, names) if found}
