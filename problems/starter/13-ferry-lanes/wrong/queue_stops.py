# lets nobody pass a vehicle that does not fit
    loads = [[] for _ in lanes]
    free = list(lanes)
    for number, length in enumerate(vehicles, 1):
        fitting = [i for i, load in enumerate(loads) if length + (gap if load else 0) <= free[i]]
        if not fitting:
            return loads + [list(range(number, len(vehicles) + 1))]
        lane = max(fitting, key=lambda i: free[i])
        free[lane] -= length + (gap if loads[lane] else 0)
        loads[lane].append(number)
    return loads + [[]]
