# lists what is built along with what is bought
    totals = {}

    def build(name, pieces, above):
        if name in above:
            return False
        totals[name] = totals.get(name, 0) + pieces
        return all(build(part, pieces * n, above + [name]) for part, n in assemblies.get(name, {}).items())

    return sorted(totals.items()) if build(product, count, []) else None
