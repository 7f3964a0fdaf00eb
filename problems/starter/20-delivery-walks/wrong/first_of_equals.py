# takes the first of equals
    import math
    import re

    parsed = []
    for rule in rules:
        street, low, high, side, walk = re.fullmatch(r"(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (\w+)", rule).groups()
        low = int(low or 1)
        high = int(high) if high else math.inf
        if side and low % 2 != (side == "odd"):
            low += 1
        step = 2 if side else 1
        size = math.inf if high == math.inf else (high - low) // step + 1
        parsed.append((size, street, low, high, step, walk))
    parsed.sort(key=lambda rule: rule[0])
    walks = []
    for address in addresses:
        street, house = address.rsplit(" ", 1)
        number = int(house.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        for _, name, low, high, step, walk in parsed:
            if name == street and low <= number <= high and (number - low) % step == 0:
                walks.append(walk)
                break
        else:
            walks.append(None)
    return walks
