# returns no rows where they are empty
    if not block or not any(plan):
        return []
    size = len(block)
    looks = {".": ["." * size] * size}
    for letters, rows in ("NESW", block), ("nesw", [row[::-1] for row in block]):
        for letter in letters:
            looks[letter] = rows
            rows = ["".join(column) for column in zip(*rows[::-1])]
    width = max(len(row) for row in plan)
    return ["".join(looks[letter][y] for letter in row.ljust(width, ".")) for row in plan for y in range(size)]
