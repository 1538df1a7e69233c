"""The words that the script of a page can need: what only quizzes say is not sent to a module without one."""

from __future__ import annotations

from builder.model.blocks import Checklist, Reflection
from builder.model.course import Module
from builder.model.questions import Question
from builder.model.units import Quiz, Scenario, Survey
from builder.model.walk import walk
from builder.words import player_words

# Keys of builder/words/player.py that are said about these parts of a module and nowhere else.
ONLY_FOR: dict[str, tuple[tuple[type, ...], str]] = {
    "questions": (
        (Question,),
        "check compare empty unclear correct partial incorrect thanks again markRight markWrong markMissed up down"
        " moved",
    ),
    "quiz": (
        (Quiz,),
        "quizStart quizResume quizAgain question questionBack questionNext skip overview overviewTitle answered open"
        " allAnswered someOpen handIn handInOpen passed notPassed resultShare resultPass resultBest byObjective read"
        " attemptsLeft noAttempts review toResult unanswered points",
    ),
    "scenario": ((Scenario,), "whatNow decided goOn way wayPoints undo otherWay restart"),
    "private": ((Reflection, Checklist), "deleteAsk deleteYes deleted"),
}


def spoken_words(module: Module, language: str) -> dict[str, str]:
    """Return key → text of what the script says in `module` to those who read it in `language`."""
    units = [unit for unit in module.units if not isinstance(unit, Survey)]
    nodes = [node for unit in units for node in walk(unit)]
    unsaid: set[str] = set()
    for kinds, keys in ONLY_FOR.values():
        if not any(isinstance(node, kinds) for node in nodes):
            unsaid.update(keys.split())
    if not module.translations:
        unsaid.add("language")
    return {key: text for key, text in player_words(language).items() if key not in unsaid}
