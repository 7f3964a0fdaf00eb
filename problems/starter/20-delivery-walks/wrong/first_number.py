# takes the first number of an address for the number of the house
    import re

    walks = []
    for address in addresses:
        match = re.search(r"\d+", address)
        street, number = address[: match.start()].strip(), int(match.group())
        best, least = None, float("inf")
        for rule in rules:
            name, low, high, side, walk = re.fullmatch(r"(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)", rule).groups()
            low = int(low or 1)
            high = int(high) if high else None
            if name != street or number < low or (high is not None and number > high):
                continue
            if side and number % 2 != (side == "odd"):
                continue
            if high is None:
                count = float("inf")
            elif side:
                count = len(range(low + (low % 2 != (side == "odd")), high + 1, 2))
            else:
                count = high - low + 1
            if count <= least:
                best, least = walk, count
        walks.append(best)
    return walks
