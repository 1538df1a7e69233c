"""Where the choices of a scenario lead: every scene is reached, and an ending from every scene (FORMAT 5)."""

from __future__ import annotations

from collections.abc import Mapping

from builder.diagnostics import Span
from builder.model.reach import closure
from builder.model.units import Scene
from builder.source.assemble.reading import Reading
from builder.source.assemble.vocabulary import nearest


def check_graph(scenes: tuple[Scene, ...], *, scored: bool, at: Span, reading: Reading) -> None:
    """Report every fault of the way through `scenes`; those about the whole scenario at `at`.

    A choice that leads nowhere is told alone: the scenes that only it would reach are reached once it is mended.
    """
    sound = _check_targets(scenes, reading)
    ids = {scene.id for scene in scenes}
    ways = {scene.id: tuple(c.target for c in scene.choices if c.target in ids) for scene in scenes}
    reached = closure([scenes[0].id], ways)
    for scene in scenes:
        if sound and scene.id not in reached:
            reading.report("scene-unreachable", scene.span)
    _check_endings(scenes, ways, at=at, reading=reading)
    if scored:
        _check_points(scenes, ways, at=at, reading=reading)


def _check_targets(scenes: tuple[Scene, ...], reading: Reading) -> bool:
    """Report every choice that leads to no scene, or by an id that nobody wrote; return whether there is none."""
    written = [scene.id for scene in scenes if scene.id_written]
    made = {scene.id for scene in scenes} - set(written)
    sound = True
    for scene in scenes:
        for choice in scene.choices:
            sound = sound and choice.target in written
            if choice.target in made:
                reading.report("choice-to-made-id", choice.span, id=choice.target)
            elif choice.target not in written:
                near = nearest(choice.target, written)
                reading.report("choice-to-no-scene", choice.span, id=choice.target, nearest=near)
    return sound


def _check_endings(
    scenes: tuple[Scene, ...], ways: Mapping[str, tuple[str, ...]], *, at: Span, reading: Reading
) -> None:
    """A scene without choices counts as an ending (that it does not say which was reported), as does a dead link."""
    if all(scene.choices and not scene.ending for scene in scenes):
        reading.report("scenario-without-ending", at)
        return
    back: dict[str, list[str]] = {id: [] for id in ways}
    for id, targets in ways.items():
        for target in targets:
            back[target].append(id)
    ends = [scene.id for scene in scenes if scene.ending or len(ways[scene.id]) < max(1, len(scene.choices))]
    left = closure(ends, back)
    for scene in scenes:
        if scene.id not in left:
            reading.report("scene-without-way-out", scene.span)


def _check_points(
    scenes: tuple[Scene, ...], ways: Mapping[str, tuple[str, ...]], *, at: Span, reading: Reading
) -> None:
    """The best path's points are 100 %: there must be some, and none to collect without end."""
    scoring = [(scene, choice) for scene in scenes for choice in scene.choices if choice.points > 0]
    if not scoring:
        reading.report("scored-without-points", at)
    for scene, choice in scoring:
        if scene.id in closure([choice.target] if choice.target in ways else [], ways):
            reading.report("points-without-end", choice.span)
