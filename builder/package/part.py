"""One file of a package, and the whole of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One file: its path inside the package (forward slashes, no leading one) and its bytes."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class PackageTree:
    """The files of a package in the order they are written. Paths are unique, also case-blind."""

    parts: tuple[Part, ...]

    def __iter__(self) -> Iterator[Part]:
        return iter(self.parts)

    def get(self, path: str) -> bytes | None:
        """Return the bytes of the part at `path`, or None."""
        return next((part.data for part in self.parts if part.path == path), None)
