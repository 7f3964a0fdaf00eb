# --- prompt ---
from typing import List, Optional


def hill_beacons(heights: List[int], beacons: List[List[int]]) -> List[Optional[int]]:
    """ Find when the beacons along a ridge are lit.
    heights holds the height of the ground at evenly spaced points of the ridge, in millimetres, from
    -10000000 to 10000000. A beacon is [point, mast]: its fire burns mast millimetres (0 to 10000) above
    the ground of the point with that index. Beacons with an index that no point has (also negative ones)
    are out of use: never lit, never seen.
    Two beacons see each other if at all points strictly between theirs the ground lies below the straight
    line from fire to fire; ground that just touches the line hides them from each other. Masts hide
    nothing, and beacons at the same point see each other.
    The first beacon of the list is lit in minute 0, unless it is out of use: then none is ever lit. One
    minute after a beacon, all those that it sees are lit, if they don't burn already.
    Return for every beacon, in the order of the list, the minute in which it is lit, or None if it never
    is.
    >>> hill_beacons([30, 10, 20, 50, 5], [[0, 0], [3, 0], [4, 0]])
    [0, 1, 2]
    >>> hill_beacons([1, 2, 3], [[2, 0], [0, 0], [1, 0]])
    [0, 2, 1]
    >>> hill_beacons([1, 2, 3], [[2, 1], [0, 0], [3, 0]])
    [0, 1, None]
    """
# --- solution ---
    def sees(one, other):
        (left, left_mast), (right, right_mast) = sorted([one, other])
        fire = heights[left] + left_mast
        rise = heights[right] + right_mast - fire
        return all(
            (heights[point] - fire) * (right - left) < rise * (point - left)
            for point in range(left + 1, right)
        )

    usable = [i for i, (point, _) in enumerate(beacons) if 0 <= point < len(heights)]
    minutes = [None] * len(beacons)
    if 0 not in usable:
        return minutes
    minutes[0] = 0
    burning = [0]
    for lit in burning:
        for i in usable:
            if minutes[i] is None and sees(beacons[lit], beacons[i]):
                minutes[i] = minutes[lit] + 1
                burning.append(i)
    return minutes
# --- test ---
def check(hill_beacons):
    assert hill_beacons([30, 10, 20, 50, 5], [[0, 0], [3, 0], [4, 0]]) == [0, 1, 2]
    assert hill_beacons([1, 2, 3], [[2, 0], [0, 0], [1, 0]]) == [0, 2, 1]
    assert hill_beacons([1, 2, 3], [[2, 1], [0, 0], [3, 0]]) == [0, 1, None]
    assert hill_beacons([5, 6], []) == []
    assert hill_beacons([], []) == []
    assert hill_beacons([-7], [[0, 0]]) == [0]
    # Beacons out of use.
    assert hill_beacons([], [[0, 0]]) == [None]
    assert hill_beacons([1, 1], [[2, 0], [0, 0], [1, 0]]) == [None, None, None]
    assert hill_beacons([9, 0, 9], [[-1, 0], [0, 0]]) == [None, None]
    assert hill_beacons([9, 0, 9], [[0, 0], [-1, 0], [2, 0], [-3, 5]]) == [0, None, 1, None]
    # Beacons at the same point.
    assert hill_beacons([4], [[0, 0], [0, 3], [0, 0]]) == [0, 1, 1]
    assert hill_beacons([4, 0, 4], [[2, 0], [0, 0], [2, 0], [0, 0]]) == [0, 1, 1, 1]
    assert hill_beacons([0, 9, 0], [[0, 0], [0, 20], [2, 0]]) == [0, 1, 2]
    # Flat ground touches the line between fires that stand on it.
    assert hill_beacons([5, 5, 5], [[0, 0], [2, 0]]) == [0, None]
    assert hill_beacons([5, 5, 5], [[0, 1], [2, 0]]) == [0, 1]
    assert hill_beacons([0, 5, 0], [[0, 10], [2, 0]]) == [0, None]
    assert hill_beacons([0, 5, 0], [[0, 11], [2, 0]]) == [0, 1]
    assert hill_beacons([0, 0, 0], [[0, 1], [1, 50], [2, 1]]) == [0, 1, 1]
    # The line passes a third above or below the ground.
    assert hill_beacons([0, 0, 1, 2], [[0, 0], [3, 0]]) == [0, 1]
    assert hill_beacons([2, 1, 0, 0], [[0, 0], [3, 0]]) == [0, 1]
    assert hill_beacons([0, 0, -1, -2], [[0, 0], [3, 0]]) == [0, None]
    # Touched in the middle, where a rounded line passes just above.
    assert hill_beacons([0] + [-9] * 6 + [29] + [-9] * 6 + [58], [[0, 0], [14, 0]]) == [0, None]
    assert hill_beacons([0] + [-9] * 20 + [27] + [-9] * 13 + [45], [[35, 0], [0, 0]]) == [0, None]
    # The way of the signal.
    hill = [0, 3, 4, 3, 0]
    assert hill_beacons(hill, [[0, 0], [1, 0], [2, 0], [3, 0], [4, 0]]) == [0, 1, 2, 3, 4]
    assert hill_beacons(hill, [[2, 0], [4, 0], [0, 0], [1, 0], [3, 0]]) == [0, 2, 2, 1, 1]
    assert hill_beacons([10, 12, 0, 20], [[0, 0], [2, 0], [3, 0]]) == [0, 2, 1]
    assert hill_beacons([0, 9, 0, 9, 0], [[2, 0], [4, 0], [1, 0], [0, 0]]) == [0, None, 1, 2]
    # Long ridges: a dome, a bowl, and a deep valley.
    everywhere = [[point, 0] for point in range(300)]
    assert hill_beacons([-100 * i * i for i in range(300)], everywhere) == list(range(300))
    assert hill_beacons([100 * i * i for i in range(300)], everywhere) == [0] + [1] * 299
    assert hill_beacons([10000000] + [-10000000] * 399 + [10000000], [[400, 0], [0, 0], [200, 0]]) == [0, 1, 1]


check(hill_beacons)
# --- example test ---
def check(hill_beacons):
    assert hill_beacons([30, 10, 20, 50, 5], [[0, 0], [3, 0], [4, 0]]) == [0, 1, 2]
    assert hill_beacons([1, 2, 3], [[2, 0], [0, 0], [1, 0]]) == [0, 2, 1]
    assert hill_beacons([1, 2, 3], [[2, 1], [0, 0], [3, 0]]) == [0, 1, None]


check(hill_beacons)
