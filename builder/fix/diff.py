"""What a mending changes, for people: a unified diff (POSIX), file by file."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from builder.edit import decoded
from builder.fix.rounds import Change


def as_diff(changes: tuple[Change, ...]) -> str:
    """Return the unified diff of `changes`. Line ends, which never change, are shown as line feeds."""
    return "".join(line for change in changes for line in _lines(change))


def _lines(change: Change) -> Iterator[str]:
    sides = [(decoded(data) or "").replace("\r\n", "\n").replace("\r", "\n") for data in (change.before, change.after)]
    old, new = ([f"{line}\n" for line in side.removesuffix("\n").split("\n")] for side in sides)
    yield from unified_diff(old, new, change.name, change.name, n=1)
