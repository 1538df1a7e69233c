"""Every backup we build, restored by a real Moodle; what its database then holds, compared with the source."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from builder.model.blocks import Download, Media, Practice
from builder.model.course import Course, Module
from builder.model.inlines import Picture
from builder.model.links import AssetTarget, Links
from builder.model.metadata import Part
from builder.model.questions import FreeText, Question
from builder.model.units import Lesson, Quiz, Scenario, Survey, Unit
from builder.model.walk import walk
from builder.render.text import plain_text
from tests.conftest import ROOT
from tests.consumers.moodle import Moodle
from tests.consumers.saying import said, words_of

KINDS = {Lesson: ("page",), Quiz: ("quiz",), Survey: ("feedback",), Scenario: ("page", "lesson")}


@dataclass(frozen=True)
class Restored:
    """A restored backup: `modules` are those of the source that it holds."""

    name: str
    modules: tuple[Module, ...]
    outcome: dict[str, Any]
    database: dict[str, Any]

    def by_number(self) -> dict[str, dict[str, Any]]:
        return {each["idnumber"]: each for each in self.database["activities"].values()}

    def units(self) -> Iterator[tuple[Module, Unit, dict[str, Any]]]:
        found = self.by_number()
        return (
            (module, unit, found[f"{module.id}:{unit.head.id}"]) for module in self.modules for unit in module.units
        )


@pytest.fixture(scope="module")
def restored(moodle: Moodle, packages: Path, course: Course) -> list[Restored]:
    made = []
    for backup in sorted(packages.glob("*.mbz")):
        module = course.module(backup.name.rpartition("-")[0])
        outcome = moodle.restore(backup)
        modules = (module,) if module else course.modules
        made.append(Restored(backup.name, modules, outcome, moodle.run("course", outcome["course"])))
    return made


def test_every_module_and_the_programme_are_there(restored: list[Restored], course: Course) -> None:
    names = {each.name.rpartition("-")[0] for each in restored}
    assert names == {*(module.id for module in course.modules), course.programme.id}


def test_no_warning_anywhere(restored: list[Restored]) -> None:
    for each in restored:
        told = {key: each.outcome[key] for key in ("printed", "precheck", "results", "log")}
        assert told == {"printed": "", "precheck": [], "results": [], "log": ""}, each.name
        assert each.database["printed"] == ""


def test_activities_stand_in_the_order_of_the_source(restored: list[Restored]) -> None:
    for each in restored:
        order = [each.database["activities"][str(cm)] for s in each.database["sections"] for cm in s["activities"]]
        numbers = [activity["idnumber"] for activity in order]
        units = [f"{module.id}:{unit.head.id}" for module in each.modules for unit in module.units]
        assert [number for number in numbers if number in units] == units
        assert len(set(numbers)) == len(numbers)
        for module, unit, activity in each.units():
            assert activity["kind"] in KINDS[type(unit)], (module.id, unit.head.id)
            assert activity["name"] == plain_text(unit.head.title)
        sections = [section["name"] for section in each.database["sections"]]
        assert [name for name in sections if name in {module.title for module in each.modules}] == [
            module.title for module in each.modules
        ]


def test_every_word_of_the_source_arrives(restored: list[Restored]) -> None:
    for each in restored:
        found = each.by_number()
        for module, unit, activity in each.units():
            practice = found.get(f"{module.id}:{unit.head.id}:practice", {})
            course_says = said([activity, practice])
            missing = [text for text in words_of(unit) if text not in course_says]
            assert not missing, (each.name, unit.head.id, missing)


def test_nothing_is_left_of_tokens_and_templates(restored: list[Restored]) -> None:
    for each in restored:
        for activity in each.database["activities"].values():
            whole = repr(activity)
            for mark in ("$@", "{{", "[[?", 'href="#"'):
                assert mark not in whole, (each.name, activity["name"], mark)


def test_every_file_arrives_whole(restored: list[Restored], course: Course) -> None:
    for each in restored:
        found = each.by_number()
        for module, unit, activity in each.units():
            practice = found.get(f"{module.id}:{unit.head.id}:practice", {"files": []})
            files = [*activity["files"], *practice["files"]]
            assert all(whole for *_, whole in files)
            wanted = set(_digests(course, module, unit))
            assert wanted <= {digest for *_, digest, _ in files}, (each.name, unit.head.id)


def _digests(course: Course, module: Module, unit: Unit) -> Iterator[str]:
    links = Links(course, module)
    for node in walk(unit):
        sources = [node.src] if isinstance(node, Picture | Download | Media) else []
        if isinstance(node, Media) and node.captions:
            sources.append(node.captions)
        for source in sources:
            target = links.resolve(node.span.file, source)
            if isinstance(target, AssetTarget):
                data = (ROOT / target.asset.location).read_bytes()
                yield hashlib.sha1(data, usedforsecurity=False).hexdigest()


def test_every_question_counts_as_the_source_says(restored: list[Restored]) -> None:
    for each in restored:
        for module, unit, activity in each.units():
            if isinstance(unit, Quiz):
                _same_quiz(unit, activity, f"{module.id} {unit.head.id}")


def _same_quiz(quiz: Quiz, activity: dict[str, Any], where: str) -> None:
    draws = {draw.pool: draw.count for draw in quiz.draws}
    fixed = [question for question in quiz.questions if question.pool not in draws]
    slots = activity["slots"]
    assert len(slots) == len(fixed) + sum(draws.values()), where
    assert [slot["qtype"] for slot in slots].count("random") == sum(draws.values())
    assert activity["sum"] == pytest.approx(sum(slot["mark"] for slot in slots))
    marks = sorted(slot["mark"] for slot in slots if slot["qtype"] != "random")
    assert marks == sorted(_mark(question) for question in fixed), where
    assert (activity["grade_item"]["pass"], activity["attempts"]) == (float(quiz.pass_mark), quiz.attempts), where
    assert len(activity["questions"]) == len(quiz.questions)
    for question in activity["questions"]:
        assert question["correct"] == (None if question["qtype"] == "essay" else pytest.approx(1, abs=1e-5)), question
    assert len(activity["remarks"]) == 2
    assert activity["foreign"] == 0, where


def _mark(question: Question) -> float:
    return 0.0 if isinstance(question.answers, FreeText) else float(question.points)


def test_practice_questions_have_a_quiz_without_a_grade(restored: list[Restored]) -> None:
    for each in restored:
        found = each.by_number()
        for module, unit, _ in each.units():
            asked = [node.question for node in walk(unit) if isinstance(node, Practice)]
            graded = [question for question in asked if not isinstance(question.answers, FreeText)]
            quiz = found.get(f"{module.id}:{unit.head.id}:practice")
            if isinstance(unit, Lesson) and graded:
                assert quiz is not None, unit.head.id
                assert (quiz["grade"], quiz["completion"], len(quiz["questions"])) == (0, 0, len(graded))


def test_completion_asks_for_what_the_source_requires(restored: list[Restored]) -> None:
    parts = {Lesson: Part.LESSONS, Scenario: Part.SCENARIO, Quiz: Part.QUIZ}
    for each in restored:
        required = {
            f"{module.id}:{unit.head.id}"
            for module, unit, _ in each.units()
            if parts.get(type(unit)) in module.completion.require and not unit.head.private
        }
        numbers = {cm: activity["idnumber"] for cm, activity in each.database["activities"].items()}
        assert {numbers[str(cm)] for cm in each.database["criteria"]} == required, each.name
        assert {a["idnumber"] for a in each.database["activities"].values() if a["completion"] == 2} == required
        for module, unit, activity in each.units():
            if isinstance(unit, Quiz) and f"{module.id}:{unit.head.id}" in required:
                assert activity["needspass"] == 1
        assert [(badge["files"] > 0, badge["criteria"]) for badge in each.database["badges"]] == [(True, 2)]
        assert each.database["about"]["completion"] == 1


def test_the_glossary_arrives(restored: list[Restored], course: Course) -> None:
    for each in restored:
        entries = [e for a in each.database["activities"].values() if a["kind"] == "glossary" for e in a["entries"]]
        assert {entry["concept"] for entry in entries} == {entry.term for entry in course.programme.glossary}
        assert all(entry["definition"].strip() and entry["approved"] == "1" for entry in entries)


def test_surveys_are_anonymous(restored: list[Restored]) -> None:
    for each in restored:
        for _, unit, activity in each.units():
            if isinstance(unit, Survey):
                assert activity["anonymous"] == 1  # FEEDBACK_ANONYMOUS_YES
                asked = [item for item in activity["items"] if item["typ"] not in ("label", "pagebreak")]
                assert len(asked) >= len(unit.items)
