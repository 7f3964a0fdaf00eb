# returns the map of one piece and remembers it
    known = {}
    building = object()

    def one(name):
        if name not in assemblies:
            return {name: 1}
        if known.get(name) is building:
            raise RecursionError(name)
        if name not in known:
            known[name] = building
            total = {}
            for part, number in assemblies[name].items():
                for bought, needed in one(part).items():
                    total[bought] = total.get(bought, 0) + needed * number
            known[name] = total
        return known[name]

    try:
        needed = one(product)
    except RecursionError:
        return None
    return [(name, needed[name] * count) for name in sorted(needed)]
