# writes a zero before every compartment
    if berth < 1 or berth > 26 * per_coach:
        return ""
    coach, rest = divmod(berth - 1, per_coach)
    compartment, place = divmod(rest, 6)
    side = "LR"[place // 3]
    return chr(65 + coach) + "-0" + str(compartment + 1) + "-" + side + str(place % 3 + 1)
