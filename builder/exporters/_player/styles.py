"""player.css: the styles in their visible order, the edition's colour after the tokens, minified."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from rcssmin import cssmin  # type: ignore[import-untyped]

from builder.exporters._player.colour import Shades, dark_shades, light_shades

# Later files may rely on earlier ones; print comes last, for it undoes what the screen needs.
ORDER = ("tokens", "base", "shell", "blocks", "media", "questions", "quiz", "scenario", "private", "print")


def player_css(folder: Path, color: str) -> bytes:
    """Return the style sheet made of `folder`/css; `color` is the edition's accent as `#rrggbb`, "" for ours."""
    light, dark = _root(light_shades(color)), _root(dark_shades(color))
    tokens, rest = _sources(folder)
    return f"{tokens}{light}@media screen and (prefers-color-scheme:dark){{{dark}}}{rest}\n".encode()


def _root(shades: Shades) -> str:
    return f":root{{--accent:{shades.accent};--accent-strong:{shades.strong};--accent-soft:{shades.soft}}}"


@cache
def _sources(folder: Path) -> tuple[str, str]:
    """The minified sources before and after the accent. Cached: thirty modules share them."""
    minified = [str(cssmin((folder / "css" / f"{name}.css").read_text("utf-8"))) for name in ORDER]
    return minified[0], "".join(minified[1:])
