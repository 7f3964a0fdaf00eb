# finds a change that can't be rung only when its turn comes
    from itertools import cycle, islice

    rounds = "".join(str(bell) for bell in range(1, bells + 1))
    row = rounds
    rows = []
    for change in islice(cycle(lead), max(0, limit)):
        stays = "" if change == "x" else change
        if change == "" or any(c not in rounds for c in stays):
            return None
        new = ""
        while len(new) < bells:
            place = len(new)
            if str(place + 1) in stays:
                new += row[place]
            elif place + 1 == bells or str(place + 2) in stays:
                return None
            else:
                new += row[place + 1] + row[place]
        row = new
        rows.append(row)
        if row == rounds:
            return rows
    return None
