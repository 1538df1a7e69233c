"""A student takes quizzes: all right, all wrong, nothing at all. Grades, feedback and completion as the source says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from builder.model.course import Course
from builder.model.edition import MoodleOptions
from builder.model.questions import FreeText, Question, ShortAnswer, SingleChoice
from builder.model.units import Quiz
from builder.render.text import plain_text
from builder.words import moodle_words
from tests.consumers.building import write_golden
from tests.consumers.moodle import Moodle
from tests.consumers.place import FAILED, PASSED, Place, entered
from tests.consumers.quiz import Answers, take_quiz
from tests.consumers.saying import words_of
from tests.golden import made as golden

pytestmark = pytest.mark.browser

_WORDS = moodle_words("de")
_ODD = re.compile(r"\$@|\{#|\[\[\d|@@")


@pytest.fixture(params=["alles", "schalter"])
def taking(
    request: pytest.FixtureRequest, moodle: Moodle, browser: Browser, packages: Path, course: Course, tmp_path: Path
) -> Iterator[tuple[Place, Quiz]]:
    """A place and its graded quiz: one question of each kind with a pool, and one of the programme."""
    if request.param == "alles":
        course, backup = golden.course(), write_golden(tmp_path, moodle.served(MoodleOptions()))
    else:
        backup = next(packages.glob(f"{request.param}-*.mbz"))
    module = course.module(request.param)
    assert module is not None
    with entered(moodle, browser, backup, module=module.id) as place:
        yield place, next(module.quizzes())


def _take(place: Place, quiz: Quiz, answers: Answers) -> tuple[float, int, str]:
    """Take the quiz; return grade, completion and what the review says."""
    result = take_quiz(place.student, place.cmid(quiz.head.id), answers=answers)
    _asks_everything(quiz, result)
    assert not _ODD.search(result["review"])
    standing = place.standing()
    assert not standing["done"]
    number = place.number(quiz.head.id)
    return standing["grades"][number], standing["completion"][number], " ".join(result["review"].split())


def _asks_everything(quiz: Quiz, result: dict[str, Any]) -> None:
    drawn = {draw.pool for draw in quiz.draws}
    fixed = _fixed(quiz)
    assert len(result["asked"]) == len(fixed) + sum(draw.count for draw in quiz.draws)
    for question in fixed:
        assert any(plain_text(question.title) in text for text in result["asked"]), question.id
    assert all(question.pool in drawn for question in quiz.questions if question not in fixed)


def _fixed(quiz: Quiz) -> list[Question]:
    drawn = {draw.pool for draw in quiz.draws}
    return [question for question in quiz.questions if question.pool not in drawn]


def test_all_right(taking: tuple[Place, Quiz]) -> None:
    place, quiz = taking
    grade, completion, review = _take(place, quiz, "right")
    assert grade == pytest.approx(100, abs=1e-3), review
    assert completion == PASSED
    assert _WORDS["passed"] in review
    for question in _fixed(quiz):
        for words in words_of(question.feedback.correct):
            assert words in review, question.id
        if isinstance(question.answers, SingleChoice | ShortAnswer):
            for words in words_of(_right_feedback(question)):
                assert words in review, question.id


def _right_feedback(question: Question) -> object:
    match question.answers:
        case SingleChoice(options=options):
            return next(option.feedback for option in options if option.right)
        case ShortAnswer(accepted=accepted):
            return accepted[0].feedback
        case _:
            return ()


def test_all_wrong(taking: tuple[Place, Quiz]) -> None:
    place, quiz = taking
    grade, completion, review = _take(place, quiz, "wrong")
    assert (grade, completion) == (0, FAILED), review
    assert _WORDS["passed"] not in review
    assert _WORDS["not_passed"].partition(".")[0] in review
    for question in _fixed(quiz):
        if not isinstance(question.answers, FreeText):
            for words in words_of(question.feedback.incorrect):
                assert words in review, question.id


def test_nothing_answered(taking: tuple[Place, Quiz]) -> None:
    place, quiz = taking
    grade, completion, _ = _take(place, quiz, "none")
    assert grade < 10  # an order left untouched may be partly right
    assert completion == FAILED
