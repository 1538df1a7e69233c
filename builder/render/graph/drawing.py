"""A scenario → SVG: boxes for scenes, arrows for choices."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from textwrap import wrap

from markupsafe import Markup

from builder.model.units import Scenario, Scene
from builder.render.environment import environment
from builder.render.graph.layers import Layout, Link, arrange, is_stand_in
from builder.render.graph.positions import WIDTH, centres, middles, ports
from builder.render.graph.ways import Way, places, reached, ways
from builder.render.text import plain_text
from builder.resources import templates
from builder.words import graph_words

_LINE, _CHARACTERS, _LINES = 18, 21, 3
_HEAD, _FOOT = 34, 12
_GAP = 62
_EDGE = 14  # around the whole drawing
_ARROW = 8


@dataclass(frozen=True, slots=True)
class _Box:
    """A scene in the drawing, `x` and `y` its upper left corner; `kind`: start, scene, good, mixed, poor, missing."""

    id: str
    x: float
    y: float
    height: float
    kind: str
    reached: bool
    head: str
    lines: tuple[str, ...]
    href: str
    label: str


@dataclass(frozen=True, slots=True)
class _Arrow:
    """A way: `path` and `tip` are SVG path data, `mark` the letters of its choices at (`x`, `y`)."""

    path: str
    tip: str
    x: float
    y: float
    mark: str
    back: bool
    reached: bool


def scenario_graph(
    scenario: Scenario,
    *,
    language: str,
    href: Callable[[str], str] | None = None,
    number: Callable[[int], str] = str,
) -> Markup:
    """Return `scenario` drawn as one SVG element, in pixels, styled by scorm_templates/graph/graph.css.

    `language` is that of the words around the author's. `href` gives the address of a scene by its id: each box is then
    a link. `number` gives what stands for the n-th scene, from 1. Boxes read aloud say where their choices lead. Scenes
    that nothing reaches and targets that are no scene are drawn as such. Same values, same bytes.
    """
    w = graph_words(language)
    layout = arrange(places(scenario), [Link(way.source, way.target) for way in ways(scenario)])
    boxes = _boxes(scenario, layout, w, href, number)
    arrows = _arrows(scenario, layout, {box.id: box for box in boxes})
    return Markup(
        environment(templates())
        .get_template("graph/scenario.svg.jinja")
        .render(
            title=w["graph"].format(title=plain_text(scenario.head.title) or scenario.head.id),
            width=_number(max((box.x + WIDTH for box in boxes), default=0) + _EDGE),
            height=_number(max((box.y + box.height for box in boxes), default=0) + _EDGE),
            box_width=_number(WIDTH),
            boxes=boxes,
            arrows=arrows,
            n=_number,
        )
    )


def _boxes(
    scenario: Scenario,
    layout: Layout,
    w: Mapping[str, str],
    href: Callable[[str], str] | None,
    number: Callable[[int], str],
) -> list[_Box]:
    """Return the boxes in the order of the source, so that they are read aloud in it."""
    scenes = {scene.id: scene for scene in scenario.scenes}
    numbers = {id: number(index) for index, id in enumerate(scenes, start=1)}
    x = centres(layout)
    lines = {id: _lines(scenes.get(id), id) for layer in layout.layers for id in layer if not is_stand_in(id)}
    heights = [
        _HEAD + _FOOT + _LINE * max((len(lines[id]) for id in layer if id in lines), default=1)
        for layer in layout.layers
    ]
    y = middles(heights, _GAP)
    live = reached(scenario)
    found = {}
    for index, layer in enumerate(layout.layers):
        for id in layer:
            if id in lines:
                scene = scenes.get(id)
                found[id] = _Box(
                    id,
                    _EDGE + x[id] - WIDTH / 2,
                    _EDGE + y[index] - heights[index] / 2,
                    heights[index],
                    _kind(scene, scenario),
                    id in live,
                    _head(scene, numbers.get(id, ""), id in live, w),
                    lines[id],
                    href(id) if href is not None and scene is not None else "",
                    _label(scene, numbers, w),
                )
    return [found[id] for id in places(scenario)]


def _kind(scene: Scene | None, scenario: Scenario) -> str:
    if scene is None:
        return "missing"
    if scene.ending is not None:
        return scene.ending.value
    return "start" if scene is scenario.scenes[0] else "scene"


def _head(scene: Scene | None, number: str, live: bool, w: Mapping[str, str]) -> str:
    """Return the first line of a box: the scene's number and what it is."""
    if scene is None:
        return w["missing"]
    kind = w[f"ending_{scene.ending.value}"] if scene.ending is not None else ""
    return " · ".join(filter(None, (number, kind if live else w["unreached"])))


