# goes on counting compartments through the train
    if berth < 1 or berth > 26 * per_coach:
        return ""
    index = berth - 1
    side = "L" if index % 6 < 3 else "R"
    return f"{chr(65 + index // per_coach)}-{index // 6 + 1:02d}-{side}{index % 3 + 1}"
