# --- prompt ---
from typing import List, Optional, Tuple


def curling_end(
    red: List[Tuple[int, int]], yellow: List[Tuple[int, int]], house: int, stone: int
) -> Optional[Tuple[str, int]]:
    """ Score an end of curling.
    red and yellow hold the middles of both teams' stones as (x, y), in millimetres from the button, which
    is the middle of the house. house and stone are the radii of the house and of every stone, at least 1.
    A stone counts if any part of it lies in the house or just touches it from outside. The team with the
    counting stone nearest to the button (by its middle) scores one for each of its counting stones that is
    nearer than the other team's nearest counting stone, or for all of them if the other team has none.
    Distances are compared exactly; no coordinate and no radius is more than 1,000,000,000 in size.
    Return the team, "red" or "yellow", and its score, or None if nobody scores: no stone counts, or the
    nearest counting stones of the two teams are equally near.
    >>> curling_end([(0, 600), (900, -1200)], [(-1000, 0)], 1829, 145)
    ('red', 1)
    >>> curling_end([(1974, 0)], [(300, 0), (0, -1900), (0, 1975)], 1829, 145)
    ('yellow', 2)
    >>> curling_end([(300, 400)], [(-500, 0)], 1829, 145) is None
    True
    """
# --- solution ---
    def squares(stones):
        return [x * x + y * y for x, y in stones]

    def score(own, other):
        # Stones that don't count are no nearer than the first of these: no need to sort them out.
        limit = min([(house + stone) ** 2 + 1, *squares(other)])
        return sum(distance < limit for distance in squares(own))

    for team, own, other in (("red", red, yellow), ("yellow", yellow, red)):
        scored = score(own, other)
        if scored > 0:
            return team, scored
    return None
# --- test ---
def check(curling_end):
    assert curling_end([(0, 600), (900, -1200)], [(-1000, 0)], 1829, 145) == ("red", 1)
    assert curling_end([(1974, 0)], [(300, 0), (0, -1900), (0, 1975)], 1829, 145) == ("yellow", 2)
    assert curling_end([(300, 400)], [(-500, 0)], 1829, 145) is None
    assert curling_end([], [], 1829, 145) is None
    assert curling_end([(0, 0)], [], 1829, 145) == ("red", 1)
    assert curling_end([], [(0, 0), (-700, 700)], 1829, 145) == ("yellow", 2)
    # From 1829 + 145 on a stone does not touch the house any more.
    assert curling_end([(1974, 0)], [], 1829, 145) == ("red", 1)
    assert curling_end([(1975, 0)], [(0, -1975)], 1829, 145) is None
    assert curling_end([(0, -1975)], [(-1974, 0)], 1829, 145) == ("yellow", 1)
    assert curling_end([(1395, 1396)], [], 1829, 145) == ("red", 1)
    assert curling_end([(1396, 1396)], [], 1829, 145) is None
    assert curling_end([(30, 40)], [(40, 40)], 46, 4) == ("red", 1)
    # Equally near are nobody's, whatever else lies there.
    assert curling_end([(500, 0), (1000, 0)], [(0, -500)], 1829, 145) is None
    assert curling_end([(2000, 0)], [(0, 2000)], 1829, 145) is None
    assert curling_end([(100, 0), (300, 400)], [(-500, 0)], 1829, 145) == ("red", 1)
    assert curling_end([(700, 0), (0, 700), (-700, 0)], [(0, -800)], 1829, 145) == ("red", 3)
    assert curling_end([(900, 0)], [(0, 400), (-899, 0), (0, 901)], 1829, 145) == ("yellow", 2)
    # A stone outside takes nothing away, and is worth nothing.
    assert curling_end([(100, 0), (1500, 1500)], [], 1829, 145) == ("red", 1)
    assert curling_end([(1900, 0), (0, 1800), (-1976, 0)], [(0, -1980)], 1829, 145) == ("red", 2)
    assert curling_end([(50000, 0)], [(0, 40000), (46341, 0)], 60000, 200) == ("yellow", 2)
    assert curling_end([(65536, 0)], [(1000, 0)], 70000, 145) == ("yellow", 1)
    large = 1000000000
    assert curling_end([(0, large)], [(1, -large)], large, 1) == ("red", 1)
    assert curling_end([(1, large)], [(large, 0)], large - 1, 1) == ("yellow", 1)
    assert curling_end([(large, 1)], [], large - 1, 1) is None
    assert curling_end([(large, -large)], [(-large, large), (large - 1, large)], large, large) == ("yellow", 1)
    red = [(300 * i, -300 * i) for i in range(1, 2001)]
    yellow = [(0, 300 * (999 + i)) for i in range(1, 2001)]
    assert curling_end(red, yellow, 548700, 145) == ("red", 707)


check(curling_end)
# --- example test ---
def check(curling_end):
    assert curling_end([(0, 600), (900, -1200)], [(-1000, 0)], 1829, 145) == ('red', 1)
    assert curling_end([(1974, 0)], [(300, 0), (0, -1900), (0, 1975)], 1829, 145) == ('yellow', 2)
    assert curling_end([(300, 400)], [(-500, 0)], 1829, 145) is None


check(curling_end)
