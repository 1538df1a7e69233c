"""From saving a lesson to the changed page in Chromium, among many modules; baseline: a programme of one module."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from bench.programme import write_programme
from tests.browser.chromium import ARGUMENTS, find_chromium
from tests.preview.serving import serving

_LESSON = "modules/modul-01/010-lektion-1.md"
# The page says when its words are there and are the ones that are shown: after the next frame has been drawn.
_SEEN = """
(words) => new Promise((done) => {
  const look = () => {
    const frame = document.querySelector('#frames iframe:not(.waiting)');
    if (!frame?.contentDocument?.querySelector('#u-lektion-1')?.textContent.includes(words)) return setTimeout(look, 2);
    requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
  };
  look();
})
"""


def report_preview(*, modules: int = 30, saves: int = 15) -> None:
    """Print the milliseconds from a save to the changed page; says so where there is no Chromium."""
    path = find_chromium()
    if path is None:
        print("preview: no Chromium; name one in KURSBAU_CHROMIUM")
        return
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        one = _times(browser, modules=1, saves=saves)
        many = _times(browser, modules=modules, saves=saves)
        browser.close()
    middle, baseline = statistics.median(many), statistics.median(one)
    print(f"preview, {modules} modules, {saves} saves of a lesson; baseline: a programme of one such module")
    print(f"  save to changed page {middle:4.0f} ms  {middle / baseline:5.2f} × baseline ({baseline:.0f} ms)")
    print(f"  slowest              {max(many):4.0f} ms  baseline {max(one):.0f} ms")


def _times(browser: Browser, *, modules: int, saves: int) -> list[float]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_programme(folder, modules=modules)
        with serving(folder) as preview:
            page = browser.new_page(viewport={"width": 1280, "height": 800})
            page.goto(f"{preview.address}module/modul-01#u-lektion-1")
            page.frame_locator("#frames iframe:not(.waiting)").locator("#u-lektion-1").wait_for()
            preview.live.worker.rested.wait()
            lesson = folder / _LESSON
            text = lesson.read_text("utf-8")
            times = []
            for number in range(saves):
                words = f"Fassung {number} ist da."
                began = time.time() * 1000
                lesson.write_text(f"{text}\n{words}\n", "utf-8")
                times.append(page.evaluate(_SEEN, words) - began)
                preview.live.worker.rested.wait()
            page.close()
    return times
