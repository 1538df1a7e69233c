"""A learner in a module, as RUNTIME sees one: what is done, what is passed, which score and status that makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from tests.reference.scoring import earned, exact, points

_PARTS = {"lessons": "lesson", "scenario": "scenario", "quiz": "quiz"}
_RANKS = ["incomplete", "failed", "completed", "passed"]

Result = tuple[Fraction, Fraction]


@dataclass
class Learner:
    """One learner of the module `course` (the page's data). The methods are what a learner does."""

    course: Mapping[str, Any]
    done: set[str] = field(default_factory=set)
    attempts: dict[str, int] = field(default_factory=dict)
    best: dict[str, Result] = field(default_factory=dict)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    scenes: dict[str, list[str]] = field(default_factory=dict)
    lesson: str = "incomplete"
    completed: bool = False
    success: str = "unknown"

    def __post_init__(self) -> None:
        self._settle()

    def finish(self, unit: str) -> None:
        if self.unit(unit)["kind"] == "lesson":
            self.done.add(unit)
        self._settle()

    def answer(self, quiz: str, question: str, response: Any) -> bool:
        """Return whether the answer was taken."""
        unit = self.unit(quiz)
        given = self.answers.get(quiz)
        asked = next((q for q in unit["questions"] if q["id"] == question), None)
        if given is None or asked is None or asked["type"] == "text":
            return False
        if unit.get("feedback", "each") == "each" and question in given:
            return False
        given[question] = response
        return True

    def begin(self, quiz: str) -> bool:
        """Return whether an attempt is under way now."""
        if quiz not in self.answers and not self.used_up(self.unit(quiz)):
            self.answers[quiz] = {}
        return quiz in self.answers

    def hand_in(self, quiz: str, drawn: list[str]) -> None:
        """Hand in the attempt, whose questions are `drawn`."""
        if quiz not in self.answers:
            return
        given = self.answers.pop(quiz)
        asked = [question for question in self.unit(quiz)["questions"] if question["id"] in drawn]
        result = (
            sum((earned(question, given.get(question["id"])) for question in asked), Fraction(0)),
            sum((points(question) for question in asked), Fraction(0)),
        )
        if quiz not in self.best or result[0] * self.best[quiz][1] > self.best[quiz][0] * result[1]:
            self.best[quiz] = result
        self.attempts[quiz] = self.attempts.get(quiz, 0) + 1
        self._settle()

    def choose(self, scenario: str, scene: str, choice: str) -> None:
        unit = self.unit(scenario)
        way = self.scenes.setdefault(scenario, [unit["start"]])
        if scene not in way or choice not in unit["scenes"][scene]["choices"]:
            return
        if scene != way[-1]:
            del way[way.index(scene) + 1 :]
        way.append(unit["scenes"][scene]["choices"][choice]["to"])
        if "ending" in unit["scenes"][way[-1]]:
            self.done.add(scenario)
        self._settle()

    def restart(self, scenario: str) -> None:
        self.scenes.pop(scenario, None)

    def unit(self, id: str) -> Any:
        return next(unit for unit in self.course["units"] if unit["id"] == id)

    def passed(self, quiz: Mapping[str, Any]) -> bool:
        if quiz["id"] not in self.best:
            return False
        got, most = self.best[quiz["id"]]
        return got * 100 >= exact(quiz.get("pass", 80)) * most

    def used_up(self, quiz: Mapping[str, Any]) -> bool:
        return bool(quiz.get("attempts")) and self.attempts.get(quiz["id"], 0) >= quiz["attempts"]

    @property
    def score(self) -> Fraction | None:
        """The module's score as a share of 1; None before the first result. Pools as large as their dearest draw."""
        quizzes = self._public("quiz")
        if not any(quiz["id"] in self.best for quiz in quizzes):
            return None
        results = [self.best.get(quiz["id"], (Fraction(0), most_points(quiz))) for quiz in quizzes]
        most = sum(most for _, most in results)
        return sum((got for got, _ in results), Fraction(0)) / most if most else None

    def _public(self, kind: str) -> list[Any]:
        return [unit for unit in self.course["units"] if unit["kind"] == kind and not unit.get("private")]

    def _settle(self) -> None:
        required = [unit for part in self.course["require"] for unit in self._public(_PARTS[part])]
        quizzes = self._public("quiz")
        asked = [unit for unit in required if unit["kind"] == "quiz"]
        lost = [quiz for quiz in quizzes if self.used_up(quiz) and not self.passed(quiz)]
        if all(self.passed(unit) if unit["kind"] == "quiz" else unit["id"] in self.done for unit in required):
            self._reach("passed" if asked else "completed")
        elif asked and lost:
            self._reach("failed")
        if all(unit["id"] in (self.best if unit["kind"] == "quiz" else self.done) for unit in required):
            self.completed = True
        if quizzes and all(self.passed(quiz) for quiz in quizzes):
            self.success = "passed"
        elif lost and self.success != "passed":
            self.success = "failed"

    def _reach(self, status: str) -> None:
        self.lesson = max(self.lesson, status, key=_RANKS.index)


def most_points(quiz: Mapping[str, Any]) -> Fraction:
    """Return the points of all that an attempt can ask, the dearest of each pool."""
    draw = quiz.get("draw", {})
    total = sum((points(q) for q in quiz["questions"] if q.get("pool") not in draw), Fraction(0))
    for pool, count in draw.items():
        worth = sorted((points(q) for q in quiz["questions"] if q.get("pool") == pool), reverse=True)
        total += sum(worth[:count], Fraction(0))
    return total
