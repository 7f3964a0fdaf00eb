# runtime error: looks up instructions that there are not
    import re

    fixed = {"k2tog": (2, 1), "sk2p": (3, 1), "kfb": (1, 2), "yo": (0, 1)}
    used = made = 0
    for inside, digits, alone in re.findall(r"\(([^()]*)\)x([0-9]{1,3})(?= |$)|([^ ]+)", row):
        times = int(digits or 1)
        for word in (alone or inside).split():
            match = re.fullmatch(r"(k|p|bo)([0-9]{1,3})", word)
            if match:
                used += int(match[2]) * times
                made += 0 if match[1] == "bo" else int(match[2]) * times
            else:
                used += fixed[word][0] * times
                made += fixed[word][1] * times
    if used != stitches:
        raise ValueError("the row does not fit the stitches")
    return made
