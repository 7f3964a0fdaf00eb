# runtime error: assigns to a character of a string
    size = len(block)
    width = max((len(row) for row in plan), default=0)
    top = ["." * (width * size) for _ in range(len(plan) * size)]
    for i, row in enumerate(plan):
        for j, letter in enumerate(row):
            if letter == ".":
                continue
            square = block if letter.isupper() else [line[::-1] for line in block]
            for _ in range("NESW".index(letter.upper())):
                square = ["".join(column) for column in zip(*square[::-1])]
            for y in range(size):
                for x in range(size):
                    top[i * size + y][j * size + x] = square[y][x]
    return top
