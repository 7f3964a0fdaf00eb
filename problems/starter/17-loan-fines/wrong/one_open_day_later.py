# moves a loan that is due on a closed day by one day only
    fines = {}
    for member, lent in loans.items():
        total = 0
        for due, returned in lent:
            if due in closed:
                due += 1
            late = sum(day not in closed for day in range(due + 1, (returned or today) + 1))
            if late > 2 or returned == 0:
                total += min(450, 20 * late + 20 * max(0, late - 7))
        if total > 0:
            fines[member] = total
    return fines
