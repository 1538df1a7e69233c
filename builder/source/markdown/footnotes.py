"""Footnotes: marks without a note, notes without a mark, notes written twice (FORMAT 3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass

from builder.diagnostics import Finding, Span, finding
from builder.model.inlines import FootnoteRef
from builder.source.markdown.tree import RawFootnote


def check_footnotes(nodes: object, notes: Sequence[RawFootnote]) -> list[Finding]:
    """Report marks in `nodes` without a note, and notes that no mark calls or that are written twice."""
    findings: list[Finding] = []
    marks = list(_marks((nodes, tuple(notes))))
    called = {mark.label for mark in marks}
    defined: set[str] = set()
    for note in notes:
        if note.label in defined:
            findings.append(finding("footnote-repeated", note.span, label=note.label))
        elif note.label not in called:
            findings.append(finding("footnote-unused", note.span, label=note.label))
        defined.add(note.label)
    findings += [
        finding("footnote-undefined", mark.span, label=mark.label) for mark in marks if mark.label not in defined
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
