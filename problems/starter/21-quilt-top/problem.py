# --- prompt ---
from typing import List


def quilt_top(block: List[str], plan: List[str]) -> List[str]:
    """ Sew the top of a quilt from copies of one block.
    block holds the rows of a square of patches, every patch one ASCII character. A row of plan is a row of
    blocks. Each letter says where the upper edge of the block points: N up, as in block itself, E to the
    right, S down, W to the left; the block is turned to bring it there. For a small letter (n, e, s, w) the
    block is first mirrored left to right, then turned. A '.' is a plain square as large as the block, all
    '.'. Rows of plan that are shorter than the longest go on with plain squares.
    Return the rows of patches from the top, as many for every row of plan as block has, even if empty.
    >>> quilt_top(["ab", "cd"], ["NE", "S"])
    ['abca', 'cddb', 'dc..', 'ba..']
    >>> quilt_top(["ab", "cd"], ["nesw"])
    ['badbcdac', 'dccaabbd']
    >>> quilt_top(["x"], ["", ".W"])
    ['..', '.x']
    """
# --- solution ---
    size = len(block)
    looks = {".": ["." * size] * size}
    for letters, rows in ("NESW", block), ("nesw", [row[::-1] for row in block]):
        for letter in letters:
            looks[letter] = rows
            rows = ["".join(column) for column in zip(*reversed(rows))]
    width = max(map(len, plan), default=0)
    return [
        "".join(looks[letter][y] for letter in letters.ljust(width, "."))
        for letters in plan
        for y in range(size)
    ]
# --- test ---
def check(quilt_top):
    assert quilt_top(["ab", "cd"], ["NE", "S"]) == ["abca", "cddb", "dc..", "ba.."]
    assert quilt_top(["ab", "cd"], ["nesw"]) == ["badbcdac", "dccaabbd"]
    assert quilt_top(["x"], ["", ".W"]) == ["..", ".x"]
    assert quilt_top([], []) == []
    assert quilt_top([], ["NE", "s"]) == []
    assert quilt_top(["ab", "cd"], []) == []
    assert quilt_top(["ab", "cd"], ["", ""]) == ["", "", "", ""]
    assert quilt_top(["x"], ["N.e", "", "W"]) == ["x.x", "...", "x.."]
    assert quilt_top(["abc", "def", "ghi"], ["N"]) == ["abc", "def", "ghi"]
    assert quilt_top(["abc", "def", "ghi"], ["E"]) == ["gda", "heb", "ifc"]
    assert quilt_top(["abc", "def", "ghi"], ["S"]) == ["ihg", "fed", "cba"]
    assert quilt_top(["abc", "def", "ghi"], ["W"]) == ["cfi", "beh", "adg"]
    assert quilt_top(["abc", "def", "ghi"], ["n"]) == ["cba", "fed", "ihg"]
    assert quilt_top(["abc", "def", "ghi"], ["e"]) == ["ifc", "heb", "gda"]
    assert quilt_top(["abc", "def", "ghi"], ["s"]) == ["ghi", "def", "abc"]
    assert quilt_top(["abc", "def", "ghi"], ["w"]) == ["adg", "beh", "cfi"]
    assert quilt_top(["ab", "cd"], ["."]) == ["..", ".."]
    assert quilt_top(["ab", "cd"], ["N", "", "NSE"]) == ["ab....", "cd....", "......", "......", "abdcca", "cdbadb"]
    # A plain patch in the block, and patches that look like letters of a plan.
    assert quilt_top([".x", ".."], ["NESWnesw"]) == [".x....x.x..x....", "...xx........xx."]
    assert quilt_top(["NS", "we"], ["E", "n"]) == ["wN", "eS", "SN", "ew"]
    assert quilt_top([" #", "/ "], ["NW"]) == [" ## ", "/  /"]
    block, plan = ["ab", "cd"], ["Ne", "w"]
    assert quilt_top(block, plan) == ["abdb", "cdca", "ac..", "bd.."]
    assert (block, plan) == (["ab", "cd"], ["Ne", "w"])
    assert quilt_top(["ab", "cd"], ["NE" * 40] * 40) == ["abca" * 40, "cddb" * 40] * 40
    large = ["x" + "." * 99] + ["." * 100] * 99
    assert quilt_top(large, ["E", "S"]) == ["." * 99 + "x"] + ["." * 100] * 198 + ["." * 99 + "x"]


check(quilt_top)
# --- example test ---
def check(quilt_top):
    assert quilt_top(["ab", "cd"], ["NE", "S"]) == ['abca', 'cddb', 'dc..', 'ba..']
    assert quilt_top(["ab", "cd"], ["nesw"]) == ['badbcdac', 'dccaabbd']
    assert quilt_top(["x"], ["", ".W"]) == ['..', '.x']


check(quilt_top)
