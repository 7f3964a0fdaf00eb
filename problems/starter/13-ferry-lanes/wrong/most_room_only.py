# tries no lane but the one with the most room left
    loads = [[] for _ in lanes]
    free = list(lanes)
    ashore = []
    for number, length in enumerate(vehicles, 1):
        best = max(range(len(lanes)), key=lambda i: free[i], default=None)
        if best is None:
            ashore.append(number)
            continue
        needed = length + gap if loads[best] else length
        if needed <= free[best]:
            loads[best].append(number)
            free[best] -= needed
        else:
            ashore.append(number)
    return loads + [ashore]
