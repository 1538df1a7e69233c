"""Scenario → the pages of a lesson: a page for each scene and one for what follows from a choice (FORMAT 5)."""

from __future__ import annotations

from decimal import Decimal

from markupsafe import escape

from builder.exporters._moodle.html import MoodleRenderer
from builder.exporters._moodle.names import plain_line
from builder.exporters.mbz.desk import Desk, Written
from builder.exporters.mbz.lesson_xml import LessonPage, Way, lesson_xml
from builder.exporters.mbz.plan import Activity
from builder.model.course import Module
from builder.model.units import Choice, Scenario, Scene
from builder.render.text import plain_text


def case_lesson(desk: Desk, activity: Activity, module: Module, scenario: Scenario) -> Written:
    """Return the lesson of `scenario`: content pages with buttons; where it is scored, its scenes are questions."""
    r = desk.renderer(module)
    r.begin(scenario.footnotes)
    scale = _scale(scenario)
    pages = [page for scene in scenario.scenes for page in _pages(r, scene, scale if scenario.scored else None)]
    return lesson_xml(desk, activity, pages, intro=r.fragment(scenario.intro))


def _pages(r: MoodleRenderer, scene: Scene, scale: int | None) -> list[LessonPage]:
    key = ("scene", scene.id)
    title, content = plain_text(scene.title), r.part("scene", scene)
    if not scene.choices:
        return [LessonPage(key, title, content, (Way("end", r.w["case_end"], None),))]
    if scale is not None:
        ways = tuple(
            Way(
                choice.key,
                str(escape(plain_text(choice.label))),
                ("scene", choice.target),
                int(choice.points * scale),
                r.part("outcome_of", choice),
            )
            for choice in scene.choices
        )
        return [LessonPage(key, title, r.line(scene.title) + content, ways, question=True)]
    ways = tuple(
        Way(choice.key, plain_line(plain_text(choice.label)), _onward(scene, choice)) for choice in scene.choices
    )
    outcomes = [_outcome(r, scene, choice) for choice in scene.choices if _has_outcome(choice)]
    return [LessonPage(key, title, content, ways), *outcomes]


def _outcome(r: MoodleRenderer, scene: Scene, choice: Choice) -> LessonPage:
    way = Way("on", r.w["case_next"], ("scene", choice.target))
    return LessonPage(("outcome", scene.id, choice.key), r.w["outcome"], r.part("chosen", choice), (way,))


def _onward(scene: Scene, choice: Choice) -> tuple[str, ...]:
    return ("outcome", scene.id, choice.key) if _has_outcome(choice) else ("scene", choice.target)


def _has_outcome(choice: Choice) -> bool:
    return bool(choice.feedback or choice.effect or choice.law)


def _scale(scenario: Scenario) -> int:
    """What points are multiplied by, so that they are whole numbers, as Moodle's lessons hold them."""
    points = [choice.points for scene in scenario.scenes for choice in scene.choices]
    places = max((-int(each.normalize().as_tuple().exponent) for each in points if each), default=0)
    return int(Decimal(10) ** max(places, 0))
