"""Raw blocks → the model's blocks, wherever they stand."""

from __future__ import annotations

from builder.model.blocks import (
    Block,
    Cell,
    CodeBlock,
    Definition,
    DefinitionList,
    Figure,
    Heading,
    Item,
    List,
    Paragraph,
    Quotation,
    Rule,
    Table,
)
from builder.model.inlines import Picture
from builder.source.assemble.attributes import read_attributes
from builder.source.assemble.fences import read_fence
from builder.source.assemble.reading import Place, Reading
from builder.source.markdown.tree import (
    Raw,
    RawDefinition,
    RawDefinitionList,
    RawFence,
    RawHeading,
    RawItem,
    RawList,
    RawQuote,
)


def read_blocks(raw: tuple[Raw, ...], place: Place, reading: Reading) -> tuple[Block, ...]:
    """Return the model's blocks for `raw`, which stand in `place`; all faults go to `reading`."""
    return tuple(block for node in raw for block in _read(node, place, reading))


def _read(node: Raw, place: Place, reading: Reading) -> tuple[Block, ...]:
    match node:
        case Paragraph(content=()):
            return ()
        case Paragraph():
            return (_paragraph(node, place, reading),)
        case Table():
            return (_table(node, place, reading),)
        case CodeBlock() | Rule():
            return (node,)
        case RawHeading():
            return (_heading(node, place, reading),)
        case RawList():
            items = tuple(_item(item, place, reading) for item in node.items)
            return (List(node.span, node.ordered, items, node.tight),)
        case RawQuote():
            return (_quotation(node, place, reading),)
        case RawDefinitionList():
            return (DefinitionList(node.span, tuple(_definition(entry, place, reading) for entry in node.entries)),)
        case RawFence():
            return read_fence(node, place, reading)


def _paragraph(node: Paragraph, place: Place, reading: Reading) -> Block:
    content = reading.inlines(node.content, place)
    if len(content) == 1 and isinstance(content[0], Picture):
        return Figure(node.span, content[0])
    return node


def _table(node: Table, place: Place, reading: Reading) -> Table:
    cells: tuple[Cell, ...] = (*node.head, *(cell for row in node.rows for cell in row))
    for cell in cells:
        reading.inlines(cell.content, place)
    return node


def _heading(node: RawHeading, place: Place, reading: Reading) -> Heading:
    if node.level == 1:
        reading.report("heading-first-level", node.span)
    if not node.content:
        reading.report("heading-empty", node.span)
    values = read_attributes(node.attributes, (), at=node.span, reading=reading)
    return Heading(node.span, max(2, node.level), reading.inlines(node.content, place), values.id)


def _item(node: RawItem, place: Place, reading: Reading) -> Item:
    """A list item that is no answer; the right side of an arrow is kept, so that its faults show too."""
    reading.refuse_marks(node)
    body = (*node.body, Paragraph(node.arrow.span, node.arrow.right)) if node.arrow else node.body
    values = read_attributes(node.attributes, (), at=node.span, reading=reading)
    return Item(node.span, read_blocks(body, place, reading), values.id)


def _quotation(node: RawQuote, place: Place, reading: Reading) -> Quotation:
    for part in node.parts:
        if part.label:
            reading.report("label-outside", part.span, label=part.label)
    body = tuple(block for part in node.parts for block in part.body)
    return Quotation(node.span, read_blocks(body, place, reading))


def _definition(node: RawDefinition, place: Place, reading: Reading) -> Definition:
    bodies = tuple(read_blocks(body, place, reading) for body in node.bodies)
    return Definition(node.span, reading.inlines(node.term, place), bodies)
