# checks the whole row with one pattern, then writes its groups out
    import re

    word = r"(?:k2tog|sk2p|kfb|yo|(?:k|p|bo)[0-9]{1,3})"
    part = rf"(?:{word}|\( *{word}(?: +{word})* *\)x[0-9]{{1,3}})"
    if not re.fullmatch(rf" *(?:{part}(?: +{part})* *)?", row):
        raise ValueError("the row is malformed")
    flat = re.sub(r"\((.*?)\)x([0-9]+)", lambda group: f"{group[1]} " * int(group[2]), row)
    used = made = 0
    for kind, digits in re.findall(r"(k2tog|sk2p|kfb|yo|k|p|bo)([0-9]*)", flat):
        number = int(digits or 1)
        used += number * {"k2tog": 2, "sk2p": 3, "yo": 0}.get(kind, 1)
        made += number * {"kfb": 2, "bo": 0}.get(kind, 1)
    if used != stitches:
        raise ValueError("the row does not fit the stitches")
    return made