def _label(scene: Scene | None, numbers: dict[str, str], w: Mapping[str, str]) -> str:
    """Return where the choices of `scene` lead, in words."""
    choices = scene.choices if scene is not None else ()
    told = [numbers.get(choice.target, choice.target) for choice in choices]
    return w["leads"].format(targets=", ".join(dict.fromkeys(told))) if told else ""


def _lines(scene: Scene | None, id: str) -> tuple[str, ...]:
    text = (plain_text(scene.title) or id) if scene is not None else f"#{id}"
    return tuple(wrap(text, _CHARACTERS, max_lines=_LINES, placeholder=" …", break_on_hyphens=True)) or (id,)


def _arrows(scenario: Scenario, layout: Layout, boxes: dict[str, _Box]) -> list[_Arrow]:
    x = {id: _EDGE + at for id, at in centres(layout).items()}
    band = {id: _band(layer, boxes) for layer in layout.layers for id in layer}
    rank = {id: index for index, layer in enumerate(layout.layers) for id in layer}
    leave, arrive = _ports(layout, x, rank)
    drawn = []
    for way in ways(scenario):
        box = boxes[way.source]
        if way.source == way.target:
            drawn.append(_loop(way, box))
            continue
        link = Link(way.source, way.target)
        route = layout.routes[link]
        back = rank[way.target] < rank[way.source]
        at = [leave[link], *(x[id] for id in route[1:-1]), arrive[link]]
        path, tip = _path(at, [band[id] for id in route], up=back)
        start = band[way.source][0] - 14 if back else band[way.source][1] + 14
        drawn.append(_Arrow(path, tip, at[0], start, ", ".join(way.letters), back, box.reached))
    return drawn


def _band(layer: Sequence[str], boxes: dict[str, _Box]) -> tuple[float, float]:
    """Return top and bottom of a layer; every layer holds a box."""
    box = next(boxes[id] for id in layer if id in boxes)
    return box.y, box.y + box.height


def _ports(layout: Layout, x: dict[str, float], rank: dict[str, int]) -> tuple[dict[Link, float], dict[Link, float]]:
    """Return where each link leaves and where it arrives: on its side of the box, in the order of the other ends."""
    leave: dict[Link, float] = {}
    arrive: dict[Link, float] = {}
    sides: dict[tuple[str, bool], list[tuple[float, Link, dict[Link, float]]]] = {}
    for link, route in layout.routes.items():
        down = rank[link.target] > rank[link.source]
        sides.setdefault((link.source, down), []).append((x[route[1]], link, leave))
        sides.setdefault((link.target, not down), []).append((x[route[-2]], link, arrive))
    for (id, _), ends in sides.items():
        ordered = sorted(ends, key=lambda end: end[0])
        for (_, link, which), port in zip(ordered, ports(x[id], len(ordered)), strict=True):
            which[link] = port
    return leave, arrive


def _path(at: Sequence[float], bands: Sequence[tuple[float, float]], *, up: bool) -> tuple[str, str]:
    """Return the curve through the layers of a route, and the tip at its end."""
    into, out = (1, 0) if up else (0, 1)
    y = bands[0][out]
    data = [f"M{_number(at[0])} {_number(y)}"]
    last = len(at) - 1
    for index in range(1, last + 1):
        to = bands[index][into] + ((_ARROW if up else -_ARROW) if index == last else 0)
        half = (y + to) / 2
        data.append(
            f"C{_number(at[index - 1])} {_number(half)} {_number(at[index])} {_number(half)} "
            f"{_number(at[index])} {_number(to)}"
        )
        if index < last:
            y = bands[index][out]
            data.append(f"V{_number(y)}")
    end = bands[last][into]
    return "".join(data), f"M{_number(at[last])} {_number(end)}l-5 {_ARROW if up else -_ARROW}h10z"


def _loop(way: Way, box: _Box) -> _Arrow:
    """A choice that leads back to its own scene."""
    right, middle = box.x + WIDTH, box.y + box.height / 2
    path = f"M{_number(right)} {_number(middle + 10)}c22 0 22 -20 8 -20"
    tip = f"M{_number(right)} {_number(middle - 10)}l8 -5v10z"
    return _Arrow(path, tip, right + 12, middle + 16, ", ".join(way.letters), True, box.reached)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
