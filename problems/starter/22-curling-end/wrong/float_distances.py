# compares square roots, which are equal for large distances that are not
    from math import hypot

    reds = sorted(d for d in (hypot(x, y) for x, y in red) if d <= house + stone)
    yellows = sorted(d for d in (hypot(x, y) for x, y in yellow) if d <= house + stone)
    if reds and (not yellows or reds[0] < yellows[0]):
        return "red", len([d for d in reds if not yellows or d < yellows[0]])
    if yellows and (not reds or yellows[0] < reds[0]):
        return "yellow", len([d for d in yellows if not reds or d < reds[0]])
    return None
