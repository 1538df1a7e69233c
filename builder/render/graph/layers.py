"""Which layer each box of a drawing is in, and in which order it stands there (after Sugiyama, Tagawa and Toda 1981).

Every link goes down by one layer or more; the one that would close a circle is turned round for the layout only. A link
over several layers gets a stand-in in each layer between, so that it finds its way past the boxes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

_SWEEPS = 12


@dataclass(frozen=True, slots=True)
class Link:
    """A connection as it was given."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Layout:
    """Layers from top to bottom, each from left to right. `routes` are the ids from a link's source to its target,
    stand-ins included; ids of stand-ins hold a line feed, as no written id does."""

    layers: tuple[tuple[str, ...], ...]
    routes: Mapping[Link, tuple[str, ...]]


def is_stand_in(id: str) -> bool:
    """Tell a stand-in of a long link from a box."""
    return "\n" in id


def arrange(ids: Sequence[str], links: Sequence[Link]) -> Layout:
    """Return the layout of `links` between `ids`, the first of which is the start.

    Links from an id to itself are left out.
    """
    between = [link for link in dict.fromkeys(links) if link.source != link.target]
    turned = _closing(ids, between)
    ranks = _ranks(ids, [_down(link, turned) for link in between])
    layers: list[list[str]] = [[] for _ in range(1 + max(ranks.values(), default=0))]
    for id in ids:
        layers[ranks[id]].append(id)
    routes: dict[Link, tuple[str, ...]] = {}
    for link in between:
        down = _down(link, turned)
        route = [down.source]
        for rank in range(ranks[down.source] + 1, ranks[down.target]):
            route.append(f"{link.source}\n{link.target}\n{rank}")
            layers[rank].append(route[-1])
        route.append(down.target)
        routes[link] = tuple(reversed(route) if link in turned else route)
    return Layout(_ordered(layers, routes.values()), routes)


def _down(link: Link, turned: frozenset[Link]) -> Link:
    return Link(link.target, link.source) if link in turned else link


def _closing(ids: Sequence[str], links: Sequence[Link]) -> frozenset[Link]:
    """Return the links that lead back to where a walk from the start came from."""
    onward: dict[str, list[Link]] = {id: [] for id in ids}
    for link in links:
        onward[link.source].append(link)
    closing: set[Link] = set()
    done: set[str] = set()
    for root in ids:
        path: dict[str, int] = {}
        stack = [root] if root not in done else []
        while stack:
            here = stack[-1]
            step = path.setdefault(here, 0)
            if step == len(onward[here]):
                del path[here]
                done.add(stack.pop())
                continue
            path[here] += 1
            link = onward[here][step]
            if link.target in path:
                closing.add(link)
            elif link.target not in done:
                stack.append(link.target)
    return frozenset(closing)


def _ranks(ids: Sequence[str], links: Sequence[Link]) -> dict[str, int]:
    """Return each id's layer: one below the lowest of those that lead to it. `links` close no circle."""
    ranks = dict.fromkeys(ids, 0)
    changed = True
    while changed:
        changed = False
        for link in links:
            if ranks[link.target] <= ranks[link.source]:
                ranks[link.target] = ranks[link.source] + 1
                changed = True
    return ranks


def _ordered(layers: list[list[str]], routes: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Return the layers in the order with the fewest crossings that sweeping down and up finds."""
    pairs = [pair for route in routes for pair in pairwise(route)]
    near: dict[str, list[str]] = {id: [] for layer in layers for id in layer}
    for one, other in pairs:
        near[one].append(other)
        near[other].append(one)
    best, fewest = [list(layer) for layer in layers], _crossings(layers, near)
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        for index in range(1, len(layers)) if down else range(len(layers) - 2, -1, -1):
            fixed = {id: place for place, id in enumerate(layers[index - 1 if down else index + 1])}
            layers[index].sort(key=_centres(layers[index], near, fixed).__getitem__)
        count = _crossings(layers, near)
        if count < fewest:
            best, fewest = [list(layer) for layer in layers], count
    return tuple(map(tuple, best))


def _centres(layer: list[str], near: Mapping[str, list[str]], fixed: Mapping[str, int]) -> dict[str, float]:
    """Return where each id of `layer` would like to stand: amid its neighbours in the fixed layer, else where it is."""
    found = {}
    for place, id in enumerate(layer):
        linked = [fixed[other] for other in near[id] if other in fixed]
        found[id] = sum(linked) / len(linked) if linked else float(place)
    return found


def _crossings(layers: Sequence[Sequence[str]], near: Mapping[str, list[str]]) -> int:
    count = 0
    for upper, lower in pairwise(layers):
        place = {id: index for index, id in enumerate(lower)}
        ends = [sorted(place[other] for other in near[id] if other in place) for id in upper]
        for index, mine in enumerate(ends):
            for others in ends[index + 1 :]:
                count += sum(1 for a in mine for b in others if b < a)
    return count
