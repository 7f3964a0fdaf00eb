# turns each change into the order in which the next row takes its bells
    from functools import lru_cache

    def fill(stays, place=1):
        if place > bells:
            return ()
        if place in stays:
            rest = fill(stays, place + 1)
            return None if rest is None else (place - 1, *rest)
        if place == bells or place + 1 in stays:
            return None
        rest = fill(stays, place + 2)
        return None if rest is None else (place, place - 1, *rest)

    @lru_cache(maxsize=None)
    def order(change):
        if change == "x":
            return fill(())
        places = ["123456789".find(sign) + 1 for sign in change]
        if not places or not all(1 <= place <= bells for place in places):
            return None
        return fill(places)

    orders = [order(change) for change in lead]
    if not orders or None in orders:
        return None
    rounds = row = tuple(range(1, bells + 1))
    rows = []
    while len(rows) < limit:
        row = tuple(row[place] for place in orders[len(rows) % len(orders)])
        rows.append("".join(map(str, row)))
        if row == rounds:
            return rows
    return None
