"""The language switch: everything changes language in place, nothing that the learner did is lost or told."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.graded import answer, current, submit
from tests.browser.probe import Probe, in_lms, probe

__all__ = ["in_lms", "probe"]

pytestmark = pytest.mark.browser

EN = "en"
DE = "de"
# German words of the shell, of the script and of the probe module that English pages do not have.
GERMAN = re.compile(r"\b(?:der|die|das|und|nicht|Sie|Ihre?|ist|Frage|Antwort|Lektion|Weiter|Beenden|Inhalt)\b")


def switch(probe: Probe, language: str) -> None:
    """Press the language in the contents; wait until the page says that it has changed."""
    button = probe.page.locator(f"#contents [data-language={language}]")
    button.click()
    expect(probe.page.locator("html")).to_have_attribute("lang", language)
    expect(probe.page.locator(f"#contents [data-language={language}]")).to_be_focused()


def shown(probe: Probe) -> Locator:
    return probe.page.locator("section.unit:not([hidden])")


def german(probe: Probe) -> list[str]:
    """German words in what the page shows now, apart from what says that it is German."""
    text = probe.page.evaluate(
        """() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [document.title];
          for (let node; (node = walker.nextNode()); ) {
            const parent = node.parentElement;
            if (!parent.closest('[lang=de],script,template') && parent.getClientRects().length) found.push(node.data);
          }
          document.querySelectorAll('body [aria-label]').forEach((node) => found.push(node.getAttribute('aria-label')));
          return found.join(' | ');
        }"""
    )
    return GERMAN.findall(str(text))


def stored(probe: Probe) -> str:
    return str(probe.page.evaluate("JSON.stringify([localStorage, document.cookie, location.search])"))


def test_every_kind_of_page_changes_language_in_place(probe: Probe) -> None:
    for unit, name in (
        ("-start", "Every form at a glance"),
        ("formen", "Practise every form of question"),
        ("schalter", "At the counter"),
        ("test", "Final quiz"),
        ("-end", "Where you stand"),
    ):
        probe.open(place=f"#u-{unit}")
        switch(probe, EN)
        assert shown(probe).get_attribute("data-unit") == unit
        assert shown(probe).locator("h1").inner_text() == name
        title = "Every form at a glance"
        assert probe.page.title() == (title if unit == "-start" else f"{name} – {title}")
        assert german(probe) == [], unit
        probe.page.goto("about:blank")
    probe.open()
    assert german(probe) != []


def test_the_switch_says_so_and_leads_back(probe: Probe) -> None:
    probe.open()
    switch(probe, EN)
    expect(probe.page.locator("body > [aria-live]")).to_have_text("Language of the page: English")
    assert probe.page.locator("#contents .languages").get_attribute("aria-label") == "Language"
    assert probe.page.get_by_role("button", name="English", pressed=True).count() == 1
    switch(probe, DE)
    expect(probe.page.locator("body > [aria-live]")).to_have_text("Sprache der Seite: Deutsch")
    assert shown(probe).locator("h1").inner_text() == "Alle Formen auf einen Blick"
    assert probe.page.locator("#main").count() == 1


def test_practice_keeps_answers_order_and_verdicts(probe: Probe) -> None:
    probe.open(place="#u-formen")
    keys = probe.keys("ordnen")
    options = probe.question("mehrfach").locator(".options > li")
    order = options.evaluate_all("items => items.map((item) => item.dataset.key)")
    sides = probe.page.locator("#q-zuordnen--1-agg option").evaluate_all("some => some.map(({ value }) => value)")
    probe.question("mehrfach").get_by_label("Wohnort").check()
    probe.check("mehrfach")
    probe.page.locator("#q-zuordnen--1-agg").select_option("Ziel des Gesetzes")
    probe.page.locator("#q-luecken--0").fill("2006")
    probe.page.locator("#q-luecken--1").select_option("Benachteiligung")
    probe.page.locator("#q-luecken--2").fill("Arbeitgeber")
    assert probe.check("luecken").startswith("Richtig")
    probe.question("kurz").locator("input").fill("Gleichbehandlungsgesetz")
    probe.check("kurz")
    probe.question("frei").locator("textarea").fill("Meine Gedanken")
    probe.question("einfach").locator("details.hint summary").click()
    switch(probe, EN)
    assert probe.question("mehrfach").get_by_label("Place of residence").is_checked()
    assert "The place of residence is not in the Act." in probe.question("mehrfach").locator(".result").inner_text()
    assert "does not fit" in probe.question("mehrfach").inner_text()
    assert probe.page.locator("#q-zuordnen--1-agg option:checked").inner_text() == "aim of the Act"
    assert probe.question("zuordnen").locator(".result").inner_text() == ""
    assert probe.page.locator("#q-luecken--1 option:checked").inner_text() == "discrimination"
    assert probe.question("luecken").locator(".verdict").inner_text() == "Right"
    assert probe.question("kurz").locator(".verdict").inner_text() == "Right"
    assert probe.question("frei").locator("textarea").input_value() == "Meine Gedanken"
    assert probe.question("einfach").locator("details.hint").get_attribute("open") is not None
    assert probe.keys("ordnen") == keys
    assert options.evaluate_all("items => items.map((item) => item.dataset.key)") == order
    new = probe.page.locator("#q-zuordnen--1-agg option").evaluate_all("some => some.map(({ value }) => value)")
    assert new == sides


def test_english_answers_are_right_in_both_languages(probe: Probe) -> None:
    probe.open(place="#u-formen")
    switch(probe, EN)
    probe.question("kurz").locator("input").fill("equal treatment act")
    told = probe.check("kurz")
    assert told.startswith("Right")
    assert "Not quite so short" in told
    for gap, text in ((0, "2006"), (2, "an employer")):
        probe.page.locator(f"#q-luecken--{gap}").fill(text)
    probe.page.locator("#q-luecken--1").select_option(label="discrimination")
    assert probe.check("luecken").startswith("Right")
    assert probe.check("zahl").startswith("Please give an answer first")
    probe.question("zahl").locator("input").fill("6.4")
    assert probe.check("zahl").startswith("Right")
    switch(probe, DE)
    for id in ("kurz", "luecken", "zahl"):
        assert probe.question(id).locator(".verdict").inner_text() == "Richtig", id


def test_what_is_private_stays_and_can_be_deleted(probe: Probe) -> None:
    probe.open(place="#u-privat")
    probe.page.locator("#b-gedanken--text").fill("Nur für mich")
    probe.page.get_by_label("Wir besprechen Fälle im Team.").check()
    probe.page.locator(".content-note summary").click()
    switch(probe, EN)
    assert probe.page.locator("#b-gedanken--text").input_value() == "Nur für mich"
    assert probe.page.get_by_label("We discuss cases in the team.").is_checked()
    assert probe.page.get_by_text("The wording is here.").is_visible()
    with probe.page.expect_download() as saved:
        probe.press("Save as a file: Reflection What comes to your mind?")
    assert "Nur für mich" in saved.value.path().read_text("utf-8")
    probe.press("Delete: Reflection What comes to your mind?")
    probe.press("Yes, delete")
    switch(probe, DE)
    assert probe.page.locator("#b-gedanken--text").input_value() == ""
    assert "Nur" not in stored(probe)


def test_a_running_attempt_goes_on_in_the_other_language(in_lms: Probe) -> None:
    probe = in_lms.open("scorm12", "#u-test")
    probe.press("Test beginnen")
    forms = probe.page.locator("[data-asked] form")
    asked = forms.evaluate_all("forms => forms.map((form) => form.dataset.question)")
    first = answer(probe)
    submit(probe)
    switch(probe, EN)
    assert current(probe) == first
    assert probe.question(first).locator(".verdict").inner_text() == "Right"
    assert probe.question(first).locator("fieldset").get_attribute("disabled") is not None
    assert probe.question(first).locator("legend").inner_text().startswith("Question 1 of 4")
    assert forms.evaluate_all("forms => forms.map((form) => form.dataset.question)") == asked
    submit(probe)
    second = answer(probe, right=False)  # filled in, but not checked
    switch(probe, DE)
    assert current(probe) == second
    submit(probe)
    verdict = probe.question(second).locator(".verdict").inner_text()
    assert verdict in ("Noch nicht ganz", "Teilweise richtig")
    switch(probe, EN)
    assert probe.question(second).locator(".verdict").inner_text() in ("Not quite yet", "Partly right")
    submit(probe)
    for _ in range(2):
        answer(probe)
        submit(probe)
        submit(probe)
    assert "You have answered every question." in probe.page.locator("#u-test .stage").inner_text()
    switch(probe, DE)
    probe.press("Abgeben")
    told = probe.page.locator("#u-test .stage").inner_text()
    switch(probe, EN)
    stage = probe.page.locator("#u-test .stage").inner_text()
    points = re.search(r"([\d,]+) von 5 Punkten", told)
    assert points
    assert f"{points[1].replace(',', '.')} of 5 points" in stage
    assert "Participants act fairly at the counter." in stage
    probe.press("Review the answers")
    assert probe.question(first).locator(".verdict").inner_text() == "Right"
    switch(probe, DE)
    assert probe.question(second).locator(".verdict").inner_text() == verdict
    assert probe.page.locator("#u-test").evaluate("node => node.querySelector('.quiz').dataset.step") == "review"


def test_feedback_at_the_end_waits_in_every_language(probe: Probe) -> None:
    probe.open(place="#u-ende")
    switch(probe, EN)
    probe.press("Start the quiz")
    probe.question("e-zahl").locator("input").fill("6")
    submit(probe)
    probe.page.locator("#q-e-zuordnen--zuhoeren").select_option(label="first")
    switch(probe, DE)
    assert probe.page.locator("#q-e-zuordnen--zuhoeren option:checked").inner_text() == "zuerst"
    probe.page.locator("#q-e-zuordnen--antworten").select_option(label="zuletzt")
    submit(probe)
    probe.question("e-luecke").locator("input").fill("Equal Treatment Act")
    submit(probe)
    probe.question("e-frei").locator("textarea").fill("Danke")
    switch(probe, EN)
    assert probe.question("e-frei").locator("textarea").input_value() == "Danke"
    submit(probe)
    probe.press("Hand in")
    assert "100%: 3 of 3 points" in probe.page.locator("#u-ende .stage").inner_text()


def test_a_scenario_goes_on_where_it_stands(probe: Probe) -> None:
    probe.open(place="#u-schalter")
    probe.press("Ich spreche lauter.")
    switch(probe, EN)
    stage = probe.page.locator("#u-schalter .stage")
    assert stage.inner_text().startswith("Your decision")
    assert "Louder is not clearer." in stage.inner_text()
    probe.press("What happens next")
    switch(probe, DE)
    assert probe.page.locator("[data-current]").inner_text().startswith("Alle schauen herüber")
    stage.locator(".way summary").click()
    assert "Ich spreche lauter." in stage.locator(".way").inner_text()
    switch(probe, EN)
    probe.press("I break off.")
    probe.press("What happens next")
    assert "Mr Diallo does not come back" in shown(probe).inner_text()
    switch(probe, DE)
    assert "Herr Diallo kommt nicht wieder" in shown(probe).inner_text()
    assert probe.page.locator("[data-entry=schalter]").get_attribute("data-state") == "done"


def test_search_contents_and_plain_language_follow(probe: Probe) -> None:
    probe.open(place="#u-formen")
    probe.page.locator("#plain-switch").click()
    probe.page.fill("#search", "section")
    switch(probe, EN)
    assert "Practise every form of question" in probe.page.locator("#found").inner_text()
    assert probe.page.locator("#plain-switch").get_attribute("aria-pressed") == "true"
    assert probe.page.get_by_text("This is the text in plain language.").is_visible()
    probe.page.fill("#search", "Wortlaut")
    assert "Nothing found." in probe.page.locator("#found").inner_text()
    assert probe.page.locator("[data-entry=formen] .name").inner_text() == "Practise every form of question"
    assert "1 of 8" not in probe.page.locator("#pager-place").inner_text()
    probe.page.locator("#u-formen .term").first.click()
    assert probe.page.locator("#t-1:popover-open strong[lang], #t-1:popover-open [lang=de]").count() > 0


def test_what_is_in_sight_stays_in_sight(probe: Probe) -> None:
    probe.open(place="#u-formen")
    probe.question("kurz").scroll_into_view_if_needed()
    probe.page.evaluate("document.querySelector('#q-kurz').scrollIntoView()")
    before = probe.question("kurz").bounding_box()
    switch(probe, EN)
    after = probe.question("kurz").bounding_box()
    assert before and after
    assert abs(before["y"] - after["y"]) < 150


def test_nothing_of_the_switch_is_told_or_stored(in_lms: Probe) -> None:
    probe = in_lms.open("scorm12", "#u-privat")
    probe.wait_saved("privat")
    probe.page.locator("#b-gedanken--text").fill("Streng vertraulich")
    probe.page.locator("#next").click()
    probe.page.locator("#back").click()
    probe.wait_saved("privat")
    before = probe.lms_calls()
    for language in (EN, DE, EN):
        switch(probe, language)
    probe.page.wait_for_timeout(1200)  # longer than what happens is joined
    assert probe.lms_calls() == before
    assert '"en"' not in probe.lms_calls()
    assert stored(probe) == '[{},"",""]'
    assert probe.page.locator("#save-state").get_attribute("data-save") == "saved"
    probe.come_back()
    assert probe.page.locator("html").get_attribute("lang") == "de"


def test_an_attempt_begun_in_english_resumes_in_german(in_lms: Probe) -> None:
    probe = in_lms.open("scorm12", "#u-test")
    switch(probe, EN)
    probe.press("Start the quiz")
    while current(probe) != "t-kurz":
        probe.press("Answer later")
    probe.question("t-kurz").locator("input").fill("Equal Treatment Act")
    submit(probe)
    probe.wait_saved("test")
    probe.come_back()
    expect(probe.page.locator("html")).to_have_attribute("lang", "de")
    probe.press("Test fortsetzen")
    probe.page.evaluate("location.hash = '#q-t-kurz'")
    expect(probe.question("t-kurz")).to_be_visible()
    assert probe.question("t-kurz").locator("input").input_value() == "Equal Treatment Act"
    assert probe.question("t-kurz").locator(".verdict").inner_text() == "Richtig"
    switch(probe, EN)
    assert probe.question("t-kurz").locator(".verdict").inner_text() == "Right"
    expect(probe.page.locator("#begin")).to_have_text("Continue where you left off", use_inner_text=False)


def test_on_a_phone_the_drawer_stays_open(probe: Probe) -> None:
    probe.page.set_viewport_size({"width": 375, "height": 740})
    probe.open(place="#u-formen")
    probe.page.click("#menu")
    switch(probe, EN)
    assert probe.page.locator("#contents").evaluate("node => node.matches(':popover-open')")
    probe.page.keyboard.press("Escape")
    expect(probe.page.locator("#menu")).to_be_focused()
    probe.page.evaluate("location.hash = '#u--start'")
    probe.page.locator("main [data-language=de]").click()
    expect(probe.page.locator("main [data-language=de]")).to_be_focused()
    assert not probe.page.locator("#contents").evaluate("node => node.matches(':popover-open')")


def test_paper_has_one_language_and_no_switch(probe: Probe) -> None:
    probe.open()
    switch(probe, EN)
    probe.page.emulate_media(media="print")
    assert probe.page.locator(".languages").first.is_hidden()
    text = probe.page.locator("main").inner_text()
    assert "Mr Diallo does not come back" in text
    assert "Herr Diallo" not in text


def test_without_script_the_original_is_whole(probe: Probe) -> None:
    context = probe.page.context.browser
    assert context
    bare = context.new_context(java_script_enabled=False)
    page = bare.new_page()
    page.goto(probe.open().page.url)
    assert page.locator("#h-formen").is_visible()
    assert not page.locator(".languages").first.is_visible()
    assert page.locator("#h-formen").count() == 1
    bare.close()
