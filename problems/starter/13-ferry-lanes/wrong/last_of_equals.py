# takes the rightmost of equal lanes
    loads = [[] for _ in lanes]
    free = list(lanes)
    ashore = []
    for number, length in enumerate(vehicles, 1):
        best = None
        most = 0
        for i, room in enumerate(free):
            needed = length + gap if loads[i] else length
            if room >= needed and room >= most:
                best, most = i, room
        if best is None:
            ashore.append(number)
            continue
        free[best] -= length + gap if loads[best] else length
        loads[best].append(number)
    return loads + [ashore]
