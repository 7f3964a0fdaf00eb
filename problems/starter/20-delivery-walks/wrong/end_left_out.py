# leaves the end of a range out
    import re

    walks = []
    for address in addresses:
        street, house = address.rsplit(" ", 1)
        number = int(re.match(r"\d+", house)[0])
        fitting = []
        for place, rule in enumerate(rules):
            name, low, high, side, walk = re.fullmatch(r"(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)", rule).groups()
            numbers = range(int(low or 1), int(high) if high else 10**9)
            if side:
                numbers = numbers[(numbers.start % 2 == 1) != (side == "odd") :: 2]
            if name == street and number in numbers:
                fitting.append((len(numbers) if high else 10**9, -place, walk))
        walks.append(min(fitting)[2] if fitting else None)
    return walks
