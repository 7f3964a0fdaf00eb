# lets a line break at the end of a line pass, as $ does
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    one = "(?:" + "|".join(months) + ")"
    windows = rf"{one}(?:-{one})?(?:, {one}(?:-{one})?)*"
    pattern = re.compile(rf"^([^;]+); sow ({windows})(?:; harvest {windows})?$")
    plan = {month: set() for month in months}
    for line in lines:
        match = pattern.match(line)
        if not match or match[1].strip(" ") != match[1]:
            continue
        for window in match[2].split(", "):
            first, _, last = window.partition("-")
            begin = months.index(first)
            length = (months.index(last or first) - begin) % 12 + 1
            for offset in range(length):
                plan[months[(begin + offset) % 12]].add(match[1])
    return {month: sorted(names) for month, names in plan.items() if names}
