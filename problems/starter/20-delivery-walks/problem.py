# --- prompt ---
from typing import List, Optional


def delivery_walks(rules: List[str], addresses: List[str]) -> List[Optional[str]]:
    """ Find the walk on which the post for every address is carried.
    A rule gives a street, or a part of it, to a walk, which is one word. Behind the street may stand a range
    of house numbers, "1-35" (both included; none if the first is greater) or "2-" (without end), and then a
    side, "odd" or "even": "Mill Lane 1-35 odd: A", "Mill Lane 2-: B", "High Street even: C", "Quay: D".
    An address is a street and a house number, perhaps with letters: "Mill Lane 7b" counts as number 7.
    A rule fits an address if the street is the same, written exactly alike, and the number lies in the range
    and on the side, where the rule has them. Of all rules that fit take the one with the fewest numbers in
    its range and on its side; rules without a range or without an end have endlessly many, more than others
    and all equally many. Among equals the last one counts.
    Return for every address, in order, its walk, or None if no rule fits.
    Parts are joined by one space. Numbers are at least 1 and have at most nine digits. Streets hold no colon
    and do not end with a range or a side, but may end with a number: "Route 66".
    >>> delivery_walks(["Mill Lane 1-35 odd: A", "Quay 2-: B"], ["Mill Lane 7b", "Mill Lane 8", "Quay 8"])
    ['A', None, 'B']
    >>> delivery_walks(["Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"], ["Quay 5", "Quay 6", "Quay 21", "Quay 22"])
    ['B', 'A', 'B', 'C']
    >>> delivery_walks(["Quay 2-: A", "Quay even: B"], ["Quay 1", "Quay 2", "Quay 3"])
    [None, 'B', 'A']
    """
# --- solution ---
    import re

    endless = 10**9  # above all house numbers
    parsed = []
    for rule in rules:
        street, first, end, side, walk = re.fullmatch(r"(.*?)(?: (\d+)-(\d*))?(?: (odd|even))?: (.*)", rule).groups()
        numbers = range(int(first or 1), int(end) + 1 if end else endless)
        if side:
            numbers = numbers[numbers.start % 2 != (side == "odd") :: 2]
        parsed.append((street, numbers, len(numbers) if end else endless, walk))
    # min takes the first of equals.
    parsed.reverse()
    walks = []
    for address in addresses:
        street, house = address.rsplit(" ", 1)
        number = int(re.match(r"\d+", house)[0])
        fitting = [rule for rule in parsed if rule[0] == street and number in rule[1]]
        walks.append(min(fitting, key=lambda rule: rule[2])[3] if fitting else None)
    return walks
