"""The focus: every stop in order, seen, uncovered, big enough; what is heard has its name and role."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.probe import Probe, probe

__all__ = ["probe"]

pytestmark = pytest.mark.browser

# The place of the focus: what it is, whether it comes after the last one in the page's order (tabbing round starts
# anew), whether an outline is drawn round it or its row (WCAG 2.4.7), whether its beginning or middle is in sight
# (2.4.11), and whether it is at least 24 px wide and high or stands in a sentence (2.5.8).
STOP = """() => {
  const node = document.activeElement;
  if (node === document.body) return null;
  const last = window.last;
  window.last = node;
  const row = node.closest('.option') ?? node;
  const { left, top, right, bottom, width, height } = row.getBoundingClientRect();
  const inside = (at) => !!at && (row.contains(at) || at.contains(row));
  const seen = [top + 8, (top + bottom) / 2].some((y) => inside(document.elementFromPoint((left + right) / 2, y)));
  const { outlineWidth, outlineStyle } = getComputedStyle(row);
  return {
    name: `${node.localName}#${node.id}.${node.className} ${node.textContent.trim().slice(0, 30)}`,
    ordered: !last || !!(last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING),
    outlined: parseFloat(outlineWidth) >= 2 && outlineStyle !== 'none',
    shown: top >= 0 && left >= 0 && right <= document.documentElement.clientWidth && seen,
    big: (width >= 24 && height >= 24) || node.matches('.term, .cite, p a, li a'),
  };
}"""


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (375, 740), (320, 500)], ids=str)
@pytest.mark.parametrize("unit", ["-start", "formen", "privat"])
def test_every_stop_of_the_focus(probe: Probe, unit: str, width: int, height: int) -> None:
    probe.open()
    probe.page.set_viewport_size({"width": width, "height": height})
    probe.page.evaluate("(hash) => { location.hash = hash }", f"#u-{unit}")
    expect(probe.page.locator(f"#h-{unit}")).to_be_visible()
    probe.page.evaluate("document.activeElement.blur(); document.querySelector('.skip').focus()")
    stops = [stop for stop in _walk(probe) if stop]
    assert len(stops) > 5
    faults = [
        f"{stop['name']}: {what}"
        for stop in stops
        for what, fine in (
            ("out of order", stop["ordered"]),
            ("no outline", stop["outlined"]),
            ("not in sight", stop["shown"]),
            ("too small", stop["big"]),
        )
        if not fine
    ]
    assert not faults, "\n".join(faults)


def _walk(probe: Probe) -> list[Any]:
    """Tab from the first stop to the pager's last button."""
    stops = [probe.page.evaluate(STOP)]
    for _ in range(150):
        probe.page.keyboard.press("Tab")
        stops.append(probe.page.evaluate(STOP))
        if probe.page.evaluate("document.activeElement.id") == "next":
            return stops
    raise AssertionError("the pager is not reached")


def test_the_page_is_heard_by_its_parts(probe: Probe) -> None:
    probe.open()
    expect(probe.page.locator("body")).to_match_aria_snapshot(
        """
        - link "Zum Inhalt springen"
        - banner:
          - paragraph: /es wird nichts gespeichert/
          - button "Beenden"
        - navigation "Inhalt":
          - search:
            - searchbox "In diesem Modul suchen"
          - list:
            - listitem:
              - link "Alle Frageformen üben 8 Min. offen"
        - main:
          - heading "Alle Formen auf einen Blick" [level=1]
        - contentinfo:
          - navigation "Blättern":
            - button "Weiter"
        """
    )


@pytest.mark.parametrize("width", [320, 720, 1280])
def test_an_explanation_is_whole_and_wide_wherever_its_word_stands(probe: Probe, width: int) -> None:
    """Squeezed between the word and the window's edge it grew out of the window in Safari."""
    probe.page.set_viewport_size({"width": width, "height": 740})
    probe.open(place="#u-formen")
    term = probe.page.locator("#u-formen .term")
    term.evaluate("node => { node.style.marginInlineStart = 'calc(100% - 6rem)' }")
    term.click()
    entry = probe.page.locator(".entry:popover-open")
    expect(entry).to_be_in_viewport(ratio=1)
    assert entry.evaluate("node => node.offsetWidth") >= min(400, width - 40)


def test_the_drawer_takes_the_focus_and_gives_it_back(probe: Probe) -> None:
    """Where it did not, Safari's Tab led on behind the drawer."""
    probe.page.set_viewport_size({"width": 375, "height": 740})
    probe.open()
    probe.page.click("#menu")
    expect(probe.page.locator("#contents")).to_be_focused()
    probe.page.keyboard.press("Tab")
    assert probe.focused() == "Schließen"
    probe.page.keyboard.press("Enter")
    expect(probe.page.locator("#menu")).to_be_focused()


def test_a_page_opened_at_a_place_begins_there(probe: Probe) -> None:
    """The lessons are unfolded when the browser has long looked for the place, in vain."""
    probe.open(place="#q-zahl")
    expect(probe.question("zahl")).to_be_in_viewport(ratio=1)
    expect(probe.question("zahl").locator("fieldset")).to_be_focused()


def test_a_question_is_heard_with_its_answers_and_what_came_of_them(probe: Probe) -> None:
    probe.open(place="#u-formen")
    probe.question("mehrfach").get_by_label("Wohnort").check()
    probe.check("mehrfach")
    expect(probe.question("mehrfach")).to_match_aria_snapshot(
        """
        - group "Übung Welche Merkmale schützt § 1 AGG?":
          - heading "Übung Welche Merkmale schützt § 1 AGG?" [level=3]
          - list:
            - listitem:
              - checkbox "Wohnort passt nicht" [checked]
        - button "Antwort prüfen"
        - paragraph: Noch nicht ganz
        - paragraph: Der Wohnort steht nicht im Gesetz.
        """
    )
    expect(probe.question("ordnen")).to_match_aria_snapshot(
        """
        - group "Übung In welcher Reihenfolge gehen Sie vor?":
          - list:
            - listitem:
              - button /nach oben. Zuhören/
              - button /nach unten. Zuhören/
        """
    )


def test_a_test_is_heard_step_by_step(probe: Probe) -> None:
    probe.open(place="#u-ende")
    probe.press("Test beginnen")
    unit = probe.page.locator("#u-ende")
    expect(unit).to_match_aria_snapshot(
        """
        - heading "Test mit Rückmeldung am Ende" [level=1]
        - group "Frage 1 von 4 Wie viele Merkmale?":
          - paragraph:
            - textbox "Ihre Antwort als Zahl"
        - button "Nächste Frage"
        """
    )
    for name in (*("Nächste Frage",) * 3, "Zur Übersicht"):
        probe.press(name)
    expect(unit.get_by_role("button", name="1. Wie viele Merkmale? noch offen")).to_be_visible()
    probe.press("Trotzdem abgeben")
    expect(unit).to_match_aria_snapshot(
        """
        - heading "Noch nicht bestanden" [level=2]
        - heading "Ergebnis nach Lernzielen" [level=2]
        - list:
          - listitem:
            - paragraph: 0 von 1 Punkten
            - paragraph:
              - link "Alle Frageformen üben"
        """
    )
