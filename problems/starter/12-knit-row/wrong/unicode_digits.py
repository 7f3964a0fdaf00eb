# takes the digits of every script for digits
    import re

    fixed = {"k2tog": (2, 1), "sk2p": (3, 1), "kfb": (1, 2), "yo": (0, 1)}
    instruction = r"(?:k2tog|sk2p|kfb|yo|(?:k|p|bo)\d{1,3})"
    group = rf"\( *{instruction}(?: +{instruction})* *\)x\d{{1,3}}"
    part = rf"(?:{instruction}|{group})"
    if not re.fullmatch(rf" *(?:{part}(?: +{part})*)? *", row):
        raise ValueError("malformed row")

    def count(text):
        used = made = 0
        for word in re.findall(instruction, text):
            if word in fixed:
                uses, makes = fixed[word]
            else:
                uses = int(word.lstrip("kpbo"))
                makes = 0 if word.startswith("bo") else uses
            used += uses
            made += makes
        return used, made

    used, made = count(re.sub(group, "", row))
    for text in re.findall(group, row):
        inside, _, times = text.partition(")x")
        uses, makes = count(inside)
        used += uses * int(times)
        made += makes * int(times)
    if used != stitches:
        raise ValueError("wrong number of stitches")
    return made
