"""Our player inside the restored course: starts, survives a kill, completes, and tells what `report` allows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame

from builder.model.course import Course
from builder.model.edition import Activities, MoodleOptions
from builder.model.metadata import Report
from builder.model.questions import SingleChoice
from tests.consumers.building import write_backup
from tests.consumers.learner import learn_to_the_end
from tests.consumers.moodle import Moodle
from tests.consumers.place import COMPLETE, PASSED, Place, entered

MODULE = "schalter"
UNIT = "section.unit:not([hidden])"

pytestmark = pytest.mark.browser


def _reporting(course: Course, report: Report) -> Course:
    modules = (replace(each, report=report) if each.id == MODULE else each for each in course.modules)
    return replace(course, modules=tuple(modules))


@pytest.mark.parametrize("report", [Report.STATUS, Report.SCORE])
def test_it_resumes_completes_and_reports(
    moodle: Moodle, browser: Browser, course: Course, tmp_path: Path, report: Report
) -> None:
    options = moodle.served(MoodleOptions(activities=Activities.SCORM))
    backup = write_backup(tmp_path, _reporting(course, report), MODULE, options)
    with entered(moodle, browser, backup, module=MODULE) as place:
        cmid = place.cmid("package")
        frame = place.student.launch(cmid)
        frame.locator("#begin").click()
        for _ in range(2):
            frame.locator("#next").click()
        unit = _unit(frame)
        place.student.page.wait_for_timeout(1500)  # the player commits what it told at once
        place.student.killed()
        assert place.standing()["completion"][place.number("package")] == 0

        frame = place.student.launch(cmid)
        assert _unit(frame) == unit
        failing, percent = _one_wrong(course)
        learn_to_the_end(frame, failing=(failing,))
        frame.locator("main .exit:visible").first.click()
        place.student.page.wait_for_timeout(1500)
        _arrived(place, cmid, report, percent)


def _unit(frame: Frame) -> str:
    return str(frame.locator(UNIT).get_attribute("data-unit"))


def _one_wrong(course: Course) -> tuple[str, float]:
    """A question of the quiz to fail, and the percentage that is left."""
    module = course.module(MODULE)
    assert module is not None
    questions = [question for question in next(module.quizzes()).questions if question.graded]
    failed = next(question for question in questions if isinstance(question.answers, SingleChoice))
    total = sum(question.points for question in questions)
    return failed.id, float((total - failed.points) / total * 100)


def _arrived(place: Place, cmid: int, report: Report, percent: float) -> None:
    standing = place.standing()
    tracks = place.student.moodle.run("tracks", cmid, place.student.id)
    assert standing["completion"][place.number("package")] in (COMPLETE, PASSED)
    assert standing["done"]
    assert tracks["values"]["cmi.core.lesson_status"] == "passed"
    raw = tracks["values"].get("cmi.core.score.raw")
    if report is Report.SCORE:
        assert raw is not None
        assert float(raw) == pytest.approx(percent, abs=0.51)
        assert standing["grades"][place.number("package")] == pytest.approx(float(raw))
    else:
        assert raw is None
