# leaves the day due where it is when the library is closed
    fines = {}
    for member, lent in loans.items():
        for due, returned in lent:
            late = sum(day not in closed for day in range(due + 1, (returned or today) + 1))
            if late <= 2 and returned:
                continue
            fine = min(450, 20 * late + 20 * max(0, late - 7))
            if fine:
                fines[member] = fines.get(member, 0) + fine
    return fines
