# keeps the bells of these numbers instead of the places
    rounds = "123456789"[:bells]
    for change in lead:
        stays = "" if change == "x" else change
        if not change or set(stays) - set(rounds):
            return None
        if any(len(stretch) % 2 for stretch in "".join(" " if p in stays else p for p in rounds).split()):
            return None
    rows = []
    row = list(rounds)
    while lead and len(rows) < limit:
        change = lead[len(rows) % len(lead)]
        place = 0
        while place < bells - 1:
            if row[place] in change or row[place + 1] in change:
                place += 1
                continue
            row[place], row[place + 1] = row[place + 1], row[place]
            place += 2
        rows.append("".join(row))
        if rows[-1] == rounds:
            return rows
    return None
