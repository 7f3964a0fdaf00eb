# --- prompt ---
from typing import List, Tuple


def rain_barrels(
    capacities: List[int], levels: List[int], rain: List[int], demand: int
) -> Tuple[List[int], int, int]:
    """ Follow the water through the rain barrels of a garden.
    The barrels stand in a row. capacities says how many litres each of them can hold, levels how many are
    in it, and rain how many litres fall on each day. No number is below 0, no level above its capacity.
    Rain runs into the first barrel; what a barrel can't hold runs on into the next, and what the last one
    can't hold into the pond. Without barrels all rain runs into the pond.
    A day without rain needs demand litres for watering, unless it rained on the day before; before the first
    day it was dry. These litres are taken from the last barrel as far as it goes, then from the one before
    it, and so on up to the first. The lowest 5 litres of every barrel stay in it: its tap sits above them.
    What can't be taken is missing, and is not made up for later.
    Return the levels after the last day, the litres that ran into the pond and the litres that were missing,
    both in all.
    >>> rain_barrels([100, 50], [20, 10], [130, 0, 0], 30)
    ([100, 20], 10, 0)
    >>> rain_barrels([40, 40], [12, 3], [0, 0], 5)
    ([5, 3], 0, 3)
    >>> rain_barrels([], [], [7, 0, 0], 4)
    ([], 7, 4)
    """
# --- solution ---
    levels = list(levels)
    pond = 0
    missing = 0
    wet = False
    for litres in rain:
        if litres > 0:
            for i, capacity in enumerate(capacities):
                held = min(litres, capacity - levels[i])
                levels[i] += held
                litres -= held
            pond += litres
            wet = True
            continue
        if not wet:
            needed = demand
            for i in reversed(range(len(levels))):
                taken = min(needed, max(0, levels[i] - 5))
                levels[i] -= taken
                needed -= taken
            missing += needed
        wet = False
    return levels, pond, missing
# --- test ---
def check(rain_barrels):
    assert rain_barrels([100, 50], [20, 10], [130, 0, 0], 30) == ([100, 20], 10, 0)
    assert rain_barrels([40, 40], [12, 3], [0, 0], 5) == ([5, 3], 0, 3)
    assert rain_barrels([], [], [7, 0, 0], 4) == ([], 7, 4)
    assert rain_barrels([50], [20], [], 9) == ([20], 0, 0)
    assert rain_barrels([], [], [], 3) == ([], 0, 0)
    assert rain_barrels([50], [20], [30], 0) == ([50], 0, 0)
    assert rain_barrels([50], [20], [31], 0) == ([50], 1, 0)
    assert rain_barrels([50], [20], [0], 9) == ([11], 0, 0)
    assert rain_barrels([50], [20], [4, 0], 9) == ([24], 0, 0)
    assert rain_barrels([50], [20], [4, 0, 0], 9) == ([15], 0, 0)
    assert rain_barrels([50], [20], [0, 6], 9) == ([17], 0, 0)
    assert rain_barrels([50], [20], [0, 1, 0, 0, 0, 2, 0], 3) == ([14], 0, 0)
    assert rain_barrels([50], [20], [0], 15) == ([5], 0, 0)
    assert rain_barrels([50], [20], [0], 16) == ([5], 0, 1)
    assert rain_barrels([50, 50], [5, 4], [0], 7) == ([5, 4], 0, 7)
    assert rain_barrels([3, 20], [0, 6], [10, 0, 0], 8) == ([3, 5], 0, 0)
    assert rain_barrels([30, 30, 30], [30, 30, 30], [0], 60) == ([20, 5, 5], 0, 0)
    assert rain_barrels([0, 10], [0, 0], [8], 1) == ([0, 8], 0, 0)
    assert rain_barrels([10, 10, 10], [10, 10, 10], [7, 5], 1) == ([10, 10, 10], 12, 0)
    assert rain_barrels([10, 20, 30], [9, 20, 25], [15], 1) == ([10, 20, 30], 9, 0)
    assert rain_barrels([20], [10], [0, 0, 30, 0, 0], 8) == ([12], 15, 11)
    assert rain_barrels([20], [10], [0, 0], 0) == ([10], 0, 0)
    assert rain_barrels([8], [5], [6, 0, 0] * 1000, 4) == ([5], 3000, 1000)
    assert rain_barrels([1000] * 20, [0] * 20, [7] * 4000 + [0] * 2500, 10) == ([5] * 20, 8000, 5090)


check(rain_barrels)
# --- example test ---
def check(rain_barrels):
    assert rain_barrels([100, 50], [20, 10], [130, 0, 0], 30) == ([100, 20], 10, 0)
    assert rain_barrels([40, 40], [12, 3], [0, 0], 5) == ([5, 3], 0, 3)
    assert rain_barrels([], [], [7, 0, 0], 4) == ([], 7, 4)


check(rain_barrels)
