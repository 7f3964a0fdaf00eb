# scales the whole part and leaves the fraction behind it alone
    from fractions import Fraction

    scaled = {}
    for name, amount in amounts.items():
        first, space, rest = amount.partition(" ")
        try:
            value = Fraction(first) * guests / people
        except ValueError:
            scaled[name] = amount
            continue
        full, part = divmod(value, 1)
        text = f"{full} {part}" if full and part else str(full or part)
        scaled[name] = text + space + rest
    return scaled
