# writes 9/4 for 2 1/4
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
        scaled[name] = str(value * guests / people) + amount[match.end() :]
    return scaled
