"""A module with every form of question, a scenario, two quizzes and private fields, opened in Chromium."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, expect

from builder.context import Context
from builder.edition.apply import apply_edition
from builder.exporters._player.parts import player_parts
from builder.project import open_project
from builder.source.load import load
from tests.browser.axe import axe_faults

SOURCE = Path(__file__).parent / "interactions"
LMS = (Path(__file__).parent / "lms_strict.js").read_text("utf-8")

# The strict LMS, kept over reloads as the window's name: the page under test never touches that. (What a page of a file
# stores for its tab may not be there for the next one.)
SERVE = """
const stored = JSON.parse(window.name || 'null');
const lms = strictLms({ standard: '1.2', stored });
window.API = lms.api;
window.lms = lms;
const commit = lms.api.LMSCommit;
lms.api.LMSCommit = (argument) => {
  const result = commit(argument);
  if (result === 'true') window.name = JSON.stringify(lms.committed());
  return result;
};
"""


@cache
def built(target: str) -> Path:
    """Return a folder with the probe's learner page for `target`."""
    project, _ = open_project(SOURCE)
    assert project is not None
    loaded = load(project, context=Context(today=date(2026, 10, 1), language="de", epoch=0))
    course, _ = apply_edition(loaded.course, loaded.editions[0])
    folder = Path(mkdtemp(prefix="kursbau-probe-"))
    for part in player_parts(course, course.modules[0], target=target, read=lambda asset: b""):
        (folder / part.path).write_bytes(part.data)
    return folder


@dataclass
class Probe:
    """A page with the probe module and what went wrong in it."""

    page: Page
    faults: list[str] = field(default_factory=list)

    def wait_ready(self) -> None:
        """Wait until the script has set up: it does so after the first paint."""
        self.page.wait_for_selector("html:not(.boot, .no-js)", state="attached")

    def open(self, target: str = "web", place: str = "") -> Probe:
        self.page.goto((built(target) / "index.html").as_uri() + place)
        self.wait_ready()
        return self

    def come_back(self) -> None:
        """Leave the course and start it anew, as the LMS does: without an address inside it.

        The page is told before it goes, for the next one may begin before this one has ended.
        """
        self.page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
        self.page.evaluate("history.replaceState(null, '', location.pathname)")
        self.page.reload()
        self.wait_ready()

    def question(self, id: str) -> Locator:
        return self.page.locator(f"#q-{id}")

    def check(self, id: str) -> str:
        """Check the answer of a practice question; return the verdict with its feedback."""
        self.question(id).locator("button[type=submit]").click()
        return self.question(id).locator(".result").inner_text()

    def order(self, id: str, keys: list[str]) -> None:
        """Sort an ordering question by its buttons, as a learner does."""
        for place, key in enumerate(keys):
            item = self.question(id).locator(f"[data-key='{key}']")
            while self.keys(id).index(key) > place:
                item.locator(".up").click()

    def keys(self, id: str) -> list[str]:
        items = self.question(id).locator(".order > li")
        return [str(key) for key in items.evaluate_all("items => items.map((item) => item.dataset.key)")]

    def press(self, name: str) -> None:
        self.page.locator("main, dialog").get_by_role("button", name=name, exact=True).click()

    def focused(self) -> str:
        return str(self.page.evaluate("document.activeElement.textContent")).strip()

    def wait_saved(self, at: str = "") -> None:
        """Wait until the page says so; with `at`, until the LMS has confirmed that unit as the bookmark.

        A sitting's first commit comes before its first visit is told: "saved" alone may mean that one.
        """
        expect(self.page.locator("#save-state")).to_have_attribute("data-save", "saved")
        if at:
            place = "(unit) => (window.lms.committed()?.['cmi.core.lesson_location'] || '').includes(unit)"
            self.page.wait_for_function(place, arg=at)

    def lms_calls(self) -> str:
        return json.dumps(self.page.evaluate("window.lms.log.map(({ call, values }) => [call, ...values])"))

    def axe(self) -> list[str]:
        """Return the accessibility faults of the page as it is now (WCAG 2.2 A, AA, best practices).

        All of it is in the window meanwhile: what lies under the pager counts as too small a target otherwise.
        """
        size = self.page.viewport_size
        assert size is not None
        height = int(self.page.evaluate("document.documentElement.scrollHeight"))
        self.page.set_viewport_size({"width": size["width"], "height": max(800, height)})
        found = axe_faults(self.page)
        self.page.set_viewport_size(size)
        return found


def new_probe(context: BrowserContext) -> Probe:
    """Open a page that remembers every error, console message and request to another origin."""
    probe = Probe(context.new_page())
    probe.page.set_default_timeout(5000)
    probe.page.on("pageerror", lambda error: probe.faults.append(f"error: {error}"))
    probe.page.on("console", lambda message: _hear(message, probe.faults))
    probe.page.on("request", lambda request: _judge(request.url, probe.faults))
    return probe


def _hear(message: ConsoleMessage, faults: list[str]) -> None:
    if message.type in ("error", "warning"):
        faults.append(f"console: {message.text}")


def _judge(url: str, faults: list[str]) -> None:
    if not url.startswith(("file:", "blob:", "data:")):
        faults.append(f"request: {url}")


@pytest.fixture
def probe(browser: Browser) -> Iterator[Probe]:
    """The probe module's page on a desktop; the test fails on any console message, error or foreign request."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    probe = new_probe(context)
    yield probe
    context.close()
    assert not probe.faults, probe.faults


@pytest.fixture
def in_lms(browser: Browser) -> Iterator[Probe]:
    """The same inside the strict LMS of SCORM 1.2, which keeps what was committed over reloads."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.add_init_script(LMS + SERVE)
    probe = new_probe(context)
    yield probe
    faults = probe.page.evaluate("window.lms.faults")
    context.close()
    assert not probe.faults, probe.faults
    assert not faults, faults
