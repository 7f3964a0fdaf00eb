# --- prompt ---
import re
from typing import Dict, List


def sowing_plan(lines: List[str]) -> Dict[str, List[str]]:
    """ Draw up a sowing plan from the lines on packets of seed.
    A line has the form "NAME; sow WINDOWS" or "NAME; sow WINDOWS; harvest WINDOWS". A name is any text
    without a semicolon that is not empty and neither begins nor ends with a space. WINDOWS is one window,
    or several separated by ", ". A window is one month, or the first and the last month joined by "-",
    with the turn of the year in between if the last comes earlier in the year: "Nov-Feb" is four months
    long, "Mar-Mar" one. Months are written Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec.
    Skip lines that differ from this form in any way, be it a space, a small letter or a line break.
    Return for every month in which something can be sown the names of all that can, each once, sorted by
    code point. Months in which nothing can be sown are left out.
    >>> sowing_plan(["leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"])
    {'Feb': ['broad bean'], 'Mar': ['broad bean', 'leek'], 'Apr': ['leek'], 'Nov': ['broad bean']}
    >>> sowing_plan(["garlic; sow Dec-Jan; harvest Jul"])
    {'Jan': ['garlic'], 'Dec': ['garlic']}
    >>> sowing_plan(["chard; sow Apr-", "sow May", "kale; harvest Jan"])
    {}
    """
# --- solution ---
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    month = f"(?:{'|'.join(months)})"
    windows = f"{month}(?:-{month})?(?:, {month}(?:-{month})?)*"
    form = re.compile(f"([^; ](?:[^;]*[^; ])?); sow ({windows})(?:; harvest {windows})?")
    names = {month: set() for month in months}
    for match in filter(None, map(form.fullmatch, lines)):
        for window in match[2].split(", "):
            first, last = months.index(window[:3]), months.index(window[-3:])
            for step in range((last - first) % 12 + 1):
                names[months[(first + step) % 12]].add(match[1])
    return {month: sorted(found) for month, found in names.items() if found}
