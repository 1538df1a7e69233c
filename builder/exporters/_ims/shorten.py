"""Texts within the lengths that learning platforms keep."""

from __future__ import annotations

# The schema of SCORM 1.2 allows titles of 200 characters; platforms keep 255 (RUNTIME, Manifests and zips).
_MOST = 200


def shorten(text: str) -> str:
    """Return `text` on one line, at most 200 characters, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= _MOST:
        return line
    cut = line[: _MOST - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"
