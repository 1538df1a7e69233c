"""The accent colour of an edition, in shades that keep their contrast on light and dark pages (WCAG 2.2, 1.4.3)."""

from __future__ import annotations

import re
from dataclasses import dataclass

Rgb = tuple[int, int, int]

DEFAULT = "#0b5a8a"
_WHITE: Rgb = (255, 255, 255)
_BLACK: Rgb = (0, 0, 0)
_NIGHT: Rgb = (18, 23, 29)  # --bg of the dark scheme in tokens.css
_HEX = re.compile(r"#([0-9a-fA-F]{6})")
_READABLE = 4.6


@dataclass(frozen=True, slots=True)
class Shades:
    """Colours as `#rrggbb`: for text and buttons, stronger for what is pointed at, soft for grounds."""

    accent: str
    strong: str
    soft: str


def contrast(first: Rgb, second: Rgb) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def rgb(color: str) -> Rgb:
    """Return `#rrggbb` as three numbers from 0 to 255; the default accent where it is written in another way."""
    found = _HEX.fullmatch(color) or _HEX.fullmatch(DEFAULT)
    assert found is not None
    value = int(found[1], 16)
    return value >> 16, value >> 8 & 255, value & 255


def light_shades(color: str) -> Shades:
    """Return the shades of `color` for a white page: its text is readable on white and on its own soft ground."""
    base = rgb(color)
    soft = _mix(base, _WHITE, 0.92)
    accent = _toward(base, _BLACK, soft, _READABLE)
    return Shades(_hex(accent), _hex(_mix(accent, _BLACK, 0.25)), _hex(soft))


def dark_shades(color: str) -> Shades:
    """Return the shades of `color` for a dark page."""
    soft = _mix(rgb(color), _NIGHT, 0.78)
    accent = _toward(_mix(rgb(color), _WHITE, 0.45), _WHITE, soft, 7.0)
    return Shades(_hex(accent), _hex(_mix(accent, _WHITE, 0.35)), _hex(soft))


def _toward(color: Rgb, end: Rgb, ground: Rgb, wanted: float) -> Rgb:
    """Mix `end` into `color` until it has the contrast `wanted` on `ground`."""
    for step in range(21):
        mixed = _mix(color, end, step / 20)
        if contrast(mixed, ground) >= wanted:
            return mixed
    return end


def _mix(color: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(color, other, strict=True))
    return red, green, blue


def _luminance(color: Rgb) -> float:
    red, green, blue = (_linear(channel / 255) for channel in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _hex(color: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*color)
