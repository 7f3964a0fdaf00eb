# charges no member more than 450 cents
    def cents(due, returned):
        while due in closed:
            due += 1
        late = sum(day not in closed for day in range(due + 1, (returned or today) + 1))
        if returned and late <= 2:
            return 0
        return 20 * late + 20 * max(0, late - 7)

    totals = {member: min(450, sum(cents(*loan) for loan in lent)) for member, lent in loans.items()}
    return {member: total for member, total in totals.items() if total > 0}
