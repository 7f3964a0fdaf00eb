# takes a negative index for a point counted from the end
    from collections import deque

    def sees(a, b):
        (x1, m1), (x2, m2) = sorted([a, b])
        y1, y2 = heights[x1] + m1, heights[x2] + m2
        return all((heights[x] - y1) * (x2 - x1) < (y2 - y1) * (x - x1) for x in range(x1 + 1, x2))

    minutes = [None] * len(beacons)
    if not beacons or beacons[0][0] >= len(heights):
        return minutes
    minutes[0] = 0
    queue = deque([0])
    while queue:
        current = queue.popleft()
        for i, beacon in enumerate(beacons):
            if minutes[i] is None and beacon[0] < len(heights) and sees(beacons[current], beacon):
                minutes[i] = minutes[current] + 1
                queue.append(i)
    return minutes
