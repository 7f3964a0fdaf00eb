# runtime error: takes every sign of a change for a digit
    changes = []
    for change in lead:
        stays = set() if change == "x" else {int(sign) for sign in change}
        if not change or not stays <= set(range(1, bells + 1)):
            return None
        swaps = []
        place = 1
        while place <= bells:
            if place in stays:
                place += 1
            elif place == bells or place + 1 in stays:
                return None
            else:
                swaps.append(place - 1)
                place += 2
        changes.append(swaps)
    rounds = "123456789"[:bells]
    rows = []
    row = list(rounds)
    while changes and len(rows) < limit:
        for i in changes[len(rows) % len(changes)]:
            row[i], row[i + 1] = row[i + 1], row[i]
        rows.append("".join(row))
        if rows[-1] == rounds:
            return rows
    return None
