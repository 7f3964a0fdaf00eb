# mirrors the block after it was turned
    size = len(block)
    width = max((len(row) for row in plan), default=0)
    top = []
    for row in plan:
        squares = []
        for letter in row.ljust(width, "."):
            if letter == ".":
                square = ["." * size] * size
            else:
                square = block
                for _ in range("NESW".index(letter.upper())):
                    square = ["".join(column) for column in zip(*square[::-1])]
                if letter.islower():
                    square = [line[::-1] for line in square]
            squares.append(square)
        for y in range(size):
            top.append("".join(square[y] for square in squares))
    return top
