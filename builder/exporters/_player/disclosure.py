"""What is told, what is stored, what never is: RUNTIME's table as values, for the page that says it to the learner.

Every entry is a key of builder/words/learner.py, so that a test can compare the sentence with what really happens.
"""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.blocks import Checklist, ContentNote, Plain, Practice, Reflection
from builder.model.course import Module
from builder.model.metadata import Report
from builder.model.questions import FreeText, Question
from builder.model.units import Quiz, Scenario, Survey
from builder.model.walk import walk

_NEVER = (
    ("never_reflection", Reflection),
    ("never_checklist", Checklist),
    ("never_practice", Practice),
    ("never_text", FreeText),
    ("never_content_note", ContentNote),
    ("never_plain", Plain),
)


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Keys of sentences. Nothing is told or stored where there is no LMS, and `told` is () then."""

    told: tuple[str, ...] = ()
    stored: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


def disclosure(module: Module, *, target: str) -> Disclosure:
    """Return what a package of `module` for `target` tells and stores (RUNTIME, Told, stored, never told)."""
    never = _never(module)
    return Disclosure(never=never) if target == "web" else Disclosure(_told(module), _stored(module), never)


def _told(module: Module) -> tuple[str, ...]:
    quiz, scenario = _has_quiz(module), _has_scenario(module)
    facts = (
        ("told_completion", True),
        ("told_success", quiz),
        ("told_score", quiz and module.report is not Report.STATUS),
        ("told_answers", quiz and module.report is Report.ANSWERS),
        ("told_choices", scenario and module.report is Report.ANSWERS),
    )
    return tuple(key for key, holds in facts if holds)


def _stored(module: Module) -> tuple[str, ...]:
    scenario = _has_scenario(module)
    facts = (
        ("stored_place", True),
        ("stored_done_scenarios" if scenario else "stored_done", True),
        ("stored_attempt", _has_quiz(module)),
        ("stored_path", scenario and module.report is Report.ANSWERS),
    )
    return tuple(key for key, holds in facts if holds)


def _never(module: Module) -> tuple[str, ...]:
    units = [unit for unit in module.units if not isinstance(unit, Survey)]
    kinds = {type(node) for unit in units for node in walk(unit)}
    keys = [key for key, kind in _NEVER if kind in kinds]
    keys += ["never_language"] if module.translations else []
    keys += ["never_private"] if any(unit.head.private for unit in units) else []
    return tuple(keys)


def _has_quiz(module: Module) -> bool:
    return any(isinstance(unit, Quiz) and any(map(_graded, unit.questions)) for unit in module.units)


def _has_scenario(module: Module) -> bool:
    return any(isinstance(unit, Scenario) and not unit.head.private for unit in module.units)


def _graded(question: Question) -> bool:
    return question.graded
