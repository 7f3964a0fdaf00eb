# looks the place up in a table
    index = berth - 1
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    if not 0 <= index < len(letters) * per_coach:
        return ""
    coach = letters[index // per_coach]
    index %= per_coach
    places = ("L1", "L2", "L3", "R1", "R2", "R3")
    return "-".join([coach, str(index // 6 + 1).zfill(2), places[index % 6]])
