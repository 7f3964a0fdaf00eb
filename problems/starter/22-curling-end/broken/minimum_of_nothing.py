# runtime error: takes the minimum of no distances
    reach = (house + stone) ** 2
    reds = [d for d in (x * x + y * y for x, y in red) if d <= reach]
    yellows = [d for d in (x * x + y * y for x, y in yellow) if d <= reach]
    if min(reds) < min(yellows):
        return "red", sum(d < min(yellows) for d in reds)
    if min(yellows) < min(reds):
        return "yellow", sum(d < min(reds) for d in yellows)
    return None
