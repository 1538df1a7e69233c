"""Every screen of the learner's page, and what leads from one to the next: for pictures and for accessibility."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from playwright.sync_api import BrowserContext, expect

from builder.exporters._player.parts import player_parts
from tests.browser.graded import answer, submit, take
from tests.browser.probe import LMS, SERVE, Probe, built, new_probe
from tests.render.showcase import read, showcase

Act = Callable[[Probe], object]

# Shown as the window is: what lies over the page; all others as tall as they are.
WINDOWS = frozenset("drawer term search search-nothing delete exit-asks english-drawer english-term".split())


@dataclass(frozen=True, slots=True)
class Tour:
    """Screens reached one after the other: name → what leads there from the one before. `lms` runs before the page."""

    folder: Callable[[], Path]
    screens: Mapping[str, tuple[Act, ...]]
    lms: str = ""


def open_tour(context: BrowserContext, tour: Tour) -> Probe:
    """Return the page at its first screen."""
    if tour.lms:
        context.add_init_script(tour.lms)
    probe = new_probe(context)
    probe.page.goto((tour.folder() / "index.html").as_uri())
    probe.wait_ready()
    return probe


@cache
def _showcase() -> Path:
    folder = Path(mkdtemp(prefix="kursbau-showcase-"))
    (folder / "media").mkdir()
    course, module = showcase()
    for part in player_parts(course, module, target="scorm12", read=read):
        (folder / part.path).write_bytes(part.data)
    return folder


def _to(unit: str) -> Act:
    def act(probe: Probe) -> None:
        probe.page.evaluate("hash => { location.hash = hash }", f"#u-{unit}")
        expect(probe.page.locator(f"#h-{unit}")).to_be_focused()

    return act


def _press(name: str) -> Act:
    return lambda probe: probe.press(name)


def _click(selector: str) -> Act:
    return lambda probe: probe.page.locator(selector).first.click()


def _check(id: str) -> Act:
    return lambda probe: probe.check(id)


def _take(right: bool) -> Act:
    return lambda probe: take(probe, right=right)


def _escape(probe: Probe) -> None:
    probe.page.keyboard.press("Escape")


def _menu(probe: Probe) -> None:
    if not probe.page.is_visible("#search"):
        probe.page.click("#menu")


def _search(words: str) -> Act:
    return lambda probe: probe.page.fill("#search", words)


def _plain(probe: Probe) -> None:
    probe.page.evaluate("document.querySelector('#plain-switch').click()")


def _english(probe: Probe) -> None:
    """Change to English, on phones in the drawer, which stays open."""
    _menu(probe)
    probe.page.click("#contents [data-language=en]")
    expect(probe.page.locator("#contents [data-language=en]")).to_be_focused()


def _answer(probe: Probe) -> None:
    probe.page.locator("#q-mehrfach").get_by_label("Wohnort").check()
    probe.page.locator("#q-kurz input").fill("AGG")
    probe.page.locator("#q-luecken").get_by_label("Lücke 1 von 3").fill("2006")
    for id in ("mehrfach", "kurz", "luecken", "ordnen"):
        probe.check(id)


def _answer_wrong(probe: Probe) -> None:
    answer(probe, right=False)


def _pass_second(probe: Probe) -> None:
    probe.question("e-zahl").locator("input").fill("6")
    probe.question("e-luecke").locator("input").evaluate("field => { field.value = 'AGG' }")
    for _ in range(3):
        probe.press("Nächste Frage")


def _write(probe: Probe) -> None:
    probe.page.get_by_label("Ihre Gedanken").fill("Meine Notiz")


def _finish_lessons(probe: Probe) -> None:
    for unit in ("formen", "privat"):
        _to(unit)(probe)
        probe.page.click("#next")


def _save(state: str) -> Act:
    return lambda probe: expect(probe.page.locator("#save-state")).to_have_attribute("data-save", state, timeout=15000)


def _offline(off: bool) -> Act:
    return lambda probe: probe.page.evaluate("off => { window.lms.control.offline = off }", off)


def _come_back(probe: Probe) -> None:
    probe.come_back()
    probe.page.wait_for_selector(".banner")


_GIVE_UP = (_press("Ich spreche lauter."), _press("So geht es weiter"), _press("Ich breche ab."))
_BEGIN = _press("Test beginnen")

TOURS: dict[str, Tour] = {
    "blocks": Tour(
        _showcase,
        {
            "start": (),
            "lesson": (_to("alles"),),
            "content-note-open": (_click("#u-alles .content-note summary"),),
            "drawer": (_menu,),
            "term": (_escape, _click("#u-alles .term")),
            "search": (_escape, _menu, _search("die")),
            "search-nothing": (_menu, _search("xyzxyz")),
            "plain": (_plain, _escape),
            "private-lesson": (_to("privat"),),
            "scenario-first": (_to("am-schalter"),),
            "end": (_to("-end"),),
        },
    ),
    "interactions": Tour(
        lambda: built("web"),
        {
            "start-without-lms": (),
            "practice-before": (_to("formen"),),
            "practice-nothing-answered": (_check("einfach"),),
            "practice-hint": (_click("#q-einfach .hint summary"),),
            "practice-after": (_answer,),
            "reflection-checklist": (_to("privat"),),
            "delete": (_press("Löschen: Reflexion Woran denken Sie?"),),
            "kept": (_press("Abbrechen"),),
            "scene": (_to("schalter"),),
            "scene-feedback": (_GIVE_UP[0],),
            "scene-second": (_GIVE_UP[1],),
            "scene-second-feedback": (_GIVE_UP[2],),
            "scene-ending": (_press("So geht es weiter"),),
            "scene-way": (_click("#u-schalter .way summary"),),
            "scene-other-way": (_press("Einen anderen Weg versuchen"),),
            "quiz-intro": (_to("ende"),),
            "quiz-question": (_BEGIN,),
            "quiz-second-question": (_press("Nächste Frage"),),
            "quiz-text-question": (*(_press("Nächste Frage"),) * 2,),
            "quiz-overview": (_press("Zur Übersicht"),),
            "quiz-result": (_press("Trotzdem abgeben"),),
            "quiz-review": (_press("Antworten ansehen"),),
            "end-incomplete": (_to("-end"),),
        },
    ),
    "in English": Tour(
        lambda: built("web"),
        {
            "english-drawer": (_english, _menu),
            "english-start": (_escape,),
            "english-lesson": (_to("formen"),),
            "english-term": (_click("#u-formen .term"),),
            "english-practice": (_escape, _check("mehrfach"), _check("luecken"), _check("ordnen")),
            "english-private": (_to("privat"),),
            "english-scene": (_to("schalter"),),
            "english-feedback": (_press("I speak louder."),),
            "english-ending": (_press("What happens next"), _press("I break off."), _press("What happens next")),
            "english-quiz": (_to("ende"), _press("Start the quiz")),
            "english-overview": (*(_press("Next question"),) * 3, _press("To the overview")),
            "english-result": (_press("Hand in anyway"),),
            "english-end": (_to("-end"),),
        },
    ),
    "failed in an LMS": Tour(
        lambda: built("scorm12"),
        {
            "start-in-lms": (_save("saved"),),
            "no-connection": (_offline(True), _to("formen"), _save("failed")),
            "resumed": (
                _offline(False),
                _save("saved"),
                _to("privat"),
                lambda probe: probe.wait_saved(at="privat"),
                _come_back,
            ),
            "start-resumed": (_to("-start"),),
            "exit-asks": (_to("privat"), _write, _click("#exit")),
            "quiz-feedback-each": (
                _press("Abbrechen"),
                _to("test"),
                _BEGIN,
                _answer_wrong,
                submit,
            ),
            "quiz-not-passed": (_take(False),),
            "attempts-used-up": (_press("Neuer Versuch"), _take(False)),
            "end-failed": (_to("-end"),),
        },
        LMS + SERVE,
    ),
    "passed in an LMS": Tour(
        lambda: built("scorm12"),
        {
            "quiz-passed": (_to("test"), _BEGIN, _take(True)),
            "end-passed": (
                *(_finish_lessons, _to("schalter"), *_GIVE_UP, _press("So geht es weiter")),
                *(_to("ende"), _BEGIN, _pass_second, _press("Zur Übersicht"), _press("Trotzdem abgeben")),
                _to("-end"),
            ),
            "ended": (_click("#exit"),),
        },
        LMS + SERVE,
    ),
    "refused by an LMS": Tour(
        lambda: built("scorm12"),
        {"refused": ()},
        LMS + SERVE + "window.lms.control.refuse = Array(9).fill('101');",
    ),
}
