"""The order of headings: none is more than one level below the one before it (FORMAT 3: body headings start at ##)."""

from __future__ import annotations

from builder.source.assemble.compare import SECTION_LEVEL
from builder.source.assemble.fences import keyword_of
from builder.source.assemble.reading import Reading
from builder.source.markdown.tree import Raw, RawDefinitionList, RawFence, RawHeading, RawList, RawQuote


def check_order(blocks: tuple[Raw, ...], *, above: int, reading: Reading) -> None:
    """Report every heading that skips a level below the last one; `above` is the level of what `blocks` belong to.

    What stands in a block starts at the level around it and leaves that level as it was.
    """
    last = above
    for node in blocks:
        if isinstance(node, RawHeading):
            if node.level > last + 1:
                reading.report("heading-order", node.span, given="#" * node.level, allowed="#" * (last + 1))
            last = node.level
            continue
        start = SECTION_LEVEL - 1 if isinstance(node, RawFence) and keyword_of(node) == "compare" else last
        for inner in _inside(node):
            check_order(inner, above=start, reading=reading)


def _inside(node: Raw) -> tuple[tuple[Raw, ...], ...]:
    match node:
        case RawFence(body=body):
            return (body,)
        case RawList(items=items):
            return tuple(item.body for item in items)
        case RawQuote(parts=parts):
            return tuple(part.body for part in parts)
        case RawDefinitionList(entries=entries):
            return tuple(body for entry in entries for body in entry.bodies)
        case _:
            return ()
