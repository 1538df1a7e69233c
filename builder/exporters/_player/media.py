"""Names for media files inside a package, and the files that are really used."""

from __future__ import annotations

import re
from collections.abc import Callable
from posixpath import basename, splitext
from unicodedata import normalize

from builder.model.assets import Asset
from builder.package.part import Part

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LONGEST = 40


class MediaFiles:
    """Gives each asset its name in the package and remembers which ones were asked for."""

    def __init__(self) -> None:
        self._used: dict[str, Asset] = {}

    def path(self, asset: Asset) -> str:
        """Return the path of `asset` in the package: readable, only [a-z0-9.-], the same for the same bytes."""
        stem, suffix = splitext(basename(asset.path).lower())
        path = f"media/{_slug(stem)}-{asset.sha256[:8]}{_safe(suffix)}"
        self._used.setdefault(path, asset)
        return path

    def parts(self, read: Callable[[Asset], bytes]) -> tuple[Part, ...]:
        """Return the files that were asked for, sorted by path."""
        return tuple(Part(path, read(asset)) for path, asset in sorted(self._used.items()))


def _slug(stem: str) -> str:
    plain = normalize("NFKD", normalize("NFC", stem).translate(_GERMAN)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-") or "file"


def _safe(suffix: str) -> str:
    return re.sub(r"[^a-z0-9.]", "", suffix)
