"""Texts within the lengths that learning platforms keep."""

from __future__ import annotations

_MOST = 255


def shorten(text: str) -> str:
    """Return `text` on one line, at most 255 characters, cut at a word (RUNTIME, Manifests and zips)."""
    line = " ".join(text.split())
    if len(line) <= _MOST:
        return line
    cut = line[: _MOST - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"
