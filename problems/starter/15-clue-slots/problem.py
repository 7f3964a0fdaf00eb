# --- prompt ---
from typing import List


def clue_slots(grid: List[str]) -> List[str]:
    """ List the slots of a crossword that need a clue.
    grid holds its rows from the top, all equally long: '#' is a black square, any other character (code
    point) an open one. A slot is a stretch of two or more open squares, across in a row or down in a
    column, with a black square or the edge of the grid before and behind it.
    The squares in which slots begin are numbered from 1, row by row and each row from the left. A square
    has one number, even if a slot across and one down begin in it.
    Return every slot as its number, 'A' for across or 'D' for down, a space, and its length in squares:
    first all that go across, then all that go down, both in the order of their numbers.
    >>> clue_slots(["..#", "...", "#.."])
    ['1A 2', '3A 3', '5A 2', '1D 2', '2D 3', '4D 2']
    >>> clue_slots(["CAT"])
    ['1A 3']
    >>> clue_slots(["#.#"])
    []
    """
# --- solution ---
    def is_open(row, column):
        return 0 <= row < len(grid) and 0 <= column < len(grid[row]) and grid[row][column] != "#"

    def slot_length(row, column, down, right):
        if is_open(row - down, column - right):
            return 0
        length = 0
        while is_open(row + length * down, column + length * right):
            length += 1
        return length if length > 1 else 0

    across = []
    down = []
    number = 0
    for row, squares in enumerate(grid):
        for column in range(len(squares)):
            to_right = slot_length(row, column, 0, 1)
            downwards = slot_length(row, column, 1, 0)
            if to_right or downwards:
                number += 1
            if to_right:
                across.append(f"{number}A {to_right}")
            if downwards:
                down.append(f"{number}D {downwards}")
    return across + down
# --- test ---
def check(clue_slots):
    assert clue_slots(["..#", "...", "#.."]) == ["1A 2", "3A 3", "5A 2", "1D 2", "2D 3", "4D 2"]
    assert clue_slots(["CAT"]) == ["1A 3"]
    assert clue_slots(["#.#"]) == []
    assert clue_slots([]) == []
    assert clue_slots(["", ""]) == []
    assert clue_slots(["."]) == []
    assert clue_slots(["###", "###"]) == []
    # Single squares are no slots.
    assert clue_slots(["#.#.", ".#.#"]) == []
    assert clue_slots(["C", "A", "T"]) == ["1D 3"]
    assert clue_slots(["..", ".."]) == ["1A 2", "3A 2", "1D 2", "2D 2"]
    assert clue_slots(["..#.#...#"]) == ["1A 2", "2A 3"]
    assert clue_slots(["....", ".##.", "...."]) == ["1A 4", "3A 4", "1D 3", "2D 3"]
    assert clue_slots(["#.#", "...", "#.#"]) == ["2A 3", "1D 3"]
    assert clue_slots(["##..", "..#.", "...#", "#..."]) == ["1A 2", "3A 2", "5A 3", "7A 3", "2D 2", "3D 2", "4D 3", "6D 2"]
    assert clue_slots(["#..#.", ".#.##", "..#..", "#.#.#", "....#"]) == ["1A 2", "4A 2", "6A 2", "7A 4", "2D 2", "3D 2", "5D 3", "6D 3"]
    # Everything but '#' is open, and one character is one square.
    assert clue_slots(["a 1#", "#-.*"]) == ["1A 3", "4A 3", "2D 2", "3D 2"]
    assert clue_slots(["ÉTÉ#É", "#LÀ##", "ÜB#ÄN"]) == ["1A 3", "4A 2", "5A 2", "6A 2", "2D 3", "3D 2"]
    assert clue_slots(["🐟🐟#A", "b#é🐟", "🐟.#🐟"]) == ["1A 2", "3A 2", "4A 2", "1D 3", "2D 3"]
    assert clue_slots(["＃＃#", "#＃A"]) == ["1A 2", "3A 2", "2D 2"]
    # A lattice of 15 by 15, wide and tall grids, and one without a black square.
    lattice = ["." * 15, ".#" * 7 + "."] * 7 + ["." * 15]
    numbers = [1, *range(9, 16)]
    assert clue_slots(lattice) == [f"{n}A 15" for n in numbers] + [f"{n}D 15" for n in range(1, 9)]
    assert clue_slots(["." * 3000]) == ["1A 3000"]
    assert clue_slots(["."] * 3000) == ["1D 3000"]
    assert clue_slots(["..#" * 700]) == [f"{n}A 2" for n in range(1, 701)]
    assert clue_slots(["." * 60] * 60) == [f"{n}A 60" for n in [1, *range(61, 120)]] + [f"{n}D 60" for n in range(1, 61)]


check(clue_slots)
# --- example test ---
def check(clue_slots):
    assert clue_slots(["..#", "...", "#.."]) == ['1A 2', '3A 3', '5A 2', '1D 2', '2D 3', '4D 2']
    assert clue_slots(["CAT"]) == ['1A 3']
    assert clue_slots(["#.#"]) == []


check(clue_slots)
