"""What a module rests on, and what it tests: sources with who cites them, objectives with their questions."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.blocks import Law, Practice
from builder.model.course import Course, Module
from builder.model.inlines import Citation
from builder.model.metadata import Fact, Objective, Source
from builder.model.questions import Question
from builder.model.walk import walk
from builder.review.numbers import Numbered, Numbers


@dataclass(frozen=True, slots=True)
class Cited:
    """A source or fact of the registers and the numbers of what cites it; `entry` None: the key leads nowhere."""

    key: str
    entry: Source | Fact | None
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tested:
    """An objective, its graded and its practice questions by number."""

    objective: Objective
    graded: tuple[str, ...]
    practice: tuple[str, ...]


def cited(course: Course, module: Module, numbers: Numbers) -> tuple[Cited, ...]:
    """Return everything that the numbered parts of `module` cite, sorted by key."""
    programme = course.programme
    register: dict[str, Source | Fact] = {source.key: source for source in (*programme.sources, *module.sources)}
    register |= {fact.key: fact for fact in programme.facts}
    places: dict[str, dict[str, None]] = {}
    for each in numbers.all:
        for node in walk(each.node):
            key = node.key if isinstance(node, Citation) else node.source if isinstance(node, Law) else ""
            if key:
                places.setdefault(key, {}).setdefault(each.number)
    return tuple(Cited(key, register.get(key), tuple(places[key])) for key in sorted(places))


def tested(module: Module, numbers: Numbers) -> tuple[Tested, ...]:
    """Return every objective of `module` with the questions that name it."""
    return tuple(
        Tested(
            objective,
            tuple(each.number for each in numbers.all if _asks(each, objective, graded=True)),
            tuple(each.number for each in numbers.all if _asks(each, objective, graded=False)),
        )
        for objective in module.objectives
    )


def _asks(each: Numbered, objective: Objective, *, graded: bool) -> bool:
    question = (
        each.node
        if isinstance(each.node, Question)
        else each.node.question
        if isinstance(each.node, Practice)
        else None
    )
    return question is not None and question.objective == objective.key and isinstance(each.node, Question) is graded
