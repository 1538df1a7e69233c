"""What an edition's `moodle` options and a module's settings decide about its activities."""

from __future__ import annotations

from builder.model.blocks import Practice, RecommendationRef
from builder.model.course import Course, Module
from builder.model.edition import Cases
from builder.model.metadata import Recommendation, Report
from builder.model.questions import FreeText, Question
from builder.model.units import Lesson, Quiz, Scenario, Unit
from builder.model.walk import walk


def as_lesson(module: Module, scenario: Scenario, cases: object) -> bool:
    """Whether a scenario becomes a lesson, which records the way through it; never where it is private."""
    if scenario.head.private:
        return False
    return cases is Cases.LESSON or (cases is None and module.report is Report.ANSWERS)


def practice_questions(unit: Unit) -> tuple[Question, ...]:
    """Return the practice questions that become a quiz: none of a private lesson, no free text (never stored)."""
    if not isinstance(unit, Lesson) or unit.head.private:
        return ()
    asked = (node.question for node in walk(unit.body) if isinstance(node, Practice))
    return tuple(question for question in asked if not isinstance(question.answers, FreeText))


def recommendations(course: Course, modules: tuple[Module, ...], *, whole: bool) -> tuple[Recommendation, ...]:
    """Return the recommendations that `modules` teach, with `whole` those too that belong to no module."""
    ids = {module.id for module in modules}
    shown = {node.ref for module in modules for node in walk(module.units) if isinstance(node, RecommendationRef)}
    return tuple(
        each
        for each in course.programme.recommendations
        if each.key in shown or ids & set(each.modules) or (whole and not each.modules)
    )


def is_graded(quiz: Quiz) -> bool:
    """Whether a quiz has points at all."""
    return any(question.graded and question.points for question in quiz.questions)
