"""The short codes that stand for ids in a learner's stored state: the same as in player/tracking/codes.js."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase, digits

_DIGITS = ascii_uppercase + ascii_lowercase + digits + "-_"
_HARMLESS = frozenset(_DIGITS + ". ")
_WORD = 0xFFFFFFFF


@lru_cache(maxsize=8192)
def whole_code(id: str) -> str:
    """Return the five characters of an id's hash (FNV-1a over UTF-16 units, Murmur's finish, 30 bits)."""
    units = id.encode("utf-16-le")
    mixed = 0x811C9DC5
    for n in range(0, len(units), 2):
        mixed = (mixed ^ (units[n] | units[n + 1] << 8)) * 0x01000193 & _WORD
    mixed = (mixed ^ mixed >> 16) * 0x85EBCA6B & _WORD
    mixed = (mixed ^ mixed >> 13) * 0xC2B2AE35 & _WORD
    rest = (mixed ^ mixed >> 16) % 2**30
    code = ""
    for _ in range(5):
        code += _DIGITS[rest % 64]
        rest //= 64
    return code


def code_size(id: str, ids: Iterable[str], least: int) -> int:
    """Return how many characters stand for `id` among `ids`: its code, `least` at least, and a star for each more."""
    whole = whole_code(id)
    others = [whole_code(other) for other in ids if other != id]
    length = next((n for n in range(least, 5) if not any(other.startswith(whole[:n]) for other in others)), 5)
    return 2 * length - least


def text_size(text: str) -> int:
    """Return how many characters a typed text needs: 1 for what is harmless, 3 up to U+0FFF, else 4 a UTF-16 unit."""
    units = text.encode("utf-16-le")
    codes = [units[n] | units[n + 1] << 8 for n in range(0, len(units), 2)]
    return sum(1 if chr(code) in _HARMLESS else 3 if code < 4096 else 4 for code in codes)
