# takes half of the range, rounded down, for the numbers on a side
    import re

    def parse(rule):
        place, walk = rule.split(": ")
        words = place.split(" ")
        side = words.pop() if words[-1] in ("odd", "even") else None
        low, high = 1, None
        match = re.fullmatch(r"(\d+)-(\d*)", words[-1])
        if match:
            words.pop()
            low = int(match[1])
            high = int(match[2]) if match[2] else None
        count = float("inf") if high is None else high - low + 1
        if side:
            count = count if high is None else count // 2
        return " ".join(words), low, high, side, count, walk

    parsed = [parse(rule) for rule in rules]
    walks = []
    for address in addresses:
        street, house = address.rsplit(" ", 1)
        number = int(re.match(r"\d+", house)[0])
        best, least = None, float("inf")
        for name, low, high, side, count, walk in parsed:
            if name != street or number < low or (high is not None and number > high):
                continue
            if side == "odd" and number % 2 == 0 or side == "even" and number % 2 == 1:
                continue
            if count <= least:
                best, least = walk, count
        walks.append(best)
    return walks
