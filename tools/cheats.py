"""Runs the cheating corpus, tests/cheats/, in both ways of judging and prints how many pass. None may separately."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests" / "hostile"), str(ROOT / "tests")]

import corpus  # noqa: E402

from humanevalx.judge import Station, set_up  # noqa: E402
from humanevalx.language import Choices, Extraction  # noqa: E402
from humanevalx.languages import LANGUAGES  # noqa: E402
from humanevalx.records import SAME_PROCESS, SEPARATE  # noqa: E402


def main() -> int:
    """Prints a line a language and the sum; the status says whether one passed separately."""
    totals: Counter[str] = Counter()
    for name, language in LANGUAGES.items():
        missing = language.probe(Choices()).missing
        if missing:
            print(f"NOT RUN: {language.title}: {missing}")
            continue
        cheats = corpus.cheats(name)
        passes = {}
        for integrity in (SEPARATE, SAME_PROCESS):
            setup = set_up([name], extraction=Extraction.NONE, integrity=integrity)
            station = Station(corpus.limited(setup, {"wall_s": 6.0}))
            passes[integrity] = [cheat.name for cheat in cheats if corpus.cheated(station, cheat).passed]
            totals[integrity] += len(passes[integrity])
            station.close()
        totals["all"] += len(cheats)
        said = ", ".join(f"{integrity} {len(names)}" for integrity, names in passes.items())
        through = f" ({', '.join(passes[SAME_PROCESS])})" if passes[SAME_PROCESS] else ""
        print(f"{language.title}: {len(cheats)} cheats, of which pass: {said}{through}", flush=True)
    print(f"passes: {totals[SEPARATE]} of {totals['all']} {SEPARATE}, {totals[SAME_PROCESS]} {SAME_PROCESS}")
    return 1 if totals[SEPARATE] else 0


if __name__ == "__main__":
    raise SystemExit(main())
