"""The accent colour of an edition and its contrast (FORMAT 7; WCAG 2.2, relative luminance and contrast ratio)."""

from __future__ import annotations

import re

from builder.diagnostics import Finding, finding
from builder.yaml import YamlNode
from builder.yaml.reader import reads
from builder.yaml.scalars import matching

MINIMUM = 4.5
_color = matching(re.compile(r"#[0-9A-Fa-f]{6}"), "color-invalid")


@reads(_color.schema)
def color(node: YamlNode, found: list[Finding]) -> str | None:
    """Read `#rrggbb`, in lower case; one on which white text cannot be read is a finding."""
    value = _color(node, found)
    if value is None:
        return None
    ratio = contrast_with_white(value)
    if ratio < MINIMUM:
        # Cut, not rounded: 4.499 must not be shown as 4.50.
        found.append(finding("color-contrast", node.span, value=value, ratio=f"{int(ratio * 100) / 100:.2f}"))
    return value.lower()


def contrast_with_white(value: str) -> float:
    """Return the contrast ratio, 1 to 21, of `#rrggbb` with white."""
    red, green, blue = (_linear(int(value[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