# --- test ---
def check(delivery_walks):
    rules = ["Mill Lane 1-35 odd: A", "Quay 2-: B"]
    assert delivery_walks(rules, ["Mill Lane 7b", "Mill Lane 8", "Quay 8"]) == ["A", None, "B"]
    rules = ["Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"]
    assert delivery_walks(rules, ["Quay 5", "Quay 6", "Quay 21", "Quay 22"]) == ["B", "A", "B", "C"]
    assert delivery_walks(["Quay 2-: A", "Quay even: B"], ["Quay 1", "Quay 2", "Quay 3"]) == [None, "B", "A"]
    assert delivery_walks([], []) == []
    assert delivery_walks(["Quay: A"], []) == []
    assert delivery_walks([], ["Quay 1"]) == [None]
    rules = ["Quay 4-8: A"]
    assert delivery_walks(rules, ["Quay 3", "Quay 4", "Quay 8", "Quay 9", "Quay 4"]) == [None, "A", "A", None, "A"]
    rules = ["Quay 9-: A", "Quay 10-10: B"]
    assert delivery_walks(rules, ["Quay 8", "Quay 9", "Quay 10", "Quay 11", "Quay 100"]) == [None, "A", "B", "A", "A"]
    assert delivery_walks(["Quay odd: A"], ["Quay 1", "Quay 2", "Quay 33"]) == ["A", None, "A"]
    rules = ["Quay 1-9: A", "Quay 10-: B"]
    assert delivery_walks(rules, ["Quay 9a", "Quay 9ZZ", "Quay 10a", "Quay 1b"]) == ["A", "A", "B", "A"]
    assert delivery_walks(["Quay 9-3: A", "Quay 4-4 odd: B"], ["Quay 3", "Quay 4", "Quay 6"]) == [None, None, None]
    # Among equals the last one.
    rules = ["Quay 1-4: A", "Quay 3-6: B"]
    assert delivery_walks(rules, ["Quay 2", "Quay 3", "Quay 4", "Quay 5"]) == ["A", "B", "B", "B"]
    rules = ["Quay 3-6: B", "Quay 1-4: A", "Quay 1-9: C"]
    assert delivery_walks(rules, ["Quay 2", "Quay 3", "Quay 5", "Quay 9"]) == ["A", "A", "B", "C"]
    assert delivery_walks(["Quay 1-10: A", "Quay 1-20 odd: B"], ["Quay 3", "Quay 4", "Quay 11"]) == ["B", "A", "B"]
    assert delivery_walks(["Quay 1-20 odd: B", "Quay 1-10: A"], ["Quay 3", "Quay 4", "Quay 11"]) == ["A", "A", "B"]
    # Five odd numbers from 1 to 9, four from 2 to 10.
    assert delivery_walks(["Quay 1-9 odd: A", "Quay 4-8: B"], ["Quay 5", "Quay 9"]) == ["B", "A"]
    assert delivery_walks(["Quay 4-7: A", "Quay 1-9 odd: B"], ["Quay 5", "Quay 9"]) == ["A", "B"]
    rules = ["Quay 5-8: A", "Quay 2-10 odd: B", "Quay 4-9: C"]
    assert delivery_walks(rules, ["Quay 5", "Quay 4", "Quay 6"]) == ["B", "C", "A"]
    rules = ["Quay 3-8 even: A", "Quay 6-8: B", "Quay 2-8 even: C"]
    assert delivery_walks(rules, ["Quay 2", "Quay 4", "Quay 7", "Quay 8"]) == ["C", "A", "B", "B"]
    # Rules without end.
    rules = ["Quay: A", "Quay 5-: B", "Quay odd: C", "Quay 3- even: D"]
    assert delivery_walks(rules, ["Quay 2", "Quay 4", "Quay 5", "Quay 6"]) == ["A", "D", "C", "D"]
    rules = ["Quay 3- even: D", "Quay odd: C", "Quay 5-: B", "Quay: A"]
    assert delivery_walks(rules, ["Quay 2", "Quay 4", "Quay 5", "Quay 6"]) == ["A", "A", "A", "A"]
    assert delivery_walks(["Quay 1-999999999: A", "Quay 999999999-: B"], ["Quay 7", "Quay 999999999"]) == ["A", "A"]
    # Streets.
    rules = ["Mill Lane: A", "Old Mill Lane 1-9: B", "mill lane: C", "Mill: D"]
    addresses = ["Mill Lane 5", "Old Mill Lane 5", "mill lane 5", "Mill 5", "Lane 5", "Mill Lane East 5"]
    assert delivery_walks(rules, addresses) == ["A", "B", "C", "D", None, None]
    rules = ["Route 66: A", "Route 66 1-9: B", "Route: C", "5th Row 3-4: D"]
    assert delivery_walks(rules, ["Route 66 8", "Route 66 10", "Route 66", "5th Row 4"]) == ["B", "A", "C", "D"]
    rules = ["Yard 4-b: A", "Low-End 2-6 even: B", "Odd Row odd: C", "Uneven: D"]
    addresses = ["Yard 4-b 1", "Low-End 4", "Low-End 5", "Odd Row 2", "Odd Row 3c", "Uneven 3"]
    assert delivery_walks(rules, addresses) == ["A", "B", None, None, "C", "D"]
    rules = ["Große Gasse 1-9 odd: Süd", "toString: A"]
    addresses = ["Große Gasse 3", "Grosse Gasse 3", "toString 1", "constructor 1"]
    assert delivery_walks(rules, addresses) == ["Süd", None, "A", None]
    many = [f"Quay {i}-{2 * i + 40}: W{i}" for i in range(1, 301)]
    walks = [f"W{max(1, (i - 39) // 2)}" for i in range(1, 301)]
    assert delivery_walks(many, [f"Quay {i}" for i in range(1, 301)]) == walks


check(delivery_walks)
# --- example test ---
def check(delivery_walks):
    assert delivery_walks(["Mill Lane 1-35 odd: A", "Quay 2-: B"], ["Mill Lane 7b", "Mill Lane 8", "Quay 8"]) == ['A', None, 'B']
    assert delivery_walks(["Quay 1-20: A", "Quay 1-35 odd: B", "Quay: C"], ["Quay 5", "Quay 6", "Quay 21", "Quay 22"]) == ['B', 'A', 'B', 'C']
    assert delivery_walks(["Quay 2-: A", "Quay even: B"], ["Quay 1", "Quay 2", "Quay 3"]) == [None, 'B', 'A']


check(delivery_walks)
