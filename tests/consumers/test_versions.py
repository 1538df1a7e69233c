"""The same backup twice, and a newer version beside the older: nothing of what is there changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from builder.model.course import Course, Module
from builder.model.edition import Cases, MoodleOptions
from builder.model.inlines import Text
from builder.model.units import Lesson, Quiz, Unit
from tests.consumers.building import write_backup
from tests.consumers.moodle import Moodle

MODULE = "schalter"
ADDED = "Ein neuer Titel"
KEPT = ("kind", "name", "idnumber", "completion", "grade_item", "rules", "foreign")
SILENT: dict[str, Any] = {"printed": "", "precheck": [], "results": [], "log": ""}


def _told(outcome: dict[str, Any]) -> dict[str, Any]:
    return {key: outcome[key] for key in SILENT}


def _activities(database: dict[str, Any]) -> list[dict[str, Any]]:
    return list(database["activities"].values())


def _newer(course: Course) -> Course:
    """The course with a later version of MODULE: each lesson has a new title, its quiz one more question."""
    return replace(course, modules=tuple(_later(each) if each.id == MODULE else each for each in course.modules))


def _later(module: Module) -> Module:
    return replace(module, version="9.0.0", units=tuple(_changed(unit) for unit in module.units))


def _changed(unit: Unit) -> Unit:
    match unit:
        case Lesson():
            title = (Text(unit.head.span, f"{ADDED}: {unit.head.id}"),)
            return replace(unit, head=replace(unit.head, title=title))
        case Quiz():
            first = unit.questions[0]
            more = replace(first, id="ganz-neu", title=(Text(first.span, "Eine ganz neue Frage"),))
            return replace(unit, questions=(more, *unit.questions))
        case _:
            return unit


def test_restoring_twice_does_no_harm(moodle: Moodle, packages: Path) -> None:
    backup = next(packages.glob(f"{MODULE}-*.mbz"))
    first = moodle.restore(backup)["course"]
    before = moodle.run("course", first)
    outcome = moodle.restore(backup)
    assert _told(outcome) == SILENT
    assert moodle.run("course", first) == before
    again = moodle.run("course", outcome["course"])
    assert again["about"]["shortname"] != before["about"]["shortname"]
    assert [[a.get(key) for key in KEPT] for a in _activities(again)] == [
        [a.get(key) for key in KEPT] for a in _activities(before)
    ]


def test_restoring_twice_into_one_course_does_no_harm(moodle: Moodle, packages: Path) -> None:
    """Moodle leaves an idnumber to the activity that has it; everything else is there twice, nothing is shared."""
    backup = next(packages.glob(f"{MODULE}-*.mbz"))
    course = moodle.restore(backup)["course"]
    before = moodle.run("course", course)["activities"]
    outcome = moodle.restore(backup, into=course)
    assert _told(outcome) == SILENT
    after = moodle.run("course", course)["activities"]
    assert {cm: after[cm] for cm in before} == before
    added = [activity for cm, activity in after.items() if cm not in before]
    assert [each["name"] for each in added] == [each["name"] for each in before.values()]
    assert {each["idnumber"] for each in added} == {""}
    assert {each["foreign"] for each in added if each["kind"] == "quiz"} == {0}
    assert [len(each.get("questions", ())) for each in added] == [len(a.get("questions", ())) for a in before.values()]
    assert [len(each["files"]) for each in added] == [len(each["files"]) for each in before.values()]


def test_a_newer_version_stands_beside_the_older(moodle: Moodle, course: Course, tmp_path: Path) -> None:
    options = moodle.served(MoodleOptions(cases=Cases.LESSON, forum=True))
    old = moodle.restore(write_backup(tmp_path, course, MODULE, options))["course"]
    before = moodle.run("course", old)
    outcome = moodle.restore(write_backup(tmp_path, _newer(course), MODULE, options))
    assert _told(outcome) == SILENT
    assert moodle.run("course", old) == before
    new = moodle.run("course", outcome["course"])
    assert "9.0.0" in new["about"]["shortname"]
    assert "9.0.0" in new["about"]["summary"]
    numbers = [each["idnumber"] for each in _activities(new)]
    assert numbers == [each["idnumber"] for each in _activities(before)]
    assert sum(each["name"].startswith(ADDED) for each in _activities(new)) == sum(
        isinstance(unit, Lesson) for module in course.modules if module.id == MODULE for unit in module.units
    )
    asked, asked_before = ({q["idnumber"] for q in _quiz(each)["questions"]} for each in (new, before))
    assert asked - asked_before == {"ganz-neu"}
    assert asked > asked_before
    assert _quiz(new)["foreign"] == _quiz(before)["foreign"] == 0
    assert _quiz(new)["sum"] > _quiz(before)["sum"]


def _quiz(database: dict[str, Any]) -> dict[str, Any]:
    return next(each for each in _activities(database) if each["kind"] == "quiz" and each["grade"])
