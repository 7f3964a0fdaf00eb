# syntax error: indentation goes astray
    if group < 1:
        return None
    best = None
    for number, row in enumerate(rows, 1):
        seat = 0
      free = 0
        for place in row:
            seat += place != "|"
    return best
