"""A scored scenario: the points of the way taken against those of the best path, shown at the ending."""

from __future__ import annotations

import pytest

from tests.browser.probe import Probe, in_lms, probe

__all__ = ["in_lms", "probe"]

pytestmark = pytest.mark.browser

ASK, CALL, LOUD = (
    "Ich bitte ihn, mit jemandem wiederzukommen.",
    "Ich rufe die Sprachmittlung an.",
    "Ich spreche lauter.",
)
ALL_AT_ONCE, STEPWISE = "Ich stelle alle Fragen auf einmal.", "Ich frage Schritt für Schritt."
SORRY, BREAK_OFF = "Ich entschuldige mich und rufe die Sprachmittlung an.", "Ich breche ab."
ON = "So geht es weiter"
SAID = "Auf diesem Weg haben Sie {} von 3,5 möglichen Punkten erreicht."


@pytest.mark.parametrize(
    ("presses", "points"),
    [
        ([CALL, ON, STEPWISE], "3,5"),
        ([CALL, ON, ALL_AT_ONCE, ON], "2"),
        ([LOUD, ON, SORRY, ON, STEPWISE], "1,5"),
        ([ASK, ON], "0"),
    ],
)
def test_the_ending_shows_the_points_of_the_way(probe: Probe, presses: list[str], points: str) -> None:
    probe.open(place="#u-schalter")
    said = probe.page.locator("#u-schalter .stage .share")
    for name in presses:
        assert said.count() == 0, "points before the ending would tell the best way"
        probe.press(name)
    assert said.inner_text() == SAID.format(points)


def test_another_way_has_its_own_points(probe: Probe) -> None:
    probe.open(place="#u-schalter")
    for name in (CALL, ON, ALL_AT_ONCE, ON, "Einen anderen Weg versuchen", STEPWISE):
        probe.press(name)
    assert probe.page.locator("#u-schalter .stage .share").inner_text() == SAID.format("3,5")
