"""What the learner is told about records: RUNTIME's table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.exporters._player.disclosure import disclosure
from builder.model.metadata import Report
from builder.model.units import Lesson
from builder.words import words
from tests.render.showcase import showcase

_STORED = ("stored_place", "stored_done_scenarios", "stored_attempt")
_NEVER = (
    "never_reflection",
    "never_checklist",
    "never_practice",
    "never_content_note",
    "never_plain",
    "never_private",
)


@pytest.mark.parametrize("target", ["scorm12", "scorm2004"])
@pytest.mark.parametrize(
    ("report", "told", "stored"),
    [
        (Report.STATUS, ("told_completion", "told_success"), _STORED),
        (Report.SCORE, ("told_completion", "told_success", "told_score"), _STORED),
        (
            Report.ANSWERS,
            ("told_completion", "told_success", "told_score", "told_answers", "told_choices"),
            (*_STORED, "stored_path"),
        ),
    ],
)
def test_told_and_stored(report: Report, told: tuple[str, ...], stored: tuple[str, ...], target: str) -> None:
    _, module = showcase(report=report)
    found = disclosure(module, target=target)
    assert (found.told, found.stored, found.never) == (told, stored, _NEVER)


def test_without_an_lms_nothing_is_told_or_stored() -> None:
    _, module = showcase(report=Report.ANSWERS)
    assert disclosure(module, target="web").told == disclosure(module, target="web").stored == ()


def test_only_what_the_module_has_is_named() -> None:
    _, module = showcase(report=Report.ANSWERS)
    lesson = module.units[1]
    assert isinstance(lesson, Lesson)
    small = replace(module, units=(replace(lesson, head=replace(lesson.head, private=False)),))
    found = disclosure(small, target="scorm12")
    assert (found.told, found.stored, found.never) == (("told_completion",), ("stored_place", "stored_done"), ())


def test_a_private_scenario_is_not_told_at_any_level() -> None:
    _, module = showcase(report=Report.ANSWERS)
    units = tuple(replace(unit, head=replace(unit.head, private=True)) for unit in module.scenarios())
    found = disclosure(replace(module, units=units), target="scorm2004")
    assert "told_choices" not in found.told
    assert "stored_path" not in found.stored


def test_every_sentence_exists_in_both_languages() -> None:
    _, module = showcase(report=Report.ANSWERS)
    found = disclosure(module, target="scorm12")
    for key in (*found.told, *found.stored, *found.never):
        assert words("de")[key] != words("en")[key]
