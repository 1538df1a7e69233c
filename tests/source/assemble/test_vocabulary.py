"""German words and slips of the pen lead to the right word."""

from __future__ import annotations

import pytest

from builder.source.assemble.vocabulary import (
    nearest,
    nearest_attribute,
    nearest_block,
    nearest_label,
    nearest_value,
)


@pytest.mark.parametrize(
    ("found", "meant"),
    [
        (nearest_attribute("punkte", ["points", "pool"]), "points"),
        (nearest_attribute("Quelle", ["ref", "source"]), "source"),
        (nearest_attribute("quelle", ["src"]), ""),
        (nearest_attribute("pionts", ["pool", "points"]), "points"),
        (nearest_value("schlecht", ["good", "mixed", "poor"]), "poor"),
        (nearest_label("richtig", ["correct", "incorrect"]), "correct"),
        (nearest_block("Warnung", ["note", "important", "recommendation"]), "important"),
        (nearest_block("hinweiss", ["note", "hinweis"]), "hinweis"),
        (nearest("beispeil", ["note", "beispiel"]), "beispiel"),
        (nearest("x", []), ""),
    ],
)
def test_nearest(found: str, meant: str) -> None:
    assert found == meant
