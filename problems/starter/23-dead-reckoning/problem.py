# --- prompt ---
import math
import re
from typing import List, Tuple


def dead_reckoning(legs: List[str], speed: float, current: Tuple[float, float]) -> Tuple[float, float]:
    """ Reckon from its log where a ship is that started at (0, 0).
    Every leg is a bearing, one space and the miles sailed on it through the water, such as "N30E 12.5". A
    bearing is N or S, the degrees turned from there (at most 90), and the side turned to, E or W: N30E is
    30 degrees east of north. N, E, S or W alone is a bearing, too. Degrees and miles are one or more of the
    digits 0 to 9, and then, if need be, a point and one or more of these digits again.
    The ship sails speed (above 0) miles an hour through the water on every leg, and meanwhile current, as
    miles (east, north) an hour, carries it along.
    Return the ship's position as miles (east, north), no more than 0.000001 off. If a leg has any other
    form (other letters, a sign, more spaces, something missing or left over), raise a ValueError.
    >>> dead_reckoning(["N 6", "E 2"], 4.0, (-0.5, 0.25))
    (1.0, 6.5)
    >>> [round(miles, 2) for miles in dead_reckoning(["N30E 12.5"], 5.0, (0.0, 0.0))]
    [6.25, 10.83]
    """
# --- solution ---
    number = r"[0-9]+(?:\.[0-9]+)?"
    form = re.compile(rf"(?:([NS])({number})([EW])|([NESW])) ({number})")
    east = north = 0.0
    for leg in legs:
        match = form.fullmatch(leg)
        if match is None:
            raise ValueError(f"not a leg: {leg!r}")
        pole, degrees, side, alone, miles = match.groups("")
        turned = float(degrees or 0)
        if turned > 90:
            raise ValueError(f"more than 90 degrees: {leg!r}")
        quadrants = {"NE": turned, "NW": -turned, "SE": 180 - turned, "SW": 180 + turned}
        course = math.radians(quadrants[pole + side] if pole else "NESW".index(alone) * 90)
        sailed = float(miles)
        east += sailed * math.sin(course) + sailed / speed * current[0]
        north += sailed * math.cos(course) + sailed / speed * current[1]
    return east, north
# --- test ---
def check(dead_reckoning):
    def reckons(legs, speed, current, east, north):
        position = dead_reckoning(legs, speed, current)
        return len(position) == 2 and abs(position[0] - east) < 1e-6 and abs(position[1] - north) < 1e-6

    def refuses(leg):
        try:
            dead_reckoning(["N 1", leg, "E 1"], 5.0, (0.0, 0.0))
        except ValueError:
            return True
        return False

    assert reckons(["N 6", "E 2"], 4.0, (-0.5, 0.25), 1.0, 6.5)
    assert reckons(["N30E 12.5"], 5.0, (0.0, 0.0), 6.25, 10.825317547305483)
    assert reckons([], 5.0, (3.0, 4.0), 0.0, 0.0)
    assert reckons(["S 4"], 1.0, (0.0, 0.0), 0.0, -4.0)
    assert reckons(["W 2.5"], 1.0, (0.0, 0.0), -2.5, 0.0)
    assert reckons(["S30E 10"], 5.0, (0.0, 0.0), 5.0, -8.660254037844386)
    assert reckons(["S60W 10"], 5.0, (0.0, 0.0), -8.660254037844386, -5.0)
    assert reckons(["N45W 2"], 5.0, (0.0, 0.0), -1.4142135623730951, 1.4142135623730951)
    assert reckons(["N22.5E 8"], 5.0, (0.0, 0.0), 3.0614674589207183, 7.391036260090294)
    assert reckons(["N0E 3", "S0W 5"], 5.0, (0.0, 0.0), 0.0, -2.0)
    assert reckons(["N90E 3", "S90W 1.5", "S90.0E 4"], 5.0, (0.0, 0.0), 5.5, 0.0)
    assert reckons(["N005E 0010.50", "S5W 10.5"], 5.0, (0.0, 0.0), 0.0, 0.0)
    # No time goes by on a leg of no miles, and a current may undo what was sailed.
    assert reckons(["N 0", "S12W 0.0"], 5.0, (3.0, 4.0), 0.0, 0.0)
    assert reckons(["E 10"], 4.0, (0.0, -2.0), 10.0, -5.0)
    assert reckons(["N 6"], 3.0, (0.0, -3.0), 0.0, 0.0)
    assert reckons(["N 10", "E 10", "S 10", "W 10"], 8.0, (1.5, -0.75), 7.5, -3.75)
    assert reckons(["N36E 0.5", "S36W 0.25"] * 4000, 10.0, (0.1, -0.2), 617.7852522924731, 749.0169943749475)
    for leg in ["", " ", "N", "N ", "5", " 5", "N30E", "N30E ", "30 5", "N5", "N30E5", "N 5 6", "N 5E"]:
        assert refuses(leg), leg
    for leg in [" N 5", "N 5 ", "N  5", "N30 E 5", "N\t5", "N 5\n", "N 5\nE 5"]:
        assert refuses(leg), leg
    for leg in ["n 5", "N30e 5", "X 5", "NE 5", "N30 5", "30E 5", "W30S 4", "E10N 3", "N30S 2", "N30EE 2", "NN30E 2"]:
        assert refuses(leg), leg
    for leg in ["N91E 5", "S90.001W 5", "N-5E 3", "N+5E 3", "N.5E 3", "N5.E 3", "N1e1E 3", "N99999999999999999999E 5"]:
        assert refuses(leg), leg
    for leg in ["N -4", "N +4", "N .5", "N 5.", "N .", "N 1.2.3", "N 1e3", "N 1,5", "N 1_000", "N 0x10", "N 5d"]:
        assert refuses(leg), leg
    for leg in ["N inf", "N Infinity", "N nan", "N NaN", "N ٣", "N٣E 5", "N ５", "N 5½"]:
        assert refuses(leg), leg


check(dead_reckoning)
# --- example test ---
def check(dead_reckoning):
    assert dead_reckoning(["N 6", "E 2"], 4.0, (-0.5, 0.25)) == (1.0, 6.5)
    assert [round(miles, 2) for miles in dead_reckoning(["N30E 12.5"], 5.0, (0.0, 0.0))] == [6.25, 10.83]


check(dead_reckoning)
