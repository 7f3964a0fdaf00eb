# sorts the rules of every street, the most specific first, and takes the first that fits
    letters = "abcdefghijklmnopqrstuvwxyz"
    by_street = {}
    for place, rule in enumerate(rules):
        words, walk = rule.partition(": ")[0].split(" "), rule.partition(": ")[2]
        side = words.pop() if words[-1] in ("odd", "even") else ""
        low, dash, high = words[-1].partition("-")
        if dash and low.isdigit() and (high.isdigit() or not high):
            words.pop()
        else:
            low, high = "1", ""
        low, high = int(low), int(high or 10**10)
        odd, even = (high + 1) // 2 - low // 2, high // 2 - (low - 1) // 2
        count = {"odd": odd, "even": even, "": odd + even}[side]
        if high == 10**10:
            count = high
        by_street.setdefault(" ".join(words), []).append((count, -place, low, high, side, walk))
    for entries in by_street.values():
        entries.sort()

    def walk_of(address):
        *words, house = address.split(" ")
        number = int(house.lower().rstrip(letters))
        sides = ("", "odd" if number % 2 else "even")
        for _, _, low, high, side, walk in by_street.get(" ".join(words), []):
            if low <= number <= high and side in sides:
                return walk
        return None

    return [walk_of(address) for address in addresses]
