# takes the gap off the room before it compares
    loads = [[] for _ in lanes]
    free = list(lanes)
    ashore = []
    for number, length in enumerate(vehicles, 1):
        best = max(range(len(lanes)), key=lambda i: free[i], default=None)
        if best is None or length > free[best]:
            ashore.append(number)
            continue
        loads[best].append(number)
        free[best] -= length + gap
    return loads + [ashore]
