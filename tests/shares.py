"""What of a long list of cases is tried at every commit: a seeded tenth. `make test-full` tries all."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest

_SEED = 11


def tenth(
    cases: Sequence[Any], name: Callable[[Any], str], always: Callable[[Any], bool] = lambda _: False
) -> list[Any]:
    """The cases as parameters, those beyond a tenth marked as heavy; `always` says which are tried in any case."""
    chosen = set(random.Random(_SEED).sample(range(len(cases)), -(-len(cases) // 10)))
    return [
        pytest.param(case, id=name(case), marks=[] if number in chosen or always(case) else pytest.mark.heavy)
        for number, case in enumerate(cases)
    ]
