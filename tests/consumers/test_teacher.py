"""Without an administrator, in the browser: a teacher into a course of hers, a course creator as a new course."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from builder.model.course import Course
from tests.consumers.learner import Learner, sign_in
from tests.consumers.moodle import Moodle

MODULE = "schalter"
_ON = (
    "#region-main input[type=submit][value='Perform restore']",
    "#region-main input[type=submit][value='Next']",
    "#region-main input[type=submit][value='Continue']",
)
# But not that a site has many courses to choose from.
_ALERTS = ":is(.alert-danger, .alert-warning, .notifyproblem, .errorbox, .backup-error):not(.bcs-existing-course *)"

pytestmark = pytest.mark.browser


def test_a_teacher_gets_everything(moodle: Moodle, browser: Browser, packages: Path, course: Course) -> None:
    parked = moodle.run("park", next(packages.glob(f"{MODULE}-*.mbz")).resolve())
    teacher = sign_in(browser, moodle, parked["course"], role="editingteacher")
    made, alerts = _restore(teacher, parked["context"], new=False)
    assert (made, alerts) == (parked["course"], [])
    _whole(moodle.run("course", made), course)
    teacher.page.context.close()


def test_a_course_creator_gets_everything(moodle: Moodle, browser: Browser, packages: Path, course: Course) -> None:
    parked = moodle.run("park", next(packages.glob(f"{MODULE}-*.mbz")).resolve())
    # Alone the role may create courses but not restore them (`restore_user_missing_capability`), whatever the backup.
    above = ("coursecreator", "editingteacher")
    creator = sign_in(browser, moodle, parked["course"], role="editingteacher", above=above)
    made, alerts = _restore(creator, parked["context"], new=True)
    moodle.courses.append(made)
    assert made != parked["course"]
    assert alerts == []
    database = moodle.run("course", made)
    _whole(database, course)
    assert len(database["badges"]) == 1
    assert moodle.run("course", parked["course"])["activities"] == []
    creator.page.context.close()


def _whole(database: dict[str, Any], course: Course) -> None:
    activities = list(database["activities"].values())
    module = course.module(MODULE)
    assert module is not None
    numbers = {activity["idnumber"] for activity in activities}
    assert {f"{MODULE}:{unit.head.id}" for unit in module.units} <= numbers
    glossary = next(activity for activity in activities if activity["kind"] == "glossary")
    assert len(glossary["entries"]) == len(course.programme.glossary)
    questions = [question for activity in activities for question in activity.get("questions", ())]
    assert questions
    assert all(question["qtype"] != "missingtype" for question in questions)
    assert {activity["foreign"] for activity in activities if activity["kind"] == "quiz"} == {0}


def _restore(teacher: Learner, context: int, *, new: bool) -> tuple[int, list[str]]:
    """Go through the wizard to its end; return the course and every alert met on the way."""
    page = teacher.go(f"/backup/restorefile.php?contextid={context}")
    page.locator("#region-main").get_by_role("link", name="Restore", exact=True).first.click()
    alerts: list[str] = []
    for _ in range(12):
        page.wait_for_load_state()
        alerts += page.locator(_ALERTS).all_inner_texts()
        if "course/view.php" in page.url:
            return int(page.url.partition("id=")[2].partition("&")[0].partition("#")[0]), alerts
        _onward(page, new=new)
    raise AssertionError(f"the wizard has no end: {page.url}")


def _onward(page: Page, *, new: bool) -> None:
    places = page.locator("form", has=page.locator("input[name=target]"))
    if places.count():
        place = page.locator(".bcs-new-course" if new else ".bcs-current-course")
        if new:
            place.locator("input[type=radio][name=targetid]").first.check()
        place.locator("[type=submit]").last.click()
        return
    page.locator(", ".join(_ON)).or_(page.get_by_role("button", name="Continue", exact=True)).first.click()
