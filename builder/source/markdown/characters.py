"""Single characters with a meaning of their own: escapes, entities, colons, the arrow of a matching item."""

from __future__ import annotations

import html
import re
from html.entities import html5
from string import punctuation

from builder.model.inlines import HardBreak
from builder.source.markdown.lines import begin_line
from builder.source.markdown.scanner import Scanner

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def read_escape(scan: Scanner, start: int) -> int | None:
    """A backslash before punctuation makes it plain, before a line end it breaks the line (CommonMark 2.4, 6.7)."""
    after = scan.text[start + 1] if start + 1 < scan.end else ""
    if after == "\n":
        scan.add(start, HardBreak(scan.span(start)))
        return begin_line(scan, start + 2)
    if not after or after not in punctuation:
        return None
    scan.add(start, after)
    return start + 2


def read_entity(scan: Scanner, start: int) -> int | None:
    """`&nbsp;` and its like become their character (CommonMark 2.5)."""
    entity = _ENTITY.match(scan.text, start, scan.end)
    if entity is None or (entity[0][1] != "#" and entity[0][1:] not in html5):
        return None
    scan.add(start, html.unescape(entity[0]) or "\ufffd")
    return entity.end()


def read_colons(scan: Scanner, start: int) -> None:
    scan.tell("colons-in-text", start)


def read_arrow(scan: Scanner, start: int) -> int | None:
    """In a list item a ` => ` ends the left side (FORMAT 4, matching)."""
    before = scan.text[start - 1] if start > scan.start else " "
    after = scan.text[start + 2] if start + 2 < scan.end else " "
    if not scan.arrows or not before.isspace() or not after.isspace():
        return None
    scan.arrow = start
    return scan.end
