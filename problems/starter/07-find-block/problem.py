# --- prompt ---
from typing import List, Optional


def find_block(rows: List[str], group: int) -> Optional[List[int]]:
    """ Find seats for a group that wants to sit together.
    rows describes a hall from the front row to the back: '.' is a free seat, 'x' a taken one and '|' an
    aisle. The group needs that many free seats side by side in one row, with no aisle between them.
    Of all stretches of free seats that are long enough, take the shortest, so that large ones stay whole;
    among equals the one nearest to the front, then the one furthest left. The group sits at its left end.
    Return row and seat of the leftmost person, both counted from 1 (aisles are no seats), or None if
    there is no such stretch or nobody in the group.
    >>> find_block(["..|...", "x..|.x."], 2)
    [1, 1]
    >>> find_block(["...x..", "x.|..."], 2)
    [1, 5]
    >>> find_block(["x.x", ".|."], 2) is None
    True
    """
# --- solution ---
    if group < 1:
        return None
    best = None
    for row, places in enumerate(rows, 1):
        seat = 0
        free = 0
        for place in places + "|":
            if place != "|":
                seat += 1
            if place == ".":
                free += 1
                continue
            if free >= group:
                first = seat - free + (1 if place == "|" else 0)
                if best is None or free < best[0]:
                    best = (free, row, first)
            free = 0
    return None if best is None else [best[1], best[2]]
# --- test ---
def check(find_block):
    assert find_block(["..|...", "x..|.x."], 2) == [1, 1]
    assert find_block(["...x..", "x.|..."], 2) == [1, 5]
    assert find_block(["x.x", ".|."], 2) is None
    assert find_block([], 1) is None
    assert find_block(["", "|"], 1) is None
    assert find_block(["..."], 0) is None
    assert find_block(["..."], -2) is None
    assert find_block(["..."], 4) is None
    assert find_block(["..."], 3) == [1, 1]
    assert find_block(["."], 1) == [1, 1]
    assert find_block(["...", "..."], 2) == [1, 1]
    assert find_block([".....", "x..x.", "....."], 2) == [2, 2]
    assert find_block([".....", "x...x", "..x.."], 2) == [3, 1]
    assert find_block(["...x...x..."], 3) == [1, 1]
    assert find_block(["....x..."], 3) == [1, 6]
    assert find_block(["..|..|.."], 3) is None
    assert find_block(["xx|x..|xx"], 2) == [1, 4]
    assert find_block(["|x|x|..x"], 2) == [1, 3]
    assert find_block(["||..||"], 2) == [1, 1]
    assert find_block(["xxxx", "xxx.", "xx.x"], 1) == [2, 4]
    assert find_block(["x" * 40 + "|" + "." * 3 + "|" + "x" * 40] * 50 + ["..|.."], 2) == [51, 1]


check(find_block)
# --- example test ---
def check(find_block):
    assert find_block(["..|...", "x..|.x."], 2) == [1, 1]
    assert find_block(["...x..", "x.|..."], 2) == [1, 5]
    assert find_block(["x.x", ".|."], 2) is None


check(find_block)
