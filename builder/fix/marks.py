"""Signs at the beginning of a line that are nearly right: list signs and answer marks (FORMAT 3 and 4)."""

from __future__ import annotations

import re

from builder.edit import Edit
from builder.fix.spot import Spot

_BAR = re.compile(r"(?<!\\)\|")
_GAP = re.compile(r"\[\[(?:[^\[\]\\]|\\.)*\]\]")
_NEARLY = re.compile(r"([(\[])\s*([^()\[\]\s]?)\s*([)\]])|=")


def list_mark(spot: Spot) -> tuple[Edit, ...]:
    """Put `- ` in place of the dash or dot, here and on the lines of the same paragraph that begin with it."""
    mark = re.match(rf"{re.escape(spot.param('mark'))}[ \t\u00a0]+", spot.line)
    if mark is None or spot.before.strip("> "):
        return ()
    edits = [Edit(spot.offset, spot.offset + mark.end(), "- ")]
    for start, line in spot.following():
        if not line.strip("> \t"):
            break
        inner = len(spot.before)
        again = re.match(rf"{re.escape(spot.param('mark'))}[ \t\u00a0]+", line[inner:])
        if line[:inner] == spot.before and again:
            edits.append(Edit(start + inner, start + inner + again.end(), "- "))
    return tuple(edits)


def answer_mark(spot: Spot) -> tuple[Edit, ...]:
    """Write the answer mark as FORMAT has it: one blank or one x in the brackets, a blank after them."""
    written = spot.param("mark")
    mark = _NEARLY.fullmatch(written)
    if mark is None or not spot.line.startswith(written) or (mark[1], mark[3]) in (("(", "]"), ("[", ")")):
        return ()
    right = f"{mark[1]}{'x' if mark[2] else ' '}{mark[3]}" if mark[1] else "="
    after = spot.text[spot.offset + len(written) : spot.offset + len(written) + 1]
    blank = "" if not after or after.isspace() else " "
    return (Edit(spot.offset, spot.offset + len(written), right + blank),)


def gap_bars(spot: Spot) -> tuple[Edit, ...]:
    """Write a backslash before every bare bar of the gaps in this line of a table."""
    line = spot.text[spot.start : spot.end]
    bars = (bar.start() for gap in _GAP.finditer(line) for bar in _BAR.finditer(line, gap.start(), gap.end()))
    return tuple(Edit(spot.start + bar, spot.start + bar, "\\") for bar in bars)


def plain_blank(spot: Spot) -> tuple[Edit, ...]:
    """Put a plain space in place of the no-break ones after the sign."""
    mark = spot.param("mark")
    blanks = re.match("\u00a0[ \t\u00a0]*", spot.line[len(mark) :])
    if blanks is None or not spot.line.startswith(mark):
        return ()
    return (Edit(spot.offset + len(mark), spot.offset + len(mark) + blanks.end(), " "),)


def blank_after_mark(spot: Spot) -> tuple[Edit, ...]:
    """Put the space between the list sign and the answer mark."""
    return (Edit(spot.offset + 1, spot.offset + 1, " "),) if spot.line[:1] in tuple("-+*") else ()
