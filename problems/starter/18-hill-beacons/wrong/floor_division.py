# rounds the height of the line down to a full millimetre
    n = len(beacons)
    usable = [0 <= point < len(heights) for point, _ in beacons]
    tops = [heights[point] + mast if ok else 0 for (point, mast), ok in zip(beacons, usable)]

    def sees(i, j):
        a, b = beacons[i][0], beacons[j][0]
        if a > b:
            i, j, a, b = j, i, b, a
        for k in range(a + 1, b):
            if heights[k] >= tops[i] + (tops[j] - tops[i]) * (k - a) // (b - a):
                return False
        return True

    minutes = [None] * n
    if not n or not usable[0]:
        return minutes
    minutes[0] = 0
    queue = [0]
    for i in queue:
        for j in range(n):
            if usable[j] and minutes[j] is None and sees(i, j):
                minutes[j] = minutes[i] + 1
                queue.append(j)
    return minutes
