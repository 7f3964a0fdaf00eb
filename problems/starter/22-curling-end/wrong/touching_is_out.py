# leaves out a stone that just touches the house
    def counting(stones):
        return sorted(x * x + y * y for x, y in stones if x * x + y * y < (house + stone) ** 2)

    reds, yellows = counting(red), counting(yellow)
    if not reds and not yellows:
        return None
    if not yellows or reds and reds[0] < yellows[0]:
        return "red", sum(not yellows or d < yellows[0] for d in reds)
    if not reds or yellows[0] < reds[0]:
        return "yellow", sum(not reds or d < reds[0] for d in yellows)
    return None
