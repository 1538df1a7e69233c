"""Footnotes: marks without a note, notes without a mark, notes written twice (FORMAT 3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from builder.diagnostics import Finding, Span, finding
from builder.model.inlines import FootnoteRef
from builder.source.markdown.tree import Document


def check_footnotes(document: Document) -> list[Finding]:
    """Report marks without a note, and notes that no mark calls or that are written twice."""
    findings: list[Finding] = []
    marks: dict[str, Span] = {}
    for mark in _marks(document):
        marks.setdefault(mark.label, mark.span)
    defined: set[str] = set()
    for note in document.footnotes:
        if note.label in defined:
            findings.append(finding("footnote-repeated", note.span, label=note.label))
        elif note.label not in marks:
            findings.append(finding("footnote-unused", note.span, label=note.label))
        defined.add(note.label)
    findings += [
        finding("footnote-undefined", span, label=label) for label, span in marks.items() if label not in defined
    ]
    return findings


def _marks(node: object) -> Iterator[FootnoteRef]:
    """Yield the footnote marks in a node and below it, in document order."""
    if isinstance(node, FootnoteRef):
        yield node
    elif isinstance(node, tuple):
        for each in node:
            yield from _marks(each)
    elif is_dataclass(node) and not isinstance(node, Span):
        for field in fields(node):
            yield from _marks(getattr(node, field.name))
