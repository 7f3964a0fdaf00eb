"""Which programs have been judged already, in twelve bytes each: identical programs run once."""

from __future__ import annotations

from array import array

_EMPTY = -1


class Seen:
    """Maps the digest of a program to a number (where its first result is). Open addressing in two flat arrays: a dict
    of the same 200,000 entries takes several times the memory.

    `expected` entries have room from the start: arrays that grow leave holes in the heap, of their own size together.
    """

    def __init__(self, expected: int = 0) -> None:
        size = 1024
        while _full(expected, size):
            size *= 2
        self._keys = array("Q", [0]) * size
        self._values = array("i", [_EMPTY]) * size
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def get(self, digest: str) -> int | None:
        """The number kept for a digest of 16 hexadecimal digits."""
        value = self._values[self._slot(int(digest, 16))]
        return None if value == _EMPTY else value

    def put(self, digest: str, value: int) -> None:
        """Keeps a number, from 0 to 2**31 - 1."""
        key = int(digest, 16)
        slot = self._slot(key)
        if self._values[slot] == _EMPTY:
            self._count += 1
        self._keys[slot], self._values[slot] = key, value
        if _full(self._count, len(self._keys)):
            self._grow()

    def _slot(self, key: int) -> int:
        keys, values, mask = self._keys, self._values, len(self._keys) - 1
        slot = key & mask
        while values[slot] != _EMPTY and keys[slot] != key:
            slot = (slot + 1) & mask
        return slot

    def _grow(self) -> None:
        keys, values = self._keys, self._values
        size = len(keys) * 2
        self._keys = array("Q", [0]) * size
        self._values = array("i", [_EMPTY]) * size
        for key, value in zip(keys, values, strict=True):
            if value != _EMPTY:
                slot = self._slot(key)
                self._keys[slot], self._values[slot] = key, value


def _full(count: int, size: int) -> bool:
    return count * 3 > size * 2