# --- test ---
def check(sowing_plan):
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    plan = {"Feb": ["broad bean"], "Mar": ["broad bean", "leek"], "Apr": ["leek"], "Nov": ["broad bean"]}
    assert sowing_plan(["leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"]) == plan
    assert sowing_plan(["garlic; sow Dec-Jan; harvest Jul"]) == {"Jan": ["garlic"], "Dec": ["garlic"]}
    assert sowing_plan(["chard; sow Apr-", "sow May", "kale; harvest Jan"]) == {}
    assert sowing_plan([]) == {}
    assert sowing_plan(["pea; sow Apr"]) == {"Apr": ["pea"]}
    # Windows around the year, and of one month.
    assert sowing_plan(["pea; sow Nov-Feb"]) == {"Jan": ["pea"], "Feb": ["pea"], "Nov": ["pea"], "Dec": ["pea"]}
    assert sowing_plan(["pea; sow Mar-Mar"]) == {"Mar": ["pea"]}
    assert sowing_plan(["pea; sow Dec-Dec, Jan-Jan"]) == {"Jan": ["pea"], "Dec": ["pea"]}
    assert sowing_plan(["cress; sow Jan-Dec"]) == {month: ["cress"] for month in months}
    assert sowing_plan(["cress; sow Jun-May"]) == {month: ["cress"] for month in months}
    # Only what is sown counts.
    assert sowing_plan(["pea; sow Apr; harvest Jun-Jul, Sep, Nov-Feb"]) == {"Apr": ["pea"]}
    # Each name once a month, whether windows overlap or lines repeat it.
    assert sowing_plan(["pea; sow Mar-May, Apr-Jun, May"]) == {month: ["pea"] for month in months[2:6]}
    assert sowing_plan(["pea; sow Mar", "leek; sow Mar", "pea; sow Mar; harvest Jul", "pea; sow Feb"]) == {
        "Feb": ["pea"],
        "Mar": ["leek", "pea"],
    }
    # The order of the names.
    assert sowing_plan(["pea; sow May", "Zinnia; sow May", "9-star; sow May", "Pea; sow May", "10-week; sow May"]) == {
        "May": ["10-week", "9-star", "Pea", "Zinnia", "pea"],
    }
    assert sowing_plan(["🌽 maize; sow May", "ｋａｌｅ; sow May", "épinard; sow May", "kale red; sow May", "kale; sow May"]) == {
        "May": ["kale", "kale red", "épinard", "ｋａｌｅ", "🌽 maize"],
    }
    # Unusual names.
    assert sowing_plan(["sow May; sow Jun"]) == {"Jun": ["sow May"]}
    assert sowing_plan(["bean, dwarf  (late): ½ - 1 m; sow Jun", "x; sow Jun", "constructor; sow Jun"]) == {
        "Jun": ["bean, dwarf  (late): ½ - 1 m", "constructor", "x"],
    }
    # Malformed names, months, windows, parts, and spaces; the last line of each is fine.
    assert sowing_plan(["; sow May", " ; sow May", " a; sow May", "b ; sow May", "c;d; sow May", "e;; sow May", "f f; sow Jul"]) == {
        "Jul": ["f f"],
    }
    assert sowing_plan(["a; sow may", "b; sow MAY", "c; sow May.", "d; sow June", "e; sow Ma", "f; sow Mai", "g; sow 5", "h; sow Jul"]) == {
        "Jul": ["h"],
    }
    assert sowing_plan(["a; sow -May", "b; sow May-", "c; sow Mar-Apr-May", "d; sow Mar–May", "e; sow Mar - May", "f; sow MayJun", "g; sow Jul"]) == {
        "Jul": ["g"],
    }
    assert sowing_plan(["a; sow May,Jun", "b; sow May, ", "c; sow , May", "d; sow May Jun", "e; sow May,  Jun", "f; sow", "g; sow ", "h; sow Jul, Jul"]) == {
        "Jul": ["h"],
    }
    assert sowing_plan(["a; sow May; harvest", "b; sow May; harvest Agu", "c; sow May; harvest Aug; harvest Sep", "d; sow May; sow Jun", "e; harvest Aug; sow May", "f; sow Jul; harvest Aug"]) == {
        "Jul": ["f"],
    }
    assert sowing_plan(["a;sow May", "b;  sow May", "c; sow  May", "d; sow May ", "e; sow May;", "f; sow May; ", "g; Sow May", "h: sow May", "i", "", "j; sow Jul"]) == {
        "Jul": ["j"],
    }
    assert sowing_plan(["a; sow May\n", "b; sow May; harvest Jul\n", "c; sow May\r", "d; sow\tMay", "e;\nsow May", "f; sow Jul"]) == {
        "Jul": ["f"],
    }
    # Every sort is sown in months that are four apart, and in those behind them.
    packets = [f"sort {i % 40:02d}; sow {months[i % 12]}-{months[(i + 1) % 12]}" for i in range(2400)]
    assert sowing_plan(packets) == {
        months[m]: [f"sort {sort:02d}" for sort in range(40) if (m - sort) % 4 < 2] for m in range(12)
    }


check(sowing_plan)
# --- example test ---
def check(sowing_plan):
    assert sowing_plan(["leek; sow Mar-Apr; harvest Aug-Nov", "broad bean; sow Nov, Feb-Mar"]) == {'Feb': ['broad bean'], 'Mar': ['broad bean', 'leek'], 'Apr': ['leek'], 'Nov': ['broad bean']}
    assert sowing_plan(["garlic; sow Dec-Jan; harvest Jul"]) == {'Jan': ['garlic'], 'Dec': ['garlic']}
    assert sowing_plan(["chard; sow Apr-", "sow May", "kale; harvest Jan"]) == {}


check(sowing_plan)
