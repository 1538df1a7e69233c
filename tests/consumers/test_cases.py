"""A student walks through cases: as a lesson, as a page, and as a lesson with points."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from builder.model.course import Course
from builder.model.edition import Cases, MoodleOptions
from builder.model.units import Scenario
from builder.render.text import plain_text
from tests.consumers.building import write_backup, write_golden
from tests.consumers.moodle import Moodle
from tests.consumers.place import COMPLETE, Place, entered
from tests.consumers.saying import words_of
from tests.consumers.walking import Way, covering, endings, press, walk_lesson, walk_page, ways
from tests.golden import made as golden

MODULE = "schalter"
ON = ".branchbuttoncontainer button"

pytestmark = pytest.mark.browser


def _case(course: Course, module: str, *, scored: bool = False) -> Scenario:
    found = course.module(module)
    assert found is not None
    return next(each for each in found.scenarios() if each.scored is scored)


@pytest.fixture
def as_lesson(moodle: Moodle, browser: Browser, course: Course, tmp_path: Path) -> Iterator[Place]:
    options = moodle.served(MoodleOptions(cases=Cases.LESSON, forum=True))
    with entered(moodle, browser, write_backup(tmp_path, course, MODULE, options), module=MODULE) as place:
        yield place


@pytest.fixture
def as_page(moodle: Moodle, browser: Browser, packages: Path) -> Iterator[Place]:
    with entered(moodle, browser, next(packages.glob(f"{MODULE}-*.mbz")), module=MODULE) as place:
        yield place


@pytest.fixture
def golden_lessons(moodle: Moodle, browser: Browser, tmp_path: Path) -> Iterator[Place]:
    backup = write_golden(tmp_path, moodle.served(MoodleOptions(cases=Cases.LESSON)))
    with entered(moodle, browser, backup, module="alles") as place:
        yield place


def test_every_choice_of_a_lesson_leads_on_to_an_ending(as_lesson: Place, course: Course) -> None:
    _walk_lesson(as_lesson, _case(course, MODULE), whole=False)


@pytest.mark.soak
def test_every_way_through_a_lesson(as_lesson: Place, course: Course) -> None:
    _walk_lesson(as_lesson, _case(course, MODULE), whole=True)


def _walk_lesson(place: Place, case: Scenario, *, whole: bool) -> None:
    cmid = place.cmid(case.head.id)
    for way in _chosen(case, whole=whole):
        walk_lesson(place.student, cmid, way)
    press(place.student.page.locator(ON).last)
    _ticked_off(place, case)


def _ticked_off(place: Place, case: Scenario) -> None:
    """The case is done where its module requires it; where not, Moodle keeps no completion of it."""
    number = place.number(case.head.id)
    required = any(each["idnumber"] == number and each["completion"] for each in place.database["activities"].values())
    assert place.standing()["completion"].get(number) == (COMPLETE if required else None)


def _chosen(case: Scenario, *, whole: bool) -> list[Way]:
    every = list(ways(case))
    assert {way[-1][0].id for way in every} == endings(case)
    return every if whole else covering(every)


def test_every_way_through_a_page(as_page: Place, course: Course) -> None:
    case = _case(course, MODULE)
    page = as_page.student.go(f"/mod/page/view.php?id={as_page.cmid(case.head.id)}")
    for way in _chosen(case, whole=True):
        walk_page(page, way)
    _ticked_off(as_page, case)


def test_a_lesson_says_what_follows_from_a_choice(golden_lessons: Place) -> None:
    case = _case(golden.course(), "alles")
    cmid = golden_lessons.cmid(case.head.id)
    walk_lesson(golden_lessons.student, cmid, [(case.scenes[0], case.scenes[0].choices[0])])
    told = " ".join(golden_lessons.student.page.locator("[role=main]").inner_text().split())
    choice = case.scenes[0].choices[0]
    for words in words_of((choice.label, choice.feedback, choice.effect, choice.law)):
        assert words in told
    assert golden_lessons.standing()["completion"][golden_lessons.number(case.head.id)] == 0


@pytest.mark.parametrize(("place", "grade"), [(0, 100), (1, 0)])
def test_a_scored_case_gives_its_points(golden_lessons: Place, place: int, grade: float) -> None:
    case = _case(golden.course(), "alles", scored=True)
    choice = case.scenes[0].choices[place]
    cmid = golden_lessons.cmid(case.head.id)
    page = golden_lessons.student.go(f"/mod/lesson/view.php?id={cmid}")
    told = _choose(page, plain_text(choice.label))
    for words in words_of(choice.feedback):
        assert words in told
    press(page.locator("[role=main]").get_by_role("button", name="Continue", exact=True).first)
    press(page.locator(ON).last)
    standing = golden_lessons.standing()
    assert standing["grades"][golden_lessons.number(case.head.id)] == grade
    assert standing["completion"][golden_lessons.number(case.head.id)] == COMPLETE


def _choose(page: Page, label: str) -> str:
    page.get_by_label(label, exact=True).check()
    press(page.locator("#id_submitbutton"))
    return " ".join(page.locator("[role=main]").inner_text().split())
