# runtime error: hands a house number with a letter to int
    walks = []
    for address in addresses:
        street, house = address.rsplit(" ", 1)
        number = int(house)
        best, least = None, float("inf")
        for rule in rules:
            place, walk = rule.split(": ")
            side, low, high = None, 1, float("inf")
            if place.endswith((" odd", " even")):
                place, side = place.rsplit(" ", 1)
            head, _, last = place.rpartition(" ")
            if last.replace("-", "", 1).isdigit() and "-" in last:
                place = head
                first, end = last.split("-")
                low, high = int(first), int(end) if end else high
            if place != street or not low <= number <= high:
                continue
            if side and (side == "odd") != (number % 2 == 1):
                continue
            count = high - low + 1 if not side else (high - low) // 2 + 1
            if count <= least:
                best, least = walk, count
        walks.append(best)
    return walks
