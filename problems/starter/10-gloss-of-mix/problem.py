# --- prompt ---
from typing import List, Optional, Tuple


def gloss_of_mix(cans: List[Tuple[float, float]]) -> Optional[float]:
    """ Work out the gloss of cans of paint that are poured together.
    Every can is given as (litres, gloss), the gloss in percent. In the mix every litre counts alike: a can
    of three litres is the same as three cans of one litre each.
    Cans of zero litres or less are left out, and so are cans with a gloss below 0 or above 100. A gloss of
    exactly 0 or 100 is fine.
    Return the gloss of the mix in percent, not rounded, or None if no can is left.
    >>> gloss_of_mix([(1.0, 20.0), (3.0, 60.0)])
    50.0
    >>> gloss_of_mix([(2.0, 35.0), (0.5, 120.0)])
    35.0
    >>> gloss_of_mix([(0.0, 50.0)]) is None
    True
    """
# --- solution ---
    poured = [(litres, gloss) for litres, gloss in cans if litres > 0 and 0 <= gloss <= 100]
    if not poured:
        return None
    return sum(litres * gloss for litres, gloss in poured) / sum(litres for litres, _ in poured)
# --- test ---
def check(gloss_of_mix):
    def close(actual, expected):
        return actual is not None and abs(actual - expected) < 1e-6

    assert close(gloss_of_mix([(1.0, 20.0), (3.0, 60.0)]), 50.0)
    assert close(gloss_of_mix([(2.0, 35.0), (0.5, 120.0)]), 35.0)
    assert gloss_of_mix([(0.0, 50.0)]) is None
    assert gloss_of_mix([]) is None
    assert close(gloss_of_mix([(2.5, 37.5)]), 37.5)
    assert close(gloss_of_mix([(1.0, 0.0)]), 0.0)
    assert close(gloss_of_mix([(4.0, 100.0)]), 100.0)
    assert close(gloss_of_mix([(3.0, 0.0), (1.0, 100.0)]), 25.0)
    assert gloss_of_mix([(1.0, 100.5)]) is None
    assert gloss_of_mix([(1.0, -0.5)]) is None
    assert close(gloss_of_mix([(1.0, 99.5), (1.0, 100.5)]), 99.5)
    # What is left out adds no litres either.
    assert close(gloss_of_mix([(9.0, 130.0), (1.0, 30.0), (9.0, -10.0)]), 30.0)
    assert close(gloss_of_mix([(-1.0, 90.0), (2.0, 30.0)]), 30.0)
    assert close(gloss_of_mix([(-1.0, 40.0), (1.0, 40.0)]), 40.0)
    assert gloss_of_mix([(-2.0, 50.0)]) is None
    assert gloss_of_mix([(0.0, 10.0), (-1.0, 20.0), (5.0, 100.1)]) is None
    assert close(gloss_of_mix([(1.0, 10.0), (1.0, 20.0), (1.0, 40.0)]), 70.0 / 3.0)
    assert close(gloss_of_mix([(0.7, 35.5), (0.2, 80.0), (1.1, 12.25)]), 27.1625)
    # Equal cans are poured as often as they are listed.
    assert close(gloss_of_mix([(1.0, 10.0), (1.0, 10.0), (2.0, 90.0)]), 50.0)
    assert close(gloss_of_mix([(1.0, 10.0), (2.0, 10.0), (1.0, 90.0)]), 30.0)
    assert close(gloss_of_mix([(0.001, 80.0), (0.003, 40.0)]), 50.0)
    assert close(gloss_of_mix([(1000000.0, 10.0), (3000000.0, 0.5)]), 2.875)
    # The sum of i * i over the sum of i; no litres at 0.
    assert close(gloss_of_mix([(float(i), float(i)) for i in range(101)] * 20), 67.0)


check(gloss_of_mix)
# --- example test ---
def check(gloss_of_mix):
    assert gloss_of_mix([(1.0, 20.0), (3.0, 60.0)]) == 50.0
    assert gloss_of_mix([(2.0, 35.0), (0.5, 120.0)]) == 35.0
    assert gloss_of_mix([(0.0, 50.0)]) is None


check(gloss_of_mix)
