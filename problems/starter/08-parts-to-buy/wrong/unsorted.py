# leaves the names in the order in which it met them
    totals = {}

    def build(name, pieces, above):
        if name in above:
            return False
        if name not in assemblies:
            totals[name] = totals.get(name, 0) + pieces
            return True
        return all(build(part, pieces * n, above + [name]) for part, n in assemblies[name].items())

    return list(totals.items()) if build(product, count, []) else None
