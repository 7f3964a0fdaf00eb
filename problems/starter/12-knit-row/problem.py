# --- prompt ---
def knit_row(row: str, stitches: int) -> int:
    """ Work a row of knitting and count the stitches on the needle afterwards.
    The needle holds stitches stitches at first. Every instruction uses up some of them and makes new
    ones, which wait for the next row: "k3" and "p3" use 3 and make 3, "bo3" uses 3 and makes none (3
    stands for any number), "k2tog" uses 2 and makes 1, "sk2p" uses 3 and makes 1, "kfb" uses 1 and makes
    2, "yo" uses none and makes 1. A group such as "(k1 yo)x4" works one or more instructions that many
    times; groups hold no groups. A number is one to three of the digits 0 to 9: "k0" and "(k1)x0" do
    nothing, and "k012" is "k12".
    One or more spaces stand between instructions, groups, or one and the other. Spaces may also stand at
    the ends of the row and just inside parentheses, but nowhere else. The row may be empty.
    Return the number of stitches made. Raise ValueError if the row has any other form, or if it does not
    use up exactly the stitches that are there at first.
    >>> knit_row("k2 (p1 yo)x3 k2tog", 7)
    9
    >>> knit_row("bo4 k1", 5)
    1
    >>> knit_row("(k1 yo)x0 sk2p", 3)
    1
    """
# --- solution ---
    import re

    fixed = {"k2tog": (2, 1), "sk2p": (3, 1), "kfb": (1, 2), "yo": (0, 1)}

    def work(instruction):
        if instruction in fixed:
            return fixed[instruction]
        match = re.fullmatch(r"(k|p|bo)([0-9]{1,3})", instruction)
        if match is None:
            raise ValueError(f"no instruction: {instruction!r}")
        count = int(match[2])
        return count, 0 if match[1] == "bo" else count

    used = made = 0
    # Parentheses and what is glued to them behind, or anything else up to a space.
    for part in re.findall(r"\([^()]*\)[^ ]*|[^ ]+", row):
        group = re.fullmatch(r"\(([^()]*)\)x([0-9]{1,3})", part)
        text, times = (group[1], int(group[2])) if group else (part, 1)
        instructions = [word for word in text.split(" ") if word]
        if not instructions:
            raise ValueError("a group of nothing")
        for instruction in instructions:
            uses, makes = work(instruction)
            used += uses * times
            made += makes * times
    if used != stitches:
        raise ValueError(f"uses {used} stitches out of {stitches}")
    return made
# --- test ---
def check(knit_row):
    def refuses(row, stitches):
        try:
            knit_row(row, stitches)
        except ValueError:
            return True
        return False

    assert knit_row("k2 (p1 yo)x3 k2tog", 7) == 9
    assert knit_row("bo4 k1", 5) == 1
    assert knit_row("(k1 yo)x0 sk2p", 3) == 1
    assert knit_row("", 0) == 0
    assert knit_row("yo", 0) == 1
    assert knit_row("kfb k2tog sk2p yo", 6) == 5
    assert knit_row("  (  k1   p2  )x2  k0 ", 6) == 6
    assert knit_row("(k1)x3 (p1)x2", 5) == 5
    assert knit_row("k007 (yo)x010", 7) == 17
    assert knit_row("(k1 yo)x99 " * 500, 49500) == 99000
    assert refuses("k1", 0)
    assert refuses("k1", 2)
    assert refuses("", 1)
    assert refuses("yo", -1)
    assert refuses("k1 yo k1", 1)
    assert refuses("k1000", 1000)
    assert refuses("k", 1)
    assert refuses("K2", 2)
    assert refuses("k+2", 2)
    assert refuses("k٣", 3)
    assert refuses("k1p1", 2)
    assert refuses("k2\tp1", 3)
    assert refuses("k1\n", 1)
    assert refuses("k1(p1)x2", 3)
    assert refuses("(k1) x2", 2)
    assert refuses("(k1)", 1)
    assert refuses("(k1", 1)
    assert refuses("()x2", 0)
    assert refuses("(k1 (p1)x2)x2", 6)
    assert refuses("(slip)x0", 0)


check(knit_row)
# --- example test ---
def check(knit_row):
    assert knit_row("k2 (p1 yo)x3 k2tog", 7) == 9
    assert knit_row("bo4 k1", 5) == 1
    assert knit_row("(k1 yo)x0 sk2p", 3) == 1


check(knit_row)
