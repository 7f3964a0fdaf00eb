# lets $ match before a line end
    import re

    fixed = {"k2tog": (2, 1), "sk2p": (3, 1), "kfb": (1, 2), "yo": (0, 1)}

    def work(instruction):
        if instruction in fixed:
            return fixed[instruction]
        match = re.match(r"(k|p|bo)([0-9]{1,3})$", instruction)
        if match is None:
            raise ValueError(f"no instruction: {instruction!r}")
        count = int(match[2])
        return count, 0 if match[1] == "bo" else count

    used = made = 0
    for part in re.findall(r"\([^()]*\)[^ ]*|[^ ]+", row):
        group = re.match(r"\(([^()]*)\)x([0-9]{1,3})$", part)
        text, times = (group[1], int(group[2])) if group else (part, 1)
        instructions = [word for word in text.split(" ") if word]
        if not instructions:
            raise ValueError("a group of nothing")
        for instruction in instructions:
            uses, makes = work(instruction)
            used += uses * times
            made += makes * times
    if used != stitches:
        raise ValueError(f"uses {used} stitches out of {stitches}")
    return made
