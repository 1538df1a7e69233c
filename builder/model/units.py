"""The content files of a module: lessons, scenarios, quizzes and surveys (FORMAT 1, 3 to 6)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from builder.diagnostics import Span
from builder.diagnostics.allowance import Allowance
from builder.model.blocks import Block
from builder.model.inlines import Inline
from builder.model.questions import Question


@dataclass(frozen=True, slots=True)
class Footnote:
    span: Span
    label: str
    body: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What every content file has. `id` is the file's name without number and suffix, `path` the project-relative file.

    `title` is the front matter's or the single `# ` heading, as inlines; `duration` in minutes, 0 if not given.
    `objective_spans` are the places of `objectives`, `allow` are the file's exceptions with a reason.
    """

    span: Span
    id: str
    path: str
    title: tuple[Inline, ...]
    duration: int = 0
    objectives: tuple[str, ...] = ()
    private: bool = False
    objective_spans: tuple[Span, ...] = ()
    allow: tuple[Allowance, ...] = ()


@dataclass(frozen=True, slots=True)
class Lesson:
    head: Head
    body: tuple[Block, ...]
    footnotes: tuple[Footnote, ...] = ()


class Ending(StrEnum):
    GOOD = "good"
    MIXED = "mixed"
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class Choice:
    """A way on from a scene. `key` is made from its text or written; `target` is the id of the next scene."""

    span: Span
    key: str
    label: tuple[Inline, ...]
    target: str
    points: Decimal = Decimal(0)
    feedback: tuple[Block, ...] = ()
    effect: tuple[Block, ...] = ()
    law: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A scene; one without choices is an ending and says which."""

    span: Span
    id: str
    id_written: bool
    title: tuple[Inline, ...]
    body: tuple[Block, ...]
    choices: tuple[Choice, ...]
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """A branching case; the first scene is the start. `intro` is what stands before it."""

    head: Head
    intro: tuple[Block, ...]
    scenes: tuple[Scene, ...]
    scored: bool = False
    effects_required: bool = False
    footnotes: tuple[Footnote, ...] = ()


class FeedbackWhen(StrEnum):
    EACH = "each"
    END = "end"


@dataclass(frozen=True, slots=True)
class Draw:
    """How many questions of a pool one attempt draws."""

    span: Span
    pool: str
    count: int


@dataclass(frozen=True, slots=True)
class Quiz:
    """A graded quiz. `pass_mark` in percent (the module's where the file gives none), `attempts` 0 = unlimited."""

    head: Head
    intro: tuple[Block, ...]
    questions: tuple[Question, ...]
    pass_mark: Decimal
    attempts: int = 0
    shuffle: bool = True
    feedback: FeedbackWhen = FeedbackWhen.EACH
    draws: tuple[Draw, ...] = ()
    footnotes: tuple[Footnote, ...] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """A rating from `minimum` to `maximum`, with words for its ends."""

    minimum: int
    maximum: int
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class SurveyOption:
    span: Span
    key: str
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class SurveyChoice:
    options: tuple[SurveyOption, ...]
    multiple: bool = False


@dataclass(frozen=True, slots=True)
class SurveyText:
    max_length: int = 0


@dataclass(frozen=True, slots=True)
class SurveyItem:
    span: Span
    id: str
    id_written: bool
    title: tuple[Inline, ...]
    prompt: tuple[Block, ...]
    answers: Scale | SurveyChoice | SurveyText
    required: bool = False


class Wave(StrEnum):
    PRE = "pre"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Survey:
    """An anonymous survey; two with `wave` pre and post belong together."""

    head: Head
    intro: tuple[Block, ...]
    items: tuple[SurveyItem, ...]
    wave: Wave | None = None
    footnotes: tuple[Footnote, ...] = ()


Unit: TypeAlias = Lesson | Scenario | Quiz | Survey
