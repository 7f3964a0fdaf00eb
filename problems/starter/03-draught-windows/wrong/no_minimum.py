# forgets the 30 centimetres
    needed = draught + (draught + 9) // 10
    windows = []
    hour = 0
    while hour < len(depths):
        end = hour
        while end < len(depths) and depths[end] >= needed:
            end += 1
        if end - hour >= hours:
            windows.append([hour, end - 1])
        hour = end + 1
    return windows
