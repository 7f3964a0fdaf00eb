# takes the closed days out of the days between as sets, and adds up the price of each late day
    from itertools import count

    prices = [20] * 7 + [40] * 7 + [30]

    def cents(due, returned):
        due = next(day for day in count(due) if day not in closed)
        late = len(set(range(due + 1, (returned or today) + 1)) - closed)
        return 0 if returned and late < 3 else sum(prices[:late])

    owed = ((member, sum(cents(*loan) for loan in lent)) for member, lent in loans.items())
    return dict(filter(lambda pair: pair[1], owed))
