"""Edits of a text that leave everything else as it was: byte order mark, line ends, Unicode form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_BOM = "\ufeff"
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """`text` in place of what stands from `start` to `end`, both in characters from 0."""

    start: int
    end: int
    text: str


def apply(text: str, groups: Iterable[tuple[Edit, ...]]) -> tuple[str, tuple[bool, ...]]:
    """Return `text` with the edits of each group, and for each group whether it was applied.

    A group is applied whole or not at all: one that touches what an earlier group changed is left out.
    """
    taken: list[Edit] = []
    applied = []
    for group in groups:
        fits = bool(group) and not any(_clash(edit, other) for edit in group for other in taken)
        applied.append(fits)
        taken += group if fits else ()
    for edit in sorted(set(taken), reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text, tuple(applied)


def _clash(one: Edit, other: Edit) -> bool:
    """Say whether two edits change the same characters, or insert at the same place; equal ones are one."""
    return one != other and one.start <= other.end and other.start <= one.end


def decoded(data: bytes) -> str | None:
    """Return the text of a file without its byte order mark, line ends as they are; None where it is not UTF-8."""
    try:
        return data.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError:
        return None


def encoded(text: str, *, like: bytes = b"") -> bytes:
    """Return `text` as a file's bytes, with a byte order mark where the file `like` has one."""
    return (_BOM if like.startswith(_BOM.encode()) else "").encode() + text.encode()


def line_start(text: str, offset: int) -> int:
    """Return where the line of the character at `offset` begins."""
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def line_end(text: str) -> str:
    """Return how `text` ends its lines: as the first one does, "\\n" where there is none."""
    found = _LINE_END.search(text)
    return found[0] if found else "\n"
