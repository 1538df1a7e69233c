"""Names that Moodle takes as they are."""

from __future__ import annotations

import pytest

from builder.exporters._moodle.names import short_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A < B & „C“", "A < B & „C“"),
        ("5 <6 und <b>", "5 < 6 und < b>"),
        ("zwei\nZeilen", "zwei Zeilen"),
        ("Grund\u00adsicherung", "Grundsicherung"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert short_name(text) == name


def test_a_long_name_is_cut_at_a_word() -> None:
    name = short_name("Wort " * 100)
    assert len(name) <= 255
    assert name.endswith("Wort…")
    assert len(short_name("x" * 400)) == 255
