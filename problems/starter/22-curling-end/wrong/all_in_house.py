# scores every stone of the winner that counts
    reach = (house + stone) ** 2
    reds = [x * x + y * y for x, y in red if x * x + y * y <= reach]
    yellows = [x * x + y * y for x, y in yellow if x * x + y * y <= reach]
    nearest_red = min(reds, default=reach + 1)
    nearest_yellow = min(yellows, default=reach + 1)
    if nearest_red == nearest_yellow:
        return None
    return ("red", len(reds)) if nearest_red < nearest_yellow else ("yellow", len(yellows))
