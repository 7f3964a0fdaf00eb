# runtime error: goes round a cycle until the stack is full
    totals = {}

    def build(name, pieces):
        if name not in assemblies:
            totals[name] = totals.get(name, 0) + pieces
            return
        for part, number in assemblies[name].items():
            build(part, pieces * number)

    build(product, count)
    return sorted(totals.items())
