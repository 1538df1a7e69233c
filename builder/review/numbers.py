"""The numbers that comments refer to: file number, then place in the file. 20.3 is the third block of 20-….md.

They come from what the author wrote: nothing written in one file moves the numbers of another, and new wording moves
none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from builder.diagnostics import Span
from builder.model.blocks import Block, Practice
from builder.model.course import Module
from builder.model.questions import Question
from builder.model.units import Lesson, Quiz, Scenario, Scene, Survey, SurveyItem, Unit
from builder.render.references import letters

_FIRST = re.compile(r"\d+")

Node = Block | Question | Scene | SurveyItem


@dataclass(frozen=True, slots=True)
class Numbered:
    """Something with a number of its own."""

    number: str
    unit: Unit
    node: Node


class Numbers:
    """The numbers of one module."""

    def __init__(self, module: Module) -> None:
        self.units = _unit_numbers(module)
        self.all = tuple(_numbered(module, self.units))
        self._by_span = {each.node.span: each.number for each in self.all}
        self._questions = {each.node.question.id: each.number for each in self.all if isinstance(each.node, Practice)}
        self._questions |= {each.node.id: each.number for each in self.all if isinstance(each.node, Question)}

    def of(self, span: Span) -> str:
        """Return the number of what stands at `span`, "" where it has none of its own."""
        return self._by_span.get(span, "")

    def question(self, id: str) -> str:
        """Return the number of the question `id`, graded or for practice."""
        return self._questions[id]


def _unit_numbers(module: Module) -> dict[str, str]:
    """Return each unit's number by its id: that of its file; where two share one, the later gets a letter."""
    taken: dict[str, int] = {}
    found = {}
    for place, unit in enumerate(module.units, start=1):
        written = _FIRST.match(unit.head.path.rpartition("/")[2])
        number = written[0] if written else str(place)
        taken[number] = taken.get(number, 0) + 1
        found[unit.head.id] = number if taken[number] == 1 else number + letters(taken[number])
    return found


def _numbered(module: Module, units: dict[str, str]) -> Iterator[Numbered]:
    for unit in module.units:
        for place, node in enumerate(_nodes(unit), start=1):
            yield Numbered(f"{units[unit.head.id]}.{place}", unit, node)


def _nodes(unit: Unit) -> tuple[Node, ...]:
    match unit:
        case Lesson():
            return unit.body
        case Quiz():
            return unit.questions
        case Scenario():
            return unit.scenes
        case Survey():
            return unit.items
