# runtime error: reads the ground of a point behind the end of the ridge
    fires = [heights[point] + mast for point, mast in beacons]

    def sees(i, j):
        a, b = beacons[i][0], beacons[j][0]
        if a > b:
            i, j, a, b = j, i, b, a
        rise = fires[j] - fires[i]
        return all((heights[k] - fires[i]) * (b - a) < rise * (k - a) for k in range(a + 1, b))

    minutes = [None] * len(beacons)
    if beacons:
        minutes[0] = 0
    queue = [0] * len(beacons[:1])
    for i in queue:
        for j in range(len(beacons)):
            if minutes[j] is None and sees(i, j):
                minutes[j] = minutes[i] + 1
                queue.append(j)
    return minutes
