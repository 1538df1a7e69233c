"""Questions, graded in a quiz or for practice in a lesson (FORMAT 4). Scoring rules: RUNTIME, Done, passed, score."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias

from builder.diagnostics import Span
from builder.model.blocks import Block
from builder.model.inlines import Gap, Inline


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to tick. `key` is its written id, else made from its text; unique in its question."""

    span: Span
    key: str
    content: tuple[Block, ...]
    right: bool
    feedback: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class SingleChoice:
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class MultipleChoice:
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A matching pair. Equal right sides are one and the same choice."""

    span: Span
    key: str
    left: tuple[Inline, ...]
    right: tuple[Inline, ...]
    feedback: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Distractor:
    """A right side that belongs to no pair: `- => Zuordnung`."""

    span: Span
    key: str
    content: tuple[Inline, ...]
    feedback: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Matching:
    pairs: tuple[Pair, ...]
    distractors: tuple[Distractor, ...] = ()


@dataclass(frozen=True, slots=True)
class Ordering:
    """Items in their right order (`Option.right` is true for each)."""

    items: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Cloze:
    """The gaps of the question's text, in document order (the same nodes stand in `prompt`)."""

    gaps: tuple[Gap, ...]
    case: bool = False


@dataclass(frozen=True, slots=True)
class Accepted:
    """An accepted short answer, with its feedback."""

    span: Span
    key: str
    text: str
    feedback: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    accepted: tuple[Accepted, ...]
    case: bool = False


@dataclass(frozen=True, slots=True)
class AcceptedNumber:
    """An accepted number: |answer - value| <= tolerance."""

    span: Span
    key: str
    value: Decimal
    tolerance: Decimal
    feedback: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Numerical:
    accepted: tuple[AcceptedNumber, ...]


@dataclass(frozen=True, slots=True)
class FreeText:
    """Typed freely, not graded, never stored."""


Answers: TypeAlias = SingleChoice | MultipleChoice | Matching | Ordering | Cloze | ShortAnswer | Numerical | FreeText


@dataclass(frozen=True, slots=True)
class Feedback:
    """Feedback on the whole question and the hints shown before answering."""

    correct: tuple[Block, ...] = ()
    incorrect: tuple[Block, ...] = ()
    partial: tuple[Block, ...] = ()
    hints: tuple[tuple[Block, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question: `title` is its heading (part of the question's text), `prompt` the text before the answers.

    `id` is written or made from the heading (FORMAT 8); `id_written` tells which. `points` and `max_length` are
    FORMAT 4's `points` and `max` (characters). `shuffle` None: as the quiz says. `objective_span`: where it is written.
    """

    span: Span
    id: str
    id_written: bool
    title: tuple[Inline, ...]
    prompt: tuple[Block, ...]
    answers: Answers
    feedback: Feedback = field(default_factory=Feedback)
    points: Decimal = Decimal(1)
    shuffle: bool | None = None
    partial: bool = True
    objective: str = ""
    pool: str = ""
    max_length: int = 60
    objective_span: Span | None = None

    @property
    def graded(self) -> bool:
        """Whether the question counts: free text never does."""
        return not isinstance(self.answers, FreeText)
