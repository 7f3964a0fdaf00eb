# gives up as soon as a row was rung before
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
    if not changes:
        return None
    rows, seen = [], set()
    row = list(rounds)
    for number in range(limit):
        for i in changes[number % len(changes)]:
            row[i], row[i + 1] = row[i + 1], row[i]
        text = "".join(row)
        if text in seen:
            return None
        seen.add(text)
        rows.append(text)
        if text == rounds:
            return rows
    return None
