# keeps the gap free before the first vehicle of a lane too
    loads = [[] for _ in lanes]
    free = list(lanes)
    ashore = []
    for number, length in enumerate(vehicles, 1):
        fitting = [i for i in range(len(lanes)) if length + gap <= free[i]]
        if not fitting:
            ashore.append(number)
            continue
        lane = max(fitting, key=lambda i: free[i])
        free[lane] -= length + gap
        loads[lane].append(number)
    return loads + [ashore]
