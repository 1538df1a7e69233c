"""Feedback where Moodle's type has a field for it, and in the general feedback where it has none."""

from __future__ import annotations

from builder.exporters._moodle.fragment import NOTHING, Fragment
from builder.exporters._moodle.html import MoodleRenderer
from builder.exporters._moodle.question_values import Combined
from builder.model.blocks import Block
from builder.model.questions import Matching, Ordering, Question

_NAMES = ("correct", "partial", "incorrect")


def combined(question: Question, r: MoodleRenderer, *, linked: bool = True) -> Combined:
    """Return the feedback on the whole for the types that have three fields for it.

    `linked` False: links inside the course become words, for a type whose fields Moodle does not decode.
    """
    feedback = question.feedback
    write = r.fragment if linked else r.unlinked
    return Combined(write(feedback.correct), write(feedback.partial), write(feedback.incorrect))


def both(r: MoodleRenderer, first: tuple[Block, ...], second: tuple[Block, ...]) -> Fragment:
    """Return the feedback on an answer and that on the whole as one, for the types that have one field."""
    return r.fragment(first) + r.fragment(second)


def hints(question: Question, r: MoodleRenderer) -> Fragment:
    """Return the hints as disclosures: they are meant for before answering, Moodle shows its own after a wrong try."""
    made = NOTHING
    for hint in question.feedback.hints:
        made += r.part("hint", hint)
    return made


def remarks(question: Question, r: MoodleRenderer) -> Fragment:
    """Return the feedback on single pairs and items, which Moodle's matching and ordering have no field for."""
    answers = question.answers
    if isinstance(answers, Matching):
        sides = [(pair.left, pair.feedback) for pair in answers.pairs if pair.feedback]
        sides += [(each.content, each.feedback) for each in answers.distractors if each.feedback]
        return r.part("pair_remarks", sides) if sides else NOTHING
    if isinstance(answers, Ordering):
        items = [(item.content, item.feedback) for item in answers.items if item.feedback]
        return r.part("item_remarks", items) if items else NOTHING
    return NOTHING


def whole_remarks(question: Question, r: MoodleRenderer, *, only: str = "") -> Fragment:
    """Return the feedback on the whole, each with its case, for the types that cannot choose between them."""
    names = (only,) if only else _NAMES
    parts = [(name, getattr(question.feedback, name)) for name in names]
    entries = [(f"if_{name}", body) for name, body in parts if body]
    return r.part("remarks", entries) if entries else NOTHING
