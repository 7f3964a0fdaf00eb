# runtime error: uses a name that nobody defined
    if berth < 1 or berth > 26 * per_coach:
        return ""
    coach, rest = divmod(berth - 1, per_coach)
    return ALPHABET[coach] + f"-{rest // 6 + 1:02d}-" + "LR"[rest % 6 // 3] + str(rest % 3 + 1)
