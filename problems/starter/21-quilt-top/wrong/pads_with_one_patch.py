# goes on with one plain patch for a whole square
    size = len(block)
    looks = {".": ["." * size] * size}
    for letters, rows in ("NESW", block), ("nesw", [row[::-1] for row in block]):
        for letter in letters:
            looks[letter] = rows
            rows = ["".join(column) for column in zip(*rows[::-1])]
    width = max(map(len, plan), default=0)
    top = []
    for row in plan:
        for y in range(size):
            top.append("".join(looks[letter][y] for letter in row).ljust(width, "."))
    return top
