"""Paragraphs, and the lines in them that FORMAT 3 refuses: reference definitions and underlines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.diagnostics import Finding, finding
from builder.model.blocks import Paragraph
from builder.source.markdown.inline import read_stretch
from builder.source.markdown.place import Content
from builder.source.markdown.tree import RawHeading

_REFERENCE = re.compile(
    r"\[(?![@^!\[])(?:\\.|[^\[\]\\\n])+\]:[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)"
    r"(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*"
)
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*")


def read_paragraph(content: Content, findings: list[Finding]) -> Iterator[Paragraph | RawHeading]:
    """Read a paragraph. Lines that define references or underline a heading are reported and left out."""
    for start, end, underline in _stretches(content, findings):
        if start >= end:
            continue
        inlines = read_stretch(content, start, end, findings, paragraph=True)
        if underline:
            yield RawHeading(content.span(start), 1 if underline == "=" else 2, inlines)
        else:
            yield Paragraph(content.span(start), inlines)


def refuse_lines(content: Content, findings: list[Finding]) -> None:
    """Report the same lines in a list item's first paragraph, where they stay text."""
    for _ in _stretches(content, findings):
        pass


def _stretches(content: Content, findings: list[Finding]) -> Iterator[tuple[int, int, str]]:
    """Yield where the text between refused lines begins and ends, and the character that underlines it, if one does."""
    begin = 0
    text = content.text
    for number, start in enumerate(content.starts):
        end = content.starts[number + 1] - 1 if number + 1 < len(content.starts) else len(text)
        first = text[start : start + 1]
        if first == "[" and _REFERENCE.fullmatch(text, start, end):
            findings.append(finding("reference-definition", content.span(start)))
            yield begin, max(start - 1, begin), ""
        elif start > begin and first in ("=", "-") and _UNDERLINE.fullmatch(text, start, end):
            findings.append(finding("underlined-heading", content.span(begin)))
            yield begin, start - 1, first
        else:
            continue
        begin = min(end + 1, len(text))
    yield begin, len(text), ""
