# lets ground that touches the line pass
    from collections import deque

    def sees(a, b):
        (x1, m1), (x2, m2) = sorted([a, b])
        y1, y2 = heights[x1] + m1, heights[x2] + m2
        for x in range(x1 + 1, x2):
            if (heights[x] - y1) * (x2 - x1) > (y2 - y1) * (x - x1):
                return False
        return True

    result = [None] * len(beacons)
    if not beacons or not 0 <= beacons[0][0] < len(heights):
        return result
    result[0] = 0
    queue = deque([0])
    while queue:
        current = queue.popleft()
        for i, beacon in enumerate(beacons):
            if result[i] is None and 0 <= beacon[0] < len(heights) and sees(beacons[current], beacon):
                result[i] = result[current] + 1
                queue.append(i)
    return result
