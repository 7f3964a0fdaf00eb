# drops keys that hold the prefix anywhere
    kept = {}
    for line in lines:
        parts = line.split(" ", 2)
        if len(parts) == 3 and parts[0] == "put" and parts[1]:
            kept.pop(parts[1], None)
            kept[parts[1]] = line
        elif len(parts) == 2 and parts[0] == "del" and parts[1]:
            kept.pop(parts[1], None)
        elif len(parts) == 2 and parts[0] == "drop" and parts[1]:
            kept = {k: v for k, v in kept.items() if parts[1] not in k}
    return list(kept.values())
