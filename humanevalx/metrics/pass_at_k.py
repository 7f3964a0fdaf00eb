"""The unbiased estimate of pass@k."""

from __future__ import annotations

import operator

import numpy as np
from numpy.typing import ArrayLike, NDArray

#: Cells of the largest intermediate array, 8 bytes each.
_CELLS = 1_000_000


def pass_at_k(n: ArrayLike, c: ArrayLike, k: int) -> NDArray[np.float64]:
    """Probability that at least one of k samples drawn from n without replacement is among the c right ones.

    n, c: whole numbers, shape (problems,). Returns 1 - C(n-c, k) / C(n, k), shape (problems,), from
    Chen et al. 2021 (arXiv 2107.03374), with a relative error of at most 1e-12 for n up to 1e6.

    Raises ValueError unless 1 <= k <= n and 0 <= c <= n for every problem, all of them whole numbers.
    """
    k = _count(k)
    samples, right = _counts(n, "n"), _counts(c, "c")
    if samples.shape != right.shape:
        raise ValueError(f"n and c must have the same shape: {samples.shape} and {right.shape}")
    for bad, what in (
        (samples < k, f"k={k} samples cannot be drawn from n"),
        (right < 0, "c is negative"),
        (right > samples, "c is larger than n"),
    ):
        if bad.any():
            at = int(bad.argmax())
            raise ValueError(f"problem {at}: {what} (n={samples[at]}, c={right[at]})")

    # C(n-c, k) / C(n, k) is symmetric in c and k: a product over j < k of 1 - c/(n-j), or over j < c of
    # 1 - k/(n-j). Logarithms of the factors all have the same sign, so nothing cancels in their sum.
    certain = samples - right < k
    terms = np.where(certain, 0, np.minimum(k, right))
    other = np.maximum(k, right)
    total = np.zeros(samples.shape)
    width = max(1, _CELLS // max(1, samples.size))
    for start in range(0, int(terms.max(initial=0)), width):
        j = np.arange(start, start + width)
        used = j < terms[:, None]
        left = np.where(used, samples[:, None] - j, 1)
        total += np.log1p(np.where(used, -other[:, None] / left, 0.0)).sum(axis=1)
    # The addition turns -0.0 into 0.0.
    return np.where(certain, 1.0, -np.expm1(total) + 0.0)


def _count(k: int) -> int:
    try:
        value = operator.index(k)
    except TypeError:
        raise ValueError(f"k must be a whole number: {k!r}") from None
    if value < 1 or isinstance(k, bool):
        raise ValueError(f"k must be a whole number of at least 1: {k!r}")
    return value


def _counts(values: ArrayLike, name: str) -> NDArray[np.int64]:
    array = np.asarray(values)
    if array.ndim != 1:
        raise ValueError(f"{name} must have one number a problem, shape (problems,), not {array.shape}")
    if array.size and array.dtype.kind not in "iu":
        raise ValueError(f"{name} must be whole numbers: {array.dtype}")
    return array.astype(np.int64)
