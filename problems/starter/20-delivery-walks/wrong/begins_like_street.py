# lets a rule fit every address that begins like its street
    import re

    walks = []
    for address in addresses:
        number = int(re.search(r"(\d+)[A-Za-z]*$", address)[1])
        best, least = None, float("inf")
        for rule in rules:
            name, low, high, side, walk = re.fullmatch(r"(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)", rule).groups()
            if not address.startswith(name):
                continue
            low = int(low or 1)
            numbers = range(low, int(high) + 1) if high else range(low, 10**9)
            if side:
                numbers = range(low if low % 2 == (side == "odd") else low + 1, numbers.stop, 2)
            count = len(numbers) if high else float("inf")
            if number in numbers and count <= least:
                best, least = walk, count
        walks.append(best)
    return walks
