# fills tables of lengths from the bottom right
    height = len(grid)
    width = len(grid[0]) if grid else 0
    right = [[0] * (width + 1) for _ in range(height + 1)]
    below = [[0] * (width + 1) for _ in range(height + 1)]
    for r in reversed(range(height)):
        for c in reversed(range(width)):
            if grid[r][c] != "#":
                right[r][c] = right[r][c + 1] + 1
                below[r][c] = below[r + 1][c] + 1
    # A slot begins where the table holds more than one and nothing before it; index -1 is the border.
    numbered = 0
    slots = {"A": [], "D": []}
    for r in range(height):
        for c in range(width):
            begun = [("A", right[r][c])] * (right[r][c - 1] == 0) + [("D", below[r][c])] * (below[r - 1][c] == 0)
            begun = [(direction, length) for direction, length in begun if length > 1]
            numbered += bool(begun)
            for direction, length in begun:
                slots[direction].append(f"{numbered}{direction} {length}")
    return slots["A"] + slots["D"]
