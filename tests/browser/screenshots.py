"""`make screenshots`: every screen of the learner's page, desktop and phone, light and dark, into screenshots/."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from builder.exporters._player.parts import player_parts
from tests.browser.chromium import ARGUMENTS, find_chromium
from tests.browser.probe import built
from tests.render.showcase import read, showcase

_TARGET = Path(__file__).resolve().parents[2] / "screenshots"
_SIZES = {"desktop": (1280, 800), "phone": (375, 740)}
_WINDOWS = ("drawer", "term", "search", "delete")  # shown as the window is; all others as tall as they are

Act = Callable[[Page], object]


def _to(unit: str) -> Act:
    def act(page: Page) -> None:
        page.evaluate("hash => { location.hash = hash }", f"#u-{unit}")
        page.wait_for_selector(f"#u-{unit}:not([hidden])", state="attached")

    return act


def _press(name: str) -> Act:
    return lambda page: page.locator("main, dialog").get_by_role("button", name=name, exact=True).click()


def _click(selector: str) -> Act:
    return lambda page: page.locator(selector).first.click()


def _escape(page: Page) -> None:
    page.keyboard.press("Escape")


def _answer(page: Page) -> None:
    page.locator("#q-mehrfach").get_by_label("Wohnort").check()
    page.locator("#q-kurz input").fill("AGG")
    page.locator("#q-luecken").get_by_label("Lücke 1 von 3").fill("2006")
    for id in ("mehrfach", "kurz", "luecken", "ordnen"):
        page.locator(f"#q-{id} button[type=submit]").click()


def _menu(page: Page) -> None:
    if page.is_visible("#menu"):
        page.click("#menu")


def _search(page: Page) -> None:
    _menu(page)
    page.fill("#search", "die")


def _paper(page: Page) -> None:
    page.emulate_media(media="print")


# Name → what leads there from the screen before.
_BLOCKS: dict[str, tuple[Act, ...]] = {
    "start": (),
    "lesson": (_to("alles"),),
    "drawer": (_menu,),
    "term": (_escape, _click("#u-alles .term")),
    "search": (_escape, _search),
    "plain": (_click("#plain-switch"), _escape),
    "end": (_to("-end"),),
    "print": (_paper,),
}
_INTERACTIONS: dict[str, tuple[Act, ...]] = {
    "practice-before": (_to("formen"),),
    "practice-after": (_answer,),
    "reflection-checklist": (_to("privat"),),
    "delete": (_press("Löschen: Reflexion Woran denken Sie?"),),
    "scene": (_press("Abbrechen"), _to("schalter")),
    "scene-feedback": (_press("Ich spreche lauter."),),
    "scene-ending": (_press("So geht es weiter"), _press("Ich breche ab."), _press("So geht es weiter")),
    "quiz-intro": (_to("ende"),),
    "quiz-question": (_press("Test beginnen"),),
    "quiz-overview": (*(_press("Nächste Frage"),) * 3, _press("Zur Übersicht")),
    "quiz-result": (_press("Trotzdem abgeben"),),
    "quiz-review": (_press("Antworten ansehen"),),
}


def _showcase(folder: Path) -> str:
    (folder / "media").mkdir()
    course, module = showcase()
    for part in player_parts(course, module, target="scorm12", read=read):
        (folder / part.path).write_bytes(part.data)
    return (folder / "index.html").as_uri()


def _take(browser: Browser, address: str, screens: dict[str, tuple[Act, ...]]) -> None:
    for device, (width, height) in _SIZES.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
            page = context.new_page()
            page.set_default_timeout(5000)
            page.goto(address)
            for name, acts in screens.items():
                for act in acts:
                    act(page)
                if name not in _WINDOWS:
                    tall = int(page.evaluate("document.documentElement.scrollHeight"))
                    page.set_viewport_size({"width": width, "height": max(height, tall)})
                page.screenshot(path=_TARGET / f"{name}-{device}-{scheme}.png", animations="disabled")
                page.set_viewport_size({"width": width, "height": height})
            context.close()


def main() -> None:
    """Take every screenshot anew; says where they are, or that there is no Chromium."""
    path = find_chromium()
    if path is None:
        sys.exit("no Chromium: install one or name it in KURSBAU_CHROMIUM")
    rmtree(_TARGET, ignore_errors=True)
    with sync_playwright() as playwright, TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        _take(browser, _showcase(Path(folder)), _BLOCKS)
        _take(browser, (built("scorm12") / "index.html").as_uri(), _INTERACTIONS)
        browser.close()
    sys.stdout.write(f"{len(list(_TARGET.glob('*.png')))} screenshots in {_TARGET}\n")


if __name__ == "__main__":
    main()
