"""Media files as the model knows them: their place, size and digest, never their bytes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of a `media/` folder, of `assets/`, or an edition's.

    `path` is relative to the project folder, with forward slashes, in NFC; `location` is how the file system spells
    it (NFD on some), for reading it through the context. `size` in bytes, `sha256` in hex; `width` and `height` in
    CSS pixels, 0 where unknown or not a picture.
    """

    path: str
    location: str
    size: int
    sha256: str
    width: int = 0
    height: int = 0
