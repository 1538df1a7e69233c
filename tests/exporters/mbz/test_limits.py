"""Every approximation that Moodle forces is told, at its place."""

from __future__ import annotations

import pytest
from lxml import etree

from builder.exporters.mbz.limits import limits
from builder.exporters.moodlexml.target import MOODLEXML
from tests.golden.made import course, golden_supply


def _codes(edition: str) -> list[str]:
    applied = course(edition)
    return sorted(f"{found.span.file.rpartition('/')[2]} {found.code}" for found in limits(applied, applied.modules[0]))


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        (
            "standard",
            [
                "20-privat.md moodle-private-logged",
                "40-fall.scenario.md moodle-case-opened",
                "50-punkte.scenario.md moodle-case-opened",
                "50-punkte.scenario.md moodle-case-without-score",
                "60-test.quiz.md moodle-feedback-together",
                "60-test.quiz.md moodle-order-links",
                "60-test.quiz.md moodle-text-stored",
                "module.yaml moodle-answers-stored",
                "module.yaml moodle-practice-stored",
            ],
        ),
        (
            "stadt",
            [
                "20-privat.md moodle-private-logged",
                "50-punkte.scenario.md moodle-case-score",
                "60-test.quiz.md moodle-feedback-together",
                "60-test.quiz.md moodle-order-links",
                "60-test.quiz.md moodle-text-stored",
                "module.yaml moodle-answers-stored",
                "module.yaml moodle-practice-stored",
            ],
        ),
        ("paket", []),
    ],
)
def test_what_is_told(edition: str, expected: list[str]) -> None:
    assert _codes(edition) == expected


def test_an_older_moodle_is_told_of_the_order() -> None:
    assert "60-test.quiz.md moodle-order-matching" in _codes("alt")
    assert "60-test.quiz.md moodle-order-links" not in _codes("alt")  # matching keeps its links


def test_a_question_file_is_told_of_its_links() -> None:
    applied = course("standard")
    assert "moodlexml-links" in [found.code for found in MOODLEXML.limits(applied, applied.modules[0])]


def test_a_question_file_for_an_older_moodle_has_no_ordering_question() -> None:
    applied = course("alt")
    assert "moodle-order-matching" in [found.code for found in MOODLEXML.limits(applied, applied.modules[0])]
    kinds = {edition: _kinds(edition) for edition in ("standard", "alt")}
    assert kinds["standard"].count("ordering") == 1
    assert sorted(kinds["alt"]) == sorted(["matching" if kind == "ordering" else kind for kind in kinds["standard"]])


def _kinds(edition: str) -> list[str]:
    applied = course(edition)
    file = next(iter(MOODLEXML.export(applied, applied.modules[0], supply=golden_supply(applied)))).data
    return [each.get("type", "") for each in etree.fromstring(file).iter("question")]
