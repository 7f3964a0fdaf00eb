# divides by the guests
    import re
    from fractions import Fraction

    scaled = {}
    for name, amount in amounts.items():
        match = re.match(r"(?:([0-9]+) )?([0-9]+)/([0-9]+)(?= |\Z)|([0-9]+)(?= |\Z)", amount)
        if not match:
            scaled[name] = amount
            continue
        whole, above, below, alone = match.groups()
        value = Fraction(alone) if alone else int(whole or 0) + Fraction(int(above), int(below))
        value = value * people / guests
        full, rest = divmod(value, 1)
        text = f"{full} {rest}" if full and rest else str(full or rest)
        scaled[name] = text + amount[match.end() :]
    return scaled
