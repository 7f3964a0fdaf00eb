# compares the widths of the ranges without regard to the sides
    import re

    walks = []
    for address in addresses:
        street, house = address.rsplit(" ", 1)
        number = int(re.match(r"\d+", house).group())
        best_width, best_walk = float("inf"), None
        for rule in rules:
            match = re.fullmatch(r"(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (\w+)", rule)
            name, low, high, side, walk = match.groups()
            low = int(low) if low else 1
            high = int(high) if high else float("inf")
            if name != street or not low <= number <= high:
                continue
            if side and (number % 2 == 1) != (side == "odd"):
                continue
            if high - low <= best_width:
                best_width, best_walk = high - low, walk
        walks.append(best_walk)
    return walks
