"""The points of a scenario's best path: its 100 % where it is scored (FORMAT 5)."""

from __future__ import annotations

from decimal import Decimal

from builder.model.units import Scenario, Scene

_MOST_STEPS = 100_000


def best_path(scenario: Scenario) -> Decimal:
    """Return the most points that a way from the start to an ending earns, no scene entered twice.

    Loops could earn without end, so they do not count. The search is exact up to a bound of steps that no readable
    scenario reaches; beyond it, the best of what was seen so far.
    """
    scenes = {scene.id: scene for scene in scenario.scenes}
    best: Decimal | None = None
    steps = 0
    stack: list[tuple[Scene, Decimal, frozenset[str]]] = []
    if scenario.scenes:
        stack.append((scenario.scenes[0], Decimal(0), frozenset({scenario.scenes[0].id})))
    while stack and steps < _MOST_STEPS:
        steps += 1
        scene, points, seen = stack.pop()
        if not scene.choices:
            best = points if best is None else max(best, points)
        for choice in scene.choices:
            target = scenes.get(choice.target)
            if target is not None and target.id not in seen:
                stack.append((target, points + choice.points, seen | {target.id}))
    return best or Decimal(0)
