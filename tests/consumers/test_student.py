"""A student in Chromium in our native Moodle course: reads, decides, answers, and is done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator

from builder.model.course import Course
from builder.model.edition import Activities, Cases, MoodleOptions
from builder.model.units import Quiz, Scenario, Scene
from builder.render.text import plain_text
from tests.consumers.building import write_backup
from tests.consumers.learner import Learner, learn_to_the_end, sign_in
from tests.consumers.moodle import Moodle
from tests.consumers.quiz import take_quiz

MODULE = "schalter"
COMPLETE, PASSED, FAILED = 1, 2, 3

pytestmark = pytest.mark.browser


class Place:
    """A restored course and a student in it."""

    def __init__(self, moodle: Moodle, browser: Browser, backup: Path) -> None:
        self.course: int = moodle.restore(backup)["course"]
        self.database = moodle.run("course", self.course)
        self.student = sign_in(browser, moodle, self.course)

    def cmid(self, unit: str) -> int:
        number = f"{MODULE}:{unit}"
        return next(int(cm) for cm, each in self.database["activities"].items() if each["idnumber"] == number)

    def standing(self) -> dict[str, Any]:
        return self.student.moodle.run("standing", self.course, self.student.id)


@pytest.fixture
def native(moodle: Moodle, browser: Browser, packages: Path) -> Iterator[Place]:
    yield from _place(moodle, browser, next(packages.glob(f"{MODULE}-*.mbz")))


@pytest.fixture
def with_lesson(moodle: Moodle, browser: Browser, course: Course, tmp_path: Path) -> Iterator[Place]:
    options = moodle.served(MoodleOptions(cases=Cases.LESSON, forum=True))
    yield from _place(moodle, browser, write_backup(tmp_path, course, MODULE, options))


@pytest.fixture
def with_package(moodle: Moodle, browser: Browser, course: Course, tmp_path: Path) -> Iterator[Place]:
    options = moodle.served(MoodleOptions(activities=Activities.SCORM))
    yield from _place(moodle, browser, write_backup(tmp_path, course, MODULE, options))


def _place(moodle: Moodle, browser: Browser, backup: Path) -> Iterator[Place]:
    place = Place(moodle, browser, backup)
    yield place
    place.student.page.context.close()
    assert place.student.faults == []


def _read(student: Learner, kind: str, cmid: int) -> None:
    page = student.go(f"/mod/{kind}/view.php?id={cmid}")
    assert not page.locator(".alert-danger, .errorbox, [data-rel=fatalerror]").count(), cmid
    broken = "() => Array.from(document.images).filter((i) => i.complete && !i.naturalWidth && i.offsetParent).length"
    assert page.evaluate(broken) == 0, cmid
    links = page.locator("#region-main a[href*='/mod/'], #region-main a[href*='pluginfile']")
    for address in set(links.evaluate_all("all => all.map((a) => a.href)")):
        assert page.request.get(str(address)).ok, address


def test_a_course_read_and_answered_right_is_done(native: Place) -> None:
    for cm, activity in native.database["activities"].items():
        if activity["kind"] not in ("quiz", "label"):
            _read(native.student, activity["kind"], int(cm))
    before = native.standing()
    assert not before["done"]
    result = take_quiz(native.student, native.cmid("wissenscheck"), right=True)
    standing = native.standing()
    assert standing["grades"][f"{MODULE}:wissenscheck"] == pytest.approx(100, abs=1e-3), result["review"]
    assert standing["completion"][f"{MODULE}:wissenscheck"] == PASSED
    assert set(standing["completion"].values()) <= {COMPLETE, PASSED}
    assert standing["done"]
    assert not re.search(r"\bIncorrect\b|\$@|\{#", result["review"])


def test_a_quiz_answered_wrong_is_not_passed(native: Place, course: Course) -> None:
    result = take_quiz(native.student, native.cmid("wissenscheck"), right=False)
    standing = native.standing()
    assert standing["grades"][f"{MODULE}:wissenscheck"] < 10  # an order left untouched may be partly right
    assert standing["completion"][f"{MODULE}:wissenscheck"] == FAILED
    assert not standing["done"]
    module = course.module(MODULE)
    assert module is not None
    quiz = next(unit for unit in module.units if isinstance(unit, Quiz))
    assert len(result["asked"]) == len(quiz.questions)
    for question in quiz.questions:
        assert any(plain_text(question.title) in text for text in result["asked"]), question.id


def _ways(scenario: Scenario) -> Iterator[list[tuple[Scene, str]]]:
    """Yield every way from the first scene to an ending that enters no scene twice: the scenes and what is chosen."""
    scenes = {scene.id: scene for scene in scenario.scenes}

    def on(scene: Scene, way: list[tuple[Scene, str]]) -> Iterator[list[tuple[Scene, str]]]:
        if not scene.choices:
            yield [*way, (scene, "")]
        for choice in scene.choices:
            if all(choice.target != seen.id for seen, _ in way):
                yield from on(scenes[choice.target], [*way, (scene, plain_text(choice.label))])

    return on(scenario.scenes[0], [])


def _covering(ways: list[list[tuple[Scene, str]]]) -> list[list[tuple[Scene, str]]]:
    """Return so many of `ways` that every choice is taken at least once."""
    taken: set[tuple[str, str]] = set()
    kept = []
    for way in sorted(ways, key=len, reverse=True):
        steps = {(scene.id, label) for scene, label in way}
        if steps - taken:
            kept.append(way)
            taken |= steps
    return kept


def test_every_choice_of_a_case_leads_on_to_an_ending(with_lesson: Place, course: Course) -> None:
    module = course.module(MODULE)
    assert module is not None
    scenario = next(module.scenarios())
    page, cmid = with_lesson.student.page, with_lesson.cmid(scenario.head.id)
    ways = _covering(list(_ways(scenario)))
    assert {way[-1][0].id for way in ways} == {scene.id for scene in scenario.scenes if not scene.choices}
    for way in ways:
        _begin(with_lesson.student, cmid)
        for scene, label in way:
            while page.locator("[role=main] h2").first.inner_text().strip() != plain_text(scene.title):
                _press(page.locator(".branchbuttoncontainer button"))  # what follows from the choice: one way on
            if label:
                _press(page.get_by_role("button", name=label, exact=True))
    _press(page.locator(".branchbuttoncontainer button").last)
    assert with_lesson.standing()["completion"][f"{MODULE}:{scenario.head.id}"] == COMPLETE


def _begin(student: Learner, cmid: int) -> None:
    """Open the lesson at its first page, also after a way that was not gone to its end."""
    page = student.go(f"/mod/lesson/view.php?id={cmid}")
    again = page.locator("[role=main]").get_by_text("No", exact=True)
    if again.count():
        _press(again)


def _press(button: Locator) -> None:
    button.click()
    button.page.wait_for_load_state()


def test_the_package_inside_the_course_reports(with_package: Place) -> None:
    cmid = with_package.cmid("package")
    frame = with_package.student.launch(cmid)
    learn_to_the_end(frame)
    frame.locator("main .exit:visible").first.click()
    with_package.student.page.wait_for_timeout(1500)
    standing = with_package.standing()
    assert standing["completion"][f"{MODULE}:package"] in (COMPLETE, PASSED)
    assert standing["done"]
