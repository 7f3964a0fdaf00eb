# takes hour 0 for no hour
    needed = draught + max(30, (draught + 9) // 10)
    windows = []
    first = 0
    for hour, depth in enumerate(depths + [0]):
        if depth >= needed:
            first = first or hour
        elif first:
            if hour - first >= hours:
                windows.append([first, hour - 1])
            first = 0
    return windows
