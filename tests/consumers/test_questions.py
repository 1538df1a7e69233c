"""Our question XML, imported by a real Moodle with its strictest settings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.exporters._moodle.names import short_name
from builder.model.course import Course, Module
from builder.model.inlines import Picture
from builder.model.links import AssetTarget, Links
from builder.model.questions import Question
from builder.model.units import Quiz
from builder.model.walk import walk
from builder.render.text import plain_text
from tests.conftest import ROOT
from tests.consumers.moodle import Moodle
from tests.consumers.saying import said


def _asked(module: Module) -> Iterator[tuple[Quiz, Question]]:
    return ((quiz, question) for quiz in module.quizzes() for question in quiz.questions)


def test_every_quiz_is_imported_as_it_is(moodle: Moodle, packages: Path, course: Course) -> None:
    files = {path.name.partition("-")[0]: path for path in packages.glob("*-moodlexml.xml")}
    assert set(files) == {module.id for module in course.modules if any(module.quizzes())}
    for module in course.modules:
        if module.id in files:
            _same(moodle, files[module.id], course, module)


def _same(moodle: Moodle, file: Path, course: Course, module: Module) -> None:
    answer = moodle.run("questions", file)
    assert answer["imported"] is True, answer["printed"]
    wanted = {f"{module.id}:{quiz.head.id}:{question.id}": question for quiz, question in _asked(module)}
    names = {short_name(plain_text(question.title)): number for number, question in wanted.items()}
    # Moodle before 4.5 reads no idnumber of a cloze question.
    found = {each["idnumber"] or names[each["name"]]: each for each in answer["questions"]}
    assert all(each["idnumber"] or each["qtype"] == "multianswer" for each in answer["questions"])
    assert set(found) == set(wanted)
    links = Links(course, module)
    for number, question in wanted.items():
        got = found[number]
        assert got["mark"] == (float(question.points) if question.graded else 0), number
        assert got["correct"] == (pytest.approx(1, abs=1e-5) if question.graded else None), number
        assert got["tags"] == ([question.objective] if question.objective else [])
        assert len(got["hints"]) == len(question.feedback.hints)
        assert plain_text(question.title) in said(got["text"])
        pictures = set(_pictures(links, question))
        assert {digest for _, digest in got["files"]} == pictures, number


def _pictures(links: Links, question: Question) -> Iterator[str]:
    for node in walk(question):
        target = links.resolve(node.span.file, node.src) if isinstance(node, Picture) else None
        if isinstance(target, AssetTarget):
            data = (ROOT / target.asset.location).read_bytes()
            yield hashlib.sha1(data, usedforsecurity=False).hexdigest()
