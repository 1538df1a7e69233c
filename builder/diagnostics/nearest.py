"""The known word that is nearest to an unknown one, for findings that refuse a word."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

LIKE = 0.5
"""How like a word must be to be named (1 is equal): less would send an author after a word that has nothing to do
with what was meant."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the entry of `known` that is most like `word` (capitals do not matter), "" if none is like it."""
    by_lower = {choice.lower(): choice for choice in known}
    found = get_close_matches(word.lower()[:80], by_lower, n=1, cutoff=LIKE)
    return by_lower[found[0]] if found else ""
