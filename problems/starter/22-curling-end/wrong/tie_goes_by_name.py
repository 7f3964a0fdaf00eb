# sorts all stones and walks on from the nearest, so that equally near ones are red's
    reach = (house + stone) ** 2
    stones = sorted([(x * x + y * y, "red") for x, y in red] + [(x * x + y * y, "yellow") for x, y in yellow])
    stones = [team for distance, team in stones if distance <= reach]
    if not stones:
        return None
    score = 0
    while score < len(stones) and stones[score] == stones[0]:
        score += 1
    return stones[0], score
