"""`compare`: its `### ` sections stand side by side (FORMAT 3)."""

from __future__ import annotations

from builder.model.blocks import Compare, Section
from builder.source.assemble.attributes import read_attributes
from builder.source.assemble.opened import Opened, sections
from builder.source.markdown.tree import Raw, RawHeading

SECTION_LEVEL = 3


def compare(opened: Opened) -> Compare:
    """A comparison of at least two sections."""
    intro, found = sections(opened.raw, level=SECTION_LEVEL)
    if opened.raw and len(found) < 2:
        opened.report("compare-sections", count=len(found))
    columns = tuple(_section(heading, body, opened) for heading, body in found)
    return Compare(opened.span, opened.title, opened.blocks(intro), columns, opened.id)


def _section(heading: RawHeading, body: tuple[Raw, ...], opened: Opened) -> Section:
    reading = opened.reading
    if not heading.content:
        reading.report("heading-empty", heading.span)
    values = read_attributes(heading.attributes, (), at=heading.span, reading=reading)
    title = reading.inlines(heading.content, opened.place)
    return Section(heading.span, title, opened.blocks(body), values.id)
