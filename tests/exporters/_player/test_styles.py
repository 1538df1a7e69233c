"""The styles of the page."""

from __future__ import annotations

import re

from builder.exporters._player.styles import ORDER, player_css
from builder.resources import templates


def _css(color: str = "") -> str:
    return player_css(templates(), color)


def test_every_style_file_is_joined() -> None:
    assert sorted(ORDER) == sorted(path.stem for path in (templates() / "css").glob("*.css"))


def test_the_editions_colour_comes_after_ours_and_nothing_is_fetched() -> None:
    css = _css("#8a2b0b")
    light, dark = css.split("prefers-color-scheme:dark", 1)
    assert ":#8a2b0b;" in light
    assert re.match(r"\)\{:root\{--\w:#", dark)
    assert "#8a2b0b" not in _css("#0b5a8a")
    assert "url(" not in css
    assert "@import" not in css


def test_every_property_that_is_used_is_set() -> None:
    css = _css()
    used = set(re.findall(r"var\((--[\w-]+)", css))
    assert used
    assert used - set(re.findall(r"[{;](--[\w-]+):", css)) == set()


def test_what_is_set_once_is_written_out() -> None:
    """A reference to a value that never changes is longer than the value."""
    css = _css()
    names = re.findall(r"[{;](--[\w-]+):", css)
    assert all(names.count(name) > 1 for name in names)


def test_dark_colours_are_for_screens_alone() -> None:
    css = _css()
    assert css.count("prefers-color-scheme:dark") == css.count("screen and (prefers-color-scheme:dark")


def test_no_decoration_of_text_needs_more_than_a_word() -> None:
    """Safari drops a whole `text-decoration` that names a thickness too: terms were not to be seen there."""
    values = re.findall(r"text-decoration:([^;}]+)", _css())
    assert "underline" in values
    assert set(values) <= {"underline", "none"}


def test_only_firefox_is_told_how_to_paint_progress() -> None:
    """Others show their own bar, which a ground of ours would turn into grey and green."""
    rules = re.findall(r"([^{}]*progress[^{}]*)\{[^}]*background", _css())
    assert len(rules) == 2
    assert all("::-moz-progress-bar" in selectors for selectors in rules)
