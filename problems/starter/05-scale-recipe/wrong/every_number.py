# scales every number in the amount, in the unit too
    import re
    from fractions import Fraction

    def scale(match):
        value = sum(Fraction(part) for part in match.group().split(" ")) * guests / people
        full, rest = divmod(value, 1)
        return f"{full} {rest}" if full and rest else str(full or rest)

    pattern = r"[0-9]+ [0-9]+/[0-9]+|[0-9]+/[0-9]+|[0-9]+"
    return {name: re.sub(pattern, scale, amount) for name, amount in amounts.items()}
