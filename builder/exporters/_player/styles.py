"""player.css: the styles in their visible order, the edition's colour after the tokens, minified."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from string import ascii_letters

from rcssmin import cssmin  # type: ignore[import-untyped]

from builder.exporters._player.colour import Shades, dark_shades, light_shades

# Later files may rely on earlier ones; print comes last, for it undoes what the screen needs.
ORDER = ("tokens", "base", "shell", "blocks", "media", "questions", "quiz", "scenario", "private", "print")

_PROPERTY = re.compile(r"(?<![\w-])--[a-z][\w-]*")


def player_css(folder: Path, color: str) -> bytes:
    """Return the style sheet made of `folder`/css; `color` is the edition's accent as `#rrggbb`, "" for ours."""
    light, dark = _root(light_shades(color)), _root(dark_shades(color))
    tokens, rest, short = _sources(folder)
    accent = f"{light}@media screen and (prefers-color-scheme:dark){{{dark}}}"
    return f"{tokens}{_shorten(accent, short)}{rest}\n".encode()


def _root(shades: Shades) -> str:
    return f":root{{--accent:{shades.accent};--accent-strong:{shades.strong};--accent-soft:{shades.soft}}}"


@cache
def _sources(folder: Path) -> tuple[str, str, dict[str, str]]:
    """The minified sources before and after the accent, and the short names. Cached: thirty modules share them."""
    minified = [str(cssmin((folder / "css" / f"{name}.css").read_text("utf-8"))) for name in ORDER]
    names = dict.fromkeys(name for css in minified for name in _PROPERTY.findall(css))
    short = {name: f"--{letter}" for name, letter in zip(names, ascii_letters, strict=False)}
    tokens, *rest = (_shorten(css, short) for css in minified)
    return tokens, "".join(rest), short


def _shorten(css: str, short: dict[str, str]) -> str:
    """Rename custom properties: they are the longest words that repeat, and each package carries them."""
    return _PROPERTY.sub(lambda found: short.get(found[0], found[0]), css)
