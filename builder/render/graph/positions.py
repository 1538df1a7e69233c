"""Where the boxes of a laid-out drawing stand from left to right, in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from builder.render.graph.layers import Layout, is_stand_in

WIDTH = 204.0
_STAND_IN = 14.0
_GAP = 26.0
_ROUNDS = 16


def centres(layout: Layout) -> dict[str, float]:
    """Return the middle of every box and stand-in; the leftmost box begins at 0.

    Each layer in turn moves towards its neighbours, keeping its order and the gaps: the least squares under that
    constraint, by pooling adjacent violators.
    """
    above, below = _neighbours(layout)
    found = {id: x for layer in layout.layers for id, x in zip(layer, _packed(layer), strict=True)}
    for turn in range(_ROUNDS):
        down = turn % 2 == 0
        near = above if down else below
        for layer in layout.layers if down else reversed(layout.layers):
            wanted = [_mean([found[other] for other in near[id]], found[id]) for id in layer]
            found.update(zip(layer, _spaced(layer, wanted), strict=True))
    left = min((x - width(id) / 2 for id, x in found.items()), default=0.0)
    return {id: x - left for id, x in found.items()}


def width(id: str) -> float:
    """Return the width that the box or stand-in `id` takes."""
    return _STAND_IN if is_stand_in(id) else WIDTH


def _neighbours(layout: Layout) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    rank = {id: index for index, layer in enumerate(layout.layers) for id in layer}
    above: dict[str, list[str]] = {id: [] for id in rank}
    below: dict[str, list[str]] = {id: [] for id in rank}
    for route in layout.routes.values():
        for one, other in pairwise(route):
            upper, lower = sorted((one, other), key=rank.__getitem__)
            below[upper].append(lower)
            above[lower].append(upper)
    return above, below


def _packed(layer: Sequence[str]) -> list[float]:
    """Return the layer's middles with the least gaps, the whole around 0."""
    offsets = _offsets(layer)
    middle = (offsets[0] + offsets[-1]) / 2 if offsets else 0.0
    return [offset - middle for offset in offsets]


def _offsets(layer: Sequence[str]) -> list[float]:
    offsets, at = [], 0.0
    for index, id in enumerate(layer):
        at += (width(layer[index - 1]) + width(id)) / 2 + _GAP if index else 0.0
        offsets.append(at)
    return offsets


def _spaced(layer: Sequence[str], wanted: Sequence[float]) -> list[float]:
    offsets = _offsets(layer)
    pools: list[list[float]] = []  # each: sum of wishes, how many
    for wish, offset in zip(wanted, offsets, strict=True):
        pools.append([wish - offset, 1])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            total, count = pools.pop()
            pools[-1][0] += total
            pools[-1][1] += count
    starts = [total / count for total, count in pools for _ in range(int(count))]
    return [start + offset for start, offset in zip(starts, offsets, strict=True)]


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def middles(heights: Sequence[float], gap: float) -> list[float]:
    """Return the middle of each layer from the top, for layers of these heights with `gap` between them."""
    found, top = [], 0.0
    for height in heights:
        found.append(top + height / 2)
        top += height + gap
    return found


def ports(middle: float, count: int) -> list[float]:
    """Return where `count` links leave or reach a box around `middle`: evenly, at most 34 pixels apart."""
    step = min(34.0, WIDTH / (count + 1))
    return [middle + (index - (count - 1) / 2) * step for index in range(count)]
