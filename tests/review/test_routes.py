"""Every way through a scenario."""

from __future__ import annotations

from builder.diagnostics import Span
from builder.model.inlines import Text
from builder.model.units import Choice, Ending, Head, Scenario, Scene
from builder.review.routes import MOST, routes

_HERE = Span("m/10-a.scenario.md", 1, 1)


def _scenario(ways: dict[str, str]) -> Scenario:
    """`ways`: the ids that each scene's choices lead to, in words; none: an ending."""
    scenes = []
    for id, targets in ways.items():
        choices = tuple(Choice(_HERE, target, (Text(_HERE, target),), target) for target in targets.split())
        scenes.append(Scene(_HERE, id, True, (), (), choices, None if choices else Ending.GOOD))
    return Scenario(Head(_HERE, "fall", _HERE.file, ()), (), tuple(scenes))


def _told(ways: dict[str, str]) -> list[str]:
    found = routes(_scenario(ways))
    return ["".join(f"{step.number}{step.letter}" for step in way) for way in found.ways]


def test_ways_stand_in_the_order_of_the_source() -> None:
    assert _told({"a": "b c", "b": "c d", "c": "", "d": ""}) == ["1A2A3", "1A2B4", "1B3"]


def test_a_circle_is_told_and_not_walked() -> None:
    found = routes(_scenario({"a": "b a", "b": "a c", "c": ""}))
    assert [[step.number for step in way] for way in found.ways] == [[1, 2, 3]]
    assert [(step.number, step.letter) for step in found.back] == [(1, "B"), (2, "A")]


def test_two_choices_to_one_scene_are_two_ways() -> None:
    assert _told({"a": "b b", "b": ""}) == ["1A2", "1B2"]


def test_too_many_ways_are_cut_and_told() -> None:
    ladder = {f"s{n}": f"s{n + 1} s{n + 1}" for n in range(12)} | {"s12": ""}
    found = routes(_scenario(ladder))
    assert (len(found.ways), found.whole) == (MOST, False)
