# takes the first lane that is long enough
    loads = [[] for _ in lanes]
    free = list(lanes)
    ashore = []
    for number, length in enumerate(vehicles, 1):
        for i in range(len(lanes)):
            needed = length + (gap if loads[i] else 0)
            if needed <= free[i]:
                loads[i].append(number)
                free[i] -= needed
                break
        else:
            ashore.append(number)
    return loads + [ashore]
