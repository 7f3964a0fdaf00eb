# reads over what it does not know
    import re

    fixed = {"k2tog": (2, 1), "sk2p": (3, 1), "kfb": (1, 2), "yo": (0, 1)}

    def total(text):
        used = made = 0
        for name, kind, digits in re.findall(r"(k2tog|sk2p|kfb|yo)|(k|p|bo)([0-9]{1,3})", text):
            uses, makes = fixed[name] if name else (int(digits), 0 if kind == "bo" else int(digits))
            used += uses
            made += makes
        return used, made

    used, made = total(re.sub(r"\(.*?\)x[0-9]+", " ", row))
    for text, times in re.findall(r"\((.*?)\)x([0-9]+)", row):
        uses, makes = total(text)
        used += uses * int(times)
        made += makes * int(times)
    if used != stitches:
        raise ValueError("the row does not fit the stitches")
    return made
