# takes a part that occurs in two places for a cycle
    totals = {}
    seen = set()

    def build(name, pieces):
        if name not in assemblies:
            totals[name] = totals.get(name, 0) + pieces
            return True
        if name in seen:
            return False
        seen.add(name)
        return all(build(part, pieces * n) for part, n in assemblies[name].items())

    return sorted(totals.items()) if build(product, count) else None
