# keeps one minute a point, so beacons at the same point are lit together
    from collections import deque

    masts = {}
    for point, mast in beacons:
        if 0 <= point < len(heights):
            masts[point] = max(mast, masts.get(point, 0))
    if not beacons or beacons[0][0] not in masts:
        return [None] * len(beacons)

    def sees(a, b):
        a, b = min(a, b), max(a, b)
        low, high = heights[a] + masts[a], heights[b] + masts[b]
        return all((heights[k] - low) * (b - a) < (high - low) * (k - a) for k in range(a + 1, b))

    minutes = {beacons[0][0]: 0}
    queue = deque(minutes)
    while queue:
        here = queue.popleft()
        for there in masts:
            if there not in minutes and sees(here, there):
                minutes[there] = minutes[here] + 1
                queue.append(there)
    return [minutes.get(point) for point, _ in beacons]
