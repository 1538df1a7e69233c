"""Layers, orders and routes of a drawing."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from builder.render.graph.layers import Layout, Link, arrange, is_stand_in
from builder.render.graph.positions import centres, width


def _ranks(layout: Layout) -> dict[str, int]:
    return {id: index for index, layer in enumerate(layout.layers) for id in layer}


def test_links_go_down_and_long_ones_have_a_place_in_each_layer() -> None:
    layout = arrange("abc", [Link("a", "b"), Link("b", "c"), Link("a", "c")])
    assert [layer[:1] for layer in layout.layers] == [("a",), ("b",), ("c",)]
    long = layout.routes[Link("a", "c")]
    assert [is_stand_in(id) for id in long] == [False, True, False]
    assert long[1] in layout.layers[1]


def test_a_link_back_closes_no_circle() -> None:
    layout = arrange("abc", [Link("a", "b"), Link("b", "c"), Link("c", "a"), Link("b", "b")])
    assert [_ranks(layout)[id] for id in "abc"] == [0, 1, 2]
    back = layout.routes[Link("c", "a")]
    assert (back[0], back[-1]) == ("c", "a")
    assert Link("b", "b") not in layout.routes


def test_two_ways_are_not_crossed() -> None:
    layout = arrange("abcde", [Link("a", "b"), Link("a", "c"), Link("b", "e"), Link("c", "d")])
    assert layout.layers == (("a",), ("b", "c"), ("e", "d"))


_IDS = "abcdefgh"
_LINKS = st.lists(st.builds(Link, st.sampled_from(_IDS), st.sampled_from(_IDS)), max_size=24)


@given(_LINKS)
def test_any_links_have_a_layout(links: list[Link]) -> None:
    layout = arrange(_IDS, links)
    assert sorted(id for layer in layout.layers for id in layer if not is_stand_in(id)) == list(_IDS)
    assert set(layout.routes) == {link for link in links if link.source != link.target}
    rank = _ranks(layout)
    for link, route in layout.routes.items():
        assert (route[0], route[-1]) == (link.source, link.target)
        assert {rank[b] - rank[a] for a, b in pairwise(route)} in ({1}, {-1})


@given(_LINKS)
def test_no_two_boxes_of_a_layer_touch(links: list[Link]) -> None:
    layout = arrange(_IDS, links)
    x = centres(layout)
    for layer in layout.layers:
        for one, other in pairwise(layer):
            assert x[other] - x[one] >= (width(one) + width(other)) / 2 + 20
    assert min(x[id] - width(id) / 2 for id in x) >= -0.001
