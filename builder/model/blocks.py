"""The blocks that a lesson, a scene or a question's text is made of (FORMAT 3)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from builder.diagnostics import Span
from builder.model.inlines import Inline, Picture

if TYPE_CHECKING:
    from builder.model.questions import Question


class Level(StrEnum):
    """Who acts: the learner, the team, or the organisation."""

    ME = "me"
    TEAM = "team"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Paragraph:
    span: Span
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a body, level 2 to 6. `id` only where the author wrote one."""

    span: Span
    level: int
    content: tuple[Inline, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    span: Span
    body: tuple[Block, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """A bulleted or numbered list. `tight`: no blank lines between its items."""

    span: Span
    ordered: bool
    items: tuple[Item, ...]
    tight: bool = True


@dataclass(frozen=True, slots=True)
class Definition:
    """A term of a definition list with its descriptions."""

    span: Span
    term: tuple[Inline, ...]
    bodies: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class DefinitionList:
    span: Span
    entries: tuple[Definition, ...]


class Align(StrEnum):
    NONE = ""
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Cell:
    span: Span
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A pipe table. Every row has as many cells as the head, `aligns` one entry a column."""

    span: Span
    aligns: tuple[Align, ...]
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class CodeBlock:
    span: Span
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A block quotation without a label, outside an answer."""

    span: Span
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break."""

    span: Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture that stands alone in its paragraph."""

    span: Span
    picture: Picture


class BoxKind(StrEnum):
    NOTE = "note"
    TIP = "tip"
    IMPORTANT = "important"
    EXAMPLE = "example"
    TAKEAWAY = "takeaway"


@dataclass(frozen=True, slots=True)
class Box:
    """A titled box. An empty title shows the kind's own name."""

    span: Span
    kind: BoxKind
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Law:
    """A legal basis; `source` is a key of `sources` (written at `source_span`), `ref` the place in it."""

    span: Span
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    source: str = ""
    ref: str = ""
    id: str = ""
    source_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """A quotation of a person."""

    span: Span
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    by: str = ""
    role: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class ContentNote:
    """A warning: title and `lead` (its first paragraph) are shown, `rest` starts hidden."""

    span: Span
    title: tuple[Inline, ...]
    lead: tuple[Block, ...]
    rest: tuple[Block, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Reveal:
    span: Span
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A `### ` section of a comparison."""

    span: Span
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Compare:
    """Sections that stand side by side; `intro` is what comes before the first."""

    span: Span
    title: tuple[Inline, ...]
    intro: tuple[Block, ...]
    sections: tuple[Section, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Steps:
    """A numbered procedure; the steps are the ordered list in its body."""

    span: Span
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Plain:
    """The same in plain language; replaces everything since the last heading when the learner's switch is on."""

    span: Span
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Reflection:
    """A private prompt with a text field that is never stored or told (RUNTIME, Told, stored, never told)."""

    span: Span
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    id: str


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    span: Span
    key: str
    body: tuple[Block, ...]
    level: Level | None = None


@dataclass(frozen=True, slots=True)
class Checklist:
    """Items to tick; private like a reflection. `intro` is what comes before the items."""

    span: Span
    title: tuple[Inline, ...]
    intro: tuple[Block, ...]
    items: tuple[ChecklistItem, ...]
    id: str


@dataclass(frozen=True, slots=True)
class RecommendationRef:
    """One entry of recommendations.yaml, named at `ref_span`, shown with its steps; `body` is what the author adds."""

    span: Span
    ref: str
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    id: str = ""
    ref_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice question: never graded, never stored."""

    span: Span
    question: Question


class MediaKind(StrEnum):
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class Media:
    """Video or sound with its files as written. `visual_none`: nothing in the pictures needs a description."""

    span: Span
    kind: MediaKind
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    src: str
    transcript: str
    captions: str = ""
    poster: str = ""
    description: str = ""
    visual_none: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True)
class Download:
    span: Span
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    src: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Local:
    """Default text that an edition may replace; `id` names its replacement's file."""

    span: Span
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    id: str


Block: TypeAlias = (
    Paragraph
    | Heading
    | List
    | DefinitionList
    | Table
    | CodeBlock
    | Quotation
    | Rule
    | Figure
    | Box
    | Law
    | Voice
    | ContentNote
    | Reveal
    | Compare
    | Steps
    | Plain
    | Reflection
    | Checklist
    | RecommendationRef
    | Practice
    | Media
    | Download
    | Local
)
