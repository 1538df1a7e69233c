"""What the script knows of a module with translations: one set of data, whatever language is shown."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from builder.exporters._player.course_data import course_data
from builder.exporters._player.limits import worst_suspend_data
from builder.model.metadata import Report
from tests.browser.lms_host import probe_module


def _data(*, translated: bool) -> tuple[Any, dict[str, Any]]:
    """The data, and its questions by id."""
    course, module = probe_module(Report.ANSWERS)
    module = module if translated else replace(module, translations=())
    data: Any = course_data(course, module, target="scorm12")
    graded = {question["id"]: question for unit in data["units"] for question in unit.get("questions", ())}
    return data, graded | data["practice"]


def test_typed_answers_are_right_in_every_language_the_originals_first() -> None:
    _, questions = _data(translated=True)
    assert [entry["text"] for entry in questions["kurz"]["accepted"]] == [
        "AGG",
        "Gleichbehandlungsgesetz",
        "Equal Treatment Act",
    ]
    assert questions["e-luecke"]["gaps"] == [{"answers": ["AGG", "Equal Treatment Act"]}]
    assert questions["luecken"]["gaps"][2]["answers"] == ["Arbeitgeber", "Arbeitgeberin", "employers", "an employer"]


def test_ready_made_answers_are_the_originals() -> None:
    _, questions = _data(translated=True)
    assert questions["luecken"]["gaps"][1]["answers"] == ["Benachteiligung", "Bevorzugung", "Verwaltung"]
    assert "Verjährung" in questions["zuordnen"]["rights"]
    assert "limitation period" not in questions["zuordnen"]["rights"]


def test_only_typed_answers_tell_a_translated_module_from_another() -> None:
    data, questions = _data(translated=True)
    bare_data, bare = _data(translated=False)
    assert {id for id in questions if questions[id] != bare[id]} == {"kurz", "t-kurz", "luecken", "e-luecke"}
    assert worst_suspend_data(data) == worst_suspend_data(bare_data)


def test_minutes_that_no_unit_names_are_shared_by_those_without() -> None:
    course, module = probe_module(Report.STATUS)
    units = tuple(replace(unit, head=replace(unit.head, duration=0)) for unit in module.units)
    first = replace(units[0], head=replace(units[0].head, duration=5))

    def minutes(duration: int, *units: Any) -> list[int]:
        data: Any = course_data(course, replace(module, units=units, duration=duration), target="web")
        return [unit.get("duration", 0) for unit in data["units"]]

    assert minutes(15, first, units[1], units[2]) == [5, 5, 5]
    assert minutes(5, first, units[1]) == [5, 0]
    assert minutes(0, units[0], units[1]) == [0, 0]
    assert minutes(1, *units[:3]) == [1, 1, 1]
