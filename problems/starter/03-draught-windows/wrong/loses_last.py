# loses a stretch that lasts until the end
    needed = draught + max(30, (draught + 9) // 10)
    windows = []
    first = None
    for hour, depth in enumerate(depths):
        if depth >= needed:
            if first is None:
                first = hour
        elif first is not None:
            if hour - first >= hours:
                windows.append([first, hour - 1])
            first = None
    return windows
