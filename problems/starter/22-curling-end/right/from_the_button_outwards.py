# walks from the button outwards, one distance after the other
    from itertools import groupby

    stones = [(x * x + y * y, "red") for x, y in red] + [(x * x + y * y, "yellow") for x, y in yellow]
    winner, score = None, 0
    for distance, group in groupby(sorted(stones), key=lambda stone: stone[0]):
        teams = [team for _, team in group]
        if distance > (house + stone) ** 2 or len(set(teams)) == 2 or winner not in (None, teams[0]):
            break
        winner = teams[0]
        score += len(teams)
    return None if winner is None else (winner, score)
