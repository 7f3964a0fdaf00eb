# collects all stretches and takes the minimum
    if group < 1:
        return None
    stretches = []
    for number, row in enumerate(rows, start=1):
        seats_before = 0
        for part in row.split("|"):
            position = 0
            for run in part.split("x"):
                if len(run) >= group:
                    stretches.append((len(run), number, seats_before + position + 1))
                position += len(run) + 1
            seats_before += len(part)
    if not stretches:
        return None
    return list(min(stretches)[1:])
