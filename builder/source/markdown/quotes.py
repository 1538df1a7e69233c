"""Quotations: split into parts at the lines that begin with `[!label]` (FORMAT 4)."""

from __future__ import annotations

from collections.abc import Sequence

from builder.source.markdown.fences import Label
from builder.source.markdown.tree import QuotePart, Raw


def split_quote(parts: Sequence[Raw | Label]) -> tuple[QuotePart, ...]:
    """Return the parts of a quotation; what comes before the first label has the label ""."""
    found: list[tuple[Label | None, list[Raw]]] = [(None, [])]
    for part in parts:
        if isinstance(part, Label):
            found.append((part, []))
        else:
            found[-1][1].append(part)
    return tuple(_part(label, body) for label, body in found if label is not None or body)


def _part(label: Label | None, body: list[Raw]) -> QuotePart:
    if label is None:
        return QuotePart(body[0].span, "", tuple(body))
    return QuotePart(label.span, label.label, tuple(body))
