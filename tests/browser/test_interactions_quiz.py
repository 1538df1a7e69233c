"""A graded quiz: one question at a time, hand in, result, attempts, and what survives a reload."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.graded import answer, current, submit, take
from tests.browser.probe import Probe, in_lms, probe

__all__ = ["in_lms", "probe"]

pytestmark = pytest.mark.browser


def test_all_right_is_passed(probe: Probe) -> None:
    probe.open(place="#u-test")
    probe.press("Test beginnen")
    take(probe, right=True)
    told = probe.page.locator("#u-test .stage").inner_text()
    assert told.startswith("Bestanden")
    assert "100\u00a0% erreicht: 5 von 5 Punkten" in told
    assert probe.focused() == "Bestanden"
    assert probe.page.locator("[data-entry=test]").get_attribute("data-state") == "done"


def test_not_passed_leads_back_to_the_lessons(probe: Probe) -> None:
    probe.open(place="#u-test")
    probe.press("Test beginnen")
    take(probe, right=False)
    stage = probe.page.locator("#u-test .stage")
    assert stage.inner_text().startswith("Noch nicht bestanden")
    items = stage.locator(".objectives > li")
    assert {item.split("\n")[0] for item in items.all_inner_texts()} == {
        "Die Teilnehmenden benennen die geschützten Merkmale.",
        "Die Teilnehmenden handeln am Schalter fair.",
    }
    stage.get_by_role("link", name="Für Sie allein").click()
    expect(probe.page).to_have_url(re.compile("#u-privat$"))
    expect(probe.page.locator("#h-privat")).to_be_focused()


def test_the_end_tells_the_result_of_each_quiz(probe: Probe) -> None:
    probe.open(place="#u-test")
    probe.press("Test beginnen")
    take(probe, right=True)
    result = probe.page.locator("#end-result")
    assert result.text_content() == "Abschlusstest: Bestanden. Es zählt Ihr bester Versuch: 100\u00a0%."
    probe.page.evaluate("location.hash = '#u-ende'")
    probe.press("Test beginnen")
    for name in (*("Nächste Frage",) * 3, "Zur Übersicht", "Trotzdem abgeben"):
        probe.press(name)
    lines = result.locator("p").all_text_contents()
    assert [line.partition(":")[0] for line in lines] == ["Abschlusstest", "Test mit Rückmeldung am Ende"]


def test_attempts_are_counted_and_end(probe: Probe) -> None:
    probe.open(place="#u-test")
    probe.press("Test beginnen")
    take(probe, right=False)
    assert "Verbleibende Versuche: 1" in probe.page.locator("#u-test .stage").inner_text()
    probe.press("Neuer Versuch")
    assert probe.page.locator("[data-current] input:checked").count() == 0
    take(probe, right=False)
    assert "Alle Versuche sind genutzt." in probe.page.locator("#u-test .stage").inner_text()
    assert probe.page.get_by_role("button", name="Neuer Versuch").count() == 0
    probe.page.evaluate("location.hash = '#u--end'")
    expect(probe.page.locator("#end-lead")).to_contain_text("Alle Versuche sind genutzt.")
    assert "Abschlusstest" not in probe.page.locator("#end-missing").inner_text()


def test_a_checked_answer_is_final_and_explained(probe: Probe) -> None:
    probe.open(place="#u-test")
    probe.press("Test beginnen")
    while current(probe) != "t-einfach":
        probe.press("Später beantworten")
    answer(probe, right=False)
    submit(probe)
    form = probe.question("t-einfach")
    assert form.locator(".verdict").inner_text() == "Noch nicht ganz"
    assert "Nein, der Wohnort nicht." in form.locator(".result").inner_text()
    assert form.get_by_label("Alter hätte gepasst").is_disabled()


def test_open_questions_are_named_before_handing_in(probe: Probe) -> None:
    probe.open(place="#u-test")
    probe.press("Test beginnen")
    for _ in range(3):
        answer(probe)
        submit(probe)
        submit(probe)
    left = current(probe)
    probe.press("Später beantworten")
    assert "Noch offen: 1." in probe.page.locator("#u-test .stage").inner_text()
    probe.page.locator(".overview li:not([data-done]) button").click()
    assert current(probe) == left
    assert "Frage 4 von 4" in probe.focused()


def test_feedback_waits_for_the_end_and_answers_can_change(probe: Probe) -> None:
    probe.open(place="#u-ende")
    probe.press("Test beginnen")
    probe.question("e-zahl").locator("input").fill("5")
    submit(probe)
    assert probe.page.locator("#u-ende .verdict").count() == 0
    probe.press("Vorige Frage")
    probe.question("e-zahl").locator("input").fill("6")
    for _ in range(2):
        submit(probe)
    probe.question("e-luecke").locator("input").fill("agg")
    for _ in range(2):
        submit(probe)
    probe.press("Trotzdem abgeben")
    assert "66,6\u00a0% erreicht: 2 von 3 Punkten" in probe.page.locator("#u-ende .stage").inner_text()
    probe.press("Antworten ansehen")
    assert probe.question("e-zahl").locator(".verdict").inner_text() == "Richtig"
    assert probe.question("e-zuordnen").locator(".result").inner_text() == "Nicht beantwortet"


def test_paper_tells_no_answers_before_they_are_handed_in(probe: Probe) -> None:
    probe.open(place="#u-test")
    probe.page.emulate_media(media="print")
    probe.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    graded = probe.page.locator(".quiz .feedback")
    assert graded.count() == 2
    assert not graded.first.is_visible() and not graded.last.is_visible()
    assert probe.page.locator("#u-formen .feedback").first.is_visible()
    probe.page.evaluate("dispatchEvent(new Event('afterprint'))")
    probe.page.emulate_media(media="screen")
    probe.press("Test beginnen")
    take(probe, right=True)
    probe.page.emulate_media(media="print")
    assert probe.page.locator("#u-test .feedback").first.is_visible()


def test_attempt_goes_on_after_a_reload(in_lms: Probe) -> None:
    probe = in_lms.open("scorm12", "#u-test")
    probe.press("Test beginnen")
    order = probe.page.locator("[data-asked] form").evaluate_all("forms => forms.map((form) => form.dataset.question)")
    done = answer(probe)
    submit(probe)
    probe.wait_saved()
    probe.come_back()
    expect(probe.page).to_have_url(re.compile("#u-test$"))
    probe.press("Test fortsetzen")
    again = probe.page.locator("[data-asked] form").evaluate_all("forms => forms.map((form) => form.dataset.question)")
    assert again == order
    assert current(probe) == order[1]
    probe.press("Vorige Frage")
    assert current(probe) == done
    assert probe.question(done).locator(".verdict").inner_text() == "Richtig"


def test_free_text_is_never_told(in_lms: Probe) -> None:
    probe = in_lms.open("scorm12", "#u-ende")
    probe.press("Test beginnen")
    for _ in range(3):
        submit(probe)
    probe.question("e-frei").locator("textarea").fill("Streng vertraulich")
    submit(probe)
    probe.press("Trotzdem abgeben")
    probe.wait_saved()
    assert "ertraulich" not in probe.lms_calls()
    assert "LMSCommit" in probe.lms_calls() or "Commit" in probe.lms_calls()
