# takes for open only what is a dot or a letter
    def is_open(r, c):
        return 0 <= r < len(grid) and 0 <= c < len(grid[r]) and (grid[r][c] == "." or grid[r][c].isalpha())

    def length(r, c, dr, dc):
        if is_open(r - dr, c - dc):
            return 0
        n = 0
        while is_open(r + n * dr, c + n * dc):
            n += 1
        return n

    across, down = [], []
    number = 0
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            a, d = length(r, c, 0, 1), length(r, c, 1, 0)
            number += max(a, d) > 1
            if a > 1:
                across.append(f"{number}A {a}")
            if d > 1:
                down.append(f"{number}D {d}")
    return across + down
