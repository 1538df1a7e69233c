"""The styles in the head of the page: in their visible order, the edition's colour after the tokens, made short."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from string import ascii_letters

from rcssmin import cssmin  # type: ignore[import-untyped]

from builder.exporters._player.colour import Shades, dark_shades, light_shades

# Later files may rely on earlier ones; print comes last, for it undoes what the screen needs.
ORDER = (
    *("tokens", "base", "patterns", "bar", "contents", "layout", "wide", "blocks", "tables", "notes", "start", "media"),
    *("questions", "quiz", "scenario", "private", "live", "print"),
)

_PROPERTY = re.compile(r"(?<![\w-])--[a-z][\w-]*")
_SET = re.compile(r"(?<=[{;])(--[a-z][\w-]*):([^;}]*);?")
# What cssmin leaves though no browser needs it. A plus between selectors may stand close; within calc() it may not.
_LOOSE = re.compile(r" (/) | (\+) (?=[#\[]|\.[a-z])")


def player_css(folder: Path, color: str) -> str:
    """Return the style sheet made of `folder`/css; `color` is the edition's accent as `#rrggbb`, "" for ours."""
    tokens, rest, short = _sources(folder)
    before, light, dark = tokens.split(":root{")
    shades = [_shorten(_accent(shades), short) for shades in (light_shades(color), dark_shades(color))]
    return f"{before}:root{{{shades[0]}{light}:root{{{shades[1]}{dark}{rest}"


def _accent(shades: Shades) -> str:
    return f"--accent:{shades.accent};--accent-strong:{shades.strong};--accent-soft:{shades.soft};"


@cache
def _sources(folder: Path) -> tuple[str, str, dict[str, str]]:
    """The minified sources before and after the accent, and the short names. Cached: thirty modules share them."""
    minified = [_minified((folder / "css" / f"{name}.css").read_text("utf-8")) for name in ORDER]
    constants = _constants("".join(minified))
    minified = [_written_out(css, constants) for css in minified]
    names = dict.fromkeys(name for css in minified for name in _PROPERTY.findall(css))
    short = {name: f"--{letter}" for name, letter in zip(names, ascii_letters, strict=False)}
    tokens, *rest = (_shorten(css, short) for css in minified)
    return tokens, "".join(rest), short


def _minified(css: str) -> str:
    return _LOOSE.sub(lambda found: found[1] or found[2], str(cssmin(css)))


def _constants(css: str) -> dict[str, str]:
    """The custom properties that are set once: they have one value everywhere, shorter than the reference to it."""
    times = Counter(found[1] for found in _SET.finditer(css))
    return {name: value for name, value in _SET.findall(css) if times[name] == 1}


def _written_out(css: str, constants: dict[str, str]) -> str:
    for name, value in constants.items():
        css = css.replace(f"var({name})", value)
    return _SET.sub(lambda found: "" if found[1] in constants else found[0], css)


def _shorten(css: str, short: dict[str, str]) -> str:
    """Rename custom properties: they are the longest words that repeat, and each package carries them."""
    return _PROPERTY.sub(lambda found: short.get(found[0], found[0]), css)
