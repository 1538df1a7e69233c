"""player.css."""

from __future__ import annotations

from builder.exporters._player.styles import ORDER, player_css
from builder.resources import templates


def test_every_style_file_is_joined() -> None:
    assert sorted(ORDER) == sorted(path.stem for path in (templates() / "css").glob("*.css"))


def test_the_editions_colour_comes_after_ours_and_nothing_is_fetched() -> None:
    css = player_css(templates(), "#0b5a8a").decode()
    assert css.index("--bg:") < css.index("--accent:#0b5a8a") < css.index("body{")
    assert "url(" not in css
    assert "@import" not in css


def test_dark_colours_are_for_screens_alone() -> None:
    css = player_css(templates(), "").decode()
    assert css.count("prefers-color-scheme:dark") == css.count("screen and (prefers-color-scheme:dark")
