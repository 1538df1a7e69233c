"""What a drawing of a scenario connects: scenes, the ways between them, and which of them nobody can reach."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.reach import closure
from builder.model.units import Scenario
from builder.render.references import letters


@dataclass(frozen=True, slots=True)
class Way:
    """The choices that lead from one scene to another, by their letters: A is a scene's first choice."""

    source: str
    target: str
    letters: tuple[str, ...]


def ways(scenario: Scenario) -> tuple[Way, ...]:
    """Return every way in the order of the source; choices between the same two scenes are one way."""
    found: dict[tuple[str, str], list[str]] = {}
    for scene in scenario.scenes:
        for number, choice in enumerate(scene.choices, start=1):
            found.setdefault((scene.id, choice.target), []).append(letters(number).upper())
    return tuple(Way(source, target, tuple(marks)) for (source, target), marks in found.items())


def places(scenario: Scenario) -> tuple[str, ...]:
    """Return the ids to draw: the scenes, then the targets of choices that lead to no scene (a finding already)."""
    ids = dict.fromkeys(scene.id for scene in scenario.scenes)
    return tuple(ids | dict.fromkeys(way.target for way in ways(scenario)))


def reached(scenario: Scenario) -> frozenset[str]:
    """Return the ids that the start leads to, itself included."""
    onward: dict[str, list[str]] = {}
    for way in ways(scenario):
        onward.setdefault(way.source, []).append(way.target)
    return frozenset(closure([scene.id for scene in scenario.scenes[:1]], onward))
