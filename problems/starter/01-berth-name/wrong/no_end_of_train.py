# forgets that the letters end at Z
    if berth < 1:
        return ""
    coach, rest = divmod(berth - 1, per_coach)
    compartment, place = divmod(rest, 6)
    return f"{chr(65 + coach % 26)}-{compartment + 1:02d}-{'L' if place < 3 else 'R'}{place % 3 + 1}"
