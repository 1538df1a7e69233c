"""The raw tree: what the Markdown dialect reads, before anybody knows whether it is a lesson or a quiz.

Inlines are the model's own; a link's `{lang=… #id}` becomes one Phrase around its text. Blocks without children are
the model's too; those that hold blocks, attributes, answer marks or labels have a raw form here, which
builder/source/assemble turns into the model's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from builder.diagnostics import Span
from builder.model.blocks import Cell, CodeBlock, Paragraph, Rule, Table
from builder.model.inlines import Inline

__all__ = ["Cell", "CodeBlock", "Paragraph", "Rule", "Table"]


@dataclass(frozen=True, slots=True)
class Attribute:
    """`key=value`, or a bare word (`value` None)."""

    span: Span
    key: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Attributes:
    """`{#id key=word key="several words" flag}`; `span` is the opening brace's. Repeated keys were found already."""

    span: Span
    id: str = ""
    id_span: Span | None = None
    entries: tuple[Attribute, ...] = ()


@dataclass(frozen=True, slots=True)
class RawHeading:
    span: Span
    level: int
    content: tuple[Inline, ...]
    attributes: Attributes | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """An answer mark at the start of a list item: `( )` `(x)` `[ ]` `[x]` `=` as `text`, lower case.

    `malformed`: what is written is only like one, which was reported.
    """

    span: Span
    text: str
    malformed: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """The ` => ` of a matching item: what stands right of it (the item's first paragraph is the left side)."""

    span: Span
    right: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class RawItem:
    """A list item. `body` without mark, arrow's right side and attributes; quotations in it are RawQuote.

    An item that begins with text keeps its first paragraph, empty where only a mark or an arrow stood in it.
    """

    span: Span
    body: tuple[Raw, ...]
    mark: Mark | None = None
    arrow: Arrow | None = None
    attributes: Attributes | None = None


@dataclass(frozen=True, slots=True)
class RawList:
    span: Span
    ordered: bool
    items: tuple[RawItem, ...]
    tight: bool


@dataclass(frozen=True, slots=True)
class QuotePart:
    """A stretch of a quotation: `label` without brackets in lower case, "" before the first label."""

    span: Span
    label: str
    body: tuple[Raw, ...]


@dataclass(frozen=True, slots=True)
class RawQuote:
    span: Span
    parts: tuple[QuotePart, ...]


@dataclass(frozen=True, slots=True)
class RawDefinition:
    span: Span
    term: tuple[Inline, ...]
    bodies: tuple[tuple[Raw, ...], ...]


@dataclass(frozen=True, slots=True)
class RawDefinitionList:
    span: Span
    entries: tuple[RawDefinition, ...]


@dataclass(frozen=True, slots=True)
class RawFence:
    """A `:::` block: its keyword as written, the rest of the line as title, its body."""

    span: Span
    keyword: str
    keyword_span: Span
    title: tuple[Inline, ...]
    body: tuple[Raw, ...]
    attributes: Attributes | None = None


@dataclass(frozen=True, slots=True)
class RawFootnote:
    span: Span
    label: str
    body: tuple[Raw, ...]


Raw: TypeAlias = Paragraph | Table | CodeBlock | Rule | RawHeading | RawList | RawQuote | RawDefinitionList | RawFence


@dataclass(frozen=True, slots=True)
class Document:
    """A read text: its blocks in order and its footnotes in the order of their definitions."""

    blocks: tuple[Raw, ...]
    footnotes: tuple[RawFootnote, ...] = ()
