"""Code between backticks."""

from __future__ import annotations

import re

from builder.model.inlines import Code
from builder.source.markdown.scanner import Scanner

_TICKS = re.compile(r"`+")


def read_code(scan: Scanner, start: int) -> int | None:
    """Code between equal runs of backticks, verbatim (CommonMark 6.1; GFM: in a table `\\|` is a bar)."""
    ticks = _TICKS.match(scan.text, start, scan.end)
    assert ticks is not None
    found = code_span(scan, start)
    if found is None:
        scan.add(start, ticks[0])
        return ticks.end()
    scan.add(start, Code(scan.span(start), found[0]))
    return found[1]


def code_span(scan: Scanner, start: int) -> tuple[str, int] | None:
    """Return a code span's text and end, None where its run of backticks is never closed."""
    ticks = _TICKS.match(scan.text, start, scan.end)
    assert ticks is not None
    if not scan.comes(ticks[0], ticks.end()):
        return None
    for closing in _TICKS.finditer(scan.text, ticks.end(), scan.end):
        if len(closing[0]) == len(ticks[0]):
            text = scan.text[ticks.end() : closing.start()].replace("\n", " ")
            if text.startswith(" ") and text.endswith(" ") and text.strip(" "):
                text = text[1:-1]
            return text.replace("\\|", "|") if scan.cell else text, closing.end()
    return None
