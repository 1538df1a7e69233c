"""The platform in the preview: it takes what a strict one takes, and says in words what it was told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.axe import axe_faults
from tests.browser.preview import LMS_ANSWERS, Author, author

__all__ = ["author"]

pytestmark = pytest.mark.browser

_STRICT = (Path(__file__).parent / "lms_strict.js").read_text("utf-8")
# Every call of the course goes to the strict double too; what the two answer differently is kept.
_TEE = """
if (window === top) {
  window.differences = [];
  window.strict = null;
  const tee = (api, standard) => Object.fromEntries(Object.entries(api).map(([name, call]) => [name, (...given) => {
    if (name.endsWith('Initialize')) {
      window.beside = () => strictLms({ standard, stored: window.strict && window.strict.committed() });
      const own = call(...given);
      window.strict = window.beside();
      window.strict.api[name](...given);
      return own;
    }
    const own = call(...given);
    const other = window.strict.api[name](...given);
    if (own !== other) window.differences.push([name, given, own, other]);
    return own;
  }]));
  for (const [name, standard] of [['API', '1.2'], ['API_1484_11', '2004']]) {
    let offered;
    Object.defineProperty(window, name, { get: () => offered, set: (api) => { offered = tee(api, standard); } });
  }
}
"""


def answer(author: Author, wanted: str) -> None:
    """Begin or go on with the quiz, skip to the question `wanted` and answer it with its first option."""
    course = author.course
    course.locator("#u-test .stage button.main").click()
    for _ in range(4):
        current = course.locator("#u-test [data-current] .question")
        if current.get_attribute("data-question") == wanted:
            break
        current.get_by_role("button", name="Später beantworten").click()
    course.locator(f"#q-{wanted}").get_by_label("Alter", exact=True).check()
    course.locator(f"#q-{wanted} button[type=submit]").click()


@pytest.mark.parametrize("target", ["scorm12", "scorm2004"])
def test_the_panel_shows_what_a_strict_platform_gets(author: Author, target: str) -> None:
    author.page.add_init_script(_STRICT + _TEE)
    author.open(f"module/probe?target={target}#u-test")
    answer(author, "t-einfach")
    log = author.page.locator("#log")
    expect(log).to_contain_text("Antwort „t-einfach“: richtig", timeout=LMS_ANSWERS)
    assert author.told("bookmark") == "Abschlusstest"
    assert author.told("status") == "begonnen, nicht abgeschlossen"
    most = "4.096" if target == "scorm12" else "64.000"
    assert re.fullmatch(rf"\d+ von {most} Bytes", author.told("saved_state").strip())

    author.change("probe/40-test.quiz.md", "Vier Fragen", "Genau vier Fragen")
    expect(log).to_contain_text("Neue Fassung gezeigt", timeout=LMS_ANSWERS)
    author.page.locator("#leave").click()
    expect(log).to_contain_text("Sitzung fortgesetzt", timeout=LMS_ANSWERS)
    expect(author.course.locator(".banner")).to_contain_text("Willkommen zurück")

    assert author.page.evaluate("window.differences") == []
    assert author.page.evaluate("window.strict.faults") == []
    stored = author.page.evaluate(f"JSON.parse(sessionStorage.getItem('lms probe standard {target}'))")
    strict = author.page.evaluate("window.strict.committed()")
    assert {name: stored.get(name) for name in strict} == strict


def test_leave_start_anew_and_no_answer(author: Author) -> None:
    author.open("module/probe#u-privat")
    author.course.locator("#u-privat textarea").fill("weg")
    expect(author.page.locator("#told")).to_contain_text("Für Sie allein", timeout=LMS_ANSWERS)
    author.page.locator("#leave").click()
    expect(author.course.locator("#u-privat textarea")).to_have_value("", timeout=LMS_ANSWERS)
    expect(author.course.locator("#u-privat")).to_be_visible()

    author.page.locator("#offline").check()
    author.course.locator("#next").click()
    expect(author.page.locator("#log")).to_contain_text("keine Antwort", timeout=LMS_ANSWERS)
    expect(author.page.locator("#told")).to_contain_text("Noch nicht bestätigt")
    author.change("probe/30-schalter.scenario.md", "Sie arbeiten im Bürgeramt", "Sie sitzen im Bürgeramt")
    author.sees("Sie sitzen im Bürgeramt")
    assert author.told("bookmark") == "Für Sie allein"
    author.page.locator("#offline").uncheck()
    expect(author.page.locator("#told .bookmark dd")).to_have_text("Am Schalter", timeout=LMS_ANSWERS)
    expect(author.page.locator("#told .pending")).to_have_count(0)

    author.page.locator("#anew").click()
    expect(author.course.locator("#begin")).to_be_visible(timeout=LMS_ANSWERS)
    expect(author.page.locator("#told .bookmark dd")).not_to_have_text("Am Schalter", timeout=LMS_ANSWERS)


def test_the_pages_are_accessible_and_fit_a_phone(author: Author) -> None:
    author.change("probe/10-formen.md", "Hier steht ein Absatz", "Hier steht [nichts](gibt-es-nicht.md)")
    for size in ({"width": 1280, "height": 900}, {"width": 360, "height": 740}):
        author.page.set_viewport_size(size)  # type: ignore[arg-type]
        author.open()
        expect(author.page.locator(".tag.error").first).to_be_visible(timeout=LMS_ANSWERS)
        author.page.evaluate("document.querySelectorAll('details').forEach((node) => (node.open = true))")
        assert axe_faults(author.page) == []
        assert author.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        author.open("module/probe")
        expect(author.page.locator("#findings li.error")).to_be_visible(timeout=LMS_ANSWERS)
        assert axe_faults(author.page) == []
        assert author.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_overview_follows(author: Author) -> None:
    author.open()
    page = author.page
    expect(page.locator("#sum .tag").first).to_be_visible(timeout=LMS_ANSWERS)
    page.locator("#u-probe summary").click()
    expect(page.get_by_role("link", name="Abschlusstest")).to_be_visible()
    author.change("probe/40-test.quiz.md", "title: Abschlusstest", "title: Prüfung")
    expect(page.get_by_role("link", name="Prüfung")).to_be_visible(timeout=LMS_ANSWERS)
    page.locator("#g-probe-schalter summary").click()
    expect(page.locator("#g-probe-schalter svg.graph")).to_be_visible()
    page.locator("#g-probe-schalter svg a").first.click()
    expect(author.course.locator("#u-schalter")).to_be_visible(timeout=LMS_ANSWERS)
    author.open()
    page.locator("#o-probe summary").click()
    expect(page.locator("#o-probe")).not_to_contain_text("nicht geprüft")
    author.change("probe/40-test.quiz.md", " objective=benennen", "")
    author.change("probe/50-ende.quiz.md", " objective=benennen", "")
    expect(page.locator("#o-probe td .tag")).to_have_text("nicht geprüft", timeout=LMS_ANSWERS)


def test_the_edition_and_the_width_can_be_chosen(author: Author) -> None:
    author.open("module/probe")
    page = author.page
    page.locator("#width").select_option("phone")
    assert author.course.locator("html").evaluate("node => node.clientWidth") <= 390
    page.get_by_label("Paketformat").select_option("scorm12")
    expect(page).to_have_url(re.compile("target=scorm12"))
    expect(author.page.locator("#told")).to_contain_text("4.096", timeout=LMS_ANSWERS)
