"""Pipe tables (GFM): splits rows at the bars that are not escaped, every cell with its exact place."""

from __future__ import annotations

import re

from builder.diagnostics import Finding, finding
from builder.model.blocks import Align, Cell, Table
from builder.source.markdown.inline import read_stretch
from builder.source.markdown.place import Content

_MAX_COLUMNS = 50
_BAR = re.compile(r"(?<!\\)\|")
_GAP = re.compile(r"\[\[(?:[^\[\]\\]|\\.)*\]\]")
_ALIGNS = {
    (False, False): Align.NONE,
    (True, False): Align.LEFT,
    (True, True): Align.CENTER,
    (False, True): Align.RIGHT,
}


def read_table(rows: list[Content], findings: list[Finding]) -> Table:
    """Return the table of these lines: head, dashes, rows. Reports rows with more cells than the head."""
    for row in rows:
        findings.extend(finding("gap-bar-in-table", row.span(bar)) for bar in _in_gaps(row.text)[:1])
    head = _split(rows[0])
    dashes = [rows[1].text[start:end] for start, end in _split(rows[1])]
    if len(head) > _MAX_COLUMNS:
        findings.append(finding("table-too-wide", rows[0].span(0), columns=len(head), most=_MAX_COLUMNS))
        head, rows = head[:_MAX_COLUMNS], rows[:2]
    elif len(dashes) != len(head):
        findings.append(finding("table-head", rows[1].span(0), head=len(head), dashes=len(dashes)))
    aligns = [_ALIGNS[each.startswith(":"), each.endswith(":")] for each in dashes]
    aligns += [Align.NONE] * (len(head) - len(aligns))
    return Table(
        rows[0].span(0),
        tuple(aligns[: len(head)]),
        _cells(rows[0], head, len(head), findings),
        tuple(_row(row, len(head), findings) for row in rows[2:]),
    )


def _row(row: Content, columns: int, findings: list[Finding]) -> tuple[Cell, ...]:
    cells = _split(row)
    if len(cells) > columns:
        findings.append(finding("table-cells", row.span(cells[columns][0]), cells=len(cells), columns=columns))
    if not _BAR.search(row.text):
        findings.append(finding("table-row-without-bar", row.span(0)))
    return _cells(row, cells[:columns], columns, findings)


def _cells(row: Content, cells: list[tuple[int, int]], columns: int, findings: list[Finding]) -> tuple[Cell, ...]:
    """Read the cells; a row that is too short is filled up at its end."""
    last = len(row.text.rstrip(" \t"))
    filled = cells + [(last, last)] * (columns - len(cells))
    return tuple(Cell(row.span(start), read_stretch(row, start, end, findings, cell=True)) for start, end in filled)


def _split(row: Content) -> list[tuple[int, int]]:
    """Return where each cell's text begins and ends, blanks and the outer bars left out.

    A bar within a gap does not divide: nobody meant that, and it is told once.
    """
    text = row.text
    end = len(text.rstrip(" \t"))
    begin = 1 if text.startswith("|") else 0
    if end > begin and text[end - 1] == "|" and not text.endswith("\\|", 0, end):
        end -= 1
    inside = _in_gaps(text)
    bars = [bar.start() for bar in _BAR.finditer(text, begin, end) if bar.start() not in inside]
    return [_trim(text, *edges) for edges in zip([begin, *(bar + 1 for bar in bars)], [*bars, end], strict=True)]


def _in_gaps(text: str) -> list[int]:
    """Return where the bars of gaps stand that should have been written `\\|`."""
    return [bar.start() for gap in _GAP.finditer(text) for bar in _BAR.finditer(text, gap.start(), gap.end())]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    cell = text[start:end]
    if not cell.strip(" \t"):
        return min(start + 1, end), min(start + 1, end)
    return start + len(cell) - len(cell.lstrip(" \t")), end - len(cell) + len(cell.rstrip(" \t"))
