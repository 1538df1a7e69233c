"""A question as Moodle has it: one value for each of its types, without ids and without a file format."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from builder.exporters._moodle.fragment import NOTHING, Fragment


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: `key` is unique in its question, `fraction` 1 for all of the mark, negative where it costs."""

    key: str
    text: Fragment
    fraction: Decimal
    feedback: Fragment = NOTHING


@dataclass(frozen=True, slots=True)
class Typed:
    """An answer to type, in plain text as Moodle matches it (`*` is a wildcard, `\\*` a star)."""

    key: str
    pattern: str
    fraction: Decimal
    feedback: Fragment = NOTHING
    tolerance: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Combined:
    """Feedback on the whole, by how much of it is right."""

    correct: Fragment = NOTHING
    partial: Fragment = NOTHING
    incorrect: Fragment = NOTHING


@dataclass(frozen=True, slots=True)
class MultiChoice:
    answers: tuple[Answer, ...]
    combined: Combined
    single: bool
    shuffle: bool


@dataclass(frozen=True, slots=True)
class TrueFalse:
    right: bool
    true_feedback: Fragment
    false_feedback: Fragment


@dataclass(frozen=True, slots=True)
class Stem:
    """A left side of a matching question; an empty `text` is a right side that fits nowhere."""

    key: str
    text: Fragment
    answer: str


@dataclass(frozen=True, slots=True)
class Match:
    stems: tuple[Stem, ...]
    combined: Combined
    shuffle: bool


@dataclass(frozen=True, slots=True)
class Ordered:
    """Items in their right order. `whole`: only the whole order counts, else each at its place."""

    items: tuple[Answer, ...]
    combined: Combined
    whole: bool


@dataclass(frozen=True, slots=True)
class ShortText:
    answers: tuple[Typed, ...]
    case: bool


@dataclass(frozen=True, slots=True)
class Number:
    answers: tuple[Typed, ...]


@dataclass(frozen=True, slots=True)
class Selected:
    """Gaps filled from lists: `choices` are (group, text), and the text's `[[n]]` names the n-th as right."""

    choices: tuple[tuple[int, str], ...]
    combined: Combined


@dataclass(frozen=True, slots=True)
class Embedded:
    """A gap of a cloze text: its subquestion and the code that Moodle's editor shows for it."""

    code: str
    body: ShortText | MultiChoice


@dataclass(frozen=True, slots=True)
class ClozeText:
    """A text with `{#1}`, `{#2}` … for its gaps."""

    gaps: tuple[Embedded, ...]


@dataclass(frozen=True, slots=True)
class Essay:
    """Free text, with mark 0."""


Body: TypeAlias = MultiChoice | TrueFalse | Match | Ordered | ShortText | Number | Selected | ClozeText | Essay


@dataclass(frozen=True, slots=True)
class MoodleQuestion:
    """A question. `name` is plain text of at most 255 characters, `tags` are plain words."""

    key: str
    name: str
    text: Fragment
    body: Body
    mark: Decimal
    remarks: Fragment = NOTHING
    hints: tuple[Fragment, ...] = ()
    tags: tuple[str, ...] = ()
    pool: str = ""
    objective: str = ""

    @property
    def qtype(self) -> str:
        """Moodle's name of the type."""
        return _QTYPES[type(self.body)]


_QTYPES: dict[type, str] = {
    MultiChoice: "multichoice",
    TrueFalse: "truefalse",
    Match: "match",
    Ordered: "ordering",
    ShortText: "shortanswer",
    Number: "numerical",
    Selected: "gapselect",
    ClozeText: "multianswer",
    Essay: "essay",
}
