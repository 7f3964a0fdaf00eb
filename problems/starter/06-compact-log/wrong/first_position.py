# keeps a key at the place of its first put
    kept = {}
    for line in lines:
        parts = line.split(" ", 2)
        if len(parts) == 3 and parts[0] == "put" and parts[1]:
            kept[parts[1]] = line
        elif len(parts) == 2 and parts[1]:
            if parts[0] == "del":
                kept.pop(parts[1], None)
            elif parts[0] == "drop":
                kept = {k: v for k, v in kept.items() if not k.startswith(parts[1])}
    return list(kept.values())
