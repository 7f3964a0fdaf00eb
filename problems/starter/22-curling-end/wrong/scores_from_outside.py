# asks only whether the nearest stone lies in the house
    reds = sorted(x * x + y * y for x, y in red)
    yellows = sorted(x * x + y * y for x, y in yellow)
    far = float("inf")
    best_red = reds[0] if reds else far
    best_yellow = yellows[0] if yellows else far
    if best_red == best_yellow or min(best_red, best_yellow) > (house + stone) ** 2:
        return None
    if best_red < best_yellow:
        return "red", sum(d < best_yellow for d in reds)
    return "yellow", sum(d < best_red for d in yellows)
