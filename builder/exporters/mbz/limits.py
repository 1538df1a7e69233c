"""What Moodle's activities do otherwise than the source says, told before the build."""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Finding, finding
from builder.exporters._moodle.limits import leads_inside, ordering_limits, question_limits, shown
from builder.exporters._moodle.names import plain_line, short_name
from builder.exporters._moodle.versions import has_ordering, options
from builder.exporters._player.limits import tracking_limits
from builder.exporters.mbz.choices import as_lesson, is_graded, practice_questions
from builder.model.course import Course, Module
from builder.model.edition import Activities, Cases
from builder.model.links import Links
from builder.model.metadata import Part, Report
from builder.model.questions import FreeText, Ordering, Question
from builder.model.units import Lesson, Quiz, Scenario, Unit
from builder.render.text import plain_text


def limits(course: Course, module: Module) -> tuple[Finding, ...]:
    """Return what a backup of `module` says of itself: a note for each approximation, never in silence."""
    if options(course).activities is Activities.SCORM:
        return tracking_limits(course, module, target="scorm12")
    units = (found for unit in module.units for found in (*_name(unit), *_unit(course, module, unit)))
    return (*_module(module), *units)


def _module(module: Module) -> Iterator[Finding]:
    if module.report is not Report.ANSWERS and any(is_graded(quiz) for quiz in module.quizzes()):
        yield finding("moodle-answers-stored", module.span, module=module.id, report=module.report.value)
    practised = [lesson.head.id for lesson in module.lessons() if practice_questions(lesson)]
    if practised:
        yield finding("moodle-practice-stored", module.span, module=module.id, units=", ".join(practised))
    for translation in module.translations:
        yield finding("moodle-translation-left-out", module.span, module=module.id, language=translation.language)


def _name(unit: Unit) -> Iterator[Finding]:
    title = plain_text(unit.head.title)
    if plain_line(title) != short_name(title):
        yield finding("moodle-name-shortened", unit.head.span, name=shown(unit.head.title))


def _unit(course: Course, module: Module, unit: Unit) -> Iterator[Finding]:
    if unit.head.private:
        yield finding("moodle-private-logged", unit.head.span, unit=unit.head.id)
    match unit:
        case Lesson():
            yield from _lesson(course, module, unit)
        case Quiz():
            yield from _quiz(course, module, unit)
        case Scenario():
            yield from _scenario(course, module, unit)


def _lesson(course: Course, module: Module, unit: Lesson) -> Iterator[Finding]:
    questions = practice_questions(unit)
    yield from question_limits(questions, unit.head)
    for question in questions:
        yield from _ordering(course, module, question)


def _quiz(course: Course, module: Module, quiz: Quiz) -> Iterator[Finding]:
    if Part.QUIZ in module.completion.require and not is_graded(quiz):
        yield finding("moodle-quiz-without-points", quiz.head.span, unit=quiz.head.id)
    for draw in quiz.draws:
        points = {question.points for question in quiz.questions if question.pool == draw.pool and question.graded}
        if len(points) > 1:
            yield finding("moodle-pool-points", draw.span, pool=draw.pool, points=f"{max(points):f}")
    yield from question_limits(quiz.questions, quiz.head)
    for question in quiz.questions:
        if isinstance(question.answers, FreeText):
            yield finding("moodle-text-stored", question.span, question=shown(question.title))
        yield from _ordering(course, module, question)


def _ordering(course: Course, module: Module, question: Question) -> Iterator[Finding]:
    yield from ordering_limits(course, question)
    if not isinstance(question.answers, Ordering) or not has_ordering(course):
        return
    whole = question.feedback
    if leads_inside(Links(course, module), (whole.correct, whole.partial, whole.incorrect)):
        yield finding("moodle-order-links", question.span, question=shown(question.title))


def _scenario(course: Course, module: Module, unit: Scenario) -> Iterator[Finding]:
    cases, name, span = options(course).cases, unit.head.id, unit.head.span
    if as_lesson(module, unit, cases):
        if unit.scored:
            yield finding("moodle-case-score", span, unit=name)
        return
    if cases is Cases.LESSON:
        yield finding("moodle-case-private", span, unit=name)
    if unit.scored:
        yield finding("moodle-case-without-score", span, unit=name)
    if Part.SCENARIO in module.completion.require and not unit.head.private:
        yield finding("moodle-case-opened", span, unit=name)
