# fails to forget a key that is not there
    kept = {}
    for line in lines:
        parts = line.split(" ", 2)
        if len(parts) == 3 and parts[0] == "put" and parts[1]:
            kept.pop(parts[1], None)
            kept[parts[1]] = line
        elif len(parts) == 2 and parts[0] == "del" and parts[1]:
            del kept[parts[1]]
        elif len(parts) == 2 and parts[0] == "drop" and parts[1]:
            for key in [k for k in kept if k.startswith(parts[1])]:
                del kept[key]
    return list(kept.values())
