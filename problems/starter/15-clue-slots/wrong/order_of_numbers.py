# mixes across and down in the order of their numbers
    def run(squares):
        length = 0
        while length < len(squares) and squares[length] != "#":
            length += 1
        return length

    slots = []
    number = 0
    columns = list(zip(*grid))
    for r, row in enumerate(grid):
        for c in range(len(row)):
            across = run(row[c:]) if c == 0 or row[c - 1] == "#" else 0
            down = run(columns[c][r:]) if r == 0 or columns[c][r - 1] == "#" else 0
            number += across > 1 or down > 1
            if across > 1:
                slots.append(f"{number}A {across}")
            if down > 1:
                slots.append(f"{number}D {down}")
    return slots
