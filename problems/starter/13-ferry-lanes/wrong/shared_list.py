# has one list for all lanes
    loads = [[]] * len(lanes)
    free = list(lanes)
    ashore = []
    for number, length in enumerate(vehicles, 1):
        needed = [length if free[i] == lanes[i] else length + gap for i in range(len(lanes))]
        fitting = [i for i in range(len(lanes)) if needed[i] <= free[i]]
        if fitting:
            lane = max(fitting, key=free.__getitem__)
            loads[lane].append(number)
            free[lane] -= needed[lane]
        else:
            ashore.append(number)
    return loads + [ashore]
