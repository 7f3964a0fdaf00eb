# takes the berth for its index from 0
    if berth < 1 or berth > 26 * per_coach:
        return ""
    coach, rest = divmod(berth, per_coach)
    compartment, place = divmod(rest, 6)
    return f"{chr(65 + coach)}-{compartment + 1:02d}-{'LR'[place // 3]}{place % 3 + 1}"
