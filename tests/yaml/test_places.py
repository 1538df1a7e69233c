"""builder/yaml/places.py"""

from __future__ import annotations

from builder.diagnostics import Span
from builder.yaml.places import Places


def test_only_real_line_ends_count() -> None:
    places = Places("a\u2028b\r\nc\rd\n", file="f", line=3)
    assert places.span(2) == Span("f", 3, 3)
    assert places.span(5) == Span("f", 4, 1)
    assert places.span(7) == Span("f", 5, 1)
    assert places.span(9) == Span("f", 6, 1)


def test_bounds_are_the_line_without_its_end() -> None:
    assert Places("ab\r\ncd\n", file="f").bounds(5) == (4, 6)
    assert Places("ab", file="f").bounds(1) == (0, 2)
