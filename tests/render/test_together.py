"""What a line may not part; everything else is left as the author typed it."""

from __future__ import annotations

import pytest

from builder.render.together import kept_together

# "_" stands for the no-break space.
KEPT = [
    ("nach § 1 Abs. 2 Satz 1 Nr. 4 AGG", "nach §_1 Abs._2 Satz_1 Nr._4 AGG"),
    ("§§ 13 bis 16, Art. 3 GG", "§§_13 bis 16, Art._3 GG"),
    ("ab 80 % der Punkte, 500 Euro, 5 €, 30 Prozent", "ab 80_% der Punkte, 500_Euro, 5_€, 30_Prozent"),
    ("Am Schalter – Begegnungen", "Am Schalter_– Begegnungen"),
    ("z. B. am Empfang, d. h. vorn, u. a. dort", "z._B. am Empfang, d._h. vorn, u._a. dort"),
    ("Herr Dr. Osei, Prof. Dr. Aydın", "Herr Dr._Osei, Prof._Dr._Aydın"),
    ("section 25 and Section 3", "section_25 and Section_3"),
]
LEFT = [
    "§ eins",
    "Seite 1",
    "Der Absatz 2",
    "– am Anfang",
    "2020–2024",
    "20 Europäerinnen",
    "2 Prozentpunkte",
    "§\u00a01",
    "",
]


@pytest.mark.parametrize(("text", "kept"), KEPT)
def test_kept(text: str, kept: str) -> None:
    assert kept_together(text) == kept.replace("_", "\u00a0")


@pytest.mark.parametrize("text", LEFT)
def test_left(text: str) -> None:
    assert kept_together(text) == text
