"""Every way through a scenario, from the start to an ending."""

from __future__ import annotations

from dataclasses import dataclass

from builder.model.units import Choice, Scenario, Scene
from builder.render.references import letters

MOST = 400


@dataclass(frozen=True, slots=True)
class Step:
    """A scene on a way, its number from 1, and the letter of the choice taken there ("" at the ending)."""

    scene: Scene
    number: int
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Routes:
    """The ways that enter no scene twice, in the order of the source. `whole` False: there are more than `MOST`.

    `back` are the choices that lead to a scene already on the way: they make circles, so they end no way.
    """

    ways: tuple[tuple[Step, ...], ...]
    back: tuple[Step, ...]
    whole: bool = True


def routes(scenario: Scenario) -> Routes:
    """Return the ways through `scenario`; iterative, so that no way is too long."""
    scenes = {scene.id: (scene, number) for number, scene in enumerate(scenario.scenes, start=1)}
    found: list[tuple[Step, ...]] = []
    back: dict[Step, None] = {}
    stack: list[tuple[str, tuple[Step, ...]]] = [(scene.id, ()) for scene in scenario.scenes[:1]]
    while stack:
        id, way = stack.pop()
        scene, number = scenes[id]
        if not scene.choices:
            found.append((*way, Step(scene, number)))
            if len(found) > MOST:
                return Routes(tuple(found[:MOST]), tuple(back), whole=False)
        for letter, choice in reversed(_lettered(scene)):
            step = Step(scene, number, letter)
            if choice.target == id or any(choice.target == before.scene.id for before in way):
                back.setdefault(step)
            elif choice.target in scenes:
                stack.append((choice.target, (*way, step)))
    return Routes(tuple(found), tuple(sorted(back, key=lambda step: (step.number, step.letter))))


def _lettered(scene: Scene) -> list[tuple[str, Choice]]:
    return [(letters(place).upper(), choice) for place, choice in enumerate(scene.choices, start=1)]
