"""Random learners in Node against the strict LMS, judged by the Python reference. Hundreds with --soak."""

from __future__ import annotations

import copy
from fractions import Fraction
from random import Random
from typing import Any

import pytest

from tests.player.courses import made_up_course
from tests.player.javascript import run_script
from tests.reference.learner import Learner

SAMPLE = 40
SOAK = 1000


def test_random_learners() -> None:
    _live(range(SAMPLE))


@pytest.mark.soak
def test_hundreds_of_random_learners() -> None:
    _live(range(SAMPLE, SOAK))


def _live(seeds: range) -> None:
    runs: list[dict[str, Any]] = [
        {"seed": seed, "course": made_up_course(seed, target=target), "steps": Random(seed).randint(5, 60)}
        for seed in seeds
        for target in ("scorm12", "scorm2004")
    ]
    lives = run_script("learners.mjs", runs)
    commits = 0
    for run, life in zip(runs, lives, strict=True):
        where = f"seed {run['seed']}, {run['course']['target']}"
        assert life["faults"] == [], where
        assert life["lost"] == [], where
        assert life["atEnd"] == "saved", where
        _judge(run["course"], life["log"], where)
        _silent(run["course"], life["calls"], where)
        commits += life["commits"]
    assert commits > len(runs), "the learners must have been saved more than once on average"


def _judge(course: Any, log: list[Any], where: str) -> None:
    """Live the log again in the reference; each time the LMS confirmed something, it must hold the same."""
    learner, counted = Learner(course), 0
    kept = (copy.deepcopy(learner), counted)
    for entry in log:
        if "told" in entry:
            _compare(learner, counted, entry["told"], where)
            kept = (copy.deepcopy(learner), counted)
        elif "back" in entry:
            learner, counted = copy.deepcopy(kept[0]), kept[1]
            _forget(learner)
        else:
            counted += _do(learner, entry)


def _do(learner: Learner, entry: Any) -> int:
    """Do what the learner did; return how many interactions it must have made."""
    if "finish" in entry:
        learner.finish(entry["finish"])
    elif "restart" in entry:
        learner.restart(entry["restart"])
    elif "begin" in entry:
        learner.begin(entry["begin"])
    elif "choose" in entry:
        learner.choose(*entry["choose"])
        return int(not learner.unit(entry["choose"][0]).get("private"))
    elif "answer" in entry:
        quiz, question, response = entry["answer"]
        taken = learner.answer(quiz, question, response)
        return int(taken and learner.unit(quiz).get("feedback") != "end")
    else:
        quiz = entry["hand in"]
        given = len(learner.answers.get(quiz, {})) if learner.unit(quiz).get("feedback") == "end" else 0
        learner.hand_in(quiz, entry["drawn"])
        return given
    return 0


def _forget(learner: Learner) -> None:
    """What a learner who comes back has lost by design: all that is private, and paths unless answers are reported."""
    private = {unit["id"] for unit in learner.course["units"] if unit.get("private")}
    learner.done -= private
    told = learner.course["report"] == "answers"
    learner.scenes = {id: way for id, way in learner.scenes.items() if told and id not in private}


def _compare(learner: Learner, counted: int, told: dict[str, str], where: str) -> None:
    report = learner.course["report"]
    score = None if report == "status" else learner.score
    if learner.course["target"] == "scorm12":
        assert told["cmi.core.lesson_status"] == learner.lesson, where
        assert told["cmi.core.score.raw"] == "" if score is None else _near(told["cmi.core.score.raw"], score * 100, 2)
        assert told["cmi.core.exit"] == "suspend", where
        assert len(told["cmi.suspend_data"]) <= 4096, where
    else:
        assert told["cmi.completion_status"] == ("completed" if learner.completed else "incomplete"), where
        assert told["cmi.success_status"] == learner.success, where
        assert ("cmi.score.scaled" in told) == (score is not None), where
        assert score is None or _near(told["cmi.score.scaled"], score, 7), where
        assert score is None or _near(told["cmi.score.raw"], score * 100, 2), where
    assert told["cmi.interactions._count"] == str(min(counted, 250) if report == "answers" else 0), where


def _near(told: str, exact: Fraction, places: int) -> bool:
    """Whether `told` is `exact` rounded half up to `places` decimals."""
    scale = 10**places
    return Fraction(told) == Fraction((exact * scale + Fraction(1, 2)).__floor__(), scale)


def _silent(course: Any, calls: list[list[str]], where: str) -> None:
    """Nothing private, and no free text, in any value that was ever set."""
    for element, value in calls:
        assert "geheim" not in value, (where, element)
        assert "frei geschrieben" not in value.replace("+", " "), (where, element)
    if course["report"] == "status":
        assert not [call for call in calls if "interactions" in call[0] or "score" in call[0]], where
    if course["report"] == "score":
        assert not [call for call in calls if "interactions" in call[0]], where
