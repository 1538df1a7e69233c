"""What a screen reader is given to say: once, in one piece, after the focus has moved, and nothing over it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.probe import Probe, in_lms, probe

__all__ = ["in_lms", "probe"]

pytestmark = pytest.mark.browser


def voice(probe: Probe) -> Locator:
    """What is said and not shown."""
    return probe.page.locator("body > [aria-live]")


def keep_what_is_said(probe: Probe) -> None:
    """Remember every text that the voice gets, in `window.said`."""
    probe.page.evaluate("""() => {
      window.said = [];
      const node = document.querySelector('body > [aria-live]');
      new MutationObserver(() => window.said.push(node.textContent)).observe(node, { childList: true });
    }""")


def test_saving_is_told_only_when_it_fails_and_when_it_is_back(in_lms: Probe) -> None:
    in_lms.open("scorm12", "#u-formen")
    keep_what_is_said(in_lms)
    in_lms.wait_saved()
    in_lms.page.evaluate("window.lms.control.offline = true")
    in_lms.page.click("#next")
    expect(voice(in_lms)).to_have_text("Keine Verbindung – wird erneut versucht")
    in_lms.page.evaluate("window.lms.control.offline = false")
    expect(voice(in_lms)).to_have_text("Gespeichert", timeout=15000)
    in_lms.page.click("#next")
    in_lms.wait_saved(at="schalter")
    assert in_lms.page.evaluate("window.said") == ["Keine Verbindung – wird erneut versucht", "Gespeichert"]


def test_a_page_has_no_landmark_that_says_its_heading_again(probe: Probe) -> None:
    probe.open(place="#u-schalter")
    heard = probe.page.locator("body").aria_snapshot()
    assert 'region "Am Schalter"' not in heard
    assert 'region "Herr Diallo legt Unterlagen vor"' not in heard
    assert "progressbar" not in heard


def test_verdict_and_feedback_are_one_message(probe: Probe) -> None:
    """Of several, Orca drops some in Firefox and says them backwards in Chromium."""
    probe.open(place="#u-formen")
    probe.question("mehrfach").get_by_label("Ethnische Herkunft").check()
    probe.question("mehrfach").get_by_label("Wohnort").check()
    keep_what_is_said(probe)
    probe.check("mehrfach")
    parts = ["Noch nicht ganz. ", "Die ethnische Herkunft", "Der Wohnort steht nicht", "noch einmal prüfen."]
    expect(voice(probe)).to_have_text(re.compile("^" + ".*".join(parts) + "$", re.DOTALL))
    assert len(probe.page.evaluate("window.said")) == 1


def test_a_checked_answer_is_told_once(probe: Probe) -> None:
    """Not when its question is shown again, nor by the review of all."""
    probe.open(place="#u-test")
    probe.press("Test beginnen")
    keep_what_is_said(probe)
    for _ in range(4):
        for field in probe.page.locator("[data-current] :is([type=radio], [type=checkbox])").all():
            field.check()
        for text in probe.page.locator("[data-current] [type=text]").all():
            text.fill("AGG")
        probe.page.locator("[data-current] .bar .main").click()
        expect(voice(probe)).to_have_text(re.compile("^(Richtig|Teilweise|Noch nicht)"))
        probe.page.evaluate("document.querySelector('body > [aria-live]').textContent = ''")
        probe.page.locator("[data-current] .bar .main").click()
    probe.press("Abgeben")
    before = len(probe.page.evaluate("window.said.filter(Boolean)"))
    probe.press("Antworten ansehen")
    probe.page.wait_for_timeout(500)
    assert len(probe.page.evaluate("window.said.filter(Boolean)")) == before == 4


def test_a_question_of_a_quiz_is_read_with_its_instruction(probe: Probe) -> None:
    probe.open(place="#u-ende")
    probe.press("Test beginnen")
    group = probe.page.get_by_role("group", name="Frage 1 von 4 Wie viele Merkmale?")
    expect(group).to_be_focused()
    expect(group).to_have_accessible_description("Geben Sie eine Zahl ein.")
    for _ in range(2):
        probe.press("Nächste Frage")
    group = probe.page.get_by_role("group", name="Frage 3 von 4 Ergänzen Sie")
    expect(group).to_be_focused()
    expect(group).to_have_accessible_description(re.compile("^Das Gesetz heißt .*Füllen Sie die Lücken.$"))


def test_a_checked_answer_keeps_the_button_and_its_focus(probe: Probe) -> None:
    probe.open(place="#u-test")
    probe.press("Test beginnen")
    button = probe.page.locator("#u-test [data-current] .bar button").first
    button.evaluate("node => { window.before = node; }")
    for field in probe.page.locator("[data-current] :is([type=radio], [type=checkbox])").all():
        field.check()
    for field in probe.page.locator("[data-current] [type=text]").all():
        field.fill("AGG")
    button.focus()
    probe.page.keyboard.press("Enter")
    expect(button).to_have_text("Nächste Frage")
    assert probe.page.evaluate("document.activeElement === window.before")


def test_a_sorted_item_is_not_taken_out_of_the_page(probe: Probe) -> None:
    """Taken out and put back, its button loses the focus and is read out again before the new place."""
    probe.open(place="#u-formen")
    button = probe.question("ordnen").locator(".order > li:first-child .down")
    button.evaluate("node => { node.onblur = () => { window.lost = true; }; }")
    button.focus()
    for _ in range(3):
        probe.page.keyboard.press("Enter")
    expect(voice(probe)).to_have_text(re.compile("jetzt an Stelle 4 von 4$"))
    assert not probe.page.evaluate("window.lost")


def test_a_dialog_has_the_focus_and_its_outcome_is_told(probe: Probe) -> None:
    probe.open(place="#u-privat")
    probe.page.get_by_label("Ihre Gedanken").fill("Etwas")
    probe.page.get_by_role("button", name="Löschen: Reflexion").click()
    expect(probe.page.get_by_role("dialog", name="Alles Eingetragene löschen?")).to_be_focused()
    probe.page.keyboard.press("Tab")
    assert probe.focused() == "Ja, löschen"
    keep_what_is_said(probe)
    probe.page.keyboard.press("Enter")
    expect(probe.page.get_by_role("button", name="Löschen: Reflexion")).to_be_focused()
    assert probe.page.evaluate("window.said") == []
    expect(voice(probe)).to_have_text("Gelöscht.")


def test_hits_are_counted_aloud_when_the_word_is_typed(probe: Probe) -> None:
    probe.open()
    keep_what_is_said(probe)
    probe.page.evaluate("""() => {
      const field = document.querySelector('#search');
      for (const word of ['fr', 'fri', 'frist']) {
        field.value = word;
        field.dispatchEvent(new Event('input'));
      }
    }""")
    expect(voice(probe)).to_have_text("1 Treffer")
    assert probe.page.evaluate("window.said") == ["1 Treffer"]


def test_the_end_page_keeps_the_focus_on_what_is_missing(in_lms: Probe) -> None:
    in_lms.open("scorm12", "#u--end")
    link = in_lms.page.locator("#end-missing a").first
    link.focus()
    in_lms.wait_saved()
    in_lms.page.evaluate("dispatchEvent(new Event('online'))")
    expect(link).to_be_focused()


def test_who_comes_back_is_greeted_aloud(in_lms: Probe) -> None:
    in_lms.open("scorm12", "#u-privat")
    in_lms.wait_saved(at="privat")
    in_lms.come_back()
    expect(voice(in_lms)).to_have_text("Willkommen zurück. Hier haben Sie aufgehört.")


def test_the_question_shown_alone_is_no_list_of_one(probe: Probe) -> None:
    probe.open(place="#u-ende")
    probe.press("Test beginnen")
    questions = probe.page.locator("#u-ende .quiz-questions")
    assert questions.evaluate("list => getComputedStyle(list).listStyleType") == "none"
    assert not questions.aria_snapshot().startswith("- list")
