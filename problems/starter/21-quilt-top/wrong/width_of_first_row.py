# takes the first row of the plan for the longest
    if not plan:
        return []
    size = len(block)
    looks = {".": ["." * size] * size}
    for letters, rows in ("NESW", block), ("nesw", [row[::-1] for row in block]):
        for letter in letters:
            looks[letter] = rows
            rows = ["".join(column) for column in zip(*rows[::-1])]
    width = len(plan[0])
    return ["".join(looks[letter][y] for letter in row.ljust(width, ".")) for row in plan for y in range(size)]
