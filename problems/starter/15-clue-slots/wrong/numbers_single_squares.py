# gives a number to a square where nothing but a single square begins
    height = len(grid)
    width = len(grid[0]) if grid else 0
    across, down = [], []
    number = 0
    for r in range(height):
        for c in range(width):
            if grid[r][c] == "#":
                continue
            starts_across = c == 0 or grid[r][c - 1] == "#"
            starts_down = r == 0 or grid[r - 1][c] == "#"
            if not (starts_across or starts_down):
                continue
            number += 1
            if starts_across:
                length = len(grid[r][c:].split("#")[0])
                if length > 1:
                    across.append(f"{number}A {length}")
            if starts_down:
                length = len("".join(row[c] for row in grid[r:]).split("#")[0])
                if length > 1:
                    down.append(f"{number}D {length}")
    return across + down
