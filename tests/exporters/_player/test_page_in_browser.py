"""The page in Chromium, opened from disk: without script, on small screens, by keyboard, in high contrast."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from builder.exporters._player.parts import player_parts
from tests.render.showcase import read, showcase

pytestmark = pytest.mark.browser

_UNITS = ("-start", "alles", "privat", "am-schalter", "test", "-end")
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("page")
    (folder / "media").mkdir()
    course, module = showcase()
    for part in player_parts(course, module, target="web", read=read):
        (folder / part.path).write_bytes(part.data)
    return (folder / "index.html").as_uri()


@pytest.fixture(params=[(1280, "light", "none"), (375, "dark", "none"), (320, "light", "active")], ids=str)
def page(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Page]:
    width, scheme, forced = request.param
    context = browser.new_context(viewport={"width": width, "height": 700}, color_scheme=scheme, forced_colors=forced)
    page = context.new_page()
    _open(page, address)
    yield page
    context.close()


def _open(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector("html:not(.boot, .no-js)", state="attached")


def _go(page: Page, unit: str) -> None:
    page.evaluate("id => document.querySelector(`#contents a[data-goto='${id}']`).click()", unit)
    page.wait_for_selector(f"#u-{unit}:not([hidden])", state="attached")


@pytest.mark.parametrize("width", [1280, 375])
def test_first_view_asks_for_little_and_does_not_jump(browser: Browser, address: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(address)
    shift = page.evaluate(
        """() => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(entry => (sum += entry.value)))
            .observe({type: 'layout-shift', buffered: true});
          setTimeout(() => done(sum), 300);
        })"""
    )
    folder = address.rpartition("/")[0]
    assert all(url.startswith((folder, "data:")) for url in asked)
    assert len([url for url in asked if url.startswith(folder)]) <= 4
    assert shift == 0
    assert complaints == []
    page.close()


def test_a_term_is_explained_and_focus_returns(page: Page) -> None:
    _go(page, "alles")
    page.focus("#u-alles .term")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "dialog"
    assert "Rassismus im Alltag" in page.inner_text("[popover].entry:popover-open")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.className") == "term"


def test_an_address_inside_the_page_is_no_reason_to_complain(browser: Browser, address: str) -> None:
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    _open(page, address + "#u-alles")
    page.wait_for_selector("#u-alles:not([hidden])")
    page.wait_for_timeout(200)
    assert complaints == []
    page.close()


def test_the_contents_keep_the_current_entry_in_sight(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 300})
    _open(page, address)
    _go(page, "-end")
    entry = page.locator("#contents [aria-current]")
    assert entry.evaluate("node => node.getBoundingClientRect().bottom < innerHeight + 1")
    assert page.evaluate("document.querySelector('#contents').scrollTop > 0")
    page.close()


def test_the_drawer_closes_on_choosing(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 375, "height": 700})
    _open(page, address)
    assert not page.is_visible("#contents")
    page.click("#menu")
    page.click("#contents a[data-goto=alles]")
    page.wait_for_selector("#u-alles:not([hidden])")
    assert not page.is_visible("#contents")
    assert page.evaluate("document.activeElement.id") == "h-alles"
    page.close()


def test_plain_language_takes_the_place_of_the_text(page: Page) -> None:
    _go(page, "alles")
    assert page.is_visible("#u-alles [data-standard]")
    assert not page.is_visible("#u-alles [data-plain]")
    page.evaluate("document.querySelector('#plain-switch').click()")
    assert page.is_visible("#u-alles [data-plain]")
    assert not page.is_visible("#u-alles [data-standard]")


def test_everything_is_readable_without_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 375, "height": 700})
    page = context.new_page()
    page.goto(address)
    for unit in _UNITS:
        assert page.is_visible(f"#h-{unit}")
    assert page.is_visible("#u-alles [data-plain]")
    assert page.is_visible("#u-alles [data-standard]")
    assert not page.is_visible("#pager")
    context.close()


def test_paper_shows_all_units_and_all_that_is_folded(browser: Browser, address: str) -> None:
    page = browser.new_page()
    _open(page, address)
    page.emulate_media(media="print")
    for unit in _UNITS:
        assert page.is_visible(f"#h-{unit}")
    assert page.is_visible("#u-alles .content-note details p")
    assert page.is_visible("#glossary .entry")
    assert not page.is_visible("#bar")
    page.close()
