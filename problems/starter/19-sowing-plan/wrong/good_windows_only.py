# skips malformed windows, but not the line that they stand in
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    plan = {}
    for line in lines:
        match = re.fullmatch(r"([^;]+); sow ([^;]+)(?:; harvest [^;]+)?", line)
        if match is None or match[1] != match[1].strip(" "):
            continue
        for window in match[2].split(", "):
            first, dash, last = window.partition("-")
            if not dash:
                last = first
            if first not in months or last not in months:
                continue
            begin = months.index(first)
            for i in range((months.index(last) - begin) % 12 + 1):
                plan.setdefault(months[(begin + i) % 12], set()).add(match[1])
    return {month: sorted(plan[month]) for month in months if month in plan}
