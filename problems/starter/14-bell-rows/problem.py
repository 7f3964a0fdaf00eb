# --- prompt ---
from typing import List, Optional


def bell_rows(bells: int, lead: List[str], limit: int) -> Optional[List[str]]:
    """ List the rows that bell ringers ring until rounds comes back.
    Rounds is the row of all bells in order: "1234" if bells is 4 (it is 1 to 9). The ringers begin with it.
    Every change makes the next row from the last one; those of the lead are rung in order, again and again.
    A change is "x", or else it names places: ASCII digits, one or more, in any order, perhaps twice. The
    bells at these places, whatever their numbers, stay. The places before, between and behind them are
    stretches, in each of which the first two bells swap, then the next two, and so on. With "x" all places
    are one stretch. A change can't be rung if a stretch has an odd number of places, if a digit is not the
    number of a place (counted from 1), or if it has any other form.
    Return the rows after the first one, up to and including the next rounds, which may come in the middle
    of a lead. Return None if that takes more than limit rows, or if the lead is empty or has a change that
    can't be rung, whether its turn comes or not.
    >>> bell_rows(4, ["x", "14"], 20)
    ['2143', '2413', '4231', '4321', '3412', '3142', '1324', '1234']
    >>> bell_rows(3, ["3", "1"], 6)
    ['213', '231', '321', '312', '132', '123']
    >>> bell_rows(3, ["x"], 10) is None
    True
    """
# --- solution ---
    rounds = "123456789"[:bells]
    lead_swaps = []
    for change in lead:
        stays = "" if change == "x" else change
        if change == "" or any(digit not in rounds for digit in stays):
            return None
        swaps = []
        place = 0
        while place < bells:
            if rounds[place] in stays:
                place += 1
            elif place + 1 == bells or rounds[place + 1] in stays:
                return None
            else:
                swaps.append(place)
                place += 2
        lead_swaps.append(swaps)
    rows = []
    row = list(rounds)
    while lead and len(rows) < limit:
        for place in lead_swaps[len(rows) % len(lead)]:
            row[place], row[place + 1] = row[place + 1], row[place]
        rows.append("".join(row))
        if rows[-1] == rounds:
            return rows
    return None
# --- test ---
def check(bell_rows):
    assert bell_rows(4, ["x", "14"], 20) == ["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"]
    assert bell_rows(3, ["3", "1"], 6) == ["213", "231", "321", "312", "132", "123"]
    assert bell_rows(3, ["x"], 10) is None
    assert bell_rows(4, ["x", "14"], 8) == ["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1234"]
    assert bell_rows(4, ["x", "14"], 7) is None
    assert bell_rows(4, ["x", "14"], 0) is None
    assert bell_rows(4, ["x", "14"], -3) is None
    assert bell_rows(4, [], 10) is None
    assert bell_rows(1, ["1"], 1) == ["1"]
    assert bell_rows(1, ["x"], 5) is None
    assert bell_rows(2, ["x"], 2) == ["21", "12"]
    assert bell_rows(4, ["1234"], 1) == ["1234"]
    assert bell_rows(5, ["125"], 1000000) == ["12435", "12345"]
    # Plain Bob on four bells.
    assert bell_rows(4, ["x", "14", "x", "14", "x", "14", "x", "12"], 24) == ["2143", "2413", "4231", "4321", "3412", "3142", "1324", "1342", "3124", "3214", "2341", "2431", "4213", "4123", "1432", "1423", "4132", "4312", "3421", "3241", "2314", "2134", "1243", "1234"]
    # Rounds in the middle of a lead, before a change that can't be rung, too.
    assert bell_rows(4, ["x", "x", "14"], 10) == ["2143", "1234"]
    assert bell_rows(4, ["x", "x", "2"], 10) is None
    # Digits in any order, and twice.
    assert bell_rows(6, ["41", "x"], 8) == ["132465", "314256", "341265", "432156", "423165", "241356", "214365", "123456"]
    assert bell_rows(3, ["3", "11"], 6) == ["213", "231", "321", "312", "132", "123"]
    # An even number of bells swap, but in odd stretches.
    assert bell_rows(5, ["2"], 10) is None
    assert bell_rows(4, ["23"], 10) is None
    # No such place, and other forms.
    assert bell_rows(4, ["145"], 10) is None
    assert bell_rows(4, ["014"], 10) is None
    assert bell_rows(4, [""], 10) is None
    assert bell_rows(4, ["X"], 10) is None
    assert bell_rows(4, ["x14"], 10) is None
    assert bell_rows(4, ["1４"], 10) is None
    # Four bells and five, each back where they began after 8 and 10 rows: 40 for both.
    fours = "2143 2413 4231 4321 3412 3142 1324 1234".split()
    fives = "65879 68597 86957 89675 98765 97856 79586 75968 57698 56789".split()
    both = [fours[i % 8] + fives[i % 10] for i in range(40)]
    assert bell_rows(9, ["9", "145"], 40) == both
    assert bell_rows(9, ["9", "145"], 39) is None
    # The same row again and again is no reason to give up.
    assert bell_rows(5, ["345"] + ["12345"] * 2999, 3001) == ["21345"] * 3000 + ["12345"]
    assert bell_rows(5, ["345"] + ["12345"] * 2999, 3000) is None


check(bell_rows)
# --- example test ---
def check(bell_rows):
    assert bell_rows(4, ["x", "14"], 20) == ['2143', '2413', '4231', '4321', '3412', '3142', '1324', '1234']
    assert bell_rows(3, ["3", "1"], 6) == ['213', '231', '321', '312', '132', '123']
    assert bell_rows(3, ["x"], 10) is None


check(bell_rows)
