# fills a grid whose rows are all the same list
    size = len(block)
    width = max((len(row) for row in plan), default=0)
    grid = [["."] * (width * size)] * (len(plan) * size)
    for i, row in enumerate(plan):
        for j, letter in enumerate(row):
            if letter == ".":
                continue
            square = block if letter.isupper() else [line[::-1] for line in block]
            for _ in range("NESW".index(letter.upper())):
                square = list(zip(*square[::-1]))
            for y in range(size):
                for x in range(size):
                    grid[i * size + y][j * size + x] = square[y][x]
    return ["".join(line) for line in grid]
