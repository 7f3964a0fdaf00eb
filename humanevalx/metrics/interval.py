"""Confidence intervals of a mean over problems."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: Draws held at once: 8 bytes each for the index, 8 for the value.
_CELLS = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """Both ends belong to it."""

    low: float
    high: float


def bootstrap_interval(
    values: NDArray[np.float64], *, confidence: float = 0.95, resamples: int = 10_000, seed: int = 42
) -> Interval:
    """Percentile bootstrap of the mean of `values`, shape (problems,): problems are drawn with replacement.

    The interval is in the unit of the values (Efron & Tibshirani 1993, chapter 13). The same arguments give
    the same interval. One value, or values that are all equal, give an interval without width.

    Raises ValueError for no values, values that are not finite or not of shape (problems,), a confidence
    outside of (0, 1), or less than one resample.
    """
    values = np.asarray(values, dtype=np.float64)
    if values.ndim != 1 or not values.size:
        raise ValueError(f"values must be one number a problem, at least one: their shape is {values.shape}")
    if not np.isfinite(values).all():
        raise ValueError(f"values must be finite: problem {int(np.isfinite(values).argmin())} is not")
    if not 0 < confidence < 1:
        raise ValueError(f"confidence must lie between 0 and 1: {confidence!r}")
    if resamples < 1:
        raise ValueError(f"resamples must be at least 1: {resamples!r}")
    # Their mean, rounded, need not equal them.
    if (values == values[0]).all():
        return Interval(low=float(values[0]), high=float(values[0]))

    stream = np.random.default_rng(seed)
    means = np.empty(resamples)
    rows = max(1, _CELLS // values.size)
    for start in range(0, resamples, rows):
        part = means[start : start + rows]
        draws = stream.integers(0, values.size, size=(part.size, values.size))
        part[:] = values[draws].mean(axis=1)
    tail = (1 - confidence) / 2
    low, high = np.quantile(means, (tail, 1 - tail))
    return Interval(low=float(low), high=float(high))
