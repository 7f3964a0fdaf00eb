# --- prompt ---
from typing import Dict


def scale_recipe(amounts: Dict[str, str], people: int, guests: int) -> Dict[str, str]:
    """ Rewrite the amounts of a recipe for people eaters so that it serves guests.
    An amount begins with a number: "2", a fraction "3/4", or both "1 1/2". It ends there or goes on with
    a space and a unit, which stays as it is. An amount of any other form stays as it is altogether.
    Numbers are exact and written in the same three forms: in lowest terms, no fraction of 1 or more, no
    whole part 0 before a fraction, and "0" for nothing. Keep the order of the ingredients.
    >>> scale_recipe({"flour": "1 1/2 cups", "salt": "a pinch"}, 4, 6)
    {'flour': '2 1/4 cups', 'salt': 'a pinch'}
    >>> scale_recipe({"eggs": "3", "milk": "1/3 l"}, 2, 1)
    {'eggs': '1 1/2', 'milk': '1/6 l'}
    """
# --- solution ---
    import re
    from fractions import Fraction

    number = re.compile(r"(?:([0-9]+) )?([0-9]+)/([0-9]+)(?= |\Z)|([0-9]+)(?= |\Z)")
    scaled = {}
    for name, amount in amounts.items():
        match = number.match(amount)
        if match is None:
            scaled[name] = amount
            continue
        whole, above, below, alone = match.groups()
        value = Fraction(alone) if alone else int(whole or 0) + Fraction(int(above), int(below))
        value = value * guests / people
        full, rest = divmod(value, 1)
        parts = [str(full)] if full or not rest else []
        if rest:
            parts.append(f"{rest.numerator}/{rest.denominator}")
        scaled[name] = " ".join(parts) + amount[match.end() :]
    return scaled
# --- test ---
def check(scale_recipe):
    def one(amount, people, guests):
        return scale_recipe({"x": amount}, people, guests)["x"]

    assert scale_recipe({"flour": "1 1/2 cups", "salt": "a pinch"}, 4, 6) == {
        "flour": "2 1/4 cups",
        "salt": "a pinch",
    }
    assert scale_recipe({"eggs": "3", "milk": "1/3 l"}, 2, 1) == {"eggs": "1 1/2", "milk": "1/6 l"}
    assert scale_recipe({}, 2, 3) == {}
    assert list(scale_recipe({"z": "1", "b": "to taste", "a": "2"}, 1, 2)) == ["z", "b", "a"]
    assert one("2", 4, 4) == "2"
    assert one("2", 4, 2) == "1"
    assert one("2/4", 1, 1) == "1/2"
    assert one("6/4 g", 1, 1) == "1 1/2 g"
    assert one("4/4", 3, 3) == "1"
    assert one("3 0/5 l", 1, 1) == "3 l"
    assert one("2/3 cup", 2, 3) == "1 cup"
    assert one("1", 3, 1) == "1/3"
    assert one("1/10 l", 1, 3) == "3/10 l"
    assert one("2 1/2", 5, 0) == "0"
    assert one("200 g", 4, 0) == "0 g"
    assert one("0", 2, 5) == "0"
    assert one("2 1-litre tins", 1, 3) == "6 1-litre tins"
    assert one("1 1/2 kg (3 lb)", 1, 2) == "3 kg (3 lb)"
    assert one("2  Stück", 2, 4) == "4  Stück"
    assert one("2nd best wine", 1, 2) == "2nd best wine"
    assert one("½ cup", 1, 2) == "½ cup"
    assert one("about 3", 1, 2) == "about 3"
    assert one("", 1, 2) == ""
    assert one("7 g", 7000000, 3000000) == "3 g"
    assert one("999999/1000000 kg", 3, 1) == "333333/1000000 kg"


check(scale_recipe)
# --- example test ---
def check(scale_recipe):
    assert scale_recipe({"flour": "1 1/2 cups", "salt": "a pinch"}, 4, 6) == {'flour': '2 1/4 cups', 'salt': 'a pinch'}
    assert scale_recipe({"eggs": "3", "milk": "1/3 l"}, 2, 1) == {'eggs': '1 1/2', 'milk': '1/6 l'}


check(scale_recipe)
