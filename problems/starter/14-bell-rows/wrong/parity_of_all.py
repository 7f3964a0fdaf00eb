# only asks whether an even number of bells swaps in all
    rounds = "123456789"[:bells]
    for change in lead:
        stays = set(change) - {"x"} if change == "x" else set(change)
        if not change or stays - set(rounds) or (bells - len(stays)) % 2:
            return None
    rows = []
    row = list(rounds)
    while lead and len(rows) < limit:
        change = lead[len(rows) % len(lead)]
        moving = [i for i in range(bells) if str(i + 1) not in change]
        for a, b in zip(moving[::2], moving[1::2]):
            row[a], row[b] = row[b], row[a]
        rows.append("".join(row))
        if rows[-1] == rounds:
            return rows
    return None
