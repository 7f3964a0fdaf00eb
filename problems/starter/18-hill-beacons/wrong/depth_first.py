# follows the signal depth first, so it comes late to beacons that were seen early
    def sees(a, b):
        (x1, m1), (x2, m2) = sorted([a, b])
        y1, y2 = heights[x1] + m1, heights[x2] + m2
        return all((heights[x] - y1) * (x2 - x1) < (y2 - y1) * (x - x1) for x in range(x1 + 1, x2))

    minutes = [None] * len(beacons)

    def light(i, minute):
        minutes[i] = minute
        for j, beacon in enumerate(beacons):
            if minutes[j] is None and 0 <= beacon[0] < len(heights) and sees(beacons[i], beacon):
                light(j, minute + 1)

    if beacons and 0 <= beacons[0][0] < len(heights):
        light(0, 0)
    return minutes
