"""Headings of the wrong level, and those without a space after the hash signs (FORMAT 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.edit import Edit
from builder.fix.spot import Spot

_HEADING = re.compile(r" {0,3}(#{1,6})(?=[ \t]|$)")
_BLOCK = re.compile(r" {0,3}:{3,}[ \t]*([^\s{]*)")
_CODE = re.compile(r" {0,3}(`{3,}|~{3,})")
_COMPARE = ("compare", "vergleich")
_DEEPEST = 6


def level_too_deep(spot: Spot) -> tuple[Edit, ...]:
    """Lift the heading to the deepest level allowed, and with it everything that belongs to it or stands beside it."""
    given, allowed = spot.param("given"), spot.param("allowed")
    return _moved(spot, given, len(allowed) - len(given))


def level_too_high(spot: Spot) -> tuple[Edit, ...]:
    """Lower a title's heading within a block by one level, and with it everything that belongs to it."""
    return _moved(spot, "#", 1)


def missing_space(spot: Spot) -> tuple[Edit, ...]:
    """Put the space after two or more hash signs that a word follows directly."""
    hashes = re.match(r"#{2,6}(?=\w)", spot.line)
    if hashes is None or spot.before.strip() or len(spot.before) > 3:
        return ()
    return (Edit(spot.offset + hashes.end(), spot.offset + hashes.end(), " "),)


def _moved(spot: Spot, given: str, by: int) -> tuple[Edit, ...]:
    """Return the edits that move the heading at `spot`, and those after it that go with it, by `by` levels."""
    heading = _HEADING.match(spot.line)
    if spot.before.strip() or heading is None or heading[1] != given:
        return ()
    found = [(spot.offset, len(given)), *_belonging(spot, len(given), beside=by < 0)]
    if any(level + by > _DEEPEST for _, level in found):
        return ()
    return tuple(Edit(start, start + level, "#" * (level + by)) for start, level in found)


def _belonging(spot: Spot, level: int, *, beside: bool) -> Iterator[tuple[int, int]]:
    """Yield offset and level of the headings after `spot`, in its block, that go with a heading of `level`.

    They are the deeper ones and, if `beside`, those of the same level, up to the next higher one. A comparison's
    sections have a level of their own and stay.
    """
    code, blocks = "", list[str]()
    for start, line in spot.following():
        if code:
            code = "" if line.strip().startswith(code) and not line.strip().strip(code[0]) else code
        elif fence := _CODE.match(line):
            code = fence[1]
        elif block := _BLOCK.match(line):
            if not block[1] and not blocks:
                return
            blocks = [*blocks, block[1].lower()] if block[1] else blocks[:-1]
        elif (heading := _HEADING.match(line)) and not any(word in _COMPARE for word in blocks):
            deep = len(heading[1])
            if deep > level or (deep == level and beside):
                yield start + heading.start(1), deep
            elif not blocks:
                return
