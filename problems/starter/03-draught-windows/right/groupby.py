# groups the hours with itertools
    from itertools import groupby

    clearance = max(30, -(-draught // 10))
    found = []
    for enough, run in groupby(enumerate(depths), key=lambda pair: pair[1] - draught >= clearance):
        run = list(run)
        if enough and len(run) >= hours:
            found.append([run[0][0], run[-1][0]])
    return found
