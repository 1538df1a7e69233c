"""Backups with every Moodle option restore as silently, and survive Moodle's own cleaning."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.model.course import Course
from builder.model.edition import Activities, Cases, MoodleOptions
from builder.model.units import Lesson
from tests.consumers.building import write_backup
from tests.consumers.moodle import Moodle
from tests.consumers.saying import said, words_of

OPTIONS = {
    "lessons, forum, strict": MoodleOptions(cases=Cases.LESSON, forum=True, strict=True),
    "packages": MoodleOptions(activities=Activities.SCORM),
    "packages, strict, no badge": MoodleOptions(activities=Activities.SCORM, strict=True, badge=False),
    "no badge": MoodleOptions(badge=False),
    "for 4.1": MoodleOptions(version="4.1"),
    "for 4.3": MoodleOptions(version="4.3"),
}


@pytest.mark.parametrize("name", OPTIONS)
def test_every_option_restores_without_a_word(moodle: Moodle, course: Course, tmp_path: Path, name: str) -> None:
    options = OPTIONS[name] if name.startswith("for") else moodle.served(OPTIONS[name])
    if options.version > moodle.version:
        pytest.skip(f"a Moodle {moodle.version} warns of a newer backup")
    outcome = moodle.restore(write_backup(tmp_path, course, "schalter", options))
    told = {key: outcome[key] for key in ("printed", "precheck", "results", "log")}
    assert told == {"printed": "", "precheck": [], "results": [], "log": ""}
    database = moodle.run("course", outcome["course"])
    activities = list(database["activities"].values())
    kinds = [activity["kind"] for activity in activities]
    packed = options.activities is Activities.SCORM
    assert kinds.count("scorm") == (1 if packed else 0)
    assert ("quiz" in kinds) == (not packed)
    assert ("lesson" in kinds) == (options.cases is Cases.LESSON)
    assert ("forum" in kinds) == options.forum
    assert len(database["badges"]) == (1 if options.badge else 0)
    assert any(activity["availability"] for activity in activities) == options.strict
    types = {question["qtype"] for activity in activities for question in activity.get("questions", ())}
    assert ("ordering" in types) == (not packed and options.version >= "4.5")


def test_pages_keep_their_words_when_moodle_cleans_them(moodle: Moodle, packages: Path, course: Course) -> None:
    outcome = moodle.restore(next(packages.glob("schalter-*.mbz")))
    pages = moodle.run("clean", outcome["course"])["pages"]
    module = course.module("schalter")
    assert module is not None
    database = moodle.run("course", outcome["course"])
    numbers = {activity["idnumber"]: activity for activity in database["activities"].values()}
    for unit in module.units:
        if isinstance(unit, Lesson):
            number = f"schalter:{unit.head.id}"
            says = said([numbers[number]["name"], pages[number], numbers.get(f"{number}:practice", {})])
            assert not [text for text in words_of(unit) if text not in says], number
