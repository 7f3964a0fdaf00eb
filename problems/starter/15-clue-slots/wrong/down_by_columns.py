# lists the slots down column by column instead of by number
    import re

    across = {}
    for r, row in enumerate(grid):
        for match in re.finditer("[^#]{2,}", row):
            across[r, match.start()] = len(match[0])
    down = {}
    for c, column in enumerate(zip(*grid)):
        for match in re.finditer("[^#]{2,}", "".join(column)):
            down[match.start(), c] = len(match[0])
    numbers = {square: number for number, square in enumerate(sorted(across.keys() | down.keys()), 1)}
    return [f"{numbers[square]}A {length}" for square, length in across.items()] + [
        f"{numbers[square]}D {length}" for square, length in down.items()
    ]
