"""Interactions in the formats of SCORM 1.2 and 2004: types, responses, right patterns, results."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.player.javascript import run_script

QUESTIONS: list[dict[str, Any]] = [
    {"id": "ein-fach", "type": "single", "points": 1, "options": ["ja-doch", "nein"], "right": ["ja-doch"]},
    {"id": "mehr", "type": "multiple", "points": 2, "options": ["a", "b", "c"], "right": ["a", "c"]},
    {
        "id": "paare",
        "type": "matching",
        "points": 2,
        "pairs": {"l-1": "Täglich", "l-2": "Nie"},
        "rights": {"Täglich": "l-1", "Nie": "l-2", "Oft": "o"},
    },
    {"id": "reihe", "type": "ordering", "points": 1, "items": ["eins", "zwei", "drei"]},
    {
        "id": "luecke",
        "type": "cloze",
        "points": 2,
        "gaps": [{"answers": ["Bürger*innen"]}, {"answers": ["ja", "nein"], "chosen": True}],
    },
    {"id": "kurz", "type": "short", "points": 1, "accepted": [{"key": "a", "text": "AGG"}]},
    {"id": "zahl", "type": "number", "points": 1, "accepted": [{"key": "a", "value": "2.5", "tolerance": "0.5"}]},
    {"id": "zahl-2", "type": "number", "points": 1, "accepted": [{"key": "a", "value": "2.5", "tolerance": "0"}]},
]
ANSWERS: list[tuple[str, Any]] = [
    ("ein-fach", "ja-doch"),
    ("mehr", ["c"]),
    ("paare", {"l-2": "Oft", "l-1": "Täglich"}),
    ("reihe", ["zwei", "drei", "eins"]),
    ("luecke", ["{Bürger*innen}", "nein"]),
    ("kurz", "agg"),
    ("zahl", "2,25"),
    ("zahl-2", "viel"),
]
SCENES = {
    "am-schalter": {"choices": {"weg-a": {"to": "ende"}, "weg-b": {"to": "ende"}}},
    "ende": {"ending": "good", "choices": {}},
}
COURSE = {
    "id": "m",
    "version": "1.0.0",
    "target": "scorm12",
    "report": "answers",
    "require": ["quiz"],
    "practice": {},
    "units": [
        {"id": "test", "kind": "quiz", "most": 11, "questions": QUESTIONS},
        {"id": "fall", "kind": "scenario", "start": "am-schalter", "scenes": SCENES},
    ],
}
# id, type, response, right pattern, result: first in 1.2, then in 2004
EXPECTED = [
    (("ein-fach", "choice", "a", "a", "correct"), ("ein-fach", "choice", "ja_doch", "ja_doch", "correct")),
    (("mehr", "choice", "c", "a,c", "1"), ("mehr", "choice", "c", "a[,]c", "1")),
    (
        ("paare", "matching", "a.a,b.c", "a.a,b.b", "1"),
        ("paare", "matching", "l_1[.]l_1[,]l_2[.]o", "l_1[.]l_1[,]l_2[.]l_2", "1"),
    ),
    (
        ("reihe", "sequencing", "b,c,a", "a,b,c", "wrong"),
        ("reihe", "sequencing", "zwei[,]drei[,]eins", "eins[,]zwei[,]drei", "incorrect"),
    ),
    (
        ("luecke", "fill-in", "|Bürger*innen|; nein", "Bürger*innen; ja", "wrong"),
        ("luecke", "fill-in", "|Bürger*innen|[,]nein", "Bürger*innen[,]ja", "incorrect"),
    ),
    (("kurz", "fill-in", "agg", "AGG", "correct"), ("kurz", "fill-in", "agg", "AGG", "correct")),
    (("zahl", "numeric", "2.25", "2.5", "correct"), ("zahl", "numeric", "2.25", "2[:]3", "correct")),
    (("zahl-2", "fill-in", "viel", "2.5", "wrong"), ("zahl-2", "fill-in", "viel", "2.5", "incorrect")),
    (("am-schalter", "choice", "b", None, "neutral"), ("am-schalter", "choice", "weg_b", None, "neutral")),
]


@pytest.fixture(scope="module")
def told() -> Any:
    return run_script("interactions.mjs", {"course": COURSE, "answers": ANSWERS, "choices": [["am-schalter", "weg-b"]]})


@pytest.mark.parametrize("n", range(len(EXPECTED)))
@pytest.mark.parametrize("standard", [0, 1], ids=["1.2", "2004"])
def test_an_interaction(told: Any, standard: int, n: int) -> None:
    found = told[standard]["told"][n]
    response = found["student_response" if standard == 0 else "learner_response"]
    assert (
        found["id"],
        found["type"],
        response,
        found.get("correct_responses.0.pattern"),
        found["result"],
    ) == EXPECTED[n][standard]


@pytest.mark.parametrize("standard", [0, 1], ids=["1.2", "2004"])
def test_times_and_the_strict_lms(told: Any, standard: int) -> None:
    assert told[standard]["faults"] == []
    answers = told[standard]["told"][:-1]
    assert {found["latency"] for found in answers} == {"00:00:03.25" if standard == 0 else "PT0H0M3.25S"}
    assert {found["weighting"] for found in answers} == {"1", "2"}
    if standard == 1:
        assert all(re.fullmatch(r"2026-11-23T08:00:\d\d\.\d\dZ", found["timestamp"]) for found in answers)
