# prefers rules with more parts to rules with fewer numbers
    import re

    pattern = re.compile(r"(.+?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.+)")
    walks = []
    for address in addresses:
        street, number = re.fullmatch(r"(.+) (\d+)[A-Za-z]*", address).groups()
        number = int(number)
        fitting = []
        for place, rule in enumerate(rules):
            name, low, high, side, walk = pattern.fullmatch(rule).groups()
            if name != street or (side and (number % 2 == 1) != (side == "odd")):
                continue
            if (low and number < int(low)) or (high and number > int(high)):
                continue
            width = int(high) - int(low) if high else 0
            fitting.append((not high, not low, not side, width, -place, walk))
        walks.append(min(fitting)[-1] if fitting else None)
    return walks
