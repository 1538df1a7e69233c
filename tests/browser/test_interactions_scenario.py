"""A scenario: every ending, the way taken, back and again."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.probe import Probe, in_lms, probe

__all__ = ["in_lms", "probe"]

pytestmark = pytest.mark.browser

ASK, CALL, LOUD = (
    "Ich bitte ihn, mit jemandem wiederzukommen.",
    "Ich rufe die Sprachmittlung an.",
    "Ich spreche lauter.",
)
ALL_AT_ONCE, STEPWISE = "Ich stelle alle Fragen auf einmal.", "Ich frage Schritt für Schritt."
ON = "So geht es weiter"

WAYS = [
    ([CALL, ON, STEPWISE], "Der Antrag ist vollständig", "Ein Ende, das weiterhilft"),
    ([CALL, ON, ALL_AT_ONCE, ON], "Der Antrag ist halb fertig", "Ein Ende mit offenen Fragen"),
    ([ASK, ON], "Herr Diallo kommt nicht wieder", "Ein Ende mit schweren Folgen"),
    ([LOUD, ON, "Ich breche ab.", ON], "Herr Diallo kommt nicht wieder", "Ein Ende mit schweren Folgen"),
]


@pytest.mark.parametrize(("presses", "scene", "ending"), WAYS)
def test_every_ending_is_reached_and_counts(probe: Probe, presses: list[str], scene: str, ending: str) -> None:
    probe.open(place="#u-schalter")
    assert probe.page.locator("[data-entry=schalter]").get_attribute("data-state") == "current"
    for name in presses:
        probe.press(name)
    assert probe.focused() == scene
    assert probe.page.locator(".scene[data-current] .ending").inner_text() == ending
    assert probe.page.locator("[data-entry=schalter]").get_attribute("data-state") == "done"
    probe.page.get_by_text("Ihr Weg").click()
    way = probe.page.locator(".way li").all_inner_texts()
    assert [step.split("\n")[-1] for step in way] == [name for name in presses if name != ON]


def test_feedback_effect_and_law_come_before_the_next_scene(probe: Probe) -> None:
    probe.open(place="#u-schalter")
    probe.press(ASK)
    assert probe.focused() == "Ihre Entscheidung"
    panels = probe.page.locator("#u-schalter .stage .panel")
    assert panels.all_inner_texts() == [
        "Rückmeldung\n\nDamit verliert er Zeit.",
        "Was das für die Person bedeutet\n\nEr verpasst die Frist.",
        "Der rechtliche Rahmen\n\n§\u00a025 VwVfG verpflichtet zur Beratung.",
    ]
    assert not probe.page.get_by_text("Die Frist verstreicht.").is_visible()


def test_one_scene_at_a_time(probe: Probe) -> None:
    probe.open(place="#u-schalter")
    assert [text.split("\n")[0] for text in probe.page.locator(".scene:visible").all_inner_texts()] == [
        "Herr Diallo legt Unterlagen vor"
    ]


def test_back_to_the_last_decision_and_from_the_start(probe: Probe) -> None:
    probe.open(place="#u-schalter")
    for name in (CALL, ON, ALL_AT_ONCE, ON, "Einen anderen Weg versuchen"):
        probe.press(name)
    assert probe.focused() == "Das Telefon klingelt"
    probe.press(STEPWISE)
    assert probe.focused() == "Der Antrag ist vollständig"
    probe.press("Von vorn beginnen")
    assert probe.focused() == "Herr Diallo legt Unterlagen vor"
    assert probe.page.locator(".way").count() == 0
    assert probe.page.locator("[data-entry=schalter]").get_attribute("data-state") == "done"


def test_the_way_is_kept_over_a_reload(in_lms: Probe) -> None:
    probe = in_lms.open("scorm12", "#u-schalter")
    for name in (CALL, ON):
        probe.press(name)
    probe.wait_saved()
    probe.come_back()
    expect(probe.page).to_have_url(re.compile("#u-schalter$"))
    assert probe.page.locator(".scene:visible h2").inner_text() == "Das Telefon klingelt"


def test_an_address_in_a_scene_off_the_way_leads_to_what_is_shown(probe: Probe) -> None:
    probe.open(place="#u-formen")
    hidden = probe.page.locator(".scene").last
    probe.page.evaluate("(id) => { location.hash = id }", hidden.get_attribute("id"))
    shown = probe.page.locator("#u-schalter .scene[data-current] > [tabindex]")
    expect(shown).to_be_focused()
    assert shown.inner_text() == "Herr Diallo legt Unterlagen vor"
    assert not hidden.is_visible()


def test_sources_are_folded_until_one_is_asked_for(probe: Probe) -> None:
    probe.open(place="#u-schalter")
    source = probe.page.locator("#c-schalter-1")
    assert not source.is_visible()
    probe.press(CALL)
    probe.press(ON)
    probe.page.get_by_role("link", name="1, § 25").click()
    expect(source).to_be_visible()
    expect(source).to_have_text("Verwaltungsverfahrensgesetz, Stand 01.09.2026, Primärquelle ↑")
    probe.page.locator("#c-schalter-1 .back").click()
    expect(probe.page.get_by_role("heading", name="Das Telefon klingelt")).to_be_in_viewport()


def test_on_does_not_outshine_the_choices(probe: Probe) -> None:
    probe.open(place="#u-schalter")
    filled = "button => getComputedStyle(button).backgroundColor !== 'rgba(0, 0, 0, 0)'"
    assert not probe.page.locator("#next").evaluate(filled)
    probe.page.locator("#back").click()
    expect(probe.page.locator("#h-privat")).to_be_focused()
    assert probe.page.locator("#next").evaluate(filled)
