"""Practice questions: each type right, partly right and not right yet; hints, live region, keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.probe import Probe, probe

__all__ = ["probe"]

pytestmark = pytest.mark.browser

RIGHT, PARTLY, NOT_YET = "Richtig", "Teilweise richtig", "Noch nicht ganz"


def tick(id: str, *names: str) -> Callable[[Probe], None]:
    def act(probe: Probe) -> None:
        for name in names:
            probe.question(id).get_by_label(name).check()

    return act


def match(*rights: str) -> Callable[[Probe], None]:
    def act(probe: Probe) -> None:
        for left, right in zip(("§\u00a01 AGG", "§\u00a013 AGG", "§\u00a07 AGG"), rights, strict=True):
            probe.question("zuordnen").get_by_label(left).select_option(right)

    return act


def fill(first: str, second: str, third: str) -> Callable[[Probe], None]:
    def act(probe: Probe) -> None:
        question = probe.question("luecken")
        question.get_by_label("Lücke 1 von 3").fill(first)
        question.get_by_label("Lücke 2 von 3").select_option(second)
        question.get_by_label("Lücke 3 von 3").fill(third)

    return act


def order(*keys: str) -> Callable[[Probe], None]:
    return lambda probe: probe.order("ordnen", list(keys))


def type_in(id: str, text: str) -> Callable[[Probe], None]:
    return lambda probe: probe.question(id).locator("input").fill(text)


CASES = [
    ("einfach", tick("einfach", "Alter"), RIGHT, "Das Gesetz nennt es ausdrücklich."),
    ("einfach", tick("einfach", "Wohnort"), NOT_YET, "Der Wohnort steht nicht in §\u00a01 AGG."),
    ("mehrfach", tick("mehrfach", "Ethnische Herkunft", "Behinderung"), RIGHT, "steht im Gesetz"),
    ("mehrfach", tick("mehrfach", "Behinderung"), PARTLY, "Ein Teil stimmt schon."),
    ("mehrfach", tick("mehrfach", "Behinderung", "Wohnort"), NOT_YET, "steht nicht im Gesetz"),
    (
        "zuordnen",
        match("Ziel des Gesetzes", "Beschwerderecht", "Benachteiligungsverbot"),
        RIGHT,
        "§\u00a01 nennt das Ziel.",
    ),
    ("zuordnen", match("Ziel des Gesetzes", "Verjährung", "Benachteiligungsverbot"), PARTLY, ""),
    ("zuordnen", match("Verjährung", "Verjährung", "Verjährung"), NOT_YET, ""),
    ("ordnen", order("zuhoeren", "nachfragen", "auskunft-geben", "nachbereiten"), RIGHT, ""),
    ("ordnen", order("zuhoeren", "nachfragen", "nachbereiten", "auskunft-geben"), PARTLY, ""),
    ("ordnen", order("nachbereiten", "zuhoeren", "nachfragen", "auskunft-geben"), NOT_YET, ""),
    ("luecken", fill("2006", "Benachteiligung", "arbeitgeber"), RIGHT, ""),
    ("luecken", fill("2006", "Verwaltung", ""), PARTLY, ""),
    ("luecken", fill("1999", "Verwaltung", "niemand"), NOT_YET, ""),
    ("kurz", type_in("kurz", " agg "), RIGHT, "Genau: Allgemeines Gleichbehandlungsgesetz."),
    ("kurz", type_in("kurz", "BGB"), NOT_YET, "Drei Buchstaben genügen."),
    ("zahl", type_in("zahl", "6,5"), RIGHT, ""),
    ("zahl", type_in("zahl", "7"), NOT_YET, ""),
]


@pytest.mark.parametrize(("id", "act", "verdict", "feedback"), CASES)
def test_answer_is_judged(probe: Probe, id: str, act: Callable[[Probe], None], verdict: str, feedback: str) -> None:
    probe.open(place="#u-formen")
    act(probe)
    told = probe.check(id)
    assert told.split("\n")[0] == verdict
    assert feedback in told
    assert ("noch einmal prüfen" in told) == (verdict != RIGHT)


def test_nothing_answered_is_said_and_no_verdict(probe: Probe) -> None:
    probe.open(place="#u-formen")
    for id in ("einfach", "mehrfach", "zuordnen", "luecken", "kurz", "zahl", "frei"):
        assert probe.check(id) == "Bitte geben Sie zuerst eine Antwort.", id


def test_what_is_no_number_is_said(probe: Probe) -> None:
    probe.open(place="#u-formen")
    probe.question("zahl").locator("input").fill("sechs")
    assert "Zahl" in probe.check("zahl")
    assert probe.question("zahl").locator(".verdict").count() == 0


def test_free_text_is_not_judged(probe: Probe) -> None:
    probe.open(place="#u-formen")
    probe.question("frei").locator("textarea").fill("Mehr Zeit.")
    told = probe.check("frei")
    assert "Viele nennen hier eine konkrete Situation." in told
    assert not any(word in told for word in (RIGHT, PARTLY, NOT_YET))


def test_changing_the_answer_takes_the_verdict_away(probe: Probe) -> None:
    probe.open(place="#u-formen")
    tick("einfach", "Wohnort")(probe)
    probe.check("einfach")
    tick("einfach", "Alter")(probe)
    assert probe.question("einfach").locator(".result").inner_text() == ""
    assert probe.question("einfach").locator(".mark").count() == 0
    assert probe.check("einfach").startswith(RIGHT)


def test_marks_are_words_in_the_answer_s_name(probe: Probe) -> None:
    probe.open(place="#u-formen")
    tick("mehrfach", "Behinderung", "Wohnort")(probe)
    probe.check("mehrfach")
    boxes = probe.question("mehrfach").get_by_role("checkbox")
    names = {boxes.nth(n).locator("xpath=../label").inner_text().replace("\n", " ") for n in range(boxes.count())}
    assert names == {"Behinderung passt", "Wohnort passt nicht", "Ethnische Herkunft", "Vereinszugehörigkeit"}


def test_result_is_said_too(probe: Probe) -> None:
    probe.open(place="#u-formen")
    assert probe.question("kurz").locator(".result").inner_text() == ""
    empty = probe.check("kurz")
    expect(probe.page.locator("body > [aria-live]")).to_have_text(empty)


def test_question_is_a_group_named_by_its_heading(probe: Probe) -> None:
    probe.open(place="#u-formen")
    group = probe.page.get_by_role("group", name="Welche Merkmale schützt § 1 AGG?")
    assert group.get_by_role("checkbox").count() == 4
    assert group.get_by_role("heading").inner_text().endswith("Welche Merkmale schützt §\u00a01 AGG?")


def test_hint_opens_before_answering(probe: Probe) -> None:
    probe.open(place="#u-formen")
    hint = probe.page.get_by_text("Das Gesetz nennt sechs Gründe.")
    assert not hint.is_visible()
    probe.question("einfach").get_by_text("Tipp anzeigen").click()
    assert hint.is_visible()


def test_ordering_by_keyboard_keeps_the_focus_and_says_where(probe: Probe) -> None:
    probe.open(place="#u-formen")
    before = probe.keys("ordnen")
    button = probe.question("ordnen").locator(".order > li:first-child .down")
    button.focus()
    probe.page.keyboard.press("Enter")
    assert probe.keys("ordnen") == [before[1], before[0], *before[2:]]
    assert probe.page.evaluate("document.activeElement.closest('li').dataset.key") == before[0]
    expect(probe.page.locator("body > [aria-live]")).to_have_text(re.compile("jetzt an Stelle 2 von 4$"))
    assert probe.question("ordnen").locator(".order > li:first-child .up").get_attribute("aria-disabled") == "true"


def test_ordering_never_starts_solved(probe: Probe) -> None:
    for _ in range(5):
        probe.open(place="#u-formen")
        assert probe.keys("ordnen") != ["zuhoeren", "nachfragen", "auskunft-geben", "nachbereiten"]
        probe.page.reload()


def test_enter_in_a_field_checks_the_answer(probe: Probe) -> None:
    probe.open(place="#u-formen")
    probe.question("kurz").locator("input").press_sequentially("AGG")
    probe.page.keyboard.press("Enter")
    assert probe.question("kurz").locator(".verdict").inner_text() == RIGHT
