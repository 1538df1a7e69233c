"""How the questions of a quiz are sorted into categories of the question bank."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import escape

from builder.exporters._moodle.names import short_name
from builder.exporters._moodle.question_values import MoodleQuestion
from builder.model.course import Module
from builder.words import moodle_words


@dataclass(frozen=True, slots=True)
class Category:
    """A category of a quiz's questions: `key` is () for the topmost one; `info` is HTML."""

    key: tuple[str, ...]
    name: str
    info: str
    questions: tuple[MoodleQuestion, ...]


def grouped(
    module: Module, name: str, questions: Sequence[MoodleQuestion], pools: Sequence[str]
) -> tuple[Category, ...]:
    """Return the category `name`, then one for each of `pools`, then one for each objective of the other questions."""
    w = moodle_words(module.language)
    rest = [question for question in questions if question.pool not in pools]
    made = [Category((), name, "", tuple(question for question in rest if not question.objective))]
    for pool in pools:
        drawn = tuple(question for question in questions if question.pool == pool)
        made.append(Category(("pool", pool), short_name(w["pool"].format(name=pool)), "", drawn))
    for objective in module.objectives:
        found = tuple(question for question in rest if question.objective == objective.key)
        if found:
            made.append(Category(("objective", objective.key), objective.key, str(escape(objective.text)), found))
    return tuple(made)
