# prints a lot before every answer
    for line in range(200):
        print(f"step {line}: berth {berth} of {per_coach} is being looked for")
    if berth < 1 or berth > 26 * per_coach:
        return ""
    coach, rest = divmod(berth - 1, per_coach)
    place = rest % 6
    return f"{chr(65 + coach)}-{rest // 6 + 1:02d}-{'LLLRRR'[place]}{'123123'[place]}"
