"""Inline Markdown: a stretch of text in, the model's inlines out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from builder.diagnostics import Finding, finding
from builder.model.inlines import HardBreak, Inline, SoftBreak
from builder.source.markdown.angles import read_angle
from builder.source.markdown.braces import read_brace, read_closing_brace
from builder.source.markdown.brackets import close_bracket, open_bracket, open_picture
from builder.source.markdown.characters import read_arrow, read_colons, read_entity, read_escape
from builder.source.markdown.code_spans import read_code
from builder.source.markdown.emphasis import read_run, weave
from builder.source.markdown.lines import begin_line, read_line_end
from builder.source.markdown.place import Content
from builder.source.markdown.scanner import Handler, Piece, Scanner

_HANDLERS: Final[dict[str, Handler]] = {
    "\\": read_escape,
    "\n": read_line_end,
    "`": read_code,
    "&": read_entity,
    "<": read_angle,
    "{": read_brace,
    "}": read_closing_brace,
    ":": read_colons,
    "[": open_bracket,
    "!": open_picture,
    "]": close_bracket,
    "*": read_run,
    "_": read_run,
    "~": read_run,
    "=": read_arrow,
}
_DASH = re.compile(r"–[ \t\u00a0]")


@dataclass(frozen=True, slots=True)
class Matching:
    """The two sides of a matching item; `arrow` is the offset of its `=>`."""

    left: tuple[Inline, ...]
    arrow: int
    right: tuple[Inline, ...]


def read_stretch(
    content: Content, start: int, end: int, findings: list[Finding], *, cell: bool = False, paragraph: bool = False
) -> tuple[Inline, ...]:
    """Read content.text[start:end]. `cell`: in a table. `paragraph`: `start` begins a paragraph's first line."""
    scan = Scanner(content, start, end, findings, cell=cell, arrows=False)
    return _read(scan, paragraph=paragraph)


def read_matching(content: Content, start: int, end: int, findings: list[Finding], *, paragraph: bool) -> Matching:
    """Read a list item's first paragraph, which may hold a ` => `; `arrow` is -1 and `right` empty without one."""
    scan = Scanner(content, start, end, findings, cell=False, arrows=True)
    left = _read(scan, paragraph=paragraph)
    if scan.arrow < 0:
        return Matching(left, -1, ())
    begin = scan.arrow + len("=>")
    while begin < end and content.text[begin].isspace():
        begin += 1
    return Matching(left, scan.arrow, read_stretch(content, begin, end, findings))


def _read(scan: Scanner, *, paragraph: bool) -> tuple[Inline, ...]:
    if paragraph:
        _begin_paragraph(scan)
    scan.run(_HANDLERS)
    if scan.arrow >= 0:
        _trim(scan)
    return weave(scan, scan.items)[0]


def _begin_paragraph(scan: Scanner) -> None:
    begin_line(scan, scan.start)
    if _DASH.match(scan.text, scan.start, scan.end):
        scan.listed = True
        scan.findings.append(finding("list-typed-by-hand", scan.span(scan.start), mark="–"))


def _trim(scan: Scanner) -> None:
    """Take the blanks and the line end before an arrow off."""
    while scan.items and isinstance(last := scan.items[-1], Piece):
        if isinstance(last.value, str) and last.value.strip():
            scan.items[-1] = last._replace(value=last.value.rstrip())
            return
        if not isinstance(last.value, str | SoftBreak | HardBreak):
            return
        scan.items.pop()
