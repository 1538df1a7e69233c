"""lesson.xml: pages that lead on by buttons (MBZ_FORMAT 10)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.exporters._moodle.element import Element, Value, child
from builder.exporters._moodle.fragment import NOTHING, Fragment
from builder.exporters._moodle.names import short_name
from builder.exporters.mbz.activity_xml import activity_xml
from builder.exporters.mbz.desk import Desk, GradeItem, StoredFile, Written
from builder.exporters.mbz.plan import Activity, Done

_QUESTION, _CONTENT = 3, 20
_END = -9
_CONDITIONS = 'O:8:"stdClass":3:{s:9:"timespent";i:0;s:9:"completed";i:0;s:15:"gradebetterthan";i:0;}'
_HTML = 1
_GRADE = 100


@dataclass(frozen=True, slots=True)
class Way:
    """A way on from a page: a button's words, or an answer with its feedback and `score`. `to` None ends the lesson."""

    key: str
    words: str
    to: tuple[str, ...] | None
    score: int = 0
    response: Fragment = NOTHING


@dataclass(frozen=True, slots=True)
class LessonPage:
    key: tuple[str, ...]
    title: str
    content: Fragment
    ways: tuple[Way, ...]
    question: bool = False


def lesson_xml(desk: Desk, activity: Activity, pages: Sequence[LessonPage], *, intro: Fragment) -> Written:
    """Return the lesson of `pages`, which begins at the first. It is graded where it asks questions."""
    root = activity_xml(activity)
    graded = any(page.question for page in pages)
    widest = max(len(page.ways) for page in pages)
    lesson = child(root, "lesson", _values(desk, activity, intro, graded, widest), id=activity.instance)
    parent, files = child(lesson, "pages"), list[StoredFile](desk.files(activity, "intro", 0, intro))
    ids = [desk.ids.of("lesson_pages", *activity.key, *page.key) for page in pages]
    for number, page in enumerate(pages):
        files += _page(parent, desk, activity, page, ids[number], (ids[number - 1 : number] or [0])[0])
        before = parent[number].find("nextpageid")
        assert before is not None
        before.text = str(ids[number + 1] if number + 1 < len(ids) else 0)
    for each in ("grades", "timers", "overrides"):
        child(lesson, each)
    return Written(root, tuple(files), GradeItem(f"{_GRADE}.00000", "0.00000") if graded else None)


def _values(desk: Desk, activity: Activity, intro: Fragment, graded: bool, widest: int) -> dict[str, Value]:
    return {
        "course": desk.plan.id,
        "name": activity.name,
        "intro": str(intro.html),
        "introformat": _HTML,
        "practice": int(not graded),
        "modattempts": 0,
        "usepassword": 0,
        "password": "",
        "dependency": 0,
        "conditions": _CONDITIONS,
        "grade": _GRADE if graded else 0,
        "custom": 1,
        "ongoing": 0,
        "usemaxgrade": 1,
        "maxanswers": max(widest, 2),
        "maxattempts": 1,
        "review": 0,
        "nextpagedefault": 0,
        "feedback": 1,
        "minquestions": 0,
        "maxpages": 0,
        "timelimit": 0,
        "retake": 1,
        "activitylink": 0,
        "mediafile": "",
        "mediaheight": 100,
        "mediawidth": 650,
        "mediaclose": 0,
        "slideshow": 0,
        "width": 640,
        "height": 480,
        "bgcolor": "#FFFFFF",
        "displayleft": 0,
        "displayleftif": 0,
        "progressbar": 0,
        "available": 0,
        "deadline": 0,
        "timemodified": desk.supply.epoch,
        "completionendreached": int(activity.done is Done.ENDED),
        "completiontimespent": 0,
        "allowofflineattempts": 0,
    }


def _page(
    parent: Element, desk: Desk, activity: Activity, page: LessonPage, id: int, before: int
) -> tuple[StoredFile, ...]:
    values: dict[str, Value] = {
        "prevpageid": before,
        "nextpageid": 0,
        "qtype": _QUESTION if page.question else _CONTENT,
        "qoption": 0,
        "layout": 0,
        "display": 0,
        "timecreated": desk.supply.epoch,
        "timemodified": desk.supply.epoch,
        "title": short_name(page.title),
        "contents": str(page.content.html),
        "contentsformat": _HTML,
    }
    element = child(parent, "page", values, id=id)
    answers, files = child(element, "answers"), list(desk.files(activity, "page_contents", id, page.content))
    # Moodle shows answers by their ids, so the page's numbers are dealt out in order.
    ids = sorted(desk.ids.of("lesson_answers", *activity.key, *page.key, way.key) for way in page.ways)
    for way, answer_id in zip(page.ways, ids, strict=True):
        child(child(answers, "answer", _way(desk, activity, page, way), id=answer_id), "attempts")
        files += desk.files(activity, "page_responses", answer_id, way.response)
    child(element, "branches")
    return tuple(files)


def _way(desk: Desk, activity: Activity, page: LessonPage, way: Way) -> dict[str, Value]:
    return {
        "jumpto": _END if way.to is None else desk.ids.of("lesson_pages", *activity.key, *way.to),
        "grade": 0,
        "score": way.score,
        "flags": 0,
        "timecreated": desk.supply.epoch,
        "timemodified": desk.supply.epoch,
        "answer_text": way.words,
        "response": str(way.response.html) if page.question else None,
        "answerformat": _HTML if page.question else 0,
        "responseformat": _HTML if page.question else 0,
    }
