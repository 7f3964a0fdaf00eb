# finds for every patch of the top the one in the block that it comes from
    size = len(block)
    last = size - 1
    sources = {
        "N": lambda y, x: block[y][x],
        "E": lambda y, x: block[last - x][y],
        "S": lambda y, x: block[last - y][last - x],
        "W": lambda y, x: block[x][last - y],
        "n": lambda y, x: block[y][last - x],
        "e": lambda y, x: block[last - x][last - y],
        "s": lambda y, x: block[last - y][x],
        "w": lambda y, x: block[x][y],
        ".": lambda y, x: ".",
    }
    columns = max([len(row) for row in plan] + [0])
    top = []
    for row in plan:
        for y in range(size):
            line = ""
            for place in range(columns):
                source = sources[row[place : place + 1] or "."]
                line += "".join(source(y, x) for x in range(size))
            top.append(line)
    return top
