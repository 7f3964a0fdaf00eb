# takes digits of any script
    changes = []
    for change in lead:
        if change != "x" and not change.isdecimal():
            return None
        stays = set() if change == "x" else {int(digit) for digit in change}
        if not stays <= set(range(1, bells + 1)):
            return None
        swaps = []
        place = 1
        while place <= bells:
            if place in stays:
                place += 1
            elif place < bells and place + 1 not in stays:
                swaps.append(place - 1)
                place += 2
            else:
                return None
        changes.append(swaps)
    row = list(range(1, bells + 1))
    rows = []
    while changes and len(rows) < limit:
        for i in changes[len(rows) % len(changes)]:
            row[i], row[i + 1] = row[i + 1], row[i]
        rows.append("".join(map(str, row)))
        if row == sorted(row):
            return rows
    return None
