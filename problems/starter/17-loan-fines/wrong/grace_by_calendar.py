# measures the two days of grace with closed days in them
    fines = {}
    for member, lent in loans.items():
        total = 0
        for due, returned in lent:
            while due in closed:
                due += 1
            if returned and returned - due <= 2:
                continue
            late = sum(day not in closed for day in range(due + 1, (returned or today) + 1))
            total += min(450, 20 * late + 20 * max(0, late - 7))
        if total > 0:
            fines[member] = total
    return fines
