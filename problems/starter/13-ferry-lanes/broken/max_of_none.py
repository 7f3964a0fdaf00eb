# runtime error: takes the maximum of no lanes
    loads = [[] for _ in lanes]
    ashore = []
    ends = [0] * len(lanes)
    for number, length in enumerate(vehicles, 1):
        starts = [end + gap if end else 0 for end in ends]
        lane = max(
            (i for i in range(len(lanes)) if starts[i] + length <= lanes[i]),
            key=lambda i: lanes[i] - ends[i],
        )
        if lane is None:
            ashore.append(number)
        else:
            ends[lane] = starts[lane] + length
            loads[lane].append(number)
    return loads + [ashore]
