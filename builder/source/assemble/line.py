"""Answers that are one line of text: pairs, typed answers, a survey's options."""

from __future__ import annotations

from builder.model.inlines import Inline
from builder.source.assemble.reading import Reading
from builder.source.markdown.tree import Paragraph, Raw


def one_line(body: tuple[Raw, ...], reading: Reading) -> tuple[Inline, ...]:
    """Return the one paragraph that `body` is; what else stands in it is reported."""
    first = body[0].content if body and isinstance(body[0], Paragraph) else ()
    rest = body[1:] if body and isinstance(body[0], Paragraph) else body
    if rest:
        reading.report("answer-not-a-line", rest[0].span)
    return first
