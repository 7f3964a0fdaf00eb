# takes a window from a month to itself for a whole year
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    one = "(?:" + "|".join(months) + ")"
    windows = f"{one}(?:-{one})?(?:, {one}(?:-{one})?)*"
    plan = {month: set() for month in months}
    for line in lines:
        match = re.fullmatch(f"([^ ;]|[^ ;][^;]*[^ ;]); sow ({windows})(; harvest {windows})?", line)
        if match is None:
            continue
        for window in match.group(2).split(", "):
            if "-" not in window:
                plan[window].add(match.group(1))
                continue
            first, last = map(months.index, window.split("-"))
            if last <= first:
                last += 12
            for i in range(first, last + 1):
                plan[months[i % 12]].add(match.group(1))
    return {month: sorted(names) for month, names in plan.items() if names}
