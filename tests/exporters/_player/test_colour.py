"""The accent's shades keep their contrast, whatever the edition's colour (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from builder.exporters._player.colour import contrast, dark_shades, light_shades, rgb

_WHITE, _NIGHT = (255, 255, 255), (18, 23, 29)
_COLORS = st.tuples(*[st.integers(0, 255)] * 3).map("#{0[0]:02x}{0[1]:02x}{0[2]:02x}".format)


def test_contrast_is_the_standards() -> None:
    assert contrast(_WHITE, (0, 0, 0)) == 21
    assert round(contrast(rgb("#767676"), _WHITE), 2) == 4.54


@given(_COLORS)
def test_light_shades_are_readable(color: str) -> None:
    shades = light_shades(color)
    assert contrast(rgb(shades.accent), _WHITE) >= 4.5
    assert contrast(rgb(shades.accent), rgb(shades.soft)) >= 4.5
    assert contrast(rgb(shades.strong), rgb(shades.soft)) >= 4.5
    assert contrast(rgb("#1a2129"), rgb(shades.soft)) >= 7
    assert contrast(rgb("#4b5763"), rgb(shades.soft)) >= 4.5


@given(_COLORS)
def test_dark_shades_are_readable(color: str) -> None:
    shades = dark_shades(color)
    assert contrast(rgb(shades.accent), _NIGHT) >= 4.5
    assert contrast(rgb(shades.accent), rgb(shades.soft)) >= 4.5
    assert contrast(rgb("#e6eaee"), rgb(shades.soft)) >= 7
    assert contrast(rgb("#b4bec8"), rgb(shades.soft)) >= 4.5


def test_an_unreadable_colour_gives_the_default() -> None:
    assert light_shades("red") == light_shades("#0b5a8a")
