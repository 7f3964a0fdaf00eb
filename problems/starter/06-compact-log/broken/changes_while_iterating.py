# runtime error: changes the map it goes through
    kept = {}
    for line in lines:
        parts = line.split(" ", 2)
        if len(parts) == 3 and parts[0] == "put" and parts[1]:
            kept.pop(parts[1], None)
            kept[parts[1]] = line
        elif len(parts) == 2 and parts[0] == "del" and parts[1]:
            kept.pop(parts[1], None)
        elif len(parts) == 2 and parts[0] == "drop" and parts[1]:
            for key in kept:
                if key.startswith(parts[1]):
                    del kept[key]
    return list(kept.values())
