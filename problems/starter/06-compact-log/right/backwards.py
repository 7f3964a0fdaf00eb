# reads the log backwards
    seen, prefixes, kept = set(), [], []
    for line in reversed(lines):
        parts = line.split(" ", 2)
        if len(parts) == 3 and parts[0] == "put" and parts[1]:
            key = parts[1]
            if key not in seen and not any(key.startswith(p) for p in prefixes):
                kept.append(line)
            seen.add(key)
        elif len(parts) == 2 and parts[1]:
            if parts[0] == "del":
                seen.add(parts[1])
            elif parts[0] == "drop":
                prefixes.append(parts[1])
    return kept[::-1]
