# --- prompt ---
from typing import Dict, List, Set, Tuple


def loan_fines(loans: Dict[str, List[Tuple[int, int]]], closed: Set[int], today: int) -> Dict[str, int]:
    """ Charge fines for things that came back late to a library of things.
    loans holds for every member the loans, each as (day due, day returned). Days are numbered from 1.
    A thing with day returned 0 is still out and counts as if it came back today; none came back later.
    closed is the set of days on which the library is closed. A loan that is due on a closed day is due on
    the next open day instead. Its late days are the open days after the day due, up to and including the
    day returned.
    The first seven late days of a loan cost 20 cents each, all further ones 40 cents, but no loan costs
    more than 450 cents. If the thing is back, a loan with at most two late days costs nothing; with more,
    all of them are charged.
    Return the cents that every member owes in all, without the members who owe nothing.
    >>> loan_fines({"ada": [(10, 13)], "bo": [(10, 12)]}, set(), 30)
    {'ada': 60}
    >>> loan_fines({"cy": [(5, 0), (1, 4)]}, {6, 7, 8}, 10)
    {'cy': 100}
    >>> loan_fines({"di": [(6, 17)]}, {6, 7, 8}, 20)
    {'di': 180}
    """
# --- solution ---
    fines = {}
    for member, lent in loans.items():
        total = 0
        for due, returned in lent:
            while due in closed:
                due += 1
            late = sum(day not in closed for day in range(due + 1, (returned or today) + 1))
            if late > 2 or returned == 0:
                total += min(450, 20 * late + 20 * max(0, late - 7))
        if total > 0:
            fines[member] = total
    return fines
# --- test ---
def check(loan_fines):
    assert loan_fines({"ada": [(10, 13)], "bo": [(10, 12)]}, set(), 30) == {"ada": 60}
    assert loan_fines({"cy": [(5, 0), (1, 4)]}, {6, 7, 8}, 10) == {"cy": 100}
    assert loan_fines({"di": [(6, 17)]}, {6, 7, 8}, 20) == {"di": 180}
    assert loan_fines({}, set(), 1) == {}
    assert loan_fines({"m": []}, {3}, 9) == {}
    assert loan_fines({"m": [(10, 10), (10, 4)]}, set(), 30) == {}
    assert loan_fines({"m": [(10, 11)]}, set(), 30) == {}
    assert loan_fines({"m": [(30, 0)]}, set(), 30) == {}
    assert loan_fines({"m": [(31, 0)]}, set(), 30) == {}
    assert loan_fines({"m": [(29, 0)]}, set(), 30) == {"m": 20}
    assert loan_fines({"m": [(28, 0)]}, set(), 30) == {"m": 40}
    assert loan_fines({"m": [(10, 17)]}, set(), 30) == {"m": 140}
    assert loan_fines({"m": [(10, 18)]}, set(), 30) == {"m": 180}
    assert loan_fines({"m": [(10, 24)]}, set(), 30) == {"m": 420}
    assert loan_fines({"m": [(10, 25)]}, set(), 30) == {"m": 450}
    assert loan_fines({"m": [(1, 0)]}, set(), 20000) == {"m": 450}
    assert loan_fines({"m": [(1, 50), (1, 60), (1, 5)]}, set(), 60) == {"m": 980}
    assert loan_fines({"m": [(10, 15), (20, 25)]}, set(), 30) == {"m": 200}
    assert loan_fines({"m": [(10, 12), (20, 22)]}, set(), 30) == {}
    assert loan_fines({"m": [(10, 12), (20, 23)]}, set(), 30) == {"m": 60}
    assert loan_fines({"m": [(10, 15)]}, {11, 12, 13}, 30) == {}
    assert loan_fines({"m": [(10, 0)]}, {11, 12, 13}, 15) == {"m": 40}
    assert loan_fines({"m": [(10, 13)]}, {10}, 30) == {}
    assert loan_fines({"m": [(10, 14)]}, {10}, 30) == {"m": 60}
    assert loan_fines({"m": [(10, 16)]}, {10, 11, 12}, 30) == {"m": 60}
    assert loan_fines({"m": [(10, 12), (11, 0)]}, {10, 11, 12}, 12) == {}
    assert loan_fines({"m": [(10, 14)]}, {14}, 30) == {"m": 60}
    assert loan_fines({"m": [(10, 13)]}, {1, 9, 14}, 30) == {"m": 60}
    assert loan_fines({"b": [(1, 9)], "constructor": [(1, 5)], "Z": [(1, 4)], "c": [(1, 3)], "é": [(1, 0)]}, set(), 9) == {"b": 180, "constructor": 80, "Z": 60, "é": 180}
    loans = {f"m{i}": [(7 * week + 1, 7 * week + 15) for week in range(300)] for i in range(5)}
    assert loan_fines(loans, set(range(7, 3000, 7)), 3000) == {f"m{i}": 102000 for i in range(5)}


check(loan_fines)
# --- example test ---
def check(loan_fines):
    assert loan_fines({"ada": [(10, 13)], "bo": [(10, 12)]}, set(), 30) == {'ada': 60}
    assert loan_fines({"cy": [(5, 0), (1, 4)]}, {6, 7, 8}, 10) == {'cy': 100}
    assert loan_fines({"di": [(6, 17)]}, {6, 7, 8}, 20) == {'di': 180}


check(loan_fines)
