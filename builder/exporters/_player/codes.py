"""The short codes that stand for ids in a learner's stored state: the same as in player/tracking/codes.js."""

from __future__ import annotations

from collections.abc import Iterable
from string import ascii_lowercase, ascii_uppercase, digits

_DIGITS = ascii_uppercase + ascii_lowercase + digits + "-_"
_WORD = 0xFFFFFFFF


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


def code_length(ids: Iterable[str], least: int) -> int:
    """Return how many characters tell the `ids` apart, at least `least`."""
    codes = {whole_code(id) for id in set(ids)}
    return next((n for n in range(least, 5) if len({code[:n] for code in codes}) == len(codes)), 5)
