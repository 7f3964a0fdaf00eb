# takes the last row for the one above the first
    across, down = [], []
    number = 0
    for r, row in enumerate(grid):
        for c, square in enumerate(row):
            if square == "#":
                continue
            right = below = 0
            if c == 0 or row[c - 1] == "#":
                while c + right < len(row) and row[c + right] != "#":
                    right += 1
            if grid[r - 1][c] == "#":
                while r + below < len(grid) and grid[r + below][c] != "#":
                    below += 1
            if right > 1 or below > 1:
                number += 1
            if right > 1:
                across.append(f"{number}A {right}")
            if below > 1:
                down.append(f"{number}D {below}")
    return across + down
