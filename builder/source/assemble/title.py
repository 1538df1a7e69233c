"""The title of a content file: its front matter's, else its single `# ` heading (FORMAT 2 at its end)."""

from __future__ import annotations

from builder.diagnostics import Finding, Span
from builder.model.inlines import Inline
from builder.model.units import Head
from builder.source.assemble.attributes import read_attributes
from builder.source.assemble.reading import Place, Reading
from builder.source.frontmatter import FrontMatter
from builder.source.markdown import read_inline
from builder.source.markdown.tree import Raw, RawHeading


def read_head(
    front: FrontMatter, blocks: tuple[Raw, ...], *, id: str, reading: Reading
) -> tuple[Head, tuple[Raw, ...], tuple[Finding, ...]]:
    """Return the head of the file, `blocks` without its title headings, and the findings of the front matter's title.

    The head stands at the title: the `# ` heading, else the front matter's, else the file's first line.
    """
    headings = [node for node in blocks if isinstance(node, RawHeading) and node.level == 1]
    rest = tuple(node for node in blocks if not any(node is heading for heading in headings))
    written, faults = _from_front(front, reading.file)
    title = reading.inlines(written or (headings[0].content if headings else ()), Place.CASE)
    span = front.title_span or (headings[0].span if headings else Span(reading.file, 1, 1))
    for heading in headings if written else headings[1:]:
        reading.report("title-twice", heading.span, line=span.line)
    if headings and not written and blocks[0] is not headings[0]:
        reading.report("title-not-first", headings[0].span)
    for heading in headings:
        _refuse_id(heading, reading)
    if not title and not front.unread:
        reading.report("title-missing", span)
    head = Head(span, id, reading.file, title, front.duration, front.objectives, front.private, front.objective_spans)
    return head, rest, faults


def _from_front(front: FrontMatter, file: str) -> tuple[tuple[Inline, ...], tuple[Finding, ...]]:
    if front.title is None:
        return (), ()
    span = front.title_span or front.span
    return read_inline(front.title, file=file, line=span.line, column=span.column)


def _refuse_id(heading: RawHeading, reading: Reading) -> None:
    read_attributes(heading.attributes, (), at=heading.span, reading=reading)
    if heading.attributes and heading.attributes.id:
        reading.report("title-with-id", heading.attributes.id_span or heading.span)
