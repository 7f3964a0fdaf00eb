# takes an empty prefix for one that fits every key
    kept = {}
    for line in lines:
        verb, _, rest = line.partition(" ")
        if verb == "put" and " " in rest and rest[0] != " ":
            key = rest.split(" ")[0]
            kept.pop(key, None)
            kept[key] = line
        elif verb == "del" and " " not in rest:
            kept.pop(rest, None)
        elif verb == "drop" and " " not in rest:
            kept = {k: v for k, v in kept.items() if not k.startswith(rest)}
    return list(kept.values())
