"""Sittings out of the common: refused at first, only looked at, and longer than an LMS counts."""

from __future__ import annotations

from typing import Any

from tests.player.javascript import run_script

SCENES = {"s1": {"choices": {"a": {"to": "gut"}}}, "gut": {"ending": "good", "choices": {}}}
COURSE = {
    "id": "m",
    "version": "1.0.0",
    "target": "scorm12",
    "report": "answers",
    "require": ["lessons"],
    "practice": {},
    "units": [
        {"id": "eins", "kind": "lesson"},
        {"id": "fall", "kind": "scenario", "start": "s1", "scenes": SCENES},
    ],
}


def _sit(*acts: list[str], mode: str = "normal", refuse: tuple[str, ...] = ()) -> Any:
    sat = run_script("sittings.mjs", {"course": COURSE, "mode": mode, "refuse": refuse, "acts": acts})
    assert [each["faults"] for each in sat] == [[], []]
    return sat


def test_what_happens_before_a_refused_start_succeeds_is_kept() -> None:
    for each in _sit(["finishUnit", "eins"], refuse=("101", "103")):
        kept = each["kept"]
        assert kept.get("cmi.core.lesson_status", kept.get("cmi.completion_status")) == "completed"


def test_saved_is_said_when_a_commit_confirmed_it_and_not_before() -> None:
    for each in _sit(["finishUnit", "eins"]):
        assert (each["shown"], each["later"]) == ("saving", "saved")
    for each in _sit(["finishUnit", "eins"], refuse=("101",)):
        assert (each["shown"], each["later"]) == ("failed", "saved")


def test_who_only_looks_writes_nothing() -> None:
    for mode in ("review", "browse"):
        for each in _sit(["visit", "eins"], ["finishUnit", "eins"], ["choose", "fall", "s1", "a"], mode=mode):
            assert [name for name in each["written"] if not name.endswith("session_time")] == []


def test_no_more_interactions_than_every_lms_keeps() -> None:
    for each in _sit(*[["restartScenario", "fall"], ["choose", "fall", "s1", "a"]] * 260):
        assert each["kept"]["cmi.interactions._count"] == "250"
