# finds pairs and odd stretches with regular expressions
    import re
    from itertools import cycle, islice

    rounds = "123456789"[:bells]
    changes = []
    for change in lead:
        if not re.fullmatch(rf"x|[{rounds}]+", change):
            return None
        marks = "".join("|" if place in change else "-" for place in rounds)
        if not re.fullmatch(r"(--|\|)*", marks):
            return None
        changes.append([match.start() for match in re.finditer("--", marks)])
    rows = []
    row = rounds
    for pairs in islice(cycle(changes), max(limit, 0)):
        for i in pairs:
            row = row[:i] + row[i + 1] + row[i] + row[i + 2 :]
        rows.append(row)
        if row == rounds:
            return rows
    return None
