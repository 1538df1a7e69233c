"""builder/source/colors.py"""

from __future__ import annotations

import pytest

from builder.diagnostics import Finding, Span
from builder.source.colors import color, contrast_with_white
from builder.yaml import YamlText


@pytest.mark.parametrize(
    ("value", "ratio"),
    # From WebAIM's contrast checker, rounded as it rounds.
    [("#000000", 21.0), ("#ffffff", 1.0), ("#767676", 4.54), ("#777777", 4.48), ("#0b5a8a", 7.39), ("#ff0000", 4.0)],
)
def test_contrast(value: str, ratio: float) -> None:
    assert contrast_with_white(value) == pytest.approx(ratio, abs=0.006)


@pytest.mark.parametrize(
    ("text", "value", "codes"),
    [
        ("#0B5A8A", "#0b5a8a", []),
        ("#767676", "#767676", []),
        ("#777777", "#777777", ["color-contrast"]),
        ("#abc", None, ["color-invalid"]),
        ("blau", None, ["color-invalid"]),
    ],
)
def test_color(text: str, value: str | None, codes: list[str]) -> None:
    found: list[Finding] = []
    assert color(YamlText(Span("f"), text, Span("f")), found) == value
    assert [each.code for each in found] == codes
