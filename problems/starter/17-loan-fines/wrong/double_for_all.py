# doubles the rate of all days of a loan with more than seven
    fines = {}
    for member, lent in loans.items():
        total = 0
        for due, returned in lent:
            while due in closed:
                due += 1
            late = sum(day not in closed for day in range(due + 1, (returned or today) + 1))
            if returned == 0 or late > 2:
                total += min(450, late * (40 if late > 7 else 20))
        if total > 0:
            fines[member] = total
    return fines
