# writes groups out whatever stands beside them
    import re

    fixed = {"k2tog": (2, 1), "sk2p": (3, 1), "kfb": (1, 2), "yo": (0, 1)}
    group = re.compile(r"\(([^()]*[^() ][^()]*)\)x([0-9]{1,3})")
    flat = group.sub(lambda match: f" {match[1]} " * int(match[2]), row)
    used = made = 0
    for word in flat.split(" "):
        match = re.fullmatch(r"(k|p|bo)([0-9]{1,3})", word)
        if match:
            used += int(match[2])
            made += 0 if match[1] == "bo" else int(match[2])
        elif word in fixed:
            used += fixed[word][0]
            made += fixed[word][1]
        elif word:
            raise ValueError(f"unknown instruction {word!r}")
    if used != stitches:
        raise ValueError("the row does not fit the stitches")
    return made
