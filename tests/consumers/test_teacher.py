"""An editing teacher restores our backup into an existing course, in the browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from builder.model.course import Course
from tests.consumers.learner import Learner, sign_in
from tests.consumers.moodle import Moodle

_ON = (
    "#region-main input[type=submit][value='Perform restore']",
    "#region-main input[type=submit][value='Next']",
    "#region-main input[type=submit][value='Continue']",
)
_ALERTS = ".alert-danger, .alert-warning, .notifyproblem, .errorbox, .backup-error"


@pytest.mark.browser
def test_a_teacher_gets_everything(moodle: Moodle, browser: Browser, packages: Path, course: Course) -> None:
    parked = moodle.run("park", next(packages.glob("schalter-*.mbz")).resolve())
    teacher = sign_in(browser, moodle, parked["course"], role="editingteacher")
    assert _restore(teacher, parked["context"]) == []
    activities = list(moodle.run("course", parked["course"])["activities"].values())
    module = course.module("schalter")
    assert module is not None
    numbers = {activity["idnumber"] for activity in activities}
    assert {f"schalter:{unit.head.id}" for unit in module.units} <= numbers
    glossary = next(activity for activity in activities if activity["kind"] == "glossary")
    assert len(glossary["entries"]) == len(course.programme.glossary)
    questions = [question for activity in activities for question in activity.get("questions", ())]
    assert questions
    assert all(question["qtype"] != "missingtype" for question in questions)
    teacher.page.context.close()


def _restore(teacher: Learner, context: int) -> list[str]:
    """Go through the wizard to its end; return every alert met on the way."""
    page = teacher.go(f"/backup/restorefile.php?contextid={context}")
    page.locator("#region-main").get_by_role("link", name="Restore", exact=True).first.click()
    alerts: list[str] = []
    for _ in range(12):
        page.wait_for_load_state()
        alerts += page.locator(_ALERTS).all_inner_texts()
        if "course/view.php" in page.url:
            return alerts
        chosen = page.locator("form:has(input[type=radio][name=target]) input[type=submit][value='Continue']")
        onward = page.locator(", ".join(_ON)).or_(page.get_by_role("button", name="Continue", exact=True))
        (chosen if chosen.count() else onward).first.click()
    raise AssertionError(f"the wizard has no end: {page.url}")
