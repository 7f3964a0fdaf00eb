# runtime error: asks the first row of an empty grid for its width
    height, width = len(grid), len(grid[0])
    black = [[square == "#" for square in row] + [True] for row in grid] + [[True] * (width + 1)]
    across, down = [], []
    number = 0
    for r in range(height):
        for c in range(width):
            if black[r][c]:
                continue
            right = black[r][c - 1] and black[r].index(True, c) - c
            below = black[r - 1][c] and next(i for i in range(r, height + 1) if black[i][c]) - r
            number += right > 1 or below > 1
            if right > 1:
                across.append(f"{number}A {right}")
            if below > 1:
                down.append(f"{number}D {below}")
    return across + down
