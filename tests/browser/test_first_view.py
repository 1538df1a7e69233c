"""The first paint waits for nothing but the start page; where the script fails, the page is what it is without."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route, expect

from builder.words.guide import GUIDE_WORDS
from tests.browser.probe import Probe, built, in_lms, probe

__all__ = ["in_lms", "probe"]

pytestmark = pytest.mark.browser

# Slow as a busy machine may be: what comes at the latest after a time must not stand in for the paint.
_PATIENT = "const later = setTimeout; window.setTimeout = (act, time) => later(act, time === 300 ? 1e6 : time);"


def _with_script(folder: Path, script: str | None) -> str:
    """Return the address of the probe's page with this player.js, or none."""
    home = folder / "page"
    shutil.copytree(built("web"), home)
    (home / "player.js").unlink()
    if script is not None:
        (home / "player.js").write_text(script, "utf-8")
    return (home / "index.html").as_uri()


def test_the_script_and_the_lessons_come_after_the_first_paint(probe: Probe, tmp_path: Path) -> None:
    seen = """document.documentElement.dataset.units = document.querySelectorAll('.unit').length;
        document.documentElement.dataset.painted = performance.getEntriesByType('paint').length > 0;"""
    probe.page.add_init_script(_PATIENT)
    probe.page.goto(_with_script(tmp_path, seen))
    expect(probe.page.locator("html[data-units='7'][data-painted=true]")).to_have_count(1)


def test_before_the_script_has_set_up_the_start_page_stands_alone(probe: Probe, tmp_path: Path) -> None:
    address = _with_script(tmp_path, "")
    probe.page.goto(address)
    expect(probe.page.locator("body > * noscript")).to_have_count(0)
    assert [unit.get_attribute("id") for unit in probe.page.locator(".unit:visible").all()] == ["u--start"]


def test_a_page_opened_at_a_place_does_not_show_the_start_page_first(probe: Probe, tmp_path: Path) -> None:
    probe.page.goto(_with_script(tmp_path, "") + "#q-zahl")
    expect(probe.page.locator("body > * noscript")).to_have_count(0)
    assert probe.page.locator("#bar").is_visible()
    assert probe.page.locator(".unit:visible").count() == 0


@pytest.mark.parametrize("script", [None, "throw new Error('broken');", "}"], ids=["missing", "fails", "unreadable"])
def test_without_a_working_script_everything_is_there(probe: Probe, tmp_path: Path, script: str | None) -> None:
    probe.page.goto(_with_script(tmp_path, script))
    expect(probe.page.locator("html.no-js")).to_have_count(1)
    assert probe.page.locator("main .unit:visible").count() == 7
    assert "Welches Merkmal schützt §\u00a01 AGG?" in probe.page.locator("main").inner_text()
    assert probe.page.locator("main button:visible:not(.term)").count() == 0
    (fault,) = probe.faults
    assert any(reason in fault for reason in ("ERR_FILE_NOT_FOUND", "broken", "Unexpected token"))
    probe.faults.clear()


@pytest.mark.parametrize("language", [0, 1], ids=["German", "English"])
def test_a_web_server_s_own_policy_may_be_as_strict_as_the_guide_says(browser: Browser, language: int) -> None:
    found = re.search("script-src [^“”]+", GUIDE_WORDS["trouble-4"][language])
    assert found

    def serve(route: Route) -> None:
        file = built("web") / route.request.url.rpartition("/")[2]
        route.fulfill(path=file, headers={"Content-Security-Policy": f"default-src 'self'; {found[0]}"})

    page = browser.new_page()
    page.route("**/*", serve)
    page.goto("http://course.test/index.html")
    page.wait_for_selector("html:not(.boot, .no-js)", state="attached")
    assert page.locator("#pager").evaluate("pager => getComputedStyle(pager).position") == "sticky"
    page.close()
