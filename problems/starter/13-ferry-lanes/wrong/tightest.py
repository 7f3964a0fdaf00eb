# takes the lane with the least room left
    loads = [[] for _ in lanes]
    free = list(lanes)
    ashore = []
    for number, length in enumerate(vehicles, 1):
        needed = [length + gap * bool(load) for load in loads]
        fitting = [i for i, room in enumerate(free) if needed[i] <= room]
        if fitting:
            lane = min(fitting, key=lambda i: free[i] - needed[i])
            free[lane] -= needed[lane]
            loads[lane].append(number)
        else:
            ashore.append(number)
    return loads + [ashore]
