# leaves out the last list if nobody stays ashore
    loads = [[] for _ in lanes]
    free = list(lanes)
    ashore = []
    for number, length in enumerate(vehicles, 1):
        needed = [length + (gap if load else 0) for load in loads]
        fitting = [i for i in range(len(lanes)) if needed[i] <= free[i]]
        if fitting:
            lane = max(fitting, key=lambda i: free[i])
            loads[lane].append(number)
            free[lane] -= needed[lane]
        else:
            ashore.append(number)
    return loads + [ashore] if ashore else loads
