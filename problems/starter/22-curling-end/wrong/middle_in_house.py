# counts only stones whose middle lies in the house
    def counting(stones):
        return [x * x + y * y for x, y in stones if x * x + y * y <= house * house]

    reds, yellows = counting(red), counting(yellow)
    if reds and (not yellows or min(reds) < min(yellows)):
        return "red", sum(d < min(yellows) for d in reds) if yellows else len(reds)
    if yellows and (not reds or min(yellows) < min(reds)):
        return "yellow", sum(d < min(reds) for d in yellows) if reds else len(yellows)
    return None
