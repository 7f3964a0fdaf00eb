"""The bootstrap against an independent slow one, and against what it promises."""

from __future__ import annotations

import tracemalloc
from fractions import Fraction
from math import floor
from typing import Any

import numpy as np
import pytest

from humanevalx.metrics import interval as module
from humanevalx.metrics.interval import Interval, bootstrap_interval


def slow(values: list[float], confidence: float, resamples: int, seed: int) -> tuple[float, float]:
    """One resample at a time, exact sums, quantiles by linear interpolation of the sorted means."""
    stream = np.random.default_rng(seed)
    means = []
    for _ in range(resamples):
        drawn = [Fraction(values[int(i)]) for i in stream.integers(0, len(values), size=len(values))]
        means.append(sum(drawn) / len(drawn))
    means.sort()

    def quantile(q: float) -> float:
        at = q * (resamples - 1)
        below = floor(at)
        above = min(below + 1, resamples - 1)
        return float(means[below]) + (at - below) * float(means[above] - means[below])

    return quantile((1 - confidence) / 2), quantile(1 - (1 - confidence) / 2)


@pytest.mark.parametrize("seed", [0, 42])
@pytest.mark.parametrize("confidence", [0.5, 0.95])
@pytest.mark.parametrize("size", [2, 3, 37, 164])
def test_equals_a_slow_one_on_the_same_stream(size: int, confidence: float, seed: int) -> None:
    values = np.random.default_rng(size).beta(0.3, 0.7, size)
    got = bootstrap_interval(values, confidence=confidence, resamples=200, seed=seed)
    low, high = slow(values.tolist(), confidence, 200, seed)
    assert got.low == pytest.approx(low, rel=1e-12)
    assert got.high == pytest.approx(high, rel=1e-12)


def test_blocks_do_not_change_the_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    values = np.random.default_rng(1).random(51)
    whole = bootstrap_interval(values, resamples=999)
    for cells in (1, 51 * 7, 51 * 998):
        monkeypatch.setattr(module, "_CELLS", cells)
        assert bootstrap_interval(values, resamples=999) == whole


def test_seed_decides() -> None:
    values = np.random.default_rng(1).random(164)
    assert bootstrap_interval(values) == bootstrap_interval(values.copy(), seed=42)
    assert bootstrap_interval(values) != bootstrap_interval(values, seed=43)


def test_agrees_with_the_normal_interval_where_that_holds() -> None:
    values = np.random.default_rng(3).random(2_000)
    error = values.std() / np.sqrt(values.size)
    got = bootstrap_interval(values)
    assert got.low == pytest.approx(values.mean() - 1.96 * error, abs=0.1 * error)
    assert got.high == pytest.approx(values.mean() + 1.96 * error, abs=0.1 * error)


def test_covers_as_often_as_it_says() -> None:
    # Standard error of a share of 0.95 in 400 trials: 0.011.
    stream = np.random.default_rng(7)
    truth = 0.3
    hits = 0
    for _ in range(400):
        values = stream.binomial(20, stream.beta(0.6, 1.4, size=164)) / 20
        interval = bootstrap_interval(values, resamples=500, seed=int(stream.integers(2**31)))
        hits += interval.low <= truth <= interval.high
    assert 0.91 <= hits / 400 <= 0.985


def test_wider_with_confidence_and_narrower_with_problems() -> None:
    def width(size: int, confidence: float) -> float:
        values = np.tile([0.0, 1.0], size // 2)
        got = bootstrap_interval(values, confidence=confidence)
        return got.high - got.low

    assert width(100, 0.99) > width(100, 0.95) > width(100, 0.5)
    assert width(50, 0.95) > width(200, 0.95)


@pytest.mark.parametrize("values", [[0.0], [0.1], [1.0] * 164, [0.1] * 3])
def test_nothing_to_vary_gives_no_width(values: list[float]) -> None:
    assert bootstrap_interval(np.array(values)) == Interval(low=values[0], high=values[0])


def test_stays_within_the_values() -> None:
    got = bootstrap_interval(np.array([0.0, 1.0]))
    assert got == Interval(low=0.0, high=1.0)


def test_memory_stays_small() -> None:
    values = np.random.default_rng(0).random(5_000)
    tracemalloc.start()
    try:
        bootstrap_interval(values, resamples=2_000)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 100e6


@pytest.mark.parametrize(
    ("values", "options", "message"),
    [
        ([], {}, "at least one"),
        ([[0.5]], {}, "one number a problem"),
        (0.5, {}, "one number a problem"),
        ([0.5, float("nan")], {}, "problem 1 is not"),
        ([float("inf")], {}, "problem 0 is not"),
        ([0.5], {"confidence": 0.0}, "confidence must lie"),
        ([0.5], {"confidence": 95}, "confidence must lie"),
        ([0.5], {"resamples": 0}, "resamples must be"),
    ],
)
def test_wrong_arguments(values: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        bootstrap_interval(np.array(values), **options)
