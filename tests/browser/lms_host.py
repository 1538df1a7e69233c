"""An LMS around the real page: a host page that offers a strict API and shows the course in a frame.

Nothing goes over a network: every address of `http://lms.test` is answered from memory, all others are refused and
remembered. What the double committed is fetched from it, so that a killed tab loses exactly what was not committed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Frame, Page, Route

from builder.context import Context
from builder.edition.apply import apply_edition
from builder.exporters._player.course_data import course_data
from builder.exporters._player.parts import player_parts
from builder.model.course import Course, Module
from builder.model.metadata import Report
from builder.project import open_project
from builder.source.load import load

HERE = Path(__file__).parent
ORIGIN = "http://lms.test"
HOST = """<!doctype html><meta charset="utf-8"><title>LMS</title><body style="margin:0">
<script src="/lms_strict.js"></script>
<script src="/scorm-again.js"></script>
<script>
function sit(lms) {
  window.lms = lms;
  window[lms.name] = lms.api;
  const frame = document.createElement('iframe');
  frame.src = '/course/index.html';
  frame.style = 'border:0;width:100%;height:100vh';
  document.body.append(frame);
}
</script>"""


@cache
def packed(report: Report, target: str) -> tuple[dict[str, bytes], dict[str, Any]]:
    """Return the files of the probe module's page and the data in it."""
    return pack(*probe_module(report), target)


def pack(course: Course, module: Module, target: str) -> tuple[dict[str, bytes], dict[str, Any]]:
    """Return the files of a module's page and the data in it; media are empty."""
    parts = player_parts(course, module, target=target, read=lambda asset: b"")
    return {part.path: part.data for part in parts}, course_data(course, module, target=target)


def probe_module(report: Report) -> tuple[Course, Module]:
    """Return the probe module with another `report`, in its course."""
    project, _ = open_project(HERE / "interactions")
    assert project is not None
    loaded = load(project, context=Context(today=date(2026, 10, 1), language="de", epoch=0))
    course, _ = apply_edition(loaded.course, loaded.editions[0])
    return course, replace(course.modules[0], report=report)


@dataclass
class Host:
    """One learner's place in the LMS: what is stored outlives every page."""

    context: BrowserContext
    files: dict[str, bytes]
    standard: str
    scorm_again: bytes = b""
    stored: dict[str, str] | None = None
    faults: list[str] = field(default_factory=list)
    calls: list[list[str]] = field(default_factory=list)
    page: Page | None = None

    def sit(self, *, mode: str = "normal", refuse: tuple[str, ...] = ()) -> Frame:
        """Open the course in a new tab; `refuse` are the codes with which the first starts are refused."""
        page = self.page = self.context.new_page()
        page.on("pageerror", lambda error: self.faults.append(f"error: {error}"))
        page.on("console", self._heard)
        page.route("**/*", self._serve)
        page.goto(f"{ORIGIN}/host")
        options = {"standard": self.standard, "stored": self.stored, "mode": mode}
        start = (
            "([options, refuse]) => { const lms = strictLms(options); lms.control.refuse.push(...refuse); sit(lms); }"
        )
        page.evaluate(start, [options, list(refuse)])
        return self.frame()

    def frame(self) -> Frame:
        assert self.page is not None
        element = self.page.wait_for_selector("iframe")
        frame = element.content_frame() if element else None
        assert frame is not None
        frame.wait_for_selector("html:not(.boot):not(.no-js)", state="attached")
        return frame

    def told(self, expression: str) -> Any:
        """Return what `expression` about `lms`, the double, is worth."""
        assert self.page is not None
        return self.page.evaluate(expression)

    def leave(self) -> None:
        """Leave as a closed window does: the page gets its pagehide."""
        self.told("document.querySelector('iframe').contentWindow.location.replace('about:blank')")
        assert self.page is not None
        self.page.wait_for_function("document.querySelector('iframe').contentWindow.location.href === 'about:blank'")
        self.kill()

    def kill(self) -> None:
        """The tab is gone without a word; what was committed stays."""
        assert self.page is not None
        self.stored = self.told("lms.committed()")
        self.faults += self.told("lms.faults")
        self.calls += self.told("lms.log.filter(({ call }) => call === 'SetValue').map(({ values }) => values)")
        self.page.close()
        self.page = None

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.faults.append(f"console: {message.text}")

    def _serve(self, route: Route) -> None:
        url = route.request.url
        path = url.removeprefix(ORIGIN)
        if not url.startswith(ORIGIN):
            self.faults.append(f"request: {url}")
            route.abort()
        elif path == "/host":
            route.fulfill(body=HOST, content_type="text/html; charset=utf-8")
        elif path == "/lms_strict.js":
            route.fulfill(body=(HERE / "lms_strict.js").read_bytes(), content_type="text/javascript")
        elif path == "/scorm-again.js":
            route.fulfill(body=self.scorm_again, content_type="text/javascript")
        elif path.removeprefix("/course/") in self.files:
            route.fulfill(body=self.files[path.removeprefix("/course/")], content_type=_type(path))
        else:
            route.fulfill(status=204 if path == "/favicon.ico" else 404)


def _type(path: str) -> str:
    kinds = {"html": "text/html; charset=utf-8", "js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}
    return kinds.get(path.rpartition(".")[2], "application/octet-stream")
