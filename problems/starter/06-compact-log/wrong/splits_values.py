# splits at every run of spaces, so values lose theirs
    kept = {}
    for line in lines:
        parts = line.split()
        if len(parts) >= 3 and parts[0] == "put":
            kept.pop(parts[1], None)
            kept[parts[1]] = " ".join(parts[2:])
        elif len(parts) == 2 and parts[0] == "del":
            kept.pop(parts[1], None)
        elif len(parts) == 2 and parts[0] == "drop":
            kept = {k: v for k, v in kept.items() if not k.startswith(parts[1])}
    return [f"put {k} {v}" for k, v in kept.items()]
