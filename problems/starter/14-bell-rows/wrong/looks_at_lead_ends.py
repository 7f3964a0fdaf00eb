# looks for rounds at the ends of leads only
    rounds = "123456789"[:bells]

    def pairs(change):
        stays = "" if change == "x" else change
        if not change or any(c not in rounds for c in stays):
            return None
        found, place = [], 0
        while place < bells:
            if rounds[place] in stays:
                place += 1
            elif place + 1 < bells and rounds[place + 1] not in stays:
                found.append(place)
                place += 2
            else:
                return None
        return found

    changes = [pairs(change) for change in lead]
    if not changes or None in changes:
        return None
    rows = []
    row = list(rounds)
    while len(rows) + len(lead) <= limit:
        for swaps in changes:
            for i in swaps:
                row[i : i + 2] = row[i + 1], row[i]
            rows.append("".join(row))
        if rows[-1] == rounds:
            return rows
    return None
