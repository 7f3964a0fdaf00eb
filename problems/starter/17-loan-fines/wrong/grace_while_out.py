# lets off two late days of things that are still out, too
    fines = {}
    for member, lent in loans.items():
        total = 0
        for due, returned in lent:
            while due in closed:
                due += 1
            end = returned if returned else today
            late = len([day for day in range(due + 1, end + 1) if day not in closed])
            if late > 2:
                total += min(450, 20 * min(late, 7) + 40 * max(0, late - 7))
        if total:
            fines[member] = total
    return fines
