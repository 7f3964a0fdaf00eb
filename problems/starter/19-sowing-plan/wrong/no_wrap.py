# forgets windows that run past the end of the year
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    one = "(?:" + "|".join(months) + ")"
    windows = rf"{one}(?:-{one})?(?:, {one}(?:-{one})?)*"
    pattern = re.compile(rf"([^;]+); sow ({windows})(?:; harvest {windows})?")
    plan = {month: set() for month in months}
    for line in lines:
        match = pattern.fullmatch(line)
        if not match or match[1].strip(" ") != match[1]:
            continue
        for window in match[2].split(", "):
            first, _, last = window.partition("-")
            begin = months.index(first)
            end = months.index(last) if last else begin
            for month in months[begin : end + 1]:
                plan[month].add(match[1])
    return {month: sorted(names) for month, names in plan.items() if names}
