# finds all slots with a regular expression, then numbers where they begin
    import re

    found = []
    for direction, lines in (("A", grid), ("D", ["".join(column) for column in zip(*grid)])):
        for i, line in enumerate(lines):
            for match in re.finditer("[^#]{2,}", line):
                begin = (i, match.start()) if direction == "A" else (match.start(), i)
                found.append((direction, begin, match.end() - match.start()))
    numbers = {begin: n for n, begin in enumerate(sorted({begin for _, begin, _ in found}), 1)}
    return [f"{numbers[begin]}{direction} {length}" for direction, begin, length in sorted(found)]
