# --- prompt ---
from typing import List


def sunlit_plants(beds: List[List[int]], drop: int) -> List[int]:
    """ Count the plants of every bed that stand in the sun.
    A bed is a row of places one metre apart, listed from east to west: the height of the plant in
    centimetres, or 0 for an empty place. The sun stands in the east. The shadow of a plant falls to the
    west over the whole bed and sinks by drop centimetres every metre. A plant stands in the shade if a
    shadow of its own bed passes above its top; a shadow that just touches its top does not count.
    >>> sunlit_plants([[90, 60, 40]], 20)
    [1]
    >>> sunlit_plants([[50, 30, 50], []], 20)
    [3, 0]
    >>> sunlit_plants([[70, 0, 0, 30, 5]], 15)
    [2]
    """
# --- solution ---
    counts = []
    for bed in beds:
        shadow = 0
        lit = 0
        for height in bed:
            shadow -= drop
            if height > 0 and height >= shadow:
                lit += 1
            shadow = max(shadow, height)
        counts.append(lit)
    return counts
# --- test ---
def check(sunlit_plants):
    assert sunlit_plants([[90, 60, 40]], 20) == [1]
    assert sunlit_plants([[50, 30, 50], []], 20) == [3, 0]
    assert sunlit_plants([[70, 0, 0, 30, 5]], 15) == [2]
    assert sunlit_plants([], 10) == []
    assert sunlit_plants([[]], 10) == [0]
    assert sunlit_plants([[0, 0, 0]], 10) == [0]
    assert sunlit_plants([[1]], 0) == [1]
    assert sunlit_plants([[40, 40, 40]], 0) == [3]
    assert sunlit_plants([[40, 39, 41, 40]], 0) == [2]
    # The tall first plant shades the last one over a plant that is itself in its shadow.
    assert sunlit_plants([[100, 20, 65]], 15) == [1]
    assert sunlit_plants([[100, 20, 70]], 15) == [2]
    assert sunlit_plants([[100, 95, 80]], 10) == [2]
    assert sunlit_plants([[10, 60], [60, 10], [0, 10, 60, 49, 39]], 10) == [2, 1, 2]
    assert sunlit_plants([[30, 5, 5, 5, 5]], 10) == [3]
    assert sunlit_plants([[5, 200], [200, 5]], 1000) == [2, 2]
    assert sunlit_plants([list(range(2000, 0, -1))], 1) == [2000]
    assert sunlit_plants([list(range(2000, 0, -1))], 0) == [1]
    assert sunlit_plants([list(range(1, 2001))] * 3, 0) == [2000, 2000, 2000]


check(sunlit_plants)
# --- example test ---
def check(sunlit_plants):
    assert sunlit_plants([[90, 60, 40]], 20) == [1]
    assert sunlit_plants([[50, 30, 50], []], 20) == [3, 0]
    assert sunlit_plants([[70, 0, 0, 30, 5]], 15) == [2]


check(sunlit_plants)
