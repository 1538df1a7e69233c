"""Activity → its own file: each role of the plan by its writer."""

from __future__ import annotations

from typing import assert_never

from markupsafe import escape

from builder.exporters.mbz.about import about
from builder.exporters.mbz.case import case_lesson
from builder.exporters.mbz.desk import Desk, Written
from builder.exporters.mbz.forum_xml import forum_xml
from builder.exporters.mbz.glossary_xml import glossary_xml
from builder.exporters.mbz.page_xml import page_xml
from builder.exporters.mbz.plan import Activity, Role
from builder.exporters.mbz.quiz import graded_quiz, practice_quiz
from builder.exporters.mbz.recommendations import recommendation_book
from builder.exporters.mbz.scorm_xml import scorm_xml
from builder.exporters.mbz.survey import survey
from builder.model.course import Module
from builder.model.units import Lesson, Quiz, Scenario, Survey
from builder.words import moodle_words


def write_activity(desk: Desk, activity: Activity, modules: tuple[Module, ...], *, whole: bool) -> Written:
    """Return the file of `activity` and what it brings; `modules` are those of the backup, `whole`: all."""
    if activity.role in (Role.START, Role.ABOUT):
        r = desk.renderer(activity.module or modules[0])
        return page_xml(desk, activity, r, about(desk, activity))
    if activity.module is not None and activity.role is Role.PACKAGE:
        return scorm_xml(desk, activity, activity.module)
    if activity.module is not None:
        return _unit(desk, activity, activity.module)
    w = moodle_words(modules[0].language)
    if activity.role is Role.GLOSSARY:
        return glossary_xml(desk, activity, modules, intro=f"<p>{escape(w['glossary_intro'])}</p>")
    if activity.role is Role.BOOK:
        return recommendation_book(desk, activity, modules, whole=whole)
    return forum_xml(desk, activity, intro=f"<p>{escape(w['forum_intro'])}</p>")


def _unit(desk: Desk, activity: Activity, module: Module) -> Written:
    unit = activity.unit
    assert unit is not None
    match unit:
        case Lesson() if activity.role is Role.PRACTICE:
            return practice_quiz(desk, activity, module, unit)
        case Quiz():
            return graded_quiz(desk, activity, module, unit)
        case Scenario() if activity.kind == "lesson":
            return case_lesson(desk, activity, module, unit)
        case Survey():
            return survey(desk, activity, module, unit)
        case Lesson() | Scenario():
            r = desk.renderer(module)
            return page_xml(desk, activity, r, r.whole(unit, practice=True))
        case _:
            assert_never(unit)
