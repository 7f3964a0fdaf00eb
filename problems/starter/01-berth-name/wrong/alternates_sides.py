# alternates left and right
    if berth < 1 or berth > 26 * per_coach:
        return ""
    coach, rest = divmod(berth - 1, per_coach)
    compartment, place = divmod(rest, 6)
    side = "L" if place % 2 == 0 else "R"
    return f"{chr(65 + coach)}-{compartment + 1:02d}-{side}{place // 2 + 1}"
