# looks to the left and to the right of every burning beacon once, keeping the steepest ground so far
    from fractions import Fraction

    standing = {}
    for number, (point, mast) in enumerate(beacons):
        if 0 <= point < len(heights):
            standing.setdefault(point, []).append(number)

    def seen_from(number):
        here, mast = beacons[number]
        fire = heights[here] + mast
        yield from standing[here]
        for points in (range(here + 1, len(heights)), range(here - 1, -1, -1)):
            steepest = None
            for point in points:
                distance = abs(point - here)
                for other in standing.get(point, []):
                    slope = Fraction(heights[point] + beacons[other][1] - fire, distance)
                    if steepest is None or slope > steepest:
                        yield other
                slope = Fraction(heights[point] - fire, distance)
                if steepest is None or slope > steepest:
                    steepest = slope

    found = {}
    newest = {0} & {number for numbers in standing.values() for number in numbers}
    minute = 0
    while newest:
        found.update(dict.fromkeys(newest, minute))
        newest = {other for number in newest for other in seen_from(number)} - found.keys()
        minute += 1
    return [found.get(number) for number in range(len(beacons))]
