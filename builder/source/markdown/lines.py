"""Line ends in a paragraph, and what begins a line and would have been a block, written a little differently."""

from __future__ import annotations

import re

from builder.model.inlines import HardBreak, SoftBreak
from builder.source.markdown.scanner import Piece, Scanner

_BECAME_TEXT = re.compile(
    r"(#{1,6}|[-+*])(?=\u00a0)"
    r"|(>)|(##+)|(#)[^\W\d_]|(•)[ \t\u00a0]|([-+*])[ \t]+\S|([-+*](?:\[[ xX]?\]|\([ xX]?\)))(?=\s|$)"
)
_CODES = (
    "hard-blank-after-mark",
    "quote-in-text",
    "heading-in-text",
    "heading-without-space",
    "list-typed-by-hand",
    "list-in-text",
    "mark-without-blank",
)


def read_line_end(scan: Scanner, start: int) -> int:
    """A line end is a soft break, after two blanks a hard one (CommonMark 6.7, 6.8)."""
    last = scan.items[-1] if scan.items else None
    blanks = 0
    if isinstance(last, Piece) and isinstance(last.value, str):
        scan.items[-1] = last._replace(value=last.value.rstrip(" \t"))
        blanks = len(last.value) - len(last.value.rstrip(" "))
    if blanks >= 2:
        scan.add(start - blanks, HardBreak(scan.span(start - blanks)))
    else:
        scan.add(start, SoftBreak(scan.span(start)))
    return begin_line(scan, start + 1)


def begin_line(scan: Scanner, pos: int) -> int:
    """Report what begins a line and would have been a block, had it been written a little differently."""
    if text := _BECAME_TEXT.match(scan.text, pos, scan.end):
        assert text.lastindex is not None
        code = _CODES[text.lastindex - 1]
        if not (code == "list-typed-by-hand" and scan.listed):
            scan.tell(code, pos, mark=text[text.lastindex])
        scan.listed = scan.listed or code == "list-typed-by-hand"
    return pos
