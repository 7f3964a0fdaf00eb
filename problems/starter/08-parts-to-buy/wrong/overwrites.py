# overwrites the number of a part that is needed twice
    totals = {}

    def build(name, pieces, above):
        if name in above:
            return False
        if name not in assemblies:
            totals[name] = pieces
            return True
        return all(build(part, pieces * n, above | {name}) for part, n in assemblies[name].items())

    if not build(product, count, frozenset()):
        return None
    return sorted(totals.items())
