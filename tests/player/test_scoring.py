"""The player's JavaScript and the Python reference against the one case file of RUNTIME's scoring rules."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.player.javascript import run_script
from tests.reference.learner import Learner, most_points
from tests.reference.scoring import earned, verdict

CASES = yaml.safe_load((Path(__file__).parents[1] / "cases" / "scoring.yaml").read_text("utf-8"))


def _answers() -> list[Any]:
    return [
        pytest.param(n, m, id=f"{case['title']} [{m}]")
        for n, case in enumerate(CASES["questions"])
        for m, _ in enumerate(case["answers"])
    ]


def _steps() -> list[Any]:
    return [pytest.param(n, id=case["title"]) for n, case in enumerate(CASES["status"])]


@pytest.fixture(scope="module")
def javascript() -> Any:
    for unit in (unit for case in CASES["status"] for unit in case["module"]["units"] if unit["kind"] == "quiz"):
        unit["most"] = float(most_points(unit))
    return run_script("scoring.mjs", CASES)


@pytest.mark.parametrize(("n", "m"), _answers())
def test_javascript_scores(javascript: Any, n: int, m: int) -> None:
    expected = CASES["questions"][n]["answers"][m]
    found = javascript["scored"][n][m]
    assert (_fraction(found["points"]), found["verdict"]) == (Fraction(expected["points"]), expected["verdict"])


@pytest.mark.parametrize(("n", "m"), _answers())
def test_reference_scores(n: int, m: int) -> None:
    question = CASES["questions"][n]["question"]
    expected = CASES["questions"][n]["answers"][m]
    response = expected["response"]
    assert earned(question, response) == Fraction(expected["points"])
    assert verdict(question, response) == expected["verdict"]


@pytest.mark.parametrize("n", _steps())
def test_javascript_status(javascript: Any, n: int) -> None:
    for expected, found in zip(CASES["status"][n]["steps"], javascript["played"][n], strict=True):
        found["score"] = found["score"] and _fraction(found["score"])
        assert found == _status(expected)


@pytest.mark.parametrize("n", _steps())
def test_reference_status(n: int) -> None:
    case = CASES["status"][n]
    learner = Learner(case["module"])
    for expected in case["steps"]:
        for act in expected["do"]:
            _do(learner, act)
        found = {
            "lesson": learner.lesson,
            "completion": "completed" if learner.completed else "incomplete",
            "success": learner.success,
            "score": learner.score,
        }
        assert found == _status(expected)


def _status(expected: dict[str, Any]) -> dict[str, Any]:
    score = Fraction(expected["score"]) if "score" in expected else None
    return {name: expected[name] for name in ("lesson", "completion", "success")} | {"score": score}


def _do(learner: Learner, act: dict[str, Any]) -> None:
    if "finish" in act:
        learner.finish(act["finish"])
    elif "choose" in act:
        learner.choose(*act["choose"])
    elif "restart" in act:
        learner.restart(act["restart"])
    else:
        quiz = act.get("answer") or act["hand in"]
        learner.begin(quiz)
        for question, response in act["answers"].items():
            learner.answer(quiz, question, response)
        if "hand in" in act:
            learner.hand_in(quiz, [question["id"] for question in learner.unit(quiz)["questions"]])


def _fraction(pair: list[str]) -> Fraction:
    return Fraction(int(pair[0]), int(pair[1]))
