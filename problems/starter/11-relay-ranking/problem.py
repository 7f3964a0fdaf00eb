# --- prompt ---
from typing import Dict, List


def relay_ranking(laps: Dict[str, List[int]]) -> List[str]:
    """ Rank the teams of a charity relay.
    laps holds the times of every team's laps in full seconds. A time of zero or less marks a lap that was
    given up: it counts neither as a lap nor in the team's total time. A team without a lap that counts is
    not ranked at all.
    A team is ahead of another if it has more laps that count, or as many of them and a lower total time.
    The rank of a team is 1 plus the number of teams that are ahead of it, so that equal teams share one.
    Return a line for every ranked team, its rank and its name with a space between them, by rank and then
    by name (by code point).
    >>> relay_ranking({"Owls": [70, 65], "Badgers": [61, 58, 60]})
    ['1 Badgers', '2 Owls']
    >>> relay_ranking({"Otters": [60, 59, 0], "Owls": [70], "Badgers": [58, 61]})
    ['1 Badgers', '1 Otters', '3 Owls']
    >>> relay_ranking({"Moles": [0, -1], "Newts": []})
    []
    """
# --- solution ---
    results = []
    for name, times in laps.items():
        counted = [time for time in times if time > 0]
        if counted:
            results.append((-len(counted), sum(counted), name))
    results.sort()
    lines = []
    previous = None
    for place, (*result, name) in enumerate(results, 1):
        if result != previous:
            rank = place
            previous = result
        lines.append(f"{rank} {name}")
    return lines
# --- test ---
def check(relay_ranking):
    assert relay_ranking({"Owls": [70, 65], "Badgers": [61, 58, 60]}) == ["1 Badgers", "2 Owls"]
    laps = {"Otters": [60, 59, 0], "Owls": [70], "Badgers": [58, 61]}
    assert relay_ranking(laps) == ["1 Badgers", "1 Otters", "3 Owls"]
    assert laps == {"Otters": [60, 59, 0], "Owls": [70], "Badgers": [58, 61]}
    assert relay_ranking({"Moles": [0, -1], "Newts": []}) == []
    assert relay_ranking({}) == []
    assert relay_ranking({"Moles": [1]}) == ["1 Moles"]
    assert relay_ranking({"Fast": [20, 20], "Slow": [90, 90, 90]}) == ["1 Slow", "2 Fast"]
    assert relay_ranking({"Fast": [20, 0, 20, 0], "Slow": [90, 90, 90]}) == ["1 Slow", "2 Fast"]
    assert relay_ranking({"Ants": [50, -20], "Bees": [40]}) == ["1 Bees", "2 Ants"]
    assert relay_ranking({"Ants": [60, -60, 60], "Bees": [0, -5, 119, -1]}) == ["1 Ants", "2 Bees"]
    # Equal times in all, but not as many laps.
    assert relay_ranking({"Ants": [60], "Bees": [30, 30]}) == ["1 Bees", "2 Ants"]
    assert relay_ranking({"Cats": [50, 10], "Ants": [10, 50], "Bees": [30, 30]}) == ["1 Ants", "1 Bees", "1 Cats"]
    assert relay_ranking({"F": [9], "E": [9], "D": [8], "C": [7], "B": [7], "A": [7]}) == [
        "1 A",
        "1 B",
        "1 C",
        "4 D",
        "5 E",
        "5 F",
    ]
    assert relay_ranking({"Bats": [0], "Cats": [5], "Dogs": [5], "Eels": [9]}) == ["1 Cats", "1 Dogs", "3 Eels"]
    assert relay_ranking({"Ants": [100], "Bees": [9], "Cats": [10]}) == ["1 Bees", "2 Cats", "3 Ants"]
    assert relay_ranking({"Ants": [300, 200], "Bees": [250, 250], "Cats": [499, 2]}) == ["1 Ants", "1 Bees", "3 Cats"]
    names = {"apes": [5], "Zebras": [5], "Äsche": [5], "9": [5], "10": [5], "Zebra": [5]}
    assert relay_ranking(names) == ["1 10", "1 9", "1 Zebra", "1 Zebras", "1 apes", "1 Äsche"]
    # U+FF2F, a wide O, and U+1F98A.
    assert relay_ranking({"🦊": [5], "Ｏ": [5]}) == ["1 Ｏ", "1 🦊"]
    assert relay_ranking({"4 Wheels": [12], "Two  Left Feet": [11]}) == ["1 Two  Left Feet", "2 4 Wheels"]
    long = {"Late": [1] * 4999 + [2], "Long": [1] * 5000, "Lost": [0] * 5000, "Also": [0] * 100 + [1] * 5000}
    assert relay_ranking(long) == ["1 Also", "1 Long", "3 Late"]
    # A hundred groups of three; the last group has the most laps.
    crowd = {f"t{100 + i}": [60] * (1 + i // 3) for i in range(300)}
    wanted = [f"{298 - 3 * group} t{100 + 3 * group + i}" for group in range(99, -1, -1) for i in range(3)]
    assert relay_ranking(crowd) == wanted


check(relay_ranking)
# --- example test ---
def check(relay_ranking):
    assert relay_ranking({"Owls": [70, 65], "Badgers": [61, 58, 60]}) == ['1 Badgers', '2 Owls']
    assert relay_ranking({"Otters": [60, 59, 0], "Owls": [70], "Badgers": [58, 61]}) == ['1 Badgers', '1 Otters', '3 Owls']
    assert relay_ranking({"Moles": [0, -1], "Newts": []}) == []


check(relay_ranking)
