# buys an assembly that is made of nothing
    totals = {}

    def build(name, pieces, above):
        if name in above:
            return False
        parts = assemblies.get(name)
        if not parts:
            totals[name] = totals.get(name, 0) + pieces
            return True
        return all(build(part, pieces * n, above + [name]) for part, n in parts.items())

    return sorted(totals.items()) if build(product, count, []) else None
