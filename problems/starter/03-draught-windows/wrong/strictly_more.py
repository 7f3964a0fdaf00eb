# asks for more water than needed
    from itertools import groupby

    needed = draught + max(30, (draught + 9) // 10)
    found = []
    for enough, run in groupby(enumerate(depths), key=lambda pair: pair[1] > needed):
        run = [hour for hour, _ in run]
        if enough and len(run) >= hours:
            found.append([run[0], run[-1]])
    return found
