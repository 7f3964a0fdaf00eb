# takes two days off every loan that is back
    fines = {}
    for member, lent in loans.items():
        total = 0
        for due, returned in lent:
            while due in closed:
                due += 1
            late = sum(1 for day in range(due + 1, (returned or today) + 1) if day not in closed)
            if returned:
                late = max(0, late - 2)
            total += min(450, 20 * min(late, 7) + 40 * max(0, late - 7))
        if total > 0:
            fines[member] = total
    return fines
