# takes for granted that the digits rise
    rounds = "123456789"[:bells]
    changes = []
    for change in lead:
        if change == "x":
            places = []
        elif change and all(c in rounds for c in change):
            places = [int(c) - 1 for c in change]
        else:
            return None
        swaps, start = [], 0
        for place in places + [bells]:
            if (place - start) % 2:
                return None
            swaps.extend(range(start, place, 2))
            start = place + 1
        changes.append(swaps)
    rows = []
    row = list(rounds)
    while changes and len(rows) < limit:
        for i in changes[len(rows) % len(changes)]:
            row[i], row[i + 1] = row[i + 1], row[i]
        rows.append("".join(row))
        if rows[-1] == rounds:
            return rows
    return None
