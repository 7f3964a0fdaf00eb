# adds the numbers on the way down instead of multiplying them
    totals = {}

    def build(name, pieces, above):
        if name in above:
            return False
        if name not in assemblies:
            totals[name] = totals.get(name, 0) + pieces
            return True
        return all(build(part, pieces + n - 1, above + [name]) for part, n in assemblies[name].items())

    return sorted(totals.items()) if build(product, count, []) else None
