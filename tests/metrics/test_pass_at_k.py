"""pass@k against exact rational arithmetic."""

from __future__ import annotations

import subprocess
import sys
from fractions import Fraction
from math import comb, perm
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humanevalx.metrics import pass_at_k as module
from humanevalx.metrics.pass_at_k import pass_at_k

TOLERANCE = Fraction(1, 10**12)


def by_definition(n: int, c: int, k: int) -> Fraction:
    return 1 - Fraction(comb(n - c, k), comb(n, k))


def exact(n: int, c: int, k: int) -> Fraction:
    """by_definition, but quick for large n if k or c is small: C(n-c, k)/C(n, k) = C(n-k, c)/C(n, c)."""
    few, many = sorted((c, k))
    return 1 - Fraction(perm(n - many, few), perm(n, few))


def assert_close(got: float, want: Fraction) -> None:
    assert abs(Fraction(float(got)) - want) <= TOLERANCE * want, (got, float(want))


def test_every_small_case() -> None:
    for n in range(1, 19):
        for k in range(1, n + 1):
            got = pass_at_k([n] * (n + 1), range(n + 1), k)
            assert got.shape == (n + 1,)
            assert got.dtype == np.float64
            for c in range(n + 1):
                want = by_definition(n, c, k)
                assert want == exact(n, c, k)
                assert_close(got[c], want)


@pytest.mark.parametrize("k", [1, 2, 10, 99, 100, 101, 199, 200])
def test_paper_sampling(k: int) -> None:
    for c, got in enumerate(pass_at_k([200] * 201, range(201), k)):
        assert_close(got, by_definition(200, c, k))


@pytest.mark.parametrize(
    ("n", "c", "k", "want"),
    [
        (2, 1, 1, Fraction(1, 2)),
        (5, 2, 2, Fraction(7, 10)),  # 1 - C(3,2)/C(5,2) = 1 - 3/10
        (10, 3, 5, Fraction(11, 12)),  # 1 - C(7,5)/C(10,5) = 1 - 21/252
        (200, 1, 100, Fraction(1, 2)),  # one right one: k/n
        (200, 1, 10, Fraction(1, 20)),
        (200, 2, 100, Fraction(299, 398)),  # 1 - (100*99)/(200*199)
        (200, 199, 1, Fraction(199, 200)),
        (10**6, 1, 5 * 10**5, Fraction(1, 2)),
        (10**6, 5 * 10**5, 1, Fraction(1, 2)),
        (10**6, 2, 10**6 - 2, 1 - Fraction(2, 10**6 * (10**6 - 1))),
        (10**6, 1, 10**6 - 1, 1 - Fraction(1, 10**6)),
    ],
)
def test_known_values(n: int, c: int, k: int, want: Fraction) -> None:
    assert_close(pass_at_k([n], [c], k)[0], want)


def test_k_of_one_is_the_share_of_right_samples() -> None:
    n, c = np.array([1, 3, 7, 200, 10**6]), np.array([1, 1, 5, 60, 7])
    np.testing.assert_allclose(pass_at_k(n, c, 1), c / n, rtol=1e-15)


@st.composite
def large_cases(draw: st.DrawFn) -> tuple[int, int, int]:
    n = draw(st.integers(1, 10**6))
    few = draw(st.integers(1, min(n, 300)))
    many = draw(st.integers(1, n))
    c, k = draw(st.permutations([few, many]))
    return n, c, k


@settings(deadline=None, derandomize=True, max_examples=300)
@given(large_cases())
def test_large_cases(case: tuple[int, int, int]) -> None:
    n, c, k = case
    assert_close(pass_at_k([n], [c], k)[0], exact(n, c, k))


@pytest.mark.parametrize(("n", "c", "k"), [(20_000, 90, 3_000), (20_000, 3_000, 3_000), (20_000, 9_000, 11_000)])
def test_many_terms(n: int, c: int, k: int) -> None:
    assert_close(pass_at_k([n], [c], k)[0], by_definition(n, c, k))


@settings(deadline=None, derandomize=True, max_examples=20)
@given(st.lists(large_cases(), min_size=1, max_size=8))
def test_problems_do_not_touch_each_other(cases: list[tuple[int, int, int]]) -> None:
    k = min(k for _, _, k in cases)
    together = pass_at_k([n for n, _, _ in cases], [c for _, c, _ in cases], k)
    for got, (n, c, _) in zip(together, cases, strict=True):
        np.testing.assert_allclose(got, pass_at_k([n], [c], k)[0], rtol=1e-13)


def test_terms_are_taken_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    n, c = [200, 200, 50, 1000], [0, 77, 20, 400]
    whole = pass_at_k(n, c, 50)
    for cells in (1, 7 * len(n), 50 * len(n)):
        monkeypatch.setattr(module, "_CELLS", cells)
        np.testing.assert_allclose(pass_at_k(n, c, 50), whole, rtol=1e-14)


def test_ends_are_exact() -> None:
    got = pass_at_k([5, 5, 5, 5, 10**6], [0, 5, 3, 4, 0], 3)
    assert got.tolist() == [0.0, 1.0, 1.0, 1.0, 0.0]
    assert not np.signbit(got).any()
    assert pass_at_k([], [], 1).shape == (0,)


@pytest.mark.parametrize("dtype", [np.int8, np.uint8, np.uint64, np.int32])
def test_narrow_types_do_not_overflow(dtype: type) -> None:
    np.testing.assert_allclose(
        pass_at_k(np.array([100], dtype), np.array([3], dtype), 50),
        float(by_definition(100, 3, 50)),
        rtol=1e-14,
    )


@pytest.mark.parametrize(
    ("n", "c", "k", "message"),
    [
        ([5, 3], [1, 1], 4, r"problem 1: k=4 samples cannot be drawn from n \(n=3, c=1\)"),
        ([5], [6], 1, r"problem 0: c is larger than n \(n=5, c=6\)"),
        ([5], [-1], 1, "c is negative"),
        ([-5], [0], 1, "cannot be drawn"),
        ([0], [0], 1, "cannot be drawn"),
        ([5], [1], 0, "k must be a whole number of at least 1: 0"),
        ([5], [1], -1, "k must"),
        ([5], [1], 1.0, r"k must be a whole number: 1\.0"),
        ([5], [1], True, "k must"),
        ([5, 5], [1], 1, r"same shape: \(2,\) and \(1,\)"),
        (5, 1, 1, "n must have one number a problem"),
        ([[5]], [[1]], 1, "n must have one number a problem"),
        ([5.0], [1], 1, "n must be whole numbers: float64"),
        ([5], [1.5], 1, "c must be whole numbers: float64"),
        ([5], [True], 1, "c must be whole numbers: bool"),
        (["5"], [1], 1, "n must be whole numbers"),
        ([10**30], [1], 1, "n must be whole numbers: object"),
    ],
)
def test_wrong_arguments(n: Any, c: Any, k: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        pass_at_k(n, c, k)


def test_package_of_metrics_pulls_no_numpy() -> None:
    code = "import sys, humanevalx.metrics; print('numpy' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "False\n"
