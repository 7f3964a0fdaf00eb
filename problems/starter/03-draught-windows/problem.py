# --- prompt ---
from typing import List


def draught_windows(depths: List[int], draught: int, hours: int) -> List[List[int]]:
    """ Find when a ship can lie at a quay.
    depths holds the depth of the water at every full hour, from hour 0, in centimetres. The ship reaches
    draught centimetres down, and the water below it must measure at least a tenth of that, rounded up to
    a full centimetre, and never less than 30 centimetres.
    Return the first and the last hour of every stretch of hours with enough water, in order. Leave out
    stretches of fewer than hours readings.
    >>> draught_windows([400, 520, 540, 530, 410, 560], 450, 2)
    [[1, 3]]
    >>> draught_windows([280, 300, 279, 280], 250, 1)
    [[0, 1], [3, 3]]
    >>> draught_windows([], 300, 1)
    []
    """
# --- solution ---
    needed = draught + max(30, (draught + 9) // 10)
    windows = []
    first = None
    for hour, depth in enumerate([*depths, needed - 1]):
        if depth >= needed:
            if first is None:
                first = hour
        elif first is not None:
            if hour - first >= hours:
                windows.append([first, hour - 1])
            first = None
    return windows
# --- test ---
def check(draught_windows):
    assert draught_windows([400, 520, 540, 530, 410, 560], 450, 2) == [[1, 3]]
    assert draught_windows([400, 520, 540, 530, 410, 560], 450, 1) == [[1, 3], [5, 5]]
    assert draught_windows([400, 520, 540, 530, 410, 560], 450, 3) == [[1, 3]]
    assert draught_windows([400, 520, 540, 530, 410, 560], 450, 4) == []
    assert draught_windows([280, 300, 279, 280], 250, 1) == [[0, 1], [3, 3]]
    assert draught_windows([], 300, 1) == []
    assert draught_windows([495], 450, 1) == [[0, 0]]
    assert draught_windows([494], 450, 1) == []
    # A tenth of 451 is 45.1, which is 46 rounded up.
    assert draught_windows([496, 497], 451, 1) == [[1, 1]]
    assert draught_windows([330, 331], 300, 1) == [[0, 1]]
    assert draught_windows([331, 332], 301, 1) == [[1, 1]]
    assert draught_windows([-20, 0, 150, 160, 130], 120, 2) == [[2, 3]]
    assert draught_windows([900] * 5, 100, 5) == [[0, 4]]
    assert draught_windows([900] * 5, 100, 6) == []
    assert draught_windows([900, 10, 900, 900, 10, 900], 100, 1) == [[0, 0], [2, 3], [5, 5]]
    assert draught_windows([500, 10] * 2000, 100, 1) == [[2 * i, 2 * i] for i in range(2000)]


check(draught_windows)
# --- example test ---
def check(draught_windows):
    assert draught_windows([400, 520, 540, 530, 410, 560], 450, 2) == [[1, 3]]
    assert draught_windows([280, 300, 279, 280], 250, 1) == [[0, 1], [3, 3]]
    assert draught_windows([], 300, 1) == []


check(draught_windows)
