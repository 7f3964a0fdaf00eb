# mirrors top to bottom
    size = len(block)

    def turned(rows, times):
        for _ in range(times):
            rows = ["".join(column) for column in zip(*rows[::-1])]
        return rows

    looks = {".": ["." * size] * size}
    for times, letter in enumerate("NESW"):
        looks[letter] = turned(block, times)
        looks[letter.lower()] = turned(block[::-1], times)
    width = max(map(len, plan), default=0)
    return ["".join(looks[letter][y] for letter in row.ljust(width, ".")) for row in plan for y in range(size)]
