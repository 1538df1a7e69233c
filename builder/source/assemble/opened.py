"""Something with a title, attributes and a body: a fenced block, a question, a scene or a survey's item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from builder.diagnostics import Span
from builder.model.blocks import Block
from builder.model.inlines import Inline
from builder.source.assemble.attributes import Rule, Values, read_attributes
from builder.source.assemble.reading import Place, Reading
from builder.source.markdown.tree import Attributes, Raw, RawHeading


@dataclass(frozen=True, slots=True)
class Opened:
    """`span` is the heading's or the opening fence's; `raw` the body, which stands in `place`."""

    span: Span
    title: tuple[Inline, ...]
    values: Values
    raw: tuple[Raw, ...]
    place: Place
    reading: Reading

    @property
    def id(self) -> str:
        """The written id, or ""."""
        return self.values.id

    def body(self) -> tuple[Block, ...]:
        """Return the whole body as blocks."""
        return self.blocks(self.raw)

    def blocks(self, raw: tuple[Raw, ...]) -> tuple[Block, ...]:
        """Return `raw`, a part of the body, as blocks."""
        return self.reading.blocks(raw, self.place)

    def report(self, code: str, **params: object) -> None:
        """Report `code` about the whole: at its heading or opening fence (FORMAT, Findings)."""
        self.reading.report(code, self.span, **params)

    def id_or_made(self) -> str:
        """Return the written id, else the one made from the title."""
        return self.id or self.reading.made_id(self.title, self.span)


def open_part(
    span: Span,
    title: tuple[Inline, ...],
    attributes: Attributes | None,
    raw: tuple[Raw, ...],
    *,
    rules: tuple[Rule, ...],
    place: Place,
    reading: Reading,
) -> Opened:
    """Return the part that starts at `span`, its attributes read by `rules`."""
    values = read_attributes(attributes, rules, at=span, reading=reading)
    return Opened(span, reading.inlines(title, place), values, raw, place, reading)


Sections: TypeAlias = tuple[tuple[RawHeading, tuple[Raw, ...]], ...]


def sections(blocks: tuple[Raw, ...], *, level: int) -> tuple[tuple[Raw, ...], Sections]:
    """Split `blocks` at their headings of `level`: what comes before the first, then each heading with what follows."""
    starts = [(i, node) for i, node in enumerate(blocks) if isinstance(node, RawHeading) and node.level == level]
    ends = [*(i for i, _ in starts), len(blocks)][1:]
    before = blocks[: starts[0][0]] if starts else blocks
    return before, tuple((node, blocks[i + 1 : end]) for (i, node), end in zip(starts, ends, strict=True))
