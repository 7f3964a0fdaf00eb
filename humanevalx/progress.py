"""How far a run is: a bar on a terminal, a line a minute elsewhere."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any

_EVERY_S = 60.0


class Progress:
    """Counts judged samples and passes. Writes to stderr only."""

    def __init__(self, total: int, *, shown: bool = True) -> None:
        self.total = total
        self.done = 0
        self.passed = 0
        self._shown = shown
        self._bar: Any = None
        self._begun = self._told = time.monotonic()
        if shown and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(total=total, unit="sample", dynamic_ncols=True)

    def add(self, passed: bool) -> None:
        self.done += 1
        self.passed += passed
        if self._bar is not None:
            self._bar.set_postfix_str(f"{self.passed} passed", refresh=False)
            self._bar.update()
        elif self._shown and time.monotonic() - self._told >= _EVERY_S:
            self._told = time.monotonic()
            rate = self.done / (self._told - self._begun)
            print(
                f"{self.done}/{self.total} samples, {self.passed} passed, {rate:.1f} samples/s",
                file=sys.stderr,
                flush=True,
            )

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.close()
