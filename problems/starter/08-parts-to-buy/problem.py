# --- prompt ---
from typing import Dict, List, Optional, Tuple


def parts_to_buy(
    assemblies: Dict[str, Dict[str, int]], product: str, count: int
) -> Optional[List[Tuple[str, int]]]:
    """ List the parts to buy for building count pieces of a product.
    assemblies says of everything built in the workshop what one piece is made of: names and numbers, all
    at least 1. Names that are no key of it are bought. An assembly may be made of nothing.
    Return (name, number) for every bought part that is needed in all, in the order of the names (by code
    point), or None if something that the product needs is, directly or not, made of itself.
    >>> parts_to_buy({"bike": {"wheel": 2, "bell": 1}, "wheel": {"spoke": 36, "rim": 1}}, "bike", 1)
    [('bell', 1), ('rim', 2), ('spoke', 72)]
    >>> parts_to_buy({"bike": {"wheel": 2}}, "bell", 4)
    [('bell', 4)]
    >>> parts_to_buy({"egg": {"hen": 1}, "hen": {"egg": 12}}, "egg", 3) is None
    True
    """
# --- solution ---
    totals = {}
    open_names = set()

    def build(name, pieces):
        if name not in assemblies:
            totals[name] = totals.get(name, 0) + pieces
            return True
        if name in open_names:
            return False
        open_names.add(name)
        fine = all(build(part, pieces * number) for part, number in assemblies[name].items())
        open_names.remove(name)
        return fine

    if not build(product, count):
        return None
    return sorted(totals.items())
# --- test ---
def check(parts_to_buy):
    bike = {"bike": {"wheel": 2, "bell": 1}, "wheel": {"spoke": 36, "rim": 1}}
    assert parts_to_buy(bike, "bike", 1) == [("bell", 1), ("rim", 2), ("spoke", 72)]
    assert parts_to_buy(bike, "bike", 5) == [("bell", 5), ("rim", 10), ("spoke", 360)]
    assert parts_to_buy(bike, "wheel", 2) == [("rim", 2), ("spoke", 72)]
    assert parts_to_buy({"bike": {"wheel": 2}}, "bell", 4) == [("bell", 4)]
    assert parts_to_buy({"egg": {"hen": 1}, "hen": {"egg": 12}}, "egg", 3) is None
    assert parts_to_buy({}, "nut", 1) == [("nut", 1)]
    assert parts_to_buy({"gift": {}}, "gift", 9) == []
    assert parts_to_buy({"box": {"air": 3, "lid": 1}, "air": {}}, "box", 2) == [("lid", 2)]
    assert parts_to_buy({"a": {"a": 1}}, "a", 1) is None
    assert parts_to_buy({"a": {"b": 1}, "x": {"x": 1}}, "a", 2) == [("b", 2)]
    assert parts_to_buy({"a": {"b": 1, "c": 1}, "b": {"d": 1}, "c": {"d": 2}, "d": {"e": 5}}, "a", 1) == [("e", 15)]
    assert parts_to_buy({"a": {"nut": 1, "b": 2}, "b": {"nut": 3, "c": 1}, "c": {"b": 1}}, "a", 1) is None
    assert parts_to_buy({"a": {"bolt": 2, "b": 2}, "b": {"bolt": 3}}, "a", 10) == [("bolt", 80)]
    names = {"set": {"b": 1, "B": 2, "é": 3, "10": 4, "9": 5, "constructor": 6}}
    assert parts_to_buy(names, "set", 1) == [
        ("10", 4),
        ("9", 5),
        ("B", 2),
        ("b", 1),
        ("constructor", 6),
        ("é", 3),
    ]
    chain = {f"p{i}": {f"p{i + 1}": 2} for i in range(40)}
    assert parts_to_buy(chain, "p0", 1) == [("p40", 2**40)]
    assert bike == {"bike": {"wheel": 2, "bell": 1}, "wheel": {"spoke": 36, "rim": 1}}


check(parts_to_buy)
# --- example test ---
def check(parts_to_buy):
    assert parts_to_buy({"bike": {"wheel": 2, "bell": 1}, "wheel": {"spoke": 36, "rim": 1}}, "bike", 1) == [('bell', 1), ('rim', 2), ('spoke', 72)]
    assert parts_to_buy({"bike": {"wheel": 2}}, "bell", 4) == [('bell', 4)]
    assert parts_to_buy({"egg": {"hen": 1}, "hen": {"egg": 12}}, "egg", 3) is None


check(parts_to_buy)
