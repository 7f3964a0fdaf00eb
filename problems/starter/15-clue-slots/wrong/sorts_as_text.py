# sorts the slots as text, so that 10 comes before 2
    import re

    def starts(lines):
        return {(i, m.start()): len(m[0]) for i, line in enumerate(lines) for m in re.finditer("[^#]{2,}", line)}

    across = starts(grid)
    down = {(r, c): length for (c, r), length in starts("".join(column) for column in zip(*grid)).items()}
    numbers = {square: n for n, square in enumerate(sorted({*across, *down}), 1)}
    return sorted(f"{numbers[square]}A {length}" for square, length in across.items()) + sorted(
        f"{numbers[square]}D {length}" for square, length in down.items()
    )
