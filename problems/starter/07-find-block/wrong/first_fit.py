# takes the first stretch that is long enough
    if group < 1:
        return None
    for number, row in enumerate(rows, 1):
        position = row.find("." * group)
        if position >= 0:
            return [number, position - row[:position].count("|") + 1]
    return None
