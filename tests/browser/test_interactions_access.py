"""Every state of the learner's page: no accessibility fault, and nothing wider than the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.probe import Probe, new_probe

pytestmark = pytest.mark.browser


@pytest.fixture(params=[(1280, "light"), (375, "dark"), (320, "light")], ids=str)
def sized(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Probe]:
    """The probe at several widths and in both themes; without the policy, which would keep axe out."""
    width, theme = request.param
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=theme, bypass_csp=True)
    yield new_probe(context)
    context.close()


def test_every_state_is_accessible_and_fits(sized: Probe) -> None:
    sized.open()
    found = [f"start: {fault}" for fault in sized.axe()]
    for name, act in _STATES.items():
        _act(sized, act)
        found += [f"{name}: {fault}" for fault in sized.axe()]
        if sized.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            found.append(f"{name}: wider than the window")
    assert found == []


_STATES: dict[str, str] = {
    "lesson": "#u-formen",
    "nothing answered": "check einfach",
    "answered": "answer",
    "private": "#u-privat",
    "delete": "press Löschen: Reflexion Woran denken Sie?",
    "kept": "press Abbrechen",
    "scene": "#u-schalter",
    "outcome": "press Ich spreche lauter.",
    "second scene": "press So geht es weiter",
    "second outcome": "press Ich breche ab.",
    "ending": "press So geht es weiter",
    "quiz": "#u-test",
    "question": "press Test beginnen",
    "later": "press Später beantworten",
    "second quiz": "#u-ende",
    "first of second": "press Test beginnen",
    "next": "press Nächste Frage",
    "third": "press Nächste Frage",
    "fourth": "press Nächste Frage",
    "overview": "press Zur Übersicht",
    "result": "press Trotzdem abgeben",
    "review": "press Antworten ansehen",
    "end": "#u--end",
}


def _act(probe: Probe, act: str) -> None:
    word, _, name = act.partition(" ")
    match word:
        case "press":
            probe.press(name)
        case "check":
            probe.check(name)
        case "answer":
            _answer_some(probe)
        case _:
            probe.page.evaluate("(hash) => { location.hash = hash }", act)
            expect(probe.page.locator(f"{act} h1")).to_be_focused()


def _answer_some(probe: Probe) -> None:
    probe.question("mehrfach").get_by_label("Wohnort").check()
    probe.question("kurz").locator("input").fill("AGG")
    probe.question("luecken").get_by_label("Lücke 1 von 3").fill("2006")
    for id in ("mehrfach", "kurz", "luecken", "ordnen"):
        probe.check(id)
