"""An error above what the standard keeps, found before anything is built."""

from __future__ import annotations

from decimal import Decimal
from itertools import count

import pytest

from builder.diagnostics import Span
from builder.diagnostics.describe import describe
from builder.exporters._player.codes import whole_code
from builder.exporters._player.limits import tracking_limits
from builder.model.course import Course, Module
from builder.model.metadata import Completion, Part, Programme, Report
from builder.model.questions import Accepted, Question, ShortAnswer
from builder.model.units import Head, Lesson, Quiz, Unit

SPAN = Span("modules/m/module.yaml", 1, 1)


def _course(*units: Unit) -> tuple[Course, Module]:
    module = Module(
        SPAN, "m", "modules/m", "M", "1.0.0", "de", Completion((Part.QUIZ,)), report=Report.STATUS, units=units
    )
    return Course(Programme(SPAN, "p", "P", "1.0.0", "de"), (module,)), module


def _quiz(questions: int, longest: int) -> Quiz:
    span = Span("modules/m/40-test.quiz.md", 1, 1)
    answers = ShortAnswer((Accepted(span, "a", "ja"),))
    asked = tuple(
        Question(Span(span.file, n + 5, 1), f"frage-{n}", True, (), (), answers, max_length=longest)
        for n in range(questions)
    )
    return Quiz(Head(span, "test", span.file, ()), (), asked, Decimal(80))


@pytest.mark.parametrize(
    ("questions", "longest", "target", "codes"),
    [
        (15, 60, "scorm12", []),
        (20, 60, "scorm12", ["suspend-data-too-long"]),
        (20, 40, "scorm12", []),
        (20, 60, "scorm2004", []),
        (300, 60, "scorm2004", ["suspend-data-too-long"]),
        (300, 60, "web", []),
    ],
)
def test_the_longest_state_must_fit(questions: int, longest: int, target: str, codes: list[str]) -> None:
    quiz = _quiz(questions, longest)
    course, module = _course(quiz)
    found = tracking_limits(course, module, target=target)
    assert [each.code for each in found] == codes
    for each in found:
        assert each.span == quiz.head.span
        assert "4096" in describe(each).message or "64000" in describe(each).message


def test_two_ids_with_one_code_are_refused() -> None:
    first, second = _same_hash()
    lessons = [
        Lesson(Head(Span(f"modules/m/{id}.md", 1, 1), id, f"modules/m/{id}.md", ()), ()) for id in (first, second)
    ]
    course, module = _course(*lessons)
    found = tracking_limits(course, module, target="scorm12")
    assert [(each.code, each.span.file) for each in found] == [("state-code-clash", f"modules/m/{second}.md")]


def _same_hash() -> tuple[str, str]:
    seen: dict[str, str] = {}
    for n in count():
        other = seen.setdefault(whole_code(f"lektion-{n}"), f"lektion-{n}")
        if other != f"lektion-{n}":
            return other, f"lektion-{n}"
    raise AssertionError
