"""Which activities a course becomes, in which order, and what completes them."""

from __future__ import annotations

from builder.exporters._moodle.ids import Ids
from builder.exporters.mbz.plan import CoursePlan, Done
from builder.exporters.mbz.planning import Planner
from tests.golden.made import course


def _plan(edition: str, *modules: str) -> CoursePlan:
    applied = course(edition)
    chosen = tuple(module for module in applied.modules if not modules or module.id in modules)
    return Planner(applied, chosen, ids=Ids(), whole=not modules).plan()


def _kinds(plan: CoursePlan) -> list[list[str]]:
    return [[f"{each.kind} {each.name}" for each in section.activities] for section in plan.sections]


def test_a_module() -> None:
    assert _kinds(_plan("standard", "alles")) == [
        ["page Über dieses Modul"],
        [
            "page Blöcke",
            "quiz Übung: Blöcke",
            "page Nur für Sie",
            "page Der Fall",
            "page Der Fall mit Punkten",
            "quiz Der Test",
            "feedback Vorher",
            "feedback Nachher",
        ],
        ["glossary Glossar", "book Handlungsempfehlungen"],
    ]


def test_the_programme_has_a_section_for_each_module() -> None:
    plan = _plan("stadt")
    assert [section.name for section in plan.sections] == [
        "Willkommen",
        "Alles & jedes",
        "Das zweite Modul",
        "Zum Nachschlagen",
    ]
    assert [section.number for section in plan.sections] == [0, 1, 2, 3]
    assert _kinds(plan)[3] == ["glossary Glossar", "book Handlungsempfehlungen", "forum Austausch vor Ort"]


def test_packages_take_the_place_of_lessons() -> None:
    assert _kinds(_plan("paket", "alles")) == [
        ["page Über dieses Modul"],
        ["scorm Alles & jedes", "feedback Vorher", "feedback Nachher"],
        ["book Handlungsempfehlungen"],
    ]


def test_what_completes_what() -> None:
    done = {each.name: each.done for each in _plan("stadt", "alles").activities if each.required}
    assert done == {
        "Blöcke": Done.VIEWED,
        "Der Fall": Done.ENDED,
        "Der Fall mit Punkten": Done.ENDED,
        "Der Test": Done.PASSED,
    }
    assert {each.name: each.done for each in _plan("standard", "alles").activities}["Der Fall"] is Done.VIEWED


def test_the_names_of_a_course() -> None:
    plan = _plan("stadt")
    assert (plan.fullname, plan.shortname) == ("Probe: A < B & „alles“", "probe 2.1.0 (stadt)")
    assert _plan("standard", "alles").shortname == "alles 1.2.0"


def test_numbers_are_unique_within_their_kind() -> None:
    activities = _plan("stadt").activities
    for numbers in ([a.cm for a in activities], [a.context for a in activities]):
        assert len(set(numbers)) == len(activities)
        assert all(0 < number < 2**31 for number in numbers)
