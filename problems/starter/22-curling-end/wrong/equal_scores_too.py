# scores stones that are as near as the other team's nearest, too
    reach = (house + stone) ** 2
    reds = sorted(x * x + y * y for x, y in red if x * x + y * y <= reach)
    yellows = sorted(x * x + y * y for x, y in yellow if x * x + y * y <= reach)
    best_red = reds[0] if reds else reach + 1
    best_yellow = yellows[0] if yellows else reach + 1
    if best_red == best_yellow:
        return None
    if best_red < best_yellow:
        return "red", sum(d <= best_yellow for d in reds)
    return "yellow", sum(d <= best_red for d in yellows)
