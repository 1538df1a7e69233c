"""Quiz and practice questions → the run, the categories and the slots of a Moodle quiz."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from markupsafe import escape

from builder.exporters._moodle.categories import grouped
from builder.exporters._moodle.question_values import MoodleQuestion
from builder.exporters._moodle.questions import Asking, moodle_question
from builder.exporters._moodle.versions import has_ordering
from builder.exporters.mbz.choices import is_graded, practice_questions
from builder.exporters.mbz.desk import Desk, Written
from builder.exporters.mbz.plan import Activity, Done
from builder.exporters.mbz.quiz_xml import Run, quiz_xml
from builder.exporters.mbz.slots import FixedSlot, RandomSlot, Slot
from builder.model.course import Module
from builder.model.units import FeedbackWhen, Lesson, Quiz
from builder.words import moodle_words


def graded_quiz(desk: Desk, activity: Activity, module: Module, quiz: Quiz) -> Written:
    """Return the graded quiz of the unit `quiz`."""
    r = desk.renderer(module)
    r.begin(quiz.footnotes)
    asking = Asking(r, shuffle=quiz.shuffle, ordering=has_ordering(desk.course))
    questions = tuple(moodle_question(question, asking) for question in quiz.questions)
    draws = {draw.pool: draw.count for draw in quiz.draws}
    w = moodle_words(module.language)
    percent = f"{quiz.pass_mark:f}".replace(".", r.w["decimal_point"])
    run = Run(
        behaviour="immediatefeedback" if quiz.feedback is FeedbackWhen.EACH else "deferredfeedback",
        intro=r.fragment(quiz.intro),
        attempts=quiz.attempts,
        shuffle=quiz.shuffle,
        one_a_page=True,
        to_pass=quiz.pass_mark if is_graded(quiz) else None,
        remarks=(str(escape(w["passed"])), str(escape(w["not_passed"].format(percent=percent)))),
        tried=activity.done is Done.TRIED,
    )
    categories = grouped(module, activity.name, questions, tuple(draws))
    return quiz_xml(desk, activity, run, categories=categories, slots=_slots(questions, draws))


def practice_quiz(desk: Desk, activity: Activity, module: Module, lesson: Lesson) -> Written:
    """Return the quiz of the practice questions of `lesson`: feedback at once, as often as wished, no grade."""
    r = desk.renderer(module)
    r.begin(lesson.footnotes)
    asking = Asking(r, ordering=has_ordering(desk.course))
    questions = tuple(moodle_question(question, asking) for question in practice_questions(lesson))
    run = Run(
        behaviour="immediatefeedback",
        intro=r.part("paragraphs", (r.w["practice_intro"],)),
        attempts=0,
        shuffle=False,
        one_a_page=False,
        to_pass=None,
    )
    categories = grouped(module, activity.name, questions, ())
    return quiz_xml(desk, activity, run, categories=categories, slots=_slots(questions, {}))


def _slots(questions: Sequence[MoodleQuestion], draws: dict[str, int]) -> list[Slot]:
    """Every question once, and in place of a pool's first one as many random ones as are drawn."""
    slots: list[Slot] = []
    seen: set[str] = set()
    for question in questions:
        if question.pool not in draws:
            slots.append(FixedSlot(question, question.mark))
        elif question.pool not in seen:
            seen.add(question.pool)
            slots += [
                RandomSlot(("pool", question.pool), nth, pool_mark(questions, question.pool))
                for nth in range(draws[question.pool])
            ]
    return slots


def pool_mark(questions: Sequence[MoodleQuestion], pool: str) -> Decimal:
    """Return what a question drawn from `pool` counts: in Moodle each of them the same, here the highest."""
    return max((question.mark for question in questions if question.pool == pool), default=Decimal(0))
