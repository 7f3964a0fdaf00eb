# counts the first row against the limit
    rounds = "123456789"[:bells]
    changes = []
    for change in lead:
        stays = "" if change == "x" else change
        if not change or any(c not in rounds for c in stays):
            return None
        swaps = []
        place = 0
        while place < bells:
            if rounds[place] in stays:
                place += 1
                continue
            if place == bells - 1 or rounds[place + 1] in stays:
                return None
            swaps.append(place)
            place += 2
        changes.append(swaps)
    rows = [rounds]
    while changes and len(rows) < limit:
        row = list(rows[-1])
        for i in changes[(len(rows) - 1) % len(changes)]:
            row[i], row[i + 1] = row[i + 1], row[i]
        rows.append("".join(row))
        if rows[-1] == rounds:
            return rows[1:]
    return None
