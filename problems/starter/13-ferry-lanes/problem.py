# --- prompt ---
from typing import List


def ferry_lanes(vehicles: List[int], lanes: List[int], gap: int) -> List[List[int]]:
    """ Assign vehicles to the lanes of a ferry.
    vehicles holds the lengths of the vehicles (at least 1) in order of arrival, lanes those of the lanes
    from left to right, all in decimetres. In a lane the vehicles stand one behind the other from its
    front end on, gap decimetres between any two; nothing is kept free before the first or behind the
    last. The room left in a lane reaches from the back of its last vehicle, or from its front end, to its
    back end.
    One vehicle drives on after the other. Of the lanes that it fits into, with the gap that it needs
    there, it takes the one with the most room left, among equals the leftmost. If it fits into none, it
    stays ashore, and the next one tries.
    Return for every lane the list of its vehicles, and behind these one more list of those ashore, also
    if there are none. Vehicles are given by their numbers, counted from 1 in order of arrival, and listed
    in this order.
    >>> ferry_lanes([45, 50, 40], [100, 90], 5)
    [[1, 3], [2], []]
    >>> ferry_lanes([70, 90, 60], [80, 70], 5)
    [[1], [3], [2]]
    >>> ferry_lanes([40, 50], [], 5)
    [[1, 2]]
    """
# --- solution ---
    rows = [[] for _ in lanes]
    room = list(lanes)
    ashore = []
    for number, length in enumerate(vehicles, 1):
        needed = [length + gap if row else length for row in rows]
        fitting = [lane for lane in range(len(lanes)) if needed[lane] <= room[lane]]
        if not fitting:
            ashore.append(number)
            continue
        best = max(fitting, key=lambda lane: room[lane])
        room[best] -= needed[best]
        rows[best].append(number)
    return rows + [ashore]
# --- test ---
def check(ferry_lanes):
    assert ferry_lanes([45, 50, 40], [100, 90], 5) == [[1, 3], [2], []]
    assert ferry_lanes([70, 90, 60], [80, 70], 5) == [[1], [3], [2]]
    assert ferry_lanes([40, 50], [], 5) == [[1, 2]]
    assert ferry_lanes([], [100, 80], 5) == [[], [], []]
    assert ferry_lanes([], [], 0) == [[]]
    assert ferry_lanes([80], [80], 10) == [[1], []]
    assert ferry_lanes([81], [80], 0) == [[], [1]]
    assert ferry_lanes([40, 35], [80], 5) == [[1, 2], []]
    assert ferry_lanes([40, 36], [80], 5) == [[1], [2]]
    assert ferry_lanes([40, 40], [80], 0) == [[1, 2], []]
    assert ferry_lanes([10, 10, 10], [50], 10) == [[1, 2, 3], []]
    assert ferry_lanes([20, 20, 20], [60, 50], 100) == [[1], [2], [3]]
    assert ferry_lanes([1], [0, 5], 3) == [[], [1], []]
    assert ferry_lanes([30, 30, 30], [60, 60, 60], 5) == [[1], [2], [3], []]
    assert ferry_lanes([30, 10], [50, 80, 50], 0) == [[2], [1], [], []]
    assert ferry_lanes([10, 10], [30, 100, 40], 2) == [[], [1, 2], [], []]
    assert ferry_lanes([50, 20], [155, 100], 10) == [[1, 2], [], []]
    assert ferry_lanes([50, 20], [150, 100], 10) == [[1, 2], [], []]
    assert ferry_lanes([50, 100], [155, 100], 10) == [[1], [2], []]
    assert ferry_lanes([100, 10, 100, 10], [50], 5) == [[2, 4], [1, 3]]
    assert ferry_lanes([60, 20, 50, 20, 30, 90], [120, 90, 100], 10) == [[1, 5], [3], [2, 4], [6]]
    full = [list(range(lane, 2001, 20)) for lane in range(1, 21)]
    assert ferry_lanes([40] * 3000, [4495] * 20, 5) == full + [list(range(2001, 3001))]


check(ferry_lanes)
# --- example test ---
def check(ferry_lanes):
    assert ferry_lanes([45, 50, 40], [100, 90], 5) == [[1, 3], [2], []]
    assert ferry_lanes([70, 90, 60], [80, 70], 5) == [[1], [3], [2]]
    assert ferry_lanes([40, 50], [], 5) == [[1, 2]]


check(ferry_lanes)
