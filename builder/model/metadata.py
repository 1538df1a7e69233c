"""What the YAML files say: modules, the programme, facts, recommendations, sources (FORMAT 2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from builder.diagnostics import Span
from builder.diagnostics.allowance import Allowance
from builder.model.blocks import Block, Level


class Status(StrEnum):
    """How far a module is. From `pilot` on, missing ids are errors (FORMAT 8)."""

    DRAFT = "draft"
    REVIEW = "review"
    PILOT = "pilot"
    RELEASED = "released"


class Report(StrEnum):
    """What the LMS is told (RUNTIME, Told, stored, never told)."""

    STATUS = "status"
    SCORE = "score"
    ANSWERS = "answers"


class Part(StrEnum):
    """What `completion.require` may name."""

    LESSONS = "lessons"
    SCENARIO = "scenario"
    QUIZ = "quiz"


@dataclass(frozen=True, slots=True)
class Completion:
    """What must be done. `pass_mark` in percent of the quiz's points. Without `require`, what the module has."""

    require: tuple[Part, ...]
    pass_mark: Decimal = Decimal(80)


@dataclass(frozen=True, slots=True)
class Objective:
    span: Span
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """A source to cite; `as_of` is the date of the text, `accessed` the day it was read."""

    span: Span
    key: str
    title: str
    url: str = ""
    as_of: date | None = None
    accessed: date | None = None
    allow: tuple[Allowance, ...] = ()


@dataclass(frozen=True, slots=True)
class Approval:
    span: Span
    by: str
    on: date
    version: str
    digest: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure the course may state. `level` A: primary source read, B: secondary. `limits`: what it does not say."""

    span: Span
    key: str
    statement: str
    source: str = ""
    url: str = ""
    as_of: date | None = None
    check_by: date | None = None
    level: str = ""
    limits: str = ""
    allow: tuple[Allowance, ...] = ()


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation for action; `modules` are the ids of the modules that teach it."""

    span: Span
    key: str
    title: str
    level: Level | None
    steps: tuple[str, ...] = ()
    role: str = ""
    evidence: str = ""
    version: str = ""
    modules: tuple[str, ...] = ()
    field: str = ""
    allow: tuple[Allowance, ...] = ()


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A term and its explanation. `title` is the term as written."""

    span: Span
    term: str
    body: tuple[Block, ...]
    allow: tuple[Allowance, ...] = ()


@dataclass(frozen=True, slots=True)
class Declaration:
    """A variable that editions may fill (FORMAT 7). `default` None: none was declared."""

    span: Span
    name: str
    label: str = ""
    default: str | None = None
    required: bool = False


class Gender(StrEnum):
    STAR = "star"
    COLON = "colon"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Track:
    span: Span
    name: str
    modules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """curriculum.yaml with the registers beside it.

    `didactics` are the rules that this programme keeps beside those of every programme: their codes, each with its
    limit (1 where the rule has none).
    """

    span: Span
    id: str
    title: str
    version: str
    language: str
    publisher: str = ""
    license: str = ""
    gender: Gender | None = None
    order: tuple[str, ...] = ()
    tracks: tuple[Track, ...] = ()
    sources: tuple[Source, ...] = ()
    variables: tuple[Declaration, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    facts: tuple[Fact, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    didactics: tuple[tuple[str, int], ...] = ()
    allow: tuple[Allowance, ...] = ()
