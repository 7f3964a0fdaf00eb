# computes the height of the line in floating point, which puts it above ground that it touches
    n = len(beacons)
    usable = [0 <= point < len(heights) for point, _ in beacons]
    tops = [heights[point] + mast if ok else 0 for (point, mast), ok in zip(beacons, usable)]

    def sees(i, j):
        a, b = beacons[i][0], beacons[j][0]
        if a == b:
            return True
        slope = (tops[j] - tops[i]) / (b - a)
        return all(heights[k] < tops[i] + slope * (k - a) for k in range(min(a, b) + 1, max(a, b)))

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
