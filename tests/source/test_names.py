"""builder/source/names.py"""

from __future__ import annotations

import pytest

from builder.source.frontmatter import Kind
from builder.source.names import read_name


@pytest.mark.parametrize(
    ("name", "id", "kind", "codes"),
    [
        ("10-ankommen.md", "ankommen", Kind.LESSON, []),
        ("30-am-schalter.scenario.md", "am-schalter", Kind.SCENARIO, []),
        ("007-x.quiz.md", "x", Kind.QUIZ, []),
        ("50-rueckblick.survey.md", "rueckblick", Kind.SURVEY, []),
        ("10-2026.md", "2026", Kind.LESSON, []),
        ("ende.md", "ende", Kind.LESSON, ["unit-number-missing"]),
        ("10-U\u0308bung.md", "uebung", Kind.LESSON, ["unit-id-invalid"]),
        ("10-.md", "unit", Kind.LESSON, ["unit-id-invalid"]),
        ("10-a.Quiz.md", "a", Kind.QUIZ, ["unit-suffix-unknown"]),
        ("10-a.quizz.md", "a", Kind.QUIZ, ["unit-suffix-unknown"]),
        ("10-a.test.md", "a", Kind.QUIZ, ["unit-suffix-unknown"]),
        ("10-a.Fall.md", "a", Kind.SCENARIO, ["unit-suffix-unknown"]),
        ("10-a.v2.md", "a", Kind.LESSON, ["unit-suffix-unknown"]),
        ("20 Der erste Satz.md", "20-der-erste-satz", Kind.LESSON, ["unit-id-invalid"]),
        ("10-a.MD", "a", Kind.LESSON, ["unit-suffix-unknown"]),
    ],
)
def test_names(name: str, id: str, kind: Kind, codes: list[str]) -> None:
    parts, found = read_name(name, file=name)
    assert (parts.id, parts.kind) == (id, kind)
    assert [each.code for each in found] == codes


@pytest.mark.parametrize(("name", "near"), [("10-a.test.md", ".quiz.md"), ("10-a.sceanrio.md", ".scenario.md")])
def test_the_ending_that_is_meant_is_named(name: str, near: str) -> None:
    _, (found,) = read_name(name, file=name)
    assert dict(found.params)["nearest"] == near
