# takes the last of equally long stretches
    import re

    best = None
    for number, row in enumerate(rows, 1):
        for match in re.finditer(r"\.+", row):
            length = match.end() - match.start()
            if length >= group > 0 and (best is None or length <= best[0]):
                best = (length, number, match.start() - row[: match.start()].count("|") + 1)
    return list(best[1:]) if best else None
