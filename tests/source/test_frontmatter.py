"""builder/source/frontmatter.py"""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.diagnostics import Span
from builder.model.units import Draw, FeedbackWhen, Wave
from builder.source.frontmatter import FrontMatter, Kind, read_front_matter


def test_a_text_without_one() -> None:
    assert read_front_matter("# Titel\n", file="f", kind=Kind.LESSON) == (FrontMatter(Span("f", 1, 1)), 1, ())


def test_a_lesson() -> None:
    text = '---\ntitle: "Eins: zwei"\nduration: 5\nobjectives: [a, b]\nprivate: yes\n---\n# Text\n'
    front, body, found = read_front_matter(text, file="f", kind=Kind.LESSON)
    assert (front.title, front.title_span) == ("Eins: zwei", Span("f", 2, 9))
    assert (front.duration, front.objectives, front.private) == (5, ("a", "b"), True)
    assert (body, found) == (7, ())


def test_a_quiz_with_windows_line_ends() -> None:
    text = "---\r\npass: 70\r\nattempts: 3\r\nshuffle: no\r\nfeedback: end\r\ndraw: {recht: 2}\r\n---\r\nText"
    front, body, found = read_front_matter(text, file="f", kind=Kind.QUIZ)
    assert (front.pass_mark, front.attempts, front.shuffle, front.feedback) == (Decimal(70), 3, False, FeedbackWhen.END)
    assert front.draws == (Draw(Span("f", 6, 8), "recht", 2),)
    assert (body, found) == (8, ())


def test_a_scenario_and_a_survey() -> None:
    front, _, found = read_front_matter("---\neffects: required\nscored: yes\n---\n", file="f", kind=Kind.SCENARIO)
    assert (front.effects_required, front.scored, found) == (True, True, ())
    front, _, found = read_front_matter("---\nwave: post\n---\n", file="f", kind=Kind.SURVEY)
    assert (front.wave, found) == (Wave.POST, ())


@pytest.mark.parametrize(
    ("kind", "line", "expected"),
    [
        (Kind.LESSON, "pass: 70", "2:1 key-elsewhere"),
        (Kind.QUIZ, "private: yes", "2:1 key-elsewhere"),
        (Kind.QUIZ, "titel: x", "2:1 key-unknown"),
        (Kind.QUIZ, "draw: {a: 0}", "2:11 value-not-whole"),
        (Kind.QUIZ, "attempts: -1", "2:11 value-not-whole"),
        (Kind.QUIZ, "feedback: sofort", "2:11 value-unknown"),
        (Kind.SCENARIO, "effects: yes", "2:10 value-unknown"),
        (Kind.SURVEY, "wave: mitte", "2:7 value-unknown"),
        (Kind.LESSON, "objectives: a", "2:13 value-not-list"),
        (Kind.LESSON, "Text", "2:1 yaml-not-mapping"),
    ],
)
def test_refused(kind: Kind, line: str, expected: str) -> None:
    _, body, found = read_front_matter(f"---\n{line}\n---\nText", file="f", kind=kind)
    assert [f"{each.span.line}:{each.span.column} {each.code}" for each in found] == [expected]
    assert body == 4


def test_one_that_is_never_closed_ends_at_the_first_empty_line() -> None:
    _, body, found = read_front_matter("---\ntitle: x\n\nText\n", file="f", kind=Kind.LESSON)
    assert [each.code for each in found] == ["front-matter-open"]
    assert body == 3


@given(st.text(max_size=60), st.sampled_from(list(Kind)))
@settings(max_examples=100, deadline=None, derandomize=True)
def test_no_text_raises(text: str, kind: Kind) -> None:
    for whole in (text, f"---\n{text}\n---\n"):
        _, body, _ = read_front_matter(whole, file="f", kind=kind)
        assert 1 <= body <= whole.count("\n") + whole.count("\r") + 1
