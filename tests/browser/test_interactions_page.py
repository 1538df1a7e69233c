"""Finding one's way: address, back, search, plain language, keyboard, and the page without script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.probe import Probe, built, in_lms, probe

__all__ = ["in_lms", "probe"]

pytestmark = pytest.mark.browser


def test_back_goes_back_inside_the_module(probe: Probe) -> None:
    probe.open()
    probe.page.click("#begin")
    expect(probe.page.locator("#h-formen")).to_be_focused()
    probe.page.click("#next")
    expect(probe.page.locator("#h-privat")).to_be_focused()
    probe.page.go_back()
    expect(probe.page.locator("#h-formen")).to_be_focused()
    probe.page.go_back()
    expect(probe.page.locator("#h--start")).to_be_focused()


def test_an_address_inside_a_unit_reveals_it(probe: Probe) -> None:
    probe.open(place="#q-zahl")
    assert probe.page.locator("#u-formen").is_visible()
    probe.page.evaluate("location.hash = '#b-vorhaben'")
    expect(probe.page.locator("#b-vorhaben fieldset")).to_be_focused()
    assert not probe.page.locator("#u-formen").is_visible()


def test_the_contents_follow_and_the_page_stays_at_its_top(probe: Probe) -> None:
    probe.page.set_viewport_size({"width": 1280, "height": 520})
    probe.open()
    probe.page.evaluate("location.hash = '#u--end'")
    expect(probe.page.locator("#h--end")).to_be_focused()
    assert probe.page.evaluate("scrollY") == 0
    expect(probe.page.locator("#h--end")).to_be_in_viewport(ratio=1)
    expect(probe.page.locator("#contents [aria-current]")).to_be_in_viewport(ratio=0.9)


@pytest.mark.parametrize("unit", ["formen", "test"], ids=["long", "short"])
@pytest.mark.parametrize("width", [320, 375, 1280])
def test_the_page_ends_with_its_pager(probe: Probe, width: int, unit: str) -> None:
    probe.page.set_viewport_size({"width": width, "height": 740})
    probe.open(place=f"#u-{unit}")
    probe.page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    pager = probe.page.locator("#pager").bounding_box()
    assert pager is not None
    assert round(pager["y"] + pager["height"]) == 740


def test_a_lesson_is_done_by_going_on_or_by_its_end(probe: Probe) -> None:
    probe.open(place="#u-formen")
    state = probe.page.locator("[data-entry=formen]")
    assert state.get_attribute("data-state") == "current"
    probe.page.get_by_text("Das Ende der Lektion.").scroll_into_view_if_needed()
    probe.page.mouse.wheel(0, 10_000)
    expect(state).to_have_attribute("data-state", "done")


def test_progress_is_told_in_words(probe: Probe) -> None:
    probe.open(place="#u-formen")
    assert probe.page.inner_text("#progress-text") == "0 von 5 erledigt, noch etwa 20 Minuten"
    probe.page.click("#next")
    assert probe.page.inner_text("#pager-place") == "3 von 7"
    assert probe.page.inner_text("#progress-text").startswith(("1 von 5", "2 von 5"))
    assert probe.page.locator("#contents [aria-current=page]").inner_text().startswith("Für Sie allein")
    assert "nichts gespeichert" in probe.page.inner_text("#save-state")


def test_search_finds_and_leads_there(probe: Probe) -> None:
    probe.open()
    probe.page.fill("#search", "rechtsprech")
    found = probe.page.locator("#found a")
    assert found.count() == 1
    found.click()
    expect(probe.page.locator(":focus")).to_contain_text("rechtsprechung")
    assert "Antidiskriminierungsrechtsprechung" in probe.focused()
    probe.page.fill("#search", "xyzxyz")
    assert probe.page.inner_text("#found").startswith("Nichts gefunden")


def test_a_hit_is_shown_in_whole_words(probe: Probe) -> None:
    probe.open()
    passages = probe.page.locator("main :is(h1, h2, h3, h4, p, li, dt, dd)").all_text_contents()
    page = set(" ".join(passages).split())
    probe.page.fill("#search", "en")
    pieces = probe.page.locator("#found .piece").all_text_contents()
    assert any(piece.startswith("… ") for piece in pieces)
    assert any(piece.endswith(" …") for piece in pieces)
    assert {word for piece in pieces for word in piece.split()} - page <= {"…"}


def test_search_gives_no_answers_away(probe: Probe) -> None:
    probe.open()
    for words in ("Drei Buchstaben genügen", "Fundbüro", "Er verpasst die Frist"):
        probe.page.fill("#search", words)
        assert probe.page.locator("#found a").count() == 0, words


def test_plain_language_in_place(probe: Probe) -> None:
    probe.open(place="#u-formen")
    usual = probe.page.get_by_text("Hier steht ein Absatz")
    plain = probe.page.get_by_text("Das ist der Text in Einfacher Sprache")
    assert usual.is_visible() and not plain.is_visible()
    probe.page.click("#plain-switch")
    assert plain.is_visible() and not usual.is_visible()
    assert probe.page.locator("#plain-switch").get_attribute("aria-pressed") == "true"


def test_welcome_back_at_the_same_place(in_lms: Probe) -> None:
    probe = in_lms.open("scorm12", "#u-privat")
    probe.wait_saved(at="privat")
    probe.come_back()
    assert probe.page.locator(".unit:visible h1").inner_text() == "Für Sie allein"
    assert "Willkommen zurück" in probe.page.inner_text(".banner")
    probe.page.get_by_role("link", name="Zum Anfang").click()
    assert probe.page.inner_text("#begin") == "Weiter, wo Sie aufgehört haben"
    assert probe.page.locator(".banner").count() == 0


def test_exit_ends_and_says_so(in_lms: Probe) -> None:
    probe = in_lms.open("scorm12", "#u-formen")
    probe.page.click("#exit")
    assert probe.focused() == "Beendet. Sie können dieses Fenster jetzt schließen."
    assert probe.page.evaluate("window.lms.open()") is False


def test_a_refused_start_is_shown_and_tried_again(in_lms: Probe) -> None:
    in_lms.page.add_init_script("window.lms.control.refuse = ['101'];")
    probe = in_lms.open("scorm12", "#u-formen")
    assert "abgelehnt" in probe.page.inner_text(".refused")
    probe.page.evaluate("window.lms.control.refuse = []")
    probe.press("Erneut versuchen")
    expect(probe.page.locator(".refused")).to_have_count(0)
    probe.page.evaluate("window.lms.faults.length = 0")


def test_the_whole_module_by_keyboard(probe: Probe) -> None:
    probe.open()
    keyboard = probe.page.keyboard

    def reach(selector: str) -> None:
        for _ in range(200):
            keyboard.press("Tab")
            if probe.page.evaluate("(s) => document.activeElement.matches(s)", selector):
                outline = probe.page.evaluate(
                    "[document.activeElement, document.activeElement.closest('.option') ?? document.activeElement]"
                    ".some((node) => parseFloat(getComputedStyle(node).outlineWidth) >= 2)"
                )
                assert outline, f"no visible focus on {selector}"
                return
        raise AssertionError(f"the keyboard does not reach {selector}")

    reach("#begin")
    keyboard.press("Enter")
    expect(probe.page.locator("#h-formen")).to_be_focused()
    reach("#q-einfach input")
    keyboard.press("Space")
    reach("#q-einfach button[type=submit]")
    keyboard.press("Enter")
    expect(probe.question("einfach").locator(".verdict")).to_have_count(1)
    for unit in ("privat", "schalter"):
        reach("#next")
        keyboard.press("Enter")
        expect(probe.page.locator(f"#h-{unit}")).to_be_focused()
    reach("button.choice")
    keyboard.press("Enter")
    expect(probe.page.locator("#u-schalter .stage > [tabindex]")).to_be_focused()
    reach("#u-schalter .stage .bar button")
    keyboard.press("Enter")
    expect(probe.page.locator(".scene[data-current] > [tabindex]")).to_be_focused()
    assert probe.focused() == "Herr Diallo kommt nicht wieder"
    reach("#next")
    keyboard.press("Enter")
    expect(probe.page.locator("#h-test")).to_be_focused()
    reach("#u-test .stage button")
    keyboard.press("Enter")
    for n in range(1, 5):
        expect(probe.page.locator("#u-test [data-current] fieldset")).to_be_focused()
        assert f"Frage {n} von 4" in probe.focused()
        reach("[data-current] .bar button.plainly")
        keyboard.press("Enter")
    expect(probe.page.locator("#u-test .stage > [tabindex]")).to_have_text("Ihre Antworten im Überblick")
    reach("#u-test .stage > button")
    keyboard.press("Enter")
    expect(probe.page.locator(".verdict-box > [tabindex]")).to_be_focused()
    assert probe.focused() == "Noch nicht bestanden"


def test_everything_is_there_without_script(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((built("web") / "index.html").as_uri())
    text = page.locator("main").inner_text()
    for words in ("Welches Merkmal schützt §\u00a01 AGG?", "Haarlänge", "Herr Diallo kommt nicht wieder", "Was daraus"):
        assert words in text
    assert page.locator("main .feedback").count() > 10
    assert page.locator("main .unit:visible").count() == 7
    assert page.locator("main button:visible:not(.term)").count() == 0
    context.close()
