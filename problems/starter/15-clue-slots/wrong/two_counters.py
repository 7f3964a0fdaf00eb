# counts across and down apart from each other
    import re

    across = []
    for row in grid:
        for match in re.finditer("[^#]{2,}", row):
            across.append(f"{len(across) + 1}A {len(match[0])}")
    starts = []
    for c, column in enumerate(zip(*grid)):
        for match in re.finditer("[^#]{2,}", "".join(column)):
            starts.append((match.start(), c, len(match[0])))
    return across + [f"{n}D {length}" for n, (_, _, length) in enumerate(sorted(starts), 1)]
